import type { Found, Line } from '../line.ts'
import { tokenSpan } from '../noun-phrase.ts'
import { has, is, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { mayBeVerb } from './after.ts'
import { isSomebody, isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'
import { isReported } from './reported.ts'

/** WEBER: „…“   Anna Weber zur Lage: „…“   Anna Weber wörtlich: „…“ */
export function colon(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':')) return
  const source = readPhrase(tokens, from, at - 1, vocabulary)
  if (!source || !isSpeaker(tokens, source, vocabulary)) return
  let end = source.to
  while (has(tokens[end], Is.adverb) || isManner(tokens[end], vocabulary)) end++
  if (end < at - 1) {
    // Anna Weber zur Lage: „…“, but: Stimmen zur Lage: „…“
    const certain = source.to - source.from > 1 && isSomebody(tokens, source, vocabulary)
    if (!certain || !isAdverbial(tokens, end, at - 1)) return
  }
  // Anna Weber *wörtlich*: „…“; without a word nothing but the colon ties them
  const adverbs = end > source.to && end === at - 1
  return { source, cue: adverbs ? tokenSpan(source.to, end) : null, extent: tokenSpan(from, at) }
}

/** „…“, sagte Anna Weber, und *Max Berg*: „…“ */
export function gapped({ tokens, at, from, vocabulary }: Line): Found | undefined {
  if (!is(tokens[at - 1], ':')) return
  const source = phraseUpTo(tokens, at - 1, from, vocabulary)
  if (source?.kind !== 'name' || !(source.role || tokens[source.core.from]?.word?.given)) return
  const and = source.from - 1
  if (!has(tokens[and], Is.conjunction) || !is(tokens[and - 1], ',', ')')) return
  return { source, cue: null, extent: tokenSpan(and, at) }
}

/** Anna Weber: Der Plan sei „…“ */
export function reportedAfterColon(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const source = readPhrase(tokens, from, at, vocabulary)
  if (!source || !is(tokens[source.to], ':') || source.kind === 'pronoun') return
  const certain = source.role || tokens[source.core.from]?.word?.given
  if (!certain && (source.kind === 'name' || !isSomebody(tokens, source, vocabulary))) return
  if (!isReported(line, source.to + 1, at)) return
  return { source, cue: null, extent: tokenSpan(from, source.to + 1) }
}

/** Anna Weber *vielsagend*: no word that is known, and none that may be a verb */
function isManner(token: Token | undefined, v: Vocabulary): boolean {
  return token?.is === 0 && token.word === undefined && !mayBeVerb(token, v)
}

/** Anna Weber *zur Lage der Stadt*: no verb, and nothing but a phrase of place, time or matter. */
function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  if (!has(tokens[from], Is.preposition)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    // Nach dem 1*.* Sieg
    if (is(token, '.') && has(tokens[at - 1], Is.number)) continue
    if (has(token, Is.punctuation | Is.quotation | Is.pronoun | Is.subordinator)) return false
    if (has(token, Is.finite | Is.auxiliary) && !has(token, Is.capital)) return false
  }
  return true
}
