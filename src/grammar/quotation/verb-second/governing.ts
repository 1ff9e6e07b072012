import { type Cue, cueAt, phraseEnd } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import { type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { beliefAt } from './belief.ts'
import {
  auxiliaryIn,
  clauseStart,
  depends,
  endsClause,
  isAs,
  isCiting,
  isPassive
} from './clause.ts'
import { isSomebody, readPhrase } from './phrase.ts'
import { agentIn, mediumIn, subjectOf } from './subject.ts'
import { textBefore } from './text-before.ts'

/** A cue with who says it. */
export interface Governing extends Found {
  readonly source: NounPhrase
  /** Whether its verb can carry a whole quotation. */
  readonly speech: boolean
}

/**
 * Read the cue at a token with its subject, in a main clause.
 *
 *     Anna Weber hatte in der Sitzung gesagt      the subject stands first
 *     ^^^^^^^^^^                      ^^^^^^
 *     Nach der Sitzung sagte Anna Weber           something else does: the subject follows
 *                      ^^^^^ ^^^^^^^^^^
 *
 * Where the verb ends its clause, the auxiliary has the second place. A clause
 * which depends on another has no say, but for *wie Anna Weber mitteilte*.
 */
export function readGoverning(line: Line, verb: number): Governing | undefined {
  const { tokens, from } = line
  const said = cueAt(tokens, verb)
  const cue = said ?? beliefAt(line, verb)
  if (!cue || not(tokens[verb], Is.finite | Is.base) || isDescribing(tokens, verb)) return
  if (isNaming(line, cue)) return
  const start = clauseStart(tokens, verb, from)
  if (isAs(line, start)) return asClause(line, start, verb, cue)
  if (depends(tokens, start, verb)) return
  const second = auxiliaryIn(tokens, start, verb) ?? verb
  if (isIssuing(line, cue)) return issued(line, start, cue)
  const source = second === verb ? subjectOf(line, start, verb) : inFrame(line, start, second, cue)
  // *Anna Weber* ist sicher, dass; but: die Straße ist sicher
  if (!source || (!said && !isSomebody(tokens, source, line.vocabulary))) return
  return governing(line, source, cue, second)
}

/** Geht *hervor*, *verlautete*: what words come out of says them. */
function isIssuing({ tokens, vocabulary }: Line, { verb, rest }: Cue): boolean {
  const { issuing } = vocabulary.verbSecond
  return (
    isOneOf(tokens[verb], issuing) || (rest !== undefined && isOneOf(tokens[rest.from], issuing))
  )
}

/** Aus *dem Bericht* geht hervor; *daraus* geht hervor */
function issued(line: Line, start: number, cue: Cue): Governing | undefined {
  const { tokens, at, vocabulary } = line
  const { issuers, textAdverbs } = vocabulary.verbSecond
  const end = Math.min(at, cue.rest?.to ?? at)
  const text = isOneOf(tokens[start], textAdverbs) ? textBefore(line) : undefined
  if (text) return governing(line, text, cue)
  for (let from = start; from < end; from++) {
    if (!isOneOf(tokens[from], issuers)) continue
    const source = readPhrase(tokens, from + 1, at, vocabulary)
    return source && governing(line, source, cue)
  }
  return
}

const notBeforeVerb = Is.determiner | Is.possessive | Is.preposition

/** Das *neu formulierte* Gesetz: a participle beside its noun. */
export function isDescribing(tokens: readonly Token[], verb: number): boolean {
  if (has(tokens[verb - 1], notBeforeVerb)) return !standsAlone(tokens, verb)
  return (
    has(tokens[verb - 2], Is.determiner | Is.possessive) &&
    not(tokens[verb - 1], Is.capital | Is.punctuation | Is.quotation | Is.pronoun) &&
    has(tokens[verb + 1], Is.capital)
  )
}

/** Die Gruppe *nennt sich* „Bund der Leser“: a name. */
function isNaming({ tokens, vocabulary }: Line, { verb, to }: Cue): boolean {
  if (!isOneOf(tokens[verb], vocabulary.verbSecond.naming)) return false
  // *Nennt sich*, nennt sie *sich*
  const next = has(tokens[to], Is.pronoun) ? to + 1 : to
  return isOneOf(tokens[next], vocabulary.lexicon.grammar.reflexives)
}

/** *Das* bestätigte die Polizei, *dieser* sagte; but: das bestätigte Urteil */
function standsAlone(tokens: readonly Token[], verb: number): boolean {
  // Neben *ihr* saß Max Berg.
  const alone = has(tokens[verb - 1], Is.possessive) || endsClause(tokens[verb - 2])
  if (not(tokens[verb - 1], Is.determiner | Is.possessive) || !alone) return false
  return not(tokens[verb + 1], Is.capital) || tokens[verb + 1]?.word?.given !== undefined
}

/**
 * Read a cue which ends its clause after the quotation.
 *
 *     Anna Weber hat den Plan als „…“ gelobt
 *     ^^^^^^^^^^                      ^^^^^^
 */
export function readFrame(line: Line): Governing | undefined {
  const { tokens, at, from, to, vocabulary } = line
  let start = clauseStart(tokens, at, from)
  let second = auxiliaryFrom(tokens, start, at)
  // Wird von Anna Weber, der Leiterin, als „…“ gelobt
  for (let asides = 0; second === at && asides < 2 && tokens[start - 1]?.mark === ','; asides++) {
    start = clauseStart(tokens, start - 1, from)
    second = auxiliaryFrom(tokens, start, at)
  }
  if (second === at || has(tokens[start], Is.subordinator | Is.relative)) return
  // Der Rat *habe* den Plan als „…“ gelobt: somebody says so.
  if (vocabulary.reported.has(tokens[second]?.lower ?? '')) return
  for (let verb = at + 1; verb < to && verb < at + longestEnd; verb++) {
    const cue = cueAt(tokens, verb)
    // Soll den Plan als „…“ *gelobt haben*
    const end = has(tokens[verb + 1], Is.auxiliary) ? verb + 2 : verb + 1
    if (cue && endsClause(tokens[end]) && !isDescribing(tokens, verb)) {
      const source = inFrame(line, start, second, cue)
      return source && governing(line, source, cue, second)
    }
    if (endsClause(tokens[verb])) return
  }
  return
}

/** The first auxiliary from a token on; `to` where there is none. */
function auxiliaryFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && not(tokens[at], Is.auxiliary)) at++
  return at
}

