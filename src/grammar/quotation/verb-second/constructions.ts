import { credit } from '../credit.ts'
import { type Cue, cueAt, longest } from '../cue.ts'
import type { Construction, Found, Line } from '../line.ts'
import { lastWithin } from '../marks.ts'
import { tokenSpan } from '../noun-phrase.ts'
import { has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { accordingTo, accordingToAfter, accordingToBefore } from './according-to.ts'
import {
  asAfter,
  asAt,
  inverted,
  invertedAt,
  mayBeVerb,
  perfect,
  perfectAt,
  saidAfter
} from './after.ts'
import { clauseStart, depends, isPassive, longestClause } from './clause.ts'
import { type Governing, governing, isDescribing, readFrame, readGoverning } from './governing.ts'
import { impersonal, impersonalAt, impersonalBefore } from './impersonal.ts'
import { kindOf } from './named-noun.ts'
import { isSomebody, isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'
import { relativeClause } from './relative.ts'
import { isReported, reportedSpeech } from './reported.ts'
import { received, saying, sayingAfter, view } from './saying.ts'
import { subjectOf } from './subject.ts'

/**
 * The constructions of attribution in a language whose verb comes second, the
 * plainest first: the first which reads a quotation has it.
 */
export const verbSecondConstructions: readonly Construction[] = [
  /** Anna Weber sagte: „…“   Danach sagte Anna Weber: „…“ */
  { name: 'cue-before', read: cueBefore },
  /** Anna Weber, die sagte: „…“   Der Leiter, der ihn „…“ nannte */
  { name: 'relative', read: relativeClause },
  /** „…“, lautet das Fazit der Leiterin.   „…“ Das ist das Fazit von Anna Weber. */
  { name: 'saying-after', read: sayingAfter },
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
  /** „…“ Das sagte Anna Weber am Montag. */
  { name: 'said-after', read: saidAfter },
  /** Auch Anna Weber („…“) war dafür. */
  { name: 'parenthesis', read: parenthesis },
  /** „…“, sagte Anna Weber, „…“ */
  { name: 'split', read: split },
  /** Der Plan, so Anna Weber, sei „…“ */
  { name: 'according-to', read: accordingToBefore },
  /** Für Anna Weber ist der Plan „…“ */
  { name: 'view', read: view },
  /** Anna Weber sagte, der Plan sei „…“ und werde scheitern. */
  { name: 'clause', read: clause },
  /** Anna Weber hat den Plan als „…“ gelobt. */
  { name: 'frame', read: frame },
  /** Der Plan sei „…“ und werde scheitern, sagte Anna Weber. */
  { name: 'cue-at-end', read: cueAtEnd },
  /** Anna Weber nannte ihn „…“ und „…“ */
  { name: 'again', read: line => line.earlier },
  /** Ihr Fazit: „…“   Das Fazit der Leiterin lautet: „…“ */
  { name: 'saying', read: saying },
  /** Kritik kam von Anna Weber: „…“ */
  { name: 'received', read: received },
  /** WEBER: „…“   Anna Weber, Sprecherin der Stadt: „…“ */
  { name: 'colon', read: colon },
  /** Anna Weber: Der Plan sei „…“ */
  { name: 'colon-reported', read: reportedAfterColon },
  /** Anna Weber zeigte sich erfreut: „…“ */
  { name: 'colon-clause', read: colonClause },
  /** Anna Weber lobte den Plan. Er sei „…“ */
  { name: 'reported', read: line => reportedSpeech(line, readReported) },
  /** Anna Weber will „…“ */
  { name: 'intent', read: intent }
]

/** Read who said what a sentence without a quotation right after it reports. */
export function readReported(line: Line): Found | undefined {
  const whole = { ...line, at: line.to }
  return cueAtEnd(line) ?? clause(whole) ?? accordingToBefore(whole) ?? impersonalBefore(whole)
}

/**
 * Read whom a sentence without a quotation is about, whose words the next one then brings.
 *
 *     Anna Weber bleibt hart. „…“
 *     ^^^^^^^^^^
 */
export function readTopic(line: Line): Found | undefined {
  const { tokens, to, vocabulary } = line
  const found = clauseUpTo({ ...line, at: to }, to - 1)
  const source = found?.source
  if (!source) return
  const isPerson = kindOf(tokens, source.core, vocabulary) & (Is.person | Is.title)
  if (source.kind === 'nominal' && !isPerson) return
  if (!maySpeakNext(line, found)) return
  // Ihr Sohn ist Koch, die Tochter lernt: either may be meant.
  const start = clauseStart(tokens, found.extent.from, line.from)
  return start > line.from && clauseUpTo({ ...line, at: start }, start - 1) ? undefined : found
}

/** Not: Max Berg *wurde* verletzt, Max Berg *starb*, Max Berg traf *Otto Koch*, who may speak as well. */
function maySpeakNext(line: Line, { source, cue }: Found): boolean {
  const { tokens, from, to, vocabulary } = line
  const verb = cue?.from ?? from
  if (isPassive(line, verb) || isOneOf(tokens[verb], vocabulary.verbSecond.silent)) return false
  for (let at = from; at < to; at++) {
    const isOther = source && (at < source.from || at >= source.to)
    if (isOther && tokens[at]?.word?.given) return false
  }
  return true
}

function cueBefore(line: Line): Found | undefined {
  const { tokens, at, from } = line
  const end = is(tokens[at - 1], ':', ',') ? at - 1 : at
  const start = clauseStart(tokens, end, from)
  for (let verb = end - 1; verb >= start; verb--) {
    const cue = cueAt(tokens, verb)
    if (!cue?.speech) continue
    const found =
      readGoverning(line, verb) ?? (cue.to === end ? contrast(line, start, cue) : undefined)
    if (found || cue.to === end) return found
  }
  return
}

/** …, *während Anna Weber meinte*: „…“ */
function contrast(line: Line, start: number, cue: Cue): Found | undefined {
  const { tokens, vocabulary } = line
  if (!has(tokens[start], Is.subordinator) || !is(tokens[cue.to], ':')) return
  const source = readPhrase(tokens, start + 1, cue.verb, vocabulary)
  return source && isSpeaker(tokens, source, vocabulary) ? governing(line, source, cue) : undefined
}

function split({ tokens, at, earlier }: Line): Found | undefined {
  if (!is(tokens[at - 1], ',', ':') || !earlier) return
  // „…“, sagte Anna Weber, während ein Gast *rief*: „…“
  for (let between = earlier.extent.to; between < at; between++) {
    if (has(tokens[between], Is.finite) && not(tokens[between], Is.capital)) return
  }
  return beside.has(earlier.sign) ? earlier : undefined
}

/** Constructions which end in a pause before the quotation goes on. */
const beside = new Set(['inverted', 'perfect', 'according-to-after', 'as', 'split'])

function clause(line: Line): Found | undefined {
  const { tokens, at, from } = line
  // Wie Anna Weber, die Leiterin, sagte, sei der Plan „…“
  const said = asAt({ ...line, to: at }, from)
  if (said) return said
  let citing: Governing | undefined
  for (let verb = at - 1; verb >= from && verb > at - longestClause; verb--) {
    const found = readGoverning(line, verb)
    if (!found || found.extent.to > at) continue
    if (found.speech) return found
    citing ??= has(tokens[at], Is.quotation) ? found : undefined
  }
  return citing && (cueAtEnd(line) ?? citing)
}

/** Not: Der Rat habe ihn als „…“ gelobt, *sagte Anna Weber*, who has the sentence. */
function frame(line: Line): Found | undefined {
  return cueAtEnd(line) ? undefined : readFrame(line)
}

/** Quotations of a sentence between one and the attribution at its end. */
const mostBetween = 2

function cueAtEnd(line: Line): Found | undefined {
  const { tokens, at, to } = line
  let quotations = 0
  for (let start = at + 2; start < to; start++) {
    // Die „…“ seien „…“, sagte Anna Weber
    if (has(tokens[start - 1], Is.quotation) && ++quotations > mostBetween) return
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

function parenthesis({ tokens, at, from, vocabulary }: Line): Found | undefined {
  if (!is(tokens[at - 1], '(') || !is(tokens[at + 1], ')')) return
  // Udo Berg („Der Weg ist weit“): rather the name of a song.
  if (!'.?!…'.includes(lastWithin(tokens[at]?.text ?? '') || '-')) return
  const source = phraseUpTo(tokens, at - 1, from, vocabulary)
  const certain = source?.role || tokens[source?.core.from ?? at]?.word?.given
  if (source?.kind !== 'name' || !certain) return
  return { source, cue: null, extent: { from: source.from, to: at - 1 } }
}

/** Whether a quotation begins within a sentence: „ein guter Plan“ */
function isPart(token: Token | undefined): boolean {
  return /^.\p{Ll}/u.test(token?.text ?? '')
}

/** Who wants something has the words for it: Anna Weber *will* „…“ */
function intent(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  // Anna Weber will das Buch „Der Weg ist weit“ lesen: a name begins with a capital.
  if (has(tokens[at - 1], Is.punctuation) || !isPart(tokens[at])) return
  const start = clauseStart(tokens, at, from)
  let verb = start
  while (verb < at && !has(tokens[verb], Is.auxiliary)) verb++
  if (!isOneOf(tokens[verb], vocabulary.verbSecond.intents) || depends(tokens, start, verb)) return
  const source = subjectOf(line, start, verb)
  if (!source || !isSomebody(tokens, source, vocabulary) || source.to > at) return
  return governing(line, source, { from: verb, to: verb + 1, verb, speech: false })
}

function colon(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':')) return
  const source = readPhrase(tokens, from, at - 1, vocabulary)
  if (!source || !isSpeaker(tokens, source, vocabulary)) return
  let end = source.to
  while (has(tokens[end], Is.adverb)) end++
  if (end < at - 1) {
    // Anna Weber zur Lage: „…“, but: Stimmen zur Lage: „…“
    const certain = source.to - source.from > 1 && isSomebody(tokens, source, vocabulary)
    if (!certain || !isAdverbial(tokens, end, at - 1)) return
  }
  // Anna Weber *wörtlich*: „…“
  const adverbs = end > source.to && end === at - 1
  const cue = adverbs ? { from: source.to, to: end } : { from: at - 1, to: at }
  return { source, cue, extent: { from, to: at } }
}

function reportedAfterColon(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const source = readPhrase(tokens, from, at, vocabulary)
  if (!source || !is(tokens[source.to], ':') || source.kind === 'pronoun') return
  const certain = source.role || tokens[source.core.from]?.word?.given
  if (!certain && (source.kind === 'name' || !isSomebody(tokens, source, vocabulary))) return
  if (!isReported(line, source.to + 1, at)) return
  return {
    source,
    cue: tokenSpan(source.to, source.to + 1),
    extent: tokenSpan(from, source.to + 1)
  }
}

/** Anna Weber *zur Lage der Stadt*: no verb, and nothing but a phrase of place, time or matter. */
function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  if (!has(tokens[from], Is.preposition)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (has(token, Is.punctuation | Is.quotation | Is.pronoun | Is.subordinator)) return false
    if (has(token, Is.finite | Is.auxiliary) && !has(token, Is.capital)) return false
  }
  return true
}

/** Clauses before a colon in which its subject is looked for. */
const mostClauses = 4

/**
 * Whatever the verb, where somebody is the subject of the sentence before the colon.
 *
 *     Die Lage sieht *Anna Weber* anders: „…“
 *     *Anna Weber* hat keine Scheu, das laut zu sagen: „…“
 */
function colonClause(line: Line): Found | undefined {
  const { tokens, at } = line
  if (is(tokens[at - 1], ':')) return clauseUpTo(line, at - 1)
  return opensWords(line) ? clauseUpTo(line, at) : undefined
}

/** Read the subject of the last main clause before `stop`. */
function clauseUpTo(line: Line, stop: number): Found | undefined {
  const { tokens, from } = line
  let end = stop
  for (let clauses = 0; clauses < mostClauses && end > from; clauses++) {
    const start = clauseStart(tokens, end, from)
    let verb = start
    while (verb < end && !isVerb(line, start, verb)) verb++
    if (verb < end && !depends(tokens, start, verb)) return mainClause(line, start, verb)
    if (!is(tokens[start - 1], ',')) return
    end = start - 1
  }
  return
}

function mainClause(line: Line, start: number, verb: number): Found | undefined {
  const { tokens, at, vocabulary } = line
  if (vocabulary.reported.has(tokens[verb]?.lower ?? '')) return
  const source = subjectOf(line, start, verb)
  if (!source || !isSpeaker(tokens, source, vocabulary) || source.to >= at) return
  return governing(line, source, { from: verb, to: verb + 1, verb, speech: false })
}

/** *Mit den Worten* „…“ */
function opensWords({ tokens, at, vocabulary }: Line): boolean {
  return vocabulary.verbSecond.wordings.some(phrase => {
    const words = phrase.split(' ')
    return longest([words], tokens, at - words.length) > 0
  })
}

/** A verb that is known, or a word that may be one right after who does it: *Anna Weber | grinst*. */
function isVerb({ tokens, at, vocabulary }: Line, start: number, verb: number): boolean {
  const token = tokens[verb]
  if (has(token, Is.capital) || isDescribing(tokens, verb)) return false
  if (has(token, Is.finite)) return true
  if (!mayBeVerb(token, vocabulary)) return false
  // Die Sprecherin, Anna Weber, *beruhigte*
  if (verb === start) return is(tokens[start - 1], ',')
  return readPhrase(tokens, start, at, vocabulary)?.to === verb
}
