import { type ItemWord, isJoined, isKnown, isMark } from './item-words.ts'
import { Known } from './people-words.ts'
import { nameAt, type PersonName } from './person-name.ts'

/** Names in a row. */
export interface Names {
  readonly names: readonly PersonName[]
  /** Word after the names and what stands in brackets behind them. */
  readonly to: number
  /** What stands in brackets behind names. */
  readonly asides: readonly Aside[]
}

/** Words between brackets. */
export interface Aside {
  readonly from: number
  readonly to: number
}

/**
 * Names at `at`, joined by commas, “and” and strokes.
 *
 * A comma joins names only where there are three, or an “and” among them: what
 * follows the comma in `Ada Ocampo, Morgan Lund` is as likely a firm.
 *
 * @param words
 *   Words of an item.
 * @param at
 *   Word at which the first name begins.
 * @param loose
 *   Whether it is plain that people are listed, so that any comma joins them.
 * @returns
 *   Names, none where no name begins there. Never throws.
 */
export function namesAt(words: readonly ItemWord[], at: number, loose: boolean): Names {
  const read: { name: PersonName; to: number; asides: Aside[]; comma: boolean }[] = []
  let comma = false
  for (let next: number | undefined = at; next !== undefined; ) {
    const name = nameAt(words, next)
    if (!name || (read.length > 0 && !mayFollow(words, name))) break
    const asides: Aside[] = []
    const to = pastAsides(words, name.to, asides)
    read.push({ name, to, asides, comma })
    const joint = jointAt(words, to)
    comma = joint?.comma ?? false
    next = joint?.to
  }
  // A last name known by its shape alone may be a firm, unless what follows is shared.
  while (read.length > 1 && read.at(-1)?.comma && !loose) {
    const last = read.at(-1)
    if (last?.name.sign !== 'shape' || isMark(words[last.to], '–—-')) break
    read.pop()
  }
  const last = read.at(-1)
  const shared = last?.name.sign === 'given' && isMark(words[last.to], '–—-')
  const plain = loose || shared || read.length > 2 || !last?.comma
  if (!plain) read.length = 1
  return {
    names: read.map(({ name }) => name),
    to: read.at(-1)?.to ?? at,
    asides: read.flatMap(({ asides }) => asides)
  }
}

/** Whether a name can stand after another: a mononym has to be a given name. */
function mayFollow(words: readonly ItemWord[], { sign, size, to }: PersonName): boolean {
  if (sign !== 'shape') return true
  const next = words[to]
  return (
    size > 1 &&
    size < 5 &&
    (next === undefined || next.shape === 'mark' || isKnown(next, Known.and))
  )
}

/** Word after a comma, “and” or stroke at `at`. */
function jointAt(
  words: readonly ItemWord[],
  at: number
): { to: number; comma: boolean } | undefined {
  const word = words[at]
  const comma = isMark(word, ',')
  const next = comma ? words[at + 1] : word
  const and = isKnown(next, Known.and) || isMark(next, '&/')
  if (and) return { to: at + (comma ? 2 : 1), comma: false }
  return comma ? { to: at + 1, comma: true } : undefined
}

/** Word after the letters, footnote marks and brackets at `at`: `, OBE (1904–1987) [2]`. */
function pastAsides(words: readonly ItemWord[], at: number, asides: Aside[]): number {
  let to = at
  while (isPostNominal(words[to])) to++
  while (isMark(words[to], ',') && isPostNominal(words[to + 1])) {
    to += 2
    // M.D., M.P.H.
    if (isMark(words[to], '.') && isJoined(words, to)) to++
  }
  // Yuki Tanaka 田中由紀
  if (words[to]?.shape === 'other') to++
  while (isMark(words[to], '([')) {
    const close = words[to]?.text === '(' ? ')' : ']'
    let end = to + 1
    while (end < words.length && !isMark(words[end], close)) end++
    if (close === ')') asides.push({ from: to + 1, to: end })
    to = Math.min(end + 1, words.length)
  }
  return to
}

function isPostNominal(word: ItemWord | undefined): boolean {
  return isKnown(word, Known.postNominal) && word?.shape !== 'lower'
}
