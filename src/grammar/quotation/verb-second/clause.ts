import type { Cue } from '../cue.ts'
import type { Line } from '../line.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isTitle } from './noun.ts'

/** Tokens back to which the beginning of a clause is looked for. */
export const longestClause = 60

/** Where the clause of a verb begins: after the last mark of punctuation or quotation. */
export function clauseStart(tokens: readonly Token[], verb: number, from: number): number {
  let start = verb
  while (start > from && start > verb - longestClause) {
    if (endsClause(tokens[start - 1]) && !isDecimal(tokens, start - 1)) break
    start--
  }
  return start
}

/** 3*,*5 Prozent */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1]
  return (
    tokens[at]?.mark === ',' &&
    has(number, Is.number) &&
    number?.end === tokens[at]?.start &&
    tokens[at]?.end === tokens[at + 1]?.start
  )
}

/** A quotation or a mark; not the marks of a parenthesis: Anna Weber (SPD) *sagte* */
export function endsClause(token: Token | undefined): boolean {
  if (!token || has(token, Is.quotation)) return !isTitle(token) && !isWord(token)
  return has(token, Is.punctuation) && !'()/-'.includes(token.mark)
}

/** One word in marks, as of a sentence: die „kleinen“ Leute *sagten* */
function isWord(token: Token | undefined): boolean {
  return token !== undefined && !token.text.includes(' ') && !/[,.!?…]/u.test(token.text)
}

/** The auxiliary of a clause whose last word is its verb: *hatte* … gesagt. */
export function auxiliaryIn(
  tokens: readonly Token[],
  start: number,
  verb: number
): number | undefined {
  const next = tokens[verb + 1]
  if (!endsClause(next) && not(next, Is.auxiliary)) return
  for (let at = verb - 1; at >= start; at--) if (has(tokens[at], Is.auxiliary)) return at
  return
}

/** Whether a clause begins with the word for “as”: *wie* Anna Weber mitteilte. */
export function isAs({ tokens, vocabulary }: Line, start: number): boolean {
  return isOneOf(tokens[start], vocabulary.verbSecond.as)
}

/** Whether the clause of a verb depends on another: *dass* sie das sagte; das Bild, *das* sie lobte. */
export function depends(tokens: readonly Token[], start: number, verb: number): boolean {
  const after = tokens[verb + 1]
  const last = endsClause(after) || has(after, Is.auxiliary)
  // Als Begründung *sagte* sie
  if (has(tokens[start], Is.subordinator | Is.relative)) return last
  if (!last || verb - start < 2 || auxiliaryIn(tokens, start, verb) !== undefined) return false
  // …, der den Plan lobte: a determiner, and no noun of its own.
  return (
    tokens[start - 1]?.mark === ',' &&
    has(tokens[start], Is.determiner) &&
    has(tokens[start + 1], Is.determiner | Is.preposition | Is.pronoun | Is.adverb)
  )
}

/** Whether an auxiliary makes a passive: *wird* gesagt. */
export function isPassive({ tokens, vocabulary }: Line, at: number): boolean {
  return isOneOf(tokens[at], vocabulary.lexicon.grammar.passives)
}

/** Whether the subject of the passive is who is quoted: wird *zitiert*. */
export function isCiting({ tokens, vocabulary }: Line, { verb }: Cue): boolean {
  return isOneOf(tokens[verb], vocabulary.verbSecond.quoting)
}
