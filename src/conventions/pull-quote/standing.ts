import { type Credit, parseCredit } from '../../grammar/credit-line.ts'
import type { Quotation } from '../../grammar/quotation/quotation.ts'
import type { PlacedPassage } from './passages.ts'
import { stretchesOf } from './stretch.ts'

/** Passages which together are one quotation standing on its own. */
export interface Standing {
  /** Index of the first passage: the lead-in, where there is one. */
  readonly from: number
  /** Index after the last passage: after the credit line, where there is one. */
  readonly to: number
  readonly leadIn: boolean
  readonly credit: Credit | undefined
}

/**
 * Find how far the quotation that opens in a passage goes.
 *
 * @param at
 *   Index of the passage.
 * @param passages
 *   All passages.
 * @param quotations
 *   Quotations of each passage.
 * @param free
 *   Index of the first block that nothing was made of yet.
 */
export function findStanding(
  at: number,
  passages: readonly PlacedPassage[],
  quotations: readonly (readonly Quotation[])[],
  free: number
): Standing | undefined {
  const own = quotations[at]
  const before = passages[at - 1]
  if (!isRead(passages[at]) || !own?.[0]?.standsAlone) return undefined
  let last = at
  while (continues(last, passages, quotations)) last++
  const leadIn =
    own[0].leadIn && isRead(before) && before.block >= free && touches(before, passages[at])
  const credit = leadIn ? undefined : creditAfter(last, passages, quotations)
  return { from: leadIn ? at - 1 : at, to: credit ? last + 2 : last + 1, leadIn, credit }
}

/** Whether a passage is a paragraph, and not one that the writer marked as plain. */
export function isRead(passage: PlacedPassage | undefined): passage is PlacedPassage {
  return (
    passage?.node.type === 'paragraph' &&
    passage.kind === 'paragraph' &&
    passage.node.data?.declared !== 'plain'
  )
}

/** Whether no block stands between two passages: a leftover that is kept, a rule. */
function touches(one: PlacedPassage | undefined, next: PlacedPassage | undefined): boolean {
  return next?.block === (one?.block ?? 0) + 1
}

/** Whether the last quotation of a passage has no closing mark and goes on in the next one. */
function continues(
  at: number,
  passages: readonly PlacedPassage[],
  quotations: readonly (readonly Quotation[])[]
): boolean {
  const next = quotations[at + 1]?.[0]
  return (
    quotations[at]?.at(-1)?.closed === false &&
    isRead(passages[at + 1]) &&
    touches(passages[at], passages[at + 1]) &&
    next?.standsAlone === true &&
    passages[at + 1]?.text.slice(0, next.start).trim() === ''
  )
}

/** Credit line under a passage that is nothing but quotation. */
function creditAfter(
  at: number,
  passages: readonly PlacedPassage[],
  quotations: readonly (readonly Quotation[])[]
): Credit | undefined {
  const [passage, next] = [passages[at], passages[at + 1]]
  if (!passage || !isRead(next) || !touches(passage, next)) return undefined
  if (stretchesOf(passage, quotations[at] ?? [], []).some(({ quoted }) => !quoted)) return undefined
  return parseCredit(next.text)
}