/** Tokens between a quotation and the verb which ends its clause. */
const longestEnd = 6

/** Who says it, where the auxiliary stands second and the verb last. */
function inFrame(line: Line, start: number, second: number, cue: Cue): NounPhrase | undefined {
  // Er war in Not *geraten*: no verb of saying has this auxiliary.
  const { copulas } = line.vocabulary.verbSecond
  const other = isPassive(line, second) || isOneOf(line.tokens[second], copulas)
  const passive = other && !isCiting(line, cue)
  if (!passive) return subjectOf(line, start, second)
  const to = Math.min(line.at, cue.verb)
  return agentIn(line, start, to) ?? mediumIn(line, start, to)
}

/** Wie *Anna Weber* am Montag *mitteilte* */
function asClause(line: Line, start: number, verb: number, cue: Cue): Governing | undefined {
  const { tokens, vocabulary } = line
  if (!endsClause(tokens[verb + 1]) && not(tokens[verb + 1], Is.auxiliary)) return
  const source = readPhrase(tokens, start + 1, verb, vocabulary)
  return source && asGoverning(line, start, source, cue)
}

/** *Wie* Anna Weber am Montag | *mitteilte*: the verb stands apart from the word which ties. */
export function asGoverning(line: Line, as: number, source: NounPhrase, cue: Cue): Governing {
  const rest = { from: cue.from, to: withAuxiliary(line.tokens, cue.to) }
  const extent = tokenSpan(as, Math.max(source.to, rest.to))
  return { source, cue: tokenSpan(as, as + 1), rest, extent, speech: cue.speech }
}

/**
 * A finding from its two parts.
 *
 * @param second
 *   Token of the auxiliary that stands second in the clause, where its verb ends it.
 */
export function governing(
  line: Line,
  source: NounPhrase,
  cue: Cue,
  second: number = cue.verb
): Governing {
  const extent = { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) }
  return { source, extent, speech: cue.speech, ...cueAndRest(line, cue, second) }
}

/**
 * The verb of a clause, with all that belongs to it and touches it, and what stands apart.
 *
 *     Anna Weber hatte in der Sitzung gesagt      Anna Weber meldete sich mit den Worten
 *                ^^^^^ cue            ^^^^^^ rest              ^^^^^^^^^^^^^^^^^^^^^^^^^^ cue
 */
function cueAndRest(
  { tokens, vocabulary }: Line,
  { from, to, rest }: Cue,
  second: number
): Pick<Governing, 'cue' | 'rest'> {
  // …, weil sie das *gesagt* hat; sie *hat gesagt*, …
  const touches = second === from && has(tokens[from - 1], Is.auxiliary) && endsClause(tokens[to])
  const verb = touches ? from - 1 : second
  const last = verb < from ? { from, to: withAuxiliary(tokens, to) } : rest
  let end = verb < from ? verb + 1 : to
  // *Äußerte sich*, *wird mit den Worten* | zitiert
  if (isOneOf(tokens[end], vocabulary.lexicon.grammar.reflexives)) end++
  end = phraseEnd('wordings', tokens, end) ?? end
  if (!last) return { cue: { from: verb, to: withAuxiliary(tokens, end) }, rest: null }
  // *Gab dazu bekannt*; but: gab | gestern *bekannt*
  const about = isOneOf(tokens[end], vocabulary.verbSecond.abouts) ? end + 1 : end
  if (last.from === about) return { cue: { from: verb, to: last.to }, rest: null }
  return { cue: { from: verb, to: end }, rest: last }
}

/** Gesagt *haben* */
function withAuxiliary(tokens: readonly Token[], at: number): number {
  return has(tokens[at], Is.auxiliary) && endsClause(tokens[at + 1]) ? at + 1 : at
}
