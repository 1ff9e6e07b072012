import { phraseEnd } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { endsIn, has, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { clauseStart, depends, longestClause } from './clause.ts'
import { kindOf } from './named-noun.ts'
import { isSpeaker, readPhrase } from './phrase.ts'

/** „…“, *heißt es in dem Schreiben*: where words stand, and not who says them. */
export function impersonal(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return (
    (from === undefined ? undefined : (impersonalAt(line, from) ?? impersonalRound(line, from))) ??
    impersonalBefore(line)
  )
}

/** *Heißt es in dem Schreiben*, where it begins at a token. */
export function impersonalAt(line: Line, begin: number): Found | undefined {
  const { tokens, to, vocabulary } = line
  let from = begin
  while (has(tokens[from], Is.adverb)) from++
  const end = phraseEnd('impersonal', tokens, from)
  if (end === undefined) return
  let at = end
  while (has(tokens[at], Is.adverb)) at++
  // Heißt es *am Montag* in dem Schreiben
  while (has(tokens[at], Is.preposition)) {
    const source = readPhrase(tokens, at + 1, to, vocabulary)
    if (!source) return
    if (!isTime(tokens[source.to - 1], vocabulary)) return where(source, from, end)
    at = source.to
  }
  return
}

/** *Montag*, *Nachmittag*, *Woche* */
function isTime(token: Token | undefined, v: Vocabulary): boolean {
  return has(token, Is.time) || endsIn(token?.lower, v.verbSecond.timeEndings)
}

/** In dem Brief *ist* von „…“ *die Rede* */
function impersonalRound(line: Line, at: number): Found | undefined {
  const { tokens, from, vocabulary } = line
  if (!has(tokens[from], Is.preposition)) return
  const end = phraseEnd('impersonalEnds', tokens, at)
  if (end === undefined) return
  const source = readPhrase(tokens, from + 1, line.at, vocabulary)
  if (!source || !isSpeaker(tokens, source, vocabulary)) return
  let verb = source.to
  while (not(tokens[verb], Is.auxiliary | Is.quotation)) verb++
  if (not(tokens[verb], Is.auxiliary)) return
  const cue = tokenSpan(verb, verb + 1)
  return { source, cue, rest: tokenSpan(at, end), extent: tokenSpan(source.from, verb + 1) }
}

/** *In dem Schreiben heißt es*: „…“ */
export function impersonalBefore(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  for (let verb = at - 1; verb > from && verb > at - longestClause; verb--) {
    const end = phraseEnd('impersonal', tokens, verb)
    if (end === undefined || depends(tokens, clauseStart(tokens, verb, from), verb)) continue
    // In dem Schreiben, das der Rat schickte, *heißt es*
    const starts = [clauseStart(tokens, verb, from), from]
    for (const start of starts) {
      if (!has(tokens[start], Is.preposition)) continue
      const source = readPhrase(tokens, start + 1, verb, vocabulary)
      if (!source && start === from) return
      if (!source) continue
      // Auf Anfrage *heißt es bei der Stadt*
      const after = isText(line, source) ? undefined : impersonalAt({ ...line, to: at }, verb)
      const found = after?.source && isText(line, after.source) ? after : undefined
      return found ?? where(source, verb, end)
    }
    // So *heißt es* in dem Schreiben
    return impersonalAt({ ...line, to: at }, verb)
  }
  return
}

/** Whether a noun tells that it has words: *in dem Schreiben*, *bei der Stadt*; not: *auf Anfrage*. */
function isText({ tokens, vocabulary }: Line, { core }: NounPhrase): boolean {
  return kindOf(tokens, core, vocabulary) !== 0
}

function where(source: NounPhrase, from: number, to: number): Found {
  const extent = { from: Math.min(source.from, from), to: Math.max(source.to, to) }
  return { source, cue: { from, to }, extent }
}
