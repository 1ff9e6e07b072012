import type { Line } from './lines.ts'
import { isDash, isNumber, isSureBullet, type Mark, needsCompany, readMark } from './marks.ts'
import type { PasteStyle } from './paste-style.ts'
import { isFull, runsOn } from './wrap.ts'

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
 *   Role of each line; none of them, where no line has one.
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
  if (candidates.length === 0) return []
  settleNumbers(candidates.filter(({ mark }) => isNumber(mark)))
  settleCompany(candidates, lines)
  for (const candidate of candidates) {
    if (!isNumber(candidate.mark) && !needsCompany(candidate.mark)) candidate.settled = true
  }
  return owners.map((owner, at) => {
    if (!owner?.settled) return undefined
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
  const inSentence = isFull(above, line, style) && owner?.mark.form !== mark.form
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
  if (line.gap === 0 && style.wrap && runsOn(above, line, style)) return true
  return line.indent > 0 && !style.indented
}

/** Numbers one after the other, in one stretch of the copy. */
interface Series {
  readonly items: Candidate[]
  /** The series whose numbers these go on from, further up. */
  readonly after: Series | undefined
}

/**
 * Numbers are items in a series of two or more, or the only one of their form, or where
 * they stand alone in the item of another list, as deep as such a series. A series that
 * goes on from numbers which are no items goes on with heads.
 */
function settleNumbers(candidates: readonly Candidate[]): void {
  const open = new Map<string, Series>()
  const all = new Map<string, Series[]>()
  for (const candidate of candidates) {
    const { mark, line, stretch } = candidate
    const key = `${mark.form} ${line.indent}`
    const series = open.get(key)
    const last = series?.items.at(-1)
    const next = last && follows(mark, last.mark)
    if (next && last.stretch === stretch) {
      series?.items.push(candidate)
      continue
    }
    const started = { items: [candidate], after: next ? series : undefined }
    open.set(key, started)
    const known = all.get(mark.form)
    if (known) known.push(started)
    else all.set(mark.form, [started])
  }
  for (const [form, every] of all) {
    for (const { items, after } of every) {
      const alone = every.length === 1 && items[0]?.mark.value === 1 && form.includes('1')
      if (items.length < 2 && !alone && !isOneDeep(items[0], every)) continue
      if (after && !after.items[0]?.settled) continue
      for (const candidate of items) candidate.settled = true
    }
  }
}

// 1. Housing        2. Transport
//    a) Rent           a) Buses
//    b) Repairs        ^^ one, as deep as others are two
function isOneDeep(one: Candidate | undefined, every: readonly Series[]): boolean {
  if (one?.mark.value !== 1 || one.line.indent === 0) return false
  const { indent } = one.line
  return every.some(({ items }) => items.length > 1 && items[0]?.line.indent === indent)
}

function follows(mark: Mark, before: Mark): boolean {
  return (
    (mark.value > 0 && mark.value === before.value + 1) ||
    (mark.roman > 0 && mark.roman === before.roman + 1)
  )
}

/** Bullets which are also something else count in a run of two or more, or in the item of another list. */
function settleCompany(candidates: readonly Candidate[], lines: readonly Line[]): void {
  let run: Candidate[] = []
  const settle = () => {
    const listed = run.length > 1 && !isSpeech(run, lines)
    for (const one of run) one.settled ||= listed
    run = []
  }
  for (const [index, candidate] of candidates.entries()) {
    if (!needsCompany(candidate.mark)) continue
    candidate.settled = isWithin(candidate, candidates[index - 1])
    const last = run.at(-1)
    if (last?.mark.form !== candidate.mark.form || last.stretch !== candidate.stretch) settle()
    run.push(candidate)
  }
  settle()
}

/** Whether the item above is one for sure, and this stands deeper; word processors go from `•` to `o`. */
function isWithin({ mark, line, stretch }: Candidate, above: Candidate | undefined): boolean {
  if (above?.stretch !== stretch || !isSureBullet(above.mark)) return false
  return line.indent > above.line.indent || mark.form === 'o' || mark.form === '§'
}

/**
 * Whether lines after dashes are what people say, turn by turn: all are sentences,
 * no colon leads in to them, and they do not stand closer than paragraphs do.
 */
function isSpeech(run: readonly Candidate[], lines: readonly Line[]): boolean {
  const [first] = run
  if (!first || !isDash(first.mark.form)) return false
  const leadIn = lines[first.at - 1]?.text.endsWith(':') ?? false
  const close = first.line.gap > 0 && run.some(({ line }) => line.gap === 0)
  return !leadIn && !close && run.every(({ line }) => /[.!?…»”"']$/u.test(line.text))
}
