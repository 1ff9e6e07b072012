import { phraseEnd } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { afterAdverbs, endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { clauseStart, depends, longestClause } from './clause.ts'
import { kindOf } from './named-noun.ts'
import { readPhrase } from './phrase.ts'
import { isSaying } from './saying.ts'
import { textBefore } from './text-before.ts'

/** „…“, *heißt es in dem Schreiben*: where words stand, and not who says them. */
export function impersonal(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return (
    (from === undefined ? undefined : (impersonalAt(line, from) ?? impersonalRound(line, from))) ??
    impersonalBefore(line)
  )
}

/** A phrase which says that words stand somewhere. */
interface Standing {
  readonly from: number
  readonly to: number
  /** Whether it says so of a text alone: *steht*; not: *heißt es* */
  readonly written: boolean
}

function standingAt({ tokens, at, vocabulary }: Line, from: number): Standing | undefined {
  // War der Satz *zu lesen*: „…“
  const isRound = is(tokens[at - 1], ':') && has(tokens[from], Is.auxiliary)
  if (isRound && phraseEnd('impersonalEnds', tokens, at - 3) === at - 1) {
    return { from, to: from + 1, written: true }
  }
  // „…“, *war* auf dem Plakat *zu lesen*
  const isAfter = from > at && isOneOf(tokens[from], vocabulary.verbSecond.writing)
  if (isAfter && has(tokens[from], Is.auxiliary)) {
    for (let end = from + 1; not(tokens[end], Is.punctuation | Is.quotation); end++) {
      if (phraseEnd('impersonalEnds', tokens, end)) return { from, to: from + 1, written: true }
    }
  }
  const to = phraseEnd('impersonal', tokens, from)
  if (to === undefined) return
  return { from, to, written: isOneOf(tokens[from], vocabulary.verbSecond.writing) }
}

/** *Heißt es in dem Schreiben*, where it begins at a token. */
export function impersonalAt(line: Line, begin: number): Found | undefined {
  const standing = standingAt(line, afterAdverbs(line.tokens, begin))
  return standing && placeAfter(line, standing)
}

/** Heißt es am Montag | *in dem Schreiben*; heißt es | *darin* */
function placeAfter(line: Line, standing: Standing): Found | undefined {
  const { tokens, to, vocabulary } = line
  let at = standing.to
  for (;;) {
    if (isOneOf(tokens[at], vocabulary.verbSecond.textAdverbs)) {
      const text = textBefore(line)
      if (text) return where(text, standing)
    }
    if (has(tokens[at], Is.adverb)) {
      at++
      continue
    }
    if (!has(tokens[at], Is.preposition)) return
    const source = readPhrase(tokens, at + 1, to, vocabulary)
    if (!source) return
    const last = tokens[source.to - 1]
    if (holdsWords(line, at, source, standing) && !isTime(last, vocabulary)) {
      return where(source, standing)
    }
    at = source.to
  }
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
  if (!source || !(source.kind !== 'nominal' || isText(line, source))) return
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
    const standing = standingAt(line, verb)
    if (!standing) continue
    const start = clauseStart(tokens, verb, from)
    if (depends(tokens, start, verb)) continue
    const after = () => placeAfter({ ...line, to: at }, standing)
    // *Darin* heißt es
    if (start === verb - 1 && isOneOf(tokens[start], vocabulary.verbSecond.textAdverbs)) {
      const text = textBefore(line)
      return text ? where(text, standing) : after()
    }
    const source = placeBefore(line, start, standing)
    if (!source) return after()
    // Auf Anfrage *heißt es bei der Stadt*
    const found = isText(line, source) ? undefined : after()
    return found?.source && isText(line, found.source) ? found : where(source, standing)
  }
  return
}

/** *In dem Schreiben* heißt es; *in dem Schreiben*, das der Rat schickte, heißt es */
function placeBefore(line: Line, start: number, standing: Standing): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  for (const begin of [start, from]) {
    if (!has(tokens[begin], Is.preposition)) continue
    const source = readPhrase(tokens, begin + 1, standing.from, vocabulary)
    if (source && holdsWords(line, begin, source, standing)) return source
  }
  return
}

/** *In dem Schreiben*; not: *zur Begründung*, and on no square do words stand. */
function holdsWords(line: Line, at: number, source: NounPhrase, { written }: Standing): boolean {
  if (!isOneOf(line.tokens[at], line.vocabulary.verbSecond.textPrepositions)) return false
  return !written || isText(line, source)
}

/** Whether a noun tells that it has words: *in dem Schreiben*, *bei der Stadt*; not: *auf Anfrage*. */
function isText({ tokens, vocabulary }: Line, { core }: NounPhrase): boolean {
  return kindOf(tokens, core, vocabulary) !== 0 || isSaying(tokens[core.from + 1], vocabulary)
}

function where(source: NounPhrase, { from, to }: Standing): Found {
  const extent = { from: Math.min(source.from, from), to: Math.max(source.to, to) }
  return { source, cue: tokenSpan(from, to), extent }
}
