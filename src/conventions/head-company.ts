import type { HeadLine } from './head-line.ts'

/** What the other likely heads of a piece say about a line. */
export interface Company {
  /** Number of other likely heads. */
  readonly others: number
  /** Ways of setting heads which most of the others share, and this line too. */
  readonly alike: number
  /** The same, but not this line. */
  readonly unlike: number
  /** The block above or below is a likely head. */
  readonly beside: boolean
}

/** Ways of setting a head. A writer who has one keeps to it. */
const ways: readonly ((line: HeadLine) => boolean)[] = [
  line => line.bold,
  line => line.numbered > 0,
  line => /[?？]$/u.test(line.text),
  line => !/\p{Ll}/u.test(line.text) && /\p{Lu}/u.test(line.text),
  // Words of four letters or more all have a capital.
  line => /\s\p{Lu}\p{Ll}/u.test(line.text) && !/(?<![\p{L}’'-])\p{Ll}{4}/u.test(line.text),
  line => line.parted && line.gapBelow === 0 && !line.tight,
  line => (line.gapAbove ?? 0) > (line.gapBelow ?? 0),
  line => line.below?.type === 'list'
]

/** Share of the others that makes a way of setting heads theirs. */
const most = 0.7
/** One head has no ways. */
const enough = 2

/**
 * Look at each line beside the others.
 *
 * @param lines
 *   Lines which may be heads.
 * @param likely
 *   Whether each is one, as far as it can be told from itself and its neighbours.
 */
export function companyOf(lines: readonly HeadLine[], likely: readonly boolean[]): Company[] {
  const heads = new Set(lines.filter((_, at) => likely[at]).map(({ at }) => at))
  // Most pieces have too few heads to have ways.
  const set = heads.size < enough ? [] : lines.map(line => ways.map(way => way(line)))
  const counts = ways.map((_, way) => set.filter((has, at) => likely[at] && has[way]).length)
  return lines.map((line, index) => {
    const self = likely[index] ? 1 : 0
    const others = heads.size - self
    let alike = 0
    let unlike = 0
    for (const [way, has] of (set[index] ?? []).entries()) {
      const sharing = (counts[way] ?? 0) - (has ? self : 0)
      if (others < enough || sharing < others * most) continue
      if (has) alike++
      else unlike++
    }
    return { others, alike, unlike, beside: heads.has(line.at - 1) || heads.has(line.at + 1) }
  })
}
