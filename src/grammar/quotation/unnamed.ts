import type { Person } from './cast.ts'
import { isSubject } from './mention-role.ts'
import { inName } from './name.ts'
import { isPlural } from './subject-first/finite-cue.ts'
import { has, is, isOneOf, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Tokens between a determiner and its noun. */
const longestDescription = 6
/** Tokens between what somebody is and the name: *for the town*. */
const longestOffice = 6

/** Somebody without a name. */
export const nobody: Person = {
  name: '',
  given: '',
  known: false,
  gender: undefined,
  person: true,
  last: 0
}

/**
 * Whether a pronoun is joined to somebody without a name, and may mean them.
 *
 *     Lee met a baker, and he said      but: Lee met Bob Jones, and he said
 *                          ^^
 */
export function followsUnnamed(tokens: readonly Token[], at: number): boolean {
  const and = tokenBefore(tokens, at)
  if (!has(tokens[at], Is.pronoun) || !has(and, Is.conjunction)) return false
  // Lee met a baker *as* he left: who left is the subject.
  if (has(and, Is.subordinator)) return false
  const noun = tokens[at - 2]?.mark === ',' ? at - 3 : at - 2
  if (noun < 1 || !has(tokens[noun], Is.person) || has(tokens[noun], Is.capital)) return false
  return has(tokens[noun - 1], Is.determiner) || has(tokenBefore(tokens, noun - 1), Is.determiner)
}

/**
 * Find the noun of somebody who has no name and is a subject: the next “he” may mean them.
 *
 *     My late father ran the shop.      One protester left.
 *     at      ^^^^^^                    at  ^^^^^^^^^
 *
 * @param at
 *   Token of the determiner or possessive.
 * @returns
 *   Token of the noun; nothing where no such phrase begins there.
 */
export function unnamedSubject(
  tokens: readonly Token[],
  at: number,
  v: Vocabulary
): number | undefined {
  for (let noun = at + 1; noun < at + longestDescription; noun++) {
    const token = tokens[noun]
    if (!token || token.is & (Is.punctuation | Is.quotation | Is.preposition | Is.auxiliary)) return
    if (!(token.is & Is.person)) continue
    // The two *leaders* came: “he” is none of them.
    if (isPlural(token, v)) return
    // The *President* left; but not: a Democrat, my Aunt Ann.
    if (token.is & Is.capital && !isOneOf(tokens[at], v.lexicon.grammar.definites)) continue
    if (has(tokens[noun + 1], Is.person | Is.genitive | Is.capital)) continue
    // A driver, *Ann Lee*, came: somebody with a name.
    if (isNamedAfter(tokens, noun + 1)) return
    return isSubject(tokens, at, noun + 1) || opensClause(tokens, at, noun, v) ? noun : undefined
  }
  return
}

/**
 * That night *a* man in a red shirt left; *the* man who ran it left: nothing stands before which he
 * may be the object of.
 */
function opensClause(tokens: readonly Token[], at: number, noun: number, v: Vocabulary): boolean {
  const isTold = has(tokens[noun + 1], Is.relative)
  if (!isTold && isOneOf(tokens[at], v.lexicon.grammar.definites)) return false
  const before = tokenBefore(tokens, at)
  if (before && !is(before, ',', '.', '?', '!') && !has(before, Is.time)) return false
  return has(tokens[at], Is.determiner)
}

/** A spokesman *for the town*, Ann Lee, came: a name follows what somebody is. */
function isNamedAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestOffice; at++) {
    if (tokens[at]?.mark === ',') return inName(tokens[at + 1])
    if (!tokens[at] || has(tokens[at], Is.punctuation | Is.quotation | Is.finite)) return false
  }
  return false
}
