import { credit } from '../credit.ts'
import { type Cue, cueAt } from '../cue.ts'
import type { Construction, Found, Line } from '../line.ts'
import { lastWithin } from '../marks.ts'
import { has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { accordingTo, accordingToAfter, accordingToBefore } from './according-to.ts'
import { asAfter, asAt, inverted, invertedAt, perfect, perfectAt, saidAfter } from './after.ts'
import { attributive } from './attribute.ts'
import { clauseStart, depends, longestClause } from './clause.ts'
import { colon, gapped, reportedAfterColon } from './colon.ts'
import { type Governing, governing, readFrame, readGoverning } from './governing.ts'
import { impersonal, impersonalAt, impersonalBefore } from './impersonal.ts'
import { colonClause } from './main-clause.ts'
import { origin } from './origin.ts'
import { isSomebody, isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'
import { relativeClause } from './relative.ts'
import { reportedSpeech } from './reported.ts'
import { received, saying, sayingAfter, view } from './saying.ts'
import { sayingClause } from './saying-clause.ts'
import { subjectOf } from './subject.ts'
import { subordinate } from './subordinate.ts'

/**
 * The constructions of attribution in a language whose verb comes second, the
 * plainest first: the first which reads a quotation has it.
 */
export const verbSecondConstructions: readonly Construction[] = [
  /** „…“, sagte Anna Weber, und Max Berg: „…“ */
  { name: 'gapped', read: gapped },
  /** Anna Weber sagte: „…“   Danach sagte Anna Weber: „…“ */
  { name: 'cue-before', read: cueBefore },
  /** Anna Weber, die sagte: „…“   Der Leiter, der ihn „…“ nannte */
  { name: 'relative', read: relativeClause },
  /** Die Aussage von Anna Weber, dass das „…“ sei, ist neu. */
  { name: 'saying-clause', read: sayingClause },
  /** Obwohl Anna Weber sagte, das sei „…“, lehnte es Max Berg ab. */
  { name: 'subordinate', read: subordinate },
  /** „…“, lautet das Fazit der Leiterin.   „…“ Das ist das Fazit von Anna Weber. */
  { name: 'saying-after', read: sayingAfter },
  /** Der von Anna Weber als „…“ gelobte Plan */
  { name: 'attributive', read: attributive },
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
  /** Von Anna Weber stammt der Satz: „…“ */
  { name: 'origin', read: origin },
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
  const saidTo = said?.extent.to ?? from
  let citing: Governing | undefined
  for (let verb = at - 1; verb >= saidTo && verb > at - longestClause; verb--) {
    const found = readGoverning(line, verb)
    if (!found || found.extent.to > at) continue
    if (found.speech) return found
    citing ??= has(tokens[at], Is.quotation) ? found : undefined
  }
  return said ?? (citing && (cueAtEnd(line) ?? citing))
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
