import { inName } from '../name.ts'
import { endsIn, has, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { adjectiveStem, isCompound } from './noun.ts'

/** Words of the longest attribute between a determiner and its noun. */
export const longestAttribute = 12

/** Over an attribute up to its participle: die | *in der Stadt* geborene Malerin; der | *sich selbst* lobende Chef */
export function afterAttribute(
  tokens: readonly Token[],
  from: number,
  to: number,
  v: Vocabulary
): number {
  const opens = Is.preposition | Is.determiner | Is.adverb
  const first = tokens[from]
  // Die *1970 in Kiel* geborene Malerin
  const isYear = has(first, Is.number) && has(tokens[from + 1], Is.preposition)
  if (!isYear && !has(first, opens) && !isOneOf(first, v.lexicon.grammar.reflexives)) return from
  for (let at = from + 1; at < to && at < from + longestAttribute; at++) {
    const token = tokens[at]
    if (has(token, Is.punctuation | Is.quotation | Is.auxiliary)) return from
    if (!inName(tokens[at + 1]) || has(token, Is.capital)) continue
    if (has(tokens[at - 1], Is.determiner | Is.possessive | Is.preposition)) continue
    if (endsIn(adjectiveStem(token, v), v.verbSecond.participles)) return at
  }
  return from
}

/** Over words which describe a noun: *frühere*, *23-jährige*, *rote und grüne*. */
export function afterAdjectives(
  tokens: readonly Token[],
  from: number,
  to: number,
  v: Vocabulary
): number {
  let at = from
  while (at < to) {
    let joined = at > from && has(tokens[at], Is.conjunction) ? at + 1 : at
    // Der *sichtlich* müde Leiter
    if (isManner(tokens[joined], v) && isAdjective(tokens[joined + 1], v)) joined++
    if (!isAdjective(tokens[joined], v) && !isParticiple(tokens, joined, v)) break
    at = joined + 1
  }
  return at
}

const functionWord =
  Is.capital |
  Is.finite |
  Is.auxiliary |
  Is.preposition |
  Is.subordinator |
  Is.conjunction |
  Is.pronoun |
  Is.determiner |
  Is.possessive |
  Is.relative |
  Is.adverb |
  Is.punctuation |
  Is.quotation

/** *Sehr*, *sichtlich*: a word which says how. */
function isManner(token: Token | undefined, v: Vocabulary): boolean {
  if (has(token, Is.adverb)) return true
  return not(token, functionWord) && endsIn(token?.lower, v.verbSecond.adverbEndings)
}

/** Der 13 *beteiligten* Helfer: the form of a verb as well, between a determiner and its noun. */
function isParticiple(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  if (!has(tokens[at], Is.finite) || has(tokens[at], Is.capital | Is.auxiliary)) return false
  const between = has(tokens[at - 1], Is.number | Is.determiner | Is.possessive)
  if (!between || !inName(tokens[at + 1])) return false
  return endsIn(adjectiveStem(tokens[at], v), v.verbSecond.weakParticiples)
}

function isAdjective(token: Token | undefined, v: Vocabulary): boolean {
  if (has(token, Is.number)) return true
  // Dem 34-Jährigen *zufolge*
  if (isOneOf(token, v.verbSecond.after)) return false
  if (isCompound(token)) return false
  const stem = not(token, functionWord) ? adjectiveStem(token, v) : undefined
  // Not: *www.salem.de*
  return stem ? !stem.includes('.') : false
}
