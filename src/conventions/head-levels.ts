import type { HeadLine } from './head-line.ts'

/** Level of a heading. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6

/** A head whose level the writer marked, or a line without a mark. */
export type Levelled = { readonly depth: Level } | { readonly line: HeadLine }

/**
 * Find the levels of the heads of a piece, in order.
 *
 * A mark says its level; a number of two parts is one level below a number of
 * one; lines that come again and again (`Pros`, `Cons`) stand below those which
 * come once. All else is level 2, and no level is skipped on the way down.
 */
export function levelsOf(heads: readonly Levelled[]): Level[] {
  let above: Level = 1
  let named = false
  return heads.map(head => {
    if ('depth' in head) above = head.depth
    else {
      const { numbered, repeated } = head.line
      const wanted = numbered > 1 ? numbered + 1 : repeated && named ? 3 : 2
      above = Math.min(wanted, above + 1, 6) as Level
      if (!repeated) named = true
    }
    return above
  })
}
