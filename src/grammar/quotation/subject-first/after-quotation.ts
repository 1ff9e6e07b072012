import { accordingToAt, cueAt } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { lastWithin } from '../marks.ts'
import type { Span } from '../name.ts'
import { isQuoted, type NounPhrase, namesSomebody } from '../noun-phrase.ts'
import { afterAdverbs, has, is, isOneOf, not, type Token, tokenBefore } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { finiteCue } from './finite-cue.ts'
import { governing } from './governing.ts'
import { phraseAfter } from './phrase-after.ts'
import { subjectBefore, subjectFrom } from './subject.ts'

/** Where a cue after this quotation has to stand: before the next quotation or the end. */
function ceiling(line: Line): number {
  for (let at = line.at + 1; at < line.to; at++) if (isQuoted(line.tokens[at])) return at
  return line.to
}

/** Tokens of the longest subject after a quotation: Ann Lee, *who has run the shop since May*, said. */
const longestSubject = 40

/**
 * Read the subject and its verb after the quotation.
 *
 *     “…,” harbour spokesman Bob Jones told reporters.
 *                            ^^^^^^^^^ source
 *                                      ^^^^ cue
 */
export function cueAfter(line: Line): Found | undefined {
  const { tokens, vocabulary } = line
  const next = afterQuotation(line)
  if (next === undefined || goesOn(line, next)) return
  const isHow =
    has(tokens[next], Is.auxiliary) && isOneOf(tokens[next + 1], vocabulary.subjectFirst.manners)
  const limit = ceiling(line)
  const from = pastAside(line, isHow ? next + 2 : next, limit)
  let start = from
  while (start < limit && beginsAt(tokens, start + 1, from)) start++
  if (!mayBeSubject(line, start)) return
  const last = lastWithin(tokens[line.at]?.text ?? '') || ' '
  const comma = is(tokens[line.at + 1], ',') || ',?!'.includes(last)
  for (let at = from + 1; at < limit && at < from + longestSubject; at++) {
    const cue = finiteCue(tokens, at, vocabulary)
    if (!cue?.speech && !(cue && isHow) && !(comma && anyVerb(tokens, at))) continue
    const source =
      subjectFrom(tokens, start, at, vocabulary) ?? subjectBefore(tokens, at, from, vocabulary)
    if (!source || !beginsAt(tokens, source.from, from)) continue
    // “…,” the shop *opened*: where any verb is a cue, somebody has to be its subject.
    if (!cue?.speech && !isSomebody(tokens, source)) continue
    const found = cue ?? { from: at, to: at + 1 }
    if (line.at > line.from && !isComplete(tokens, found)) return
    return { source, cue: found, extent: { from: source.from, to: found.to } }
  }
  return
}

/** “…,” *as his father hoped,* Lee said: the token after a clause of another, where one of a speaker follows. */
function pastAside({ tokens, vocabulary }: Line, from: number, limit: number): number {
  if (!has(tokens[from], Is.subordinator) || !has(tokens[from], Is.conjunction)) return from
  let start = from + 1
  while (start < limit && !has(tokens[start], Is.punctuation)) start++
  if (!is(tokens[start++], ',')) return from
  for (let at = start + 1; at < limit && at < start + longestSpeaker; at++) {
    const cue = finiteCue(tokens, at, vocabulary)
    if (cue?.speech) return subjectFrom(tokens, start, at, vocabulary) ? start : from
  }
  return from
}

/** Tokens of a speaker after such a clause: *the former mayor of Salem* said. */
const longestSpeaker = 8

/** Lee said it was “…,” *and* Jones left early: the words are those of the clause before them. */
function goesOn(line: Line, from: number): boolean {
  if (line.at === line.from || !has(line.tokens[from], Is.conjunction)) return false
  return governing(line, line.at) !== undefined
}

/** Whether a subject may begin here: no verb before its subject, no relative, no *according to*. */
function mayBeSubject({ tokens }: Line, start: number): boolean {
  const first = tokens[start]
  // “…,” *state* Sen. Lee said
  const noun =
    not(first, Is.finite) && has(tokens[start + 1], Is.title | Is.person | Is.body | Is.capital)
  // “…,” *said* Lee: the cue comes first, and its source after it.
  const verb = !noun && has(first, Is.speech | Is.citing)
  const verbFirst = verb || has(first, Is.preposition | Is.auxiliary)
  if (verbFirst && !has(first, Is.capital | Is.person)) return false
  // “…,” *which* allows; “…,” *according to* a letter filed by Lee
  return !has(first, Is.relative) && !accordingToAt(tokens, start, true)
}

/** Whether a cue needs no more words: said *the two cases differ* has its content there. */
function isComplete(tokens: readonly Token[], { from, to }: Span): boolean {
  const next = tokens[to]
  if (!next || has(tokens[from], Is.hearer)) return true
  const enough =
    Is.punctuation | Is.quotation | Is.preposition | Is.adverb | Is.time | Is.subordinator | Is.ing
  return has(next, enough)
}

/** “…,” an angry Lee *retaliated*: after a comma any verb is a cue. */
function anyVerb(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Is.finite) || has(tokens[at], Is.auxiliary)) return false
  // “…,” the mayor was *intrigued*
  if (has(tokens[at - 1], Is.auxiliary)) return false
  const next = tokens[at + 1]
  return (
    !next ||
    has(
      next,
      Is.punctuation | Is.preposition | Is.adverb | Is.time | Is.quotation | Is.subordinator
    )
  )
}

