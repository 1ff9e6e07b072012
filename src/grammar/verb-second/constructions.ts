import { credit } from '../after-quotation.ts'
import { accordingToAt, cueAt, longest } from '../cue.ts'
import { type Found, is, type Line } from '../line.ts'
import { has, isDash, type NounPhrase, not } from '../noun-phrase.ts'
import { Is } from '../vocabulary.ts'
import {
  auxiliaryIn,
  clauseStart,
  depends,
  endsClause,
  type Governing,
  governing,
  isAs,
  isCiting,
  readGoverning,
  subjectAfter,
  subjectOf
} from './clause.ts'
import { wordsOf } from './noun.ts'
import { isSpeaker, readPhrase } from './phrase.ts'
import { reportedSpeech } from './reported.ts'

/**
 * The constructions of attribution in a language whose verb comes second, the
 * plainest first: the first which reads a quotation has it.
 */
export const verbSecondConstructions = [
  /** Anna Weber sagte: „…“   Danach sagte Anna Weber: „…“ */
  { name: 'cue-before', read: cueBefore },
  /** „…“, sagte die Sprecherin der Stadt, Anna Weber, der Zeitung. */
  { name: 'inverted', read: inverted },
  /** „…“, hatte Anna Weber in der Sitzung gesagt. */
  { name: 'perfect', read: perfect },
  /** „…“, so Anna Weber.   „…“, laut Weber   „…“, Weber zufolge */
  { name: 'according-to-after', read: accordingToAfter },
  /** „…“, wie Anna Weber mitteilte. */
  { name: 'as', read: asAfter },
  /** „…“, heißt es in dem Schreiben.   In dem Schreiben heißt es: „…“ */
  { name: 'impersonal', read: impersonal },
  /** „…“ — Anna Weber */
  { name: 'credit', read: credit },
  /** „…“, sagte Anna Weber, „…“ */
  { name: 'split', read: split },
  /** Der Plan, so Anna Weber, sei „…“ */
  { name: 'according-to', read: accordingToBefore },
  /** Anna Weber sagte, der Plan sei „…“ und werde scheitern. */
  { name: 'clause', read: clause },
  /** Der Plan sei „…“ und werde scheitern, sagte Anna Weber. */
  { name: 'cue-at-end', read: cueAtEnd },
  /** Anna Weber nannte ihn „…“ und „…“ */
  { name: 'again', read: (line: Line) => line.earlier },
  /** WEBER: „…“   Anna Weber, Sprecherin der Stadt: „…“ */
  { name: 'colon', read: colon },
  /** Anna Weber lobte den Plan. Er sei „…“ */
  { name: 'reported', read: (line: Line) => reportedSpeech(line, readReported) },
  /** Anna Weber zeigte sich erfreut: „…“ */
  { name: 'colon-clause', read: colonClause }
] as const

/** Read who said what a sentence without a quotation right after it reports. */
export function readReported(line: Line): Found | undefined {
  const whole = { ...line, at: line.to }
  return cueAtEnd(line) ?? clause(whole) ?? accordingToBefore(whole)
}

function cueBefore(line: Line): Found | undefined {
  const { tokens, at, from } = line
  const end = is(tokens[at - 1], ':', ',') ? at - 1 : at
  const start = clauseStart(tokens, end, from)
  for (let verb = end - 1; verb >= start; verb--) {
    const cue = cueAt(tokens, verb)
    if (!cue?.speech) continue
    const found = readGoverning(line, verb)
    if (found || cue.to === end) return found
  }
  return
}

/** Token at which an attribution after the quotation begins. */
function afterQuotation({ tokens, at, to }: Line): number | undefined {
  const next = tokens[at + 1]
  const begin = is(next, ',') || isDash(next) ? at + 2 : at + 1
  return begin < to ? begin : undefined
}

function inverted(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : invertedAt(line, from)
}

function invertedAt(line: Line, from: number): Governing | undefined {
  const { tokens } = line
  let at = from
  while (has(tokens[at], Is.adverb)) at++
  const cue = cueAt(tokens, at)
  if (!cue?.speech || not(tokens[at], Is.finite | Is.base)) return
  const source = subjectAfter(line, at)
  return source && governing(line, source, cue)
}

function perfect(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : perfectAt(line, from)
}

function perfectAt(line: Line, from: number): Found | undefined {
  const { tokens, to } = line
  if (not(tokens[from], Is.auxiliary)) return
  let end = from + 1
  while (end < to && !endsClause(tokens[end])) end++
  for (let verb = end - 1; verb > from; verb--) {
    const cue = cueAt(tokens, verb)
    if (!cue || auxiliaryIn(tokens, from, verb) === undefined) continue
    const passive = wordsOf(line.vocabulary).passive.includes(tokens[from]?.lower ?? '')
    if (passive && !isCiting(line, cue)) return
    const source = subjectAfter(line, from)
    return source && governing(line, source, cue)
  }
  return
}

function accordingToAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : accordingTo(line, from, true)
}

