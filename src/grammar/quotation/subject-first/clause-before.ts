import type { Attribution, Line } from '../line.ts'
import { has, isOneOf, tokenBefore } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { subjectBefore } from './subject.ts'

/** The first subject of a sentence, with its verb. */
export function readClause(line: Line): Attribution | undefined {
  const { tokens, from, at: end, vocabulary } = line
  // Where the verb is second, who is named first need not be who speaks.
  if (vocabulary.lexicon.grammar.verbSecond) return
  for (let at = from + 1; at < end; at++) {
    // Lee, *who had Jones called,* was late: the clause of its own is passed over.
    if (has(tokens[at], Is.relative) && tokens[at - 1]?.mark === ',')
      while (at < end && tokens[at]?.mark !== ',') at++
    if (!has(tokens[at], Is.finite) || has(tokens[at], Is.capital)) continue
    const source = subjectBefore(tokens, at, from, vocabulary)
    if (!source || has(tokens[source.core.from], Is.relative)) continue
    if (has(tokenBefore(tokens, source.from), Is.subordinator | Is.relative)) continue
    // It was his son. “…”
    const isExpletive = isOneOf(tokens[source.core.from], vocabulary.subjectFirst.expletives)
    if (isExpletive && !has(tokens[at], Is.speech)) return
    while (
      at + 1 < end &&
      (has(tokens[at], Is.auxiliary) || has(tokens[at], Is.adverb)) &&
      !has(tokens[at + 1], Is.punctuation)
    )
      at++
    return {
      medium: null,
      rest: null,
      sign: 'clause-before',
      source,
      cue: { from: at, to: at + 1 },
      extent: { from: source.from, to: at + 1 }
    }
  }
  return
}