/** Whether a source is a name, a pronoun for a person, or has a noun for one. */
function isSomebody(tokens: readonly Token[], { kind, core }: NounPhrase): boolean {
  if (kind === 'nominal') return namesSomebody(tokens, core)
  return kind === 'name' || not(tokens[core.from], Is.relative | Is.determiner)
}

/** Only small words stand between the quotation and its source. */
function beginsAt(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) {
    if (!has(tokens[i], Is.adverb | Is.conjunction | Is.time) && !is(tokens[i], ',')) return false
  }
  return true
}

/**
 * Read the verb and its subject after the quotation.
 *
 *     “…,” said Ann Lee, who runs the place.
 *          ^^^^ cue
 *               ^^^^^^^ source
 */
export function inverted(line: Line): Found | undefined {
  const { tokens, vocabulary } = line
  const next = afterQuotation(line)
  if (next === undefined) return
  const at = afterAdverbs(tokens, next)
  if (!isFiniteVerb(tokens[at])) return
  const cue = cueAt(tokens, at)
  if (!cue?.speech && (line.at > line.from || has(tokens[at], Is.auxiliary))) return
  const last = lastWithin(tokens[line.at]?.text ?? '') || ' '
  // “…,” *chimed in* Lee; but not: the “…” *focused on* the shop
  if (cue && has(tokens[cue.to - 1], Is.preposition) && !',?!'.includes(last)) return
  const source = phraseAfter(tokens, cue?.to ?? at + 1, ceiling(line), vocabulary)
  if (!source) return
  // “…?” *grinned* the mayor: a quotation which opens the sentence lets any verb be a cue.
  if (!cue?.speech && !isNamedOrTold(tokens, source, last)) return
  // Lee, citing “…,” said *the shop could* stay: the subject of what is said.
  if (has(tokens[source.to], Is.auxiliary) && not(tokens[source.to], Is.capital)) return
  if (source.kind === 'pronoun' && has(tokens[afterAdverbs(tokens, source.to)], Is.finite)) return
  const found = cue ?? { from: at, to: at + 1 }
  return { source, cue: found, extent: { from: found.from, to: source.to } }
}

/** Whether a source can be who says what ends in this mark, with any verb: a name, or a noun for somebody. */
function isNamedOrTold(tokens: readonly Token[], source: NounPhrase, last: string): boolean {
  if (!',?!'.includes(last) || source.kind === 'pronoun') return false
  if (source.kind === 'name') return true
  return has(tokens[source.from], Is.determiner) && namesSomebody(tokens, source.core)
}

/** Words between the quotation and the comma after which its sentence has a subject: “…” *in town*, Lee left. */
const longestRest = 8

/**
 * Read the subject of a sentence which opens with what it says beside.
 *
 *     Calling it “…,” Ann Lee left the room.      After calling it “…” in May, Lee left.
 *     ^^^^^^^ cue     ^^^^^^^ source
 */
export function participle(line: Line): Found | undefined {
  const { tokens, at, from, to, vocabulary } = line
  const verb = has(tokens[from], Is.preposition | Is.subordinator) ? from + 1 : from
  if (!has(tokens[verb], Is.ing) || !has(tokens[verb], Is.speech | Is.citing)) return
  let start = at + 1
  if (lastWithin(tokens[at]?.text ?? '') !== ',') {
    while (start < to && start < at + longestRest && !is(tokens[start], ',')) {
      if (has(tokens[start], Is.quotation | Is.punctuation) || isFiniteVerb(tokens[start])) return
      start++
    }
    if (!is(tokens[start], ',')) return
    start++
  }
  let end = start + 1
  while (end < to && !has(tokens[end], Is.quotation) && !isFiniteVerb(tokens[end])) end++
  const source = subjectFrom(tokens, start, end, vocabulary)
  if (!source || !isSomebody(tokens, source) || has(tokens[end], Is.quotation)) return
  const cue = { from: verb, to: verb + 1 }
  return { source, cue, extent: { from: verb, to: source.to } }
}

/** In *May* is no verb. */
function isFiniteVerb(token: Token | undefined): boolean {
  return has(token, Is.finite) && not(token, Is.capital)
}

/** “…,” *according to the mayor* */
export function accordingToAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  if (from === undefined) return
  if (isReported(line)) return
  return accordingToFrom(line, from, Math.min(from + 1, line.to), true)
}

/** *Lee argued* that it was “…”, according to the minutes: the words are Lee’s. */
function isReported(line: Line): boolean {
  const { tokens, at } = line
  const outer = governing(line, at)
  if (!outer?.speech || outer.source.kind === 'nominal') return false
  // The guild *rules* permit: a noun as well.
  return not(tokens[outer.cue.verb], Is.saying | Is.document)
}

/**
 * Read *according to the mayor* where it begins between two tokens.
 *
 * @param beside
 *   Whether it stands right after the quotation, where shorter phrases count as well.
 */
export function accordingToFrom(
  line: Line,
  from: number,
  to: number,
  beside = false
): Found | undefined {
  const { tokens, vocabulary } = line
  for (let at = from; at < to; at++) {
    const cue = accordingToAt(tokens, at, beside || is(tokenBefore(tokens, at), ','))
    if (!cue) continue
    const source = phraseAfter(tokens, cue.to, line.to, vocabulary)
    if (source) return { source, cue, extent: { from: cue.from, to: source.to } }
  }
  return
}