/** Laut *Anna Weber*; so *Anna Weber*; *Anna Weber* zufolge */
function accordingTo(line: Line, at: number, beside: boolean): Found | undefined {
  const { tokens, to, vocabulary } = line
  const cue = accordingToAt(tokens, at, vocabulary, beside)
  if (cue) {
    const { links } = wordsOf(vocabulary)
    const from = links.includes(tokens[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to
    const source = readPhrase(tokens, from, to, vocabulary)
    if (!source) return
    // Laut *Anna Weber*, but: laut *Plan*
    const plain = beside || cue.to - cue.from > 1 || isSpeaker(tokens, source, vocabulary)
    if (!plain) return
    return { source, cue, extent: { from: at, to: source.to } }
  }
  const source = readPhrase(tokens, at, to, vocabulary)
  const after = source && tokens[source.to]
  if (!source || !wordsOf(vocabulary).after.includes(after?.lower ?? '')) return
  return {
    source,
    cue: { from: source.to, to: source.to + 1 },
    extent: { from: at, to: source.to + 1 }
  }
}

function asAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : asAt(line, from)
}

function asAt(line: Line, from: number): Found | undefined {
  if (!isAs(line, from)) return
  const { tokens, to } = line
  for (let verb = from + 1; verb < to && !has(tokens[verb], Is.quotation); verb++) {
    if (clauseStart(tokens, verb, from) !== from) continue
    const found = readGoverning({ ...line, from }, verb)
    if (found) return found
  }
  return
}

/** Words of a phrase which says where words stand: *heißt es*. */
function phraseEnd({ tokens, vocabulary }: Line, at: number): number {
  const phrases = vocabulary.impersonal.get(tokens[at]?.lower ?? '')
  return phrases ? at + 1 + longest(phrases, tokens, at + 1) : at
}

function impersonal(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return (from === undefined ? undefined : impersonalAt(line, from)) ?? impersonalBefore(line)
}

function impersonalAt(line: Line, begin: number): Found | undefined {
  const { tokens, to, vocabulary } = line
  let from = begin
  while (has(tokens[from], Is.adverb)) from++
  const end = phraseEnd(line, from)
  if (!isPhrase(line, from, end)) return
  let at = end
  while (has(tokens[at], Is.adverb)) at++
  const source = has(tokens[at], Is.preposition)
    ? readPhrase(tokens, at + 1, to, vocabulary)
    : undefined
  return source && where(source, from, end)
}

function impersonalBefore(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  for (let verb = at - 1; verb > from && verb > at - 20; verb--) {
    const end = phraseEnd(line, verb)
    if (!isPhrase(line, verb, end)) continue
    // In dem Schreiben, das der Rat schickte, *heißt es*
    const starts = [clauseStart(tokens, verb, from), from]
    for (const start of starts) {
      if (!has(tokens[start], Is.preposition)) continue
      const source = readPhrase(tokens, start + 1, verb, vocabulary)
      if (source) return where(source, verb, end)
    }
    // So *heißt es* in dem Schreiben
    return impersonalAt({ ...line, to: at }, verb)
  }
  return
}

function isPhrase({ tokens, vocabulary }: Line, at: number, end: number): boolean {
  const phrases = vocabulary.impersonal.get(tokens[at]?.lower ?? '')
  return phrases?.some(rest => rest.length === end - at - 1) ?? false
}

function where(source: NounPhrase, from: number, to: number): Found {
  const extent = { from: Math.min(source.from, from), to: Math.max(source.to, to) }
  return { source, cue: { from, to }, extent }
}

function split({ tokens, at, earlier }: Line): Found | undefined {
  if (!is(tokens[at - 1], ',', ':') || !earlier) return
  return beside.has(earlier.sign) ? earlier : undefined
}

/** Constructions which end in a pause before the quotation goes on. */
const beside = new Set(['inverted', 'perfect', 'according-to-after', 'as', 'split'])

/** *Laut Weber* ist der Plan „…“; der Plan ist, *so Weber*, „…“ */
function accordingToBefore(line: Line): Found | undefined {
  const { tokens, at, from } = line
  for (let start = at - 1; start >= from; start--) {
    if (has(tokens[start], Is.quotation)) return
    const opens = start === from || endsClause(tokens[start - 1])
    const plain = opens || accordingToAt(tokens, start, line.vocabulary)
    const found = plain ? accordingTo(line, start, opens && start > from) : undefined
    if (found && found.extent.to <= at) return found
  }
  return
}

function clause(line: Line): Found | undefined {
  const { tokens, at, from } = line
  let citing: Governing | undefined
  for (let verb = at - 1; verb >= from && verb > at - 60; verb--) {
    const found = readGoverning(line, verb)
    if (!found || found.extent.to > at) continue
    if (found.speech) return found
    citing ??= has(tokens[at], Is.quotation) ? found : undefined
  }
  return citing && (cueAtEnd(line) ?? citing)
}

function cueAtEnd(line: Line): Found | undefined {
  const { tokens, at, to } = line
  for (let start = at + 2; start < to; start++) {
    if (has(tokens[start - 1], Is.quotation)) return
    if (!is(tokens[start - 1], ',')) continue
    const found =
      invertedAt(line, start) ??
      perfectAt(line, start) ??
      asAt(line, start) ??
      accordingTo(line, start, true) ??
      impersonalAt(line, start)
    if (found) return found
  }
  return
}

function colon(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':')) return
  const source = readPhrase(tokens, from, at - 1, vocabulary)
  if (!source || !isSpeaker(tokens, source, vocabulary)) return
  let end = source.to
  while (has(tokens[end], Is.adverb)) end++
  if (end !== at - 1) return
  return { source, cue: { from: end, to: at }, extent: { from, to: at } }
}

/** Die Lage sieht *Anna Weber* anders: „…“ — whatever the verb, where somebody is its subject. */
function colonClause(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':')) return
  const start = clauseStart(tokens, at - 1, from)
  let verb = start
  while (verb < at - 1 && (not(tokens[verb], Is.finite) || has(tokens[verb], Is.capital))) verb++
  if (verb === at - 1 || depends(tokens, start, verb)) return
  if (wordsOf(vocabulary).reported.includes(tokens[verb]?.lower ?? '')) return
  const source = subjectOf(line, start, verb)
  if (!source || !isSpeaker(tokens, source, vocabulary) || source.to >= at) return
  return governing(line, source, { from: verb, to: verb + 1, verb, speech: false })
}
