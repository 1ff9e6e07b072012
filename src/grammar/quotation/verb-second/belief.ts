import type { Cue } from '../cue.ts'
import type { Line } from '../line.ts'
import type { Span } from '../name.ts'
import { tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { endsClause } from './clause.ts'

/** Tokens between the verb and what somebody is: ist *seit langem fest* überzeugt. */
const longestBelief = 8

/**
 * Read the verb of a clause that says what somebody holds to be so.
 *
 *     Anna Weber ist überzeugt, dass …      Anna Weber war damals der Ansicht, …
 *                ^^^^^^^^^^^^^                          ^^^ cue     ^^^^^^^^^^^ rest
 */
export function beliefAt({ tokens, vocabulary }: Line, verb: number): Cue | undefined {
  if (!isOneOf(tokens[verb], vocabulary.verbSecond.copulas)) return
  for (let at = verb + 1; at < verb + longestBelief; at++) {
    if (has(tokens[at], Is.punctuation | Is.quotation)) return
    const rest = beliefPhrase(tokens, at, vocabulary)
    if (rest) return { from: verb, to: verb + 1, verb, speech: true, rest }
  }
  return
}

/** *Überzeugt*, *der Ansicht*, at the end of its clause. */
function beliefPhrase(
  tokens: readonly Token[],
  at: number,
  { verbSecond }: Vocabulary
): Span | undefined {
  if (isOneOf(tokens[at], verbSecond.convictions)) {
    return endsClause(tokens[at + 1]) ? tokenSpan(at, at + 1) : undefined
  }
  const isNoun =
    isOneOf(tokens[at], verbSecond.genitives) && isOneOf(tokens[at + 1], verbSecond.beliefs)
  return isNoun && endsClause(tokens[at + 2]) ? tokenSpan(at, at + 2) : undefined
}
