import type { Line } from './lines.ts'
import { isSureBullet, type Mark, readMark } from './marks.ts'
import { isFull, type PasteStyle } from './paste-style.ts'

/** What a line is to a list: the start of an item, by its mark, or more of the item above. */
export type Role = Mark | 'more' | undefined

/** Item which a line may be the start of. */
interface Candidate {
  readonly at: number
  readonly line: Line
  readonly mark: Mark
  /** Stretch of the copy without lines outside lists. */
  readonly stretch: number
  settled: boolean
}

/**
 * Find the lines which are items of lists.
 *
 * Most marks may be something else: a number opens a head, a dash opens the turn
 * of a speaker, an `o` is a word. They count in company: numbers in a series,
 * dashes in lists that are not speech.
 *
 * @param lines
 *   Lines of the copy.
 * @param isExplicit
 *   Whether a line says by itself what it is (`# `, `> `, `\`); it ends every list.
 * @returns
 *   Role of each line.
 */
export function rolesOf(
  lines: readonly Line[],
  style: PasteStyle,
  isExplicit: (line: Line) => boolean
): Role[] {
  const owners: (Candidate | undefined)[] = []
  const candidates: Candidate[] = []
  let stretch = 0
  for (const [at, line] of lines.entries()) {
    const owner = owners[at - 1]
    const mark = isExplicit(line) ? undefined : markOf(lines, at, style, owner)
    if (mark) {
      if (owner && leaves(line, mark, owner)) stretch++
      const candidate = { at, line, mark, stretch, settled: false }
      candidates.push(candidate)
      owners.push(candidate)
    } else if (owner && !isExplicit(line) && goesOn(line, lines[at - 1] as Line, style)) {
      owners.push(owner)
    } else {
      if (owner) stretch++
      owners.push(undefined)
    }
  }
  settleNumbers(candidates)
  settleDashes(candidates, lines)
  for (const candidate of candidates) {
    if (candidate.mark.value === 0 && candidate.mark.roman === 0 && !isDash(candidate.mark)) {
      candidate.settled = true
    }
  }
  return owners.map((owner, at) => {
    if (!owner?.settled) return
    return owner.at === at ? owner.mark : 'more'
  })
}

/** The mark of a line; within a wrapped paragraph only a sure one counts. */
function markOf(
  lines: readonly Line[],
  at: number,
  style: PasteStyle,
  owner: Candidate | undefined
): Mark | undefined {
  const line = lines[at] as Line
  const above = lines[at - 1]
  const mark = readMark(line.text)
  if (!mark || !style.wrap || line.gap > 0 || !above || isSureBullet(mark)) return mark
  const inSentence = isFull(above, line, style.wrap) && owner?.mark.form !== mark.form
  return inSentence ? undefined : mark
}

/** Bullets set apart below a number are a list in the section which the number heads. */
function leaves(line: Line, mark: Mark, owner: Candidate): boolean {
  return (
    mark.value === 0 && owner.mark.value > 0 && line.gap > 0 && line.indent <= owner.line.indent
  )
}

/** Whether a line without a mark belongs to the item above: indented, or the rest of a full line. */
function goesOn(line: Line, above: Line, style: PasteStyle): boolean {
  if (line.gap === 0 && style.wrap && isFull(above, line, style.wrap)) return true
  return line.indent > 0 && !style.indented
}

/** Numbers are items in a series of two or more, or the only one of their form. */
function settleNumbers(candidates: readonly Candidate[]): void {
  const open = new Map<string, Candidate[]>()
  const all = new Map<string, Candidate[][]>()
  for (const candidate of candidates) {
    const { mark, line, stretch } = candidate
    if (mark.value === 0 && mark.roman === 0) continue
    const key = `${mark.form} ${line.indent}`
    const series = open.get(key)
    const last = series?.at(-1)
    if (series && last && last.stretch === stretch && follows(mark, last.mark))
      series.push(candidate)
    else {
      const started = [candidate]
      open.set(key, started)
      const known = all.get(mark.form)
      if (known) known.push(started)
      else all.set(mark.form, [started])
    }
  }
  for (const [form, every] of all) {
    let last: Mark | undefined
    for (const series of every) {
      const first = series[0]?.mark as Mark
      const alone = every.length === 1 && first.value === 1 && form.includes('1')
      const resumed = last && first.value > 1 && follows(first, last)
      if (series.length < 2 && !alone && !resumed) continue
      for (const candidate of series) candidate.settled = true
      last = series.at(-1)?.mark
    }
  }
}

function follows(mark: Mark, before: Mark): boolean {
  return (
    (mark.value > 0 && mark.value === before.value + 1) ||
    (mark.roman > 0 && mark.roman === before.roman + 1)
  )
}

/** Dashes open speech as well: they are bullets after a colon, or where not all are sentences. */
function settleDashes(candidates: readonly Candidate[], lines: readonly Line[]): void {
  let run: Candidate[] = []
  const settle = () => {
    const [first] = run
    if (first && run.length > 1) {
      const tight = lines[0] !== first.line && run.some(({ line }, at) => at > 0 && line.gap === 0)
      const leadIn = lines[first.at - 1]?.text.endsWith(':') ?? false
      const spoken = run.every(({ line }) => /[.!?…»”"']$/u.test(line.text))
      if (leadIn || !spoken || (tight && first.line.gap > 0))
        for (const one of run) one.settled = true
    }
    run = []
  }
  for (const candidate of candidates) {
    if (!isDash(candidate.mark)) continue
    const last = run.at(-1)
    if (last && (last.mark.form !== candidate.mark.form || last.stretch !== candidate.stretch))
      settle()
    run.push(candidate)
  }
  settle()
}

/** `–` and `—`, and the `o` of a word processor, which is a word too. */
function isDash({ form }: Mark): boolean {
  return form === '–' || form === '—' || form === 'o'
}
