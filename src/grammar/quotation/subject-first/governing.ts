import { type Cue, cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, isOneOf, tokenBefore } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { agentOf, isPassive, subjectOf, subjectOfPurpose } from './cue-subject.ts'
import { finiteCue } from './finite-cue.ts'
import { subjectBefore } from './subject.ts'

/** Tokens before a quotation within which the cue of its clause stands. */
const longestClause = 60
/** Tokens of the longest cue. */
const longestCue = 4
/** Cues looked at before a quotation. */
const mostCues = 8

/** The nearest cue before `end` with a subject, not more than `reach` tokens away. */
export function governing(line: Line, end: number, reach = longestClause): Governing | undefined {
  const { tokens, from } = line
  let citing: Governing | undefined
  let cues = 0
  let joined = false
  for (let at = end - 1; at >= from && at >= end - reach; at--) {
    // Lee found that the guild had called him late, *and that* it was “…”: what Lee found.
    if (isComplementiser(line, at)) joined = has(tokenBefore(tokens, at), Is.conjunction)
    const cue = cueAt(tokens, at)
    // He continued to hope for “…”: no cue.
    if (!cue || cue.to > end || (cue.speech && opensInfinitive(line, cue))) continue
    if (++cues > mostCues) break
    const found = withSource(line, cue, end)
    if (!found) continue
    if (joined && !found.speech) continue
    if (isOther(line, found, end)) return found
    if (citing && isOver(line, found, citing)) return citing
    if (found.speech) return vouching(line, found, end) ?? found
    citing ??= found
  }
  return citing
}

/** Said *that* it was, and *that* it will be; not: that day. */
function isComplementiser({ tokens, vocabulary }: Line, at: number): boolean {
  const token = tokens[at]
  return has(token, Is.subordinator) && isOneOf(token, vocabulary.subjectFirst.complementisers)
}

/** Tokens between a purpose and its quotation: to call *the plan of the mayor a* */
const longestPurpose = 12

/** Lee took to the stage *to call* it “…”: what somebody did it for, where nothing else says who speaks. */
export function purpose(line: Line): Found | undefined {
  const { tokens, at: end, from, vocabulary } = line
  const { complementisers, infinitives } = vocabulary.subjectFirst
  for (let at = end - 1; at > from + 1 && at >= end - longestPurpose; at--) {
    if (has(tokens[at], Is.quotation)) return
    if (!has(tokens[at], Is.base)) continue
    if (!isOneOf(tokens[at - 1], infinitives)) continue
    // Lee *continued* to hope for “…”
    if (has(tokens[at - 2], Is.finite)) continue
    const cue = cueAt(tokens, at)
    // To *see if* it is “…”: nothing is said.
    const next = tokens[cue?.to ?? at]
    const isWhether = has(next, Is.subordinator) && !isOneOf(next, complementisers)
    if (!cue || isWhether) continue
    const source = subjectOfPurpose(line, at)
    return source && { source, cue, extent: { from: source.from, to: cue.to } }
  }
  return
}

/** The cue which ends at `end`, with its subject, where no other vouches for what it says. */
export function cueBeside(line: Line, end: number): Governing | undefined {
  const { tokens, from } = line
  let citing: Governing | undefined
  for (let at = end - 1; at >= from && at >= end - longestCue; at--) {
    const cue = cueAt(tokens, at)
    const found = cue?.to === end ? withSource(line, cue, end) : undefined
    if (!found) continue
    if (isOther(line, found, end)) return found
    // Lee said she answered: “…”: the cue beside it is not who vouches for it.
    if (found.cue.speech) return vouching(line, found, end) ? undefined : found
    citing ??= found
  }
  return citing
}

function withSource(line: Line, cue: Cue, end: number): Governing | undefined {
  const source = isPassive(line, cue) ? agentOf(line, cue, end) : subjectOf(line, cue)
  if (!source) return
  const speech = cue.speech && !has(line.tokens[source.core.from], Is.relative)
  const extent = { from: Math.min(source.from, cue.from), to: cue.to }
  return { source, cue, extent, speech }
}

/** Lee said it was, blaming what Jones *called* “…”: the words are Jones’s. */
function isOther({ tokens, vocabulary }: Line, { source, cue }: Governing, end: number): boolean {
  if (cue.to !== end || source.kind === 'pronoun') return false
  return isOneOf(tokenBefore(tokens, source.from), vocabulary.subjectFirst.freeRelatives)
}

