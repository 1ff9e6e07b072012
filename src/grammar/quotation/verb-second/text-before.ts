import type { Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, is } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { nounKind } from './noun.ts'
import { phraseUpTo, readPhrase } from './phrase.ts'

/** Tokens of the longest sentence in which a text is looked for. */
const longestSentence = 60

/**
 * Find the text that the sentence before names last, which “darin” means.
 *
 *     Der Verein schickte einen Brief an die Stadt. Darin heißt es: „…“
 *                         ^^^^^^^^^^^
 */
export function textBefore({ tokens, from, vocabulary }: Line): NounPhrase | undefined {
  const stop = from - 1
  for (let at = stop - 1; at >= 0 && at > stop - longestSentence; at--) {
    if (is(tokens[at], '.', '?', '!')) return
    if (!has(tokens[at], Is.capital) || !(nounKind(tokens[at], vocabulary) & Is.document)) continue
    const noun = phraseUpTo(tokens, at + 1, 0, vocabulary)
    if (noun) return readPhrase(tokens, noun.from, stop, vocabulary) ?? noun
  }
  return
}