/**
 * The clause which reports the clause of a pronoun, or holds one that says when: *Lee said* he had
 * thought it was “…”; *Lee said* that when Jones asked, she was “…”. Who vouches for the words is Lee.
 */
function vouching(line: Line, inner: Governing, before: number): Governing | undefined {
  const { tokens, from } = line
  if (inner.source.from > inner.extent.from) return
  const isNamed = inner.source.kind !== 'pronoun' && !isAside(line, inner, before)
  const end = reportEnd(line, inner.source.from, isNamed)
  // Lee asked him *and* he said: a clause of its own.
  if (has(tokenBefore(tokens, end), Is.conjunction)) return
  for (let at = end - 1; at >= from && at >= end - longestHearer; at--) {
    const cue = finiteCue(tokens, at, line.vocabulary)
    const heard = cue && (cue.to === end || (!isNamed && has(tokens[at], Is.hearer)))
    // Lee asked and *Jones said*: a clause of its own.
    if (isNamed && !heard) return
    if (!heard) {
      if (!tokens[at] || has(tokens[at], Is.punctuation | Is.quotation | Is.finite)) return
      continue
    }
    // The trouble, *said Jones*, who is old, was “…”
    if (isNamed && tokens[at - 1]?.mark === ',') return
    const source = cue.speech ? subjectBefore(tokens, at, from, line.vocabulary) : undefined
    if (!source || has(tokens[source.core.from], Is.relative)) return
    const extent = { from: Math.min(source.from, cue.from), to: cue.to }
    return { source, cue, extent, speech: true }
  }
  return
}

/** Token after the verb that reports a clause: said | *that* Lee; said | *as* he. */
function reportEnd({ tokens, from, vocabulary }: Line, start: number, isNamed: boolean): number {
  const { complementisers } = vocabulary.subjectFirst
  let end = start
  while (end > from && has(tokens[end - 1], Is.subordinator | Is.adverb)) {
    if (isNamed && !isOneOf(tokens[end - 1], complementisers)) break
    end--
  }
  return end
}

/** Whether a clause says only when or why, and ends before the quotation: when Lee *asked*, “…” */
function isAside(line: Line, { source, cue }: Governing, before: number): boolean {
  const { tokens } = line
  if (!opensAside(line, source)) return false
  for (let at = cue.to; at < before; at++) if (tokens[at]?.mark === ',') return true
  return false
}

/** *When* Lee asked; but not: said *that* Lee asked. */
function opensAside({ tokens, vocabulary }: Line, { from }: NounPhrase): boolean {
  const opener = tokenBefore(tokens, from)
  return has(opener, Is.subordinator) && !isOneOf(opener, vocabulary.subjectFirst.complementisers)
}

/**
 * Whether the clause of a cue ends before another begins: *Hill said*, while Lee called it “…”;
 * when *Hill asked* her, Lee called it “…”.
 */
function isOver(line: Line, { source, cue }: Governing, next: Governing): boolean {
  const { tokens } = line
  const start = next.source.from
  if (start < cue.to) return false
  if (tokens[cue.to]?.mark === ',') return opensAside(line, next.source)
  if (tokens[start - 1]?.mark !== ',') return false
  return has(tokens[cue.verb], Is.ing) || opensAside(line, source)
}

/** Tokens between a verb of telling and what is told: told *a small crowd* he was late. */
const longestHearer = 5

/** To *hope*; but not: to *the* crowd, to *reporters*, to *them*, to “*…*”. */
function opensInfinitive({ tokens, vocabulary }: Line, { verb, to: at }: Cue): boolean {
  if (!isOneOf(tokens[at], vocabulary.subjectFirst.infinitives)) return false
  // He vowed to *leave*
  if (vocabulary.promising.has(tokens[verb]?.lower ?? '')) return false
  const noun =
    Is.determiner | Is.possessive | Is.capital | Is.person | Is.body | Is.pronoun | Is.quotation
  return !has(tokens[at + 1], noun) && !isOneOf(tokens[at + 1], vocabulary.subjectFirst.objects)
}

interface Governing extends Found {
  readonly source: NounPhrase
  readonly cue: Cue
  /** Whether its verb can carry a whole quotation. */
  readonly speech: boolean
}
