import { type Cue, cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import type { Span } from '../name.ts'
import { has, type NounPhrase, not } from '../noun-phrase.ts'
import type { Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isMedium, isTitle, wordsOf } from './noun.ts'
import { isSpeaker, readPhrase } from './phrase.ts'

/** Tokens back to which the beginning of a clause is looked for. */
const longestClause = 60
/** Commas before a verb behind which its subject may begin. */
const mostCommas = 4

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
  const cue = cueAt(tokens, verb)
  if (!cue || not(tokens[verb], Is.finite | Is.base) || isDescribing(tokens, verb)) return
  const start = clauseStart(tokens, verb, from)
  if (isAs(line, start)) return asClause(line, start, verb, cue)
  if (depends(tokens, start, verb)) return
  const second = auxiliaryIn(tokens, start, verb) ?? verb
  const passive = second !== verb && isPassive(line, second) && !isCiting(line, cue)
  const source = passive ? agentIn(line, second + 1, verb) : subjectOf(line, start, second)
  return source && governing(line, source, cue)
}

const notBeforeVerb = Is.determiner | Is.possessive | Is.preposition

/** Das *neu formulierte* Gesetz: a participle beside its noun. */
function isDescribing(tokens: readonly Token[], verb: number): boolean {
  if (has(tokens[verb - 1], notBeforeVerb)) return true
  return (
    has(tokens[verb - 2], Is.determiner | Is.possessive) &&
    not(tokens[verb - 1], Is.capital | Is.punctuation | Is.quotation | Is.pronoun) &&
    has(tokens[verb + 1], Is.capital)
  )
}

/** A finding from its two parts. */
export function governing(line: Line, source: NounPhrase, cue: Cue): Governing {
  const extent = { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) }
  return { source, cue: withParticle(line, cue), extent, speech: cue.speech }
}

/** Nahm Stellung; gab *bekannt*; äußerte *sich*; *hatte* gesagt: what stands beside the verb and is part of it. */
export function withParticle({ tokens, vocabulary }: Line, { from, to, verb }: Cue): Span {
  const { reflexives } = wordsOf(vocabulary)
  const separable = tokens[verb]?.word?.separable
  const next = tokens[to]?.lower ?? ''
  if (separable?.includes(next) || reflexives.includes(next)) return { from, to: to + 1 }
  if (has(tokens[to], Is.auxiliary) && endsClause(tokens[to + 1])) return { from, to: to + 1 }
  return { from: has(tokens[from - 1], Is.auxiliary) ? from - 1 : from, to }
}

/** The subject of the verb at `second`, in the clause which begins at `start`. */
export function subjectOf(line: Line, start: number, second: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  if (has(tokens[second - 1], Is.conjunction)) return sharedSubject(line, second - 1)
  const before = subjectBefore(line, start, second)
  if (before && isSpeaker(tokens, before, vocabulary)) return before
  const after = subjectAfter(line, second)
  if (!before && after && maySpeak(line, after, start, second)) return after
  if (!before) return
  // Die Arbeit des Rats *lobte* Anna Weber: work does not praise.
  return after && isSpeaker(tokens, after, vocabulary) ? after : before
}

/** Whether the phrase after a verb is its subject, and no object: neither *wählt neue Wege* nor …, die Ärztin, *bat Anna Weber*. */
function maySpeak(line: Line, phrase: NounPhrase, start: number, second: number): boolean {
  const { tokens, from, vocabulary } = line
  const determined = has(tokens[phrase.from], Is.determiner | Is.possessive)
  if (!determined && !isSpeaker(tokens, phrase, vocabulary)) return false
  if (start < second || start === from || has(tokens[start - 1], Is.quotation)) return true
  // Der Plan sei gut, *sagte Anna Weber*
  if (!isSpeaker(tokens, phrase, vocabulary)) return false
  const opening = readPhrase(tokens, from, start, vocabulary)
  return !opening || tokens[opening.to]?.mark !== ','
}

/** The phrase which fills all that stands before the verb, appositions included. */
function subjectBefore(line: Line, start: number, second: number): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  const { obliques } = wordsOf(vocabulary)
  for (const begin of beginnings(tokens, start, second, from)) {
    if (obliques.includes(tokens[begin]?.lower ?? '')) continue
    const phrase = readPhrase(tokens, begin, second, vocabulary)
    if (phrase && reaches(tokens, phrase, second)) return phrase
  }
  return
}

/** Where the subject may begin, the farthest first: after the marks before the verb. */
function beginnings(
  tokens: readonly Token[],
  start: number,
  second: number,
  from: number
): number[] {
  const found = [start]
  for (let at = start - 1; at >= from && at > second - longestClause; at--) {
    const token = tokens[at]
    if (at < start - 1 && endsClause(token)) found.unshift(at + 1)
    if (token?.mark !== ',' && endsClause(token)) return found
    if (found.length > mostCommas) return found
  }
  if (found[0] !== from && from > second - longestClause) found.unshift(from)
  return found
}

/** Whether nothing but small words and phrases of place and time stand between a subject and its verb. */
function reaches(tokens: readonly Token[], phrase: NounPhrase, second: number): boolean {
  let at = phrase.to
  const pause = tokens[at]?.mark === ','
  // Anna Weber, die den Plan kennt, *sagte*
  if (pause && tokens[second - 1]?.mark === ',') return isAside(tokens, at + 1, second - 1)
  if (pause) at++
  while (at < second && has(tokens[at], Is.adverb | Is.time)) at++
  if (at === second) return true
  const certain = phrase.kind === 'nominal' || phrase.role || tokens[phrase.core.from]?.word?.given
  if (!certain || !has(tokens[at], Is.preposition)) return false
  for (; at < second; at++) {
    if (has(tokens[at], Is.quotation | Is.pronoun | Is.finite | Is.subordinator)) return false
    if (has(tokens[at], Is.punctuation) && !'()'.includes(tokens[at]?.mark ?? '')) return false
  }
  return true
}

/** Whether what stands between two commas is no more than one clause. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(tokens[at], Is.quotation) || ':;.'.includes(tokens[at]?.mark || '-')) return false
  }
  return true
}

/** The phrase right after the verb. */
export function subjectAfter(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, to, vocabulary } = line
  const { obliques, reflexives } = wordsOf(vocabulary)
  let next = verb + 1
  while (has(tokens[next], Is.adverb) || reflexives.includes(tokens[next]?.lower ?? '')) next++
  if (obliques.includes(tokens[next]?.lower ?? '')) return
  const phrase = readPhrase(tokens, next, frameEnd(line, next, to), vocabulary)
  if (!phrase || isHearer(line, phrase)) return
  return phrase
}

/** Sagte *der Zeitung*: who was told. */
function isHearer({ tokens, vocabulary }: Line, { kind, core }: NounPhrase): boolean {
  const dative = wordsOf(vocabulary).genitives.includes(tokens[core.from]?.lower ?? '')
  return kind === 'nominal' && dative && isMedium(tokens[core.to - 1], vocabulary)
}

/** Where a subject after the verb ends at last: before the next quotation. */
function frameEnd({ tokens }: Line, from: number, to: number): number {
  let end = from
  // The name of a paper may be a quotation itself.
  while (end < to && (end < from + 2 || !has(tokens[end], Is.quotation))) end++
  return end
}

/** *Anna Weber* stand auf und sagte: the subject of the verb before the “und”. */
function sharedSubject(line: Line, and: number): NounPhrase | undefined {
  const { tokens, from } = line
  for (let at = and - 1; at > from && at > and - longestClause; at--) {
    if (not(tokens[at], Is.finite) || has(tokens[at], Is.capital)) continue
    if (has(tokens[at - 1], notBeforeVerb)) continue
    const start = clauseStart(tokens, at, from)
    if (depends(tokens, start, at)) continue
    const second = auxiliaryIn(tokens, start, at) ?? at
    if (has(tokens[second - 1], Is.conjunction)) continue
    const subject = subjectOf(line, start, second)
    return subject
  }
  return
}

/** Wie *Anna Weber* am Montag *mitteilte* */
function asClause(line: Line, start: number, verb: number, cue: Cue): Governing | undefined {
  const { tokens, vocabulary } = line
  if (!endsClause(tokens[verb + 1]) && not(tokens[verb + 1], Is.auxiliary)) return
  const source = readPhrase(tokens, start + 1, verb, vocabulary)
  return source && governing(line, source, cue)
}

/** Whether a clause begins with the word for “as”: *wie* Anna Weber mitteilte. */
export function isAs({ tokens, vocabulary }: Line, start: number): boolean {
  return wordsOf(vocabulary).as.includes(tokens[start]?.lower ?? '')
}

/** Whether the clause of a verb depends on another: *dass* sie das sagte; das Bild, *das* sie lobte. */
export function depends(tokens: readonly Token[], start: number, verb: number): boolean {
  const after = tokens[verb + 1]
  const last = endsClause(after) || has(after, Is.auxiliary)
  // Als Begründung *sagte* sie
  if (has(tokens[start], Is.subordinator | Is.relative)) return last
  if (!last || verb - start < 2 || auxiliaryIn(tokens, start, verb) !== undefined) return false
  // …, der den Plan lobte: a determiner, and no noun of its own.
  return (
    tokens[start - 1]?.mark === ',' &&
    has(tokens[start], Is.determiner) &&
    has(tokens[start + 1], Is.determiner | Is.preposition | Is.pronoun | Is.adverb)
  )
}

/** Whether an auxiliary makes a passive: *wird* gesagt. */
function isPassive({ tokens, vocabulary }: Line, at: number): boolean {
  return wordsOf(vocabulary).passive.includes(tokens[at]?.lower ?? '')
}

/** Whether the subject of the passive is who is quoted: wird *zitiert*. */
export function isCiting({ tokens, vocabulary }: Line, { verb }: Cue): boolean {
  return wordsOf(vocabulary).quoting.includes(tokens[verb]?.lower ?? '')
}

/** Wird *von Anna Weber* gelobt. */
function agentIn(line: Line, from: number, verb: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  const { agents } = wordsOf(vocabulary)
  for (let at = from; at < verb; at++) {
    if (!agents.includes(tokens[at]?.lower ?? '')) continue
    const phrase = readPhrase(tokens, at + 1, verb, vocabulary)
    if (phrase && isSpeaker(tokens, phrase, vocabulary)) return phrase
  }
  return
}

/** Where the clause of a verb begins: after the last mark of punctuation or quotation. */
export function clauseStart(tokens: readonly Token[], verb: number, from: number): number {
  let start = verb
  while (start > from && start > verb - longestClause && !endsClause(tokens[start - 1])) start--
  return start
}

/** A quotation or a mark; not the marks of a parenthesis: Anna Weber (SPD) *sagte* */
export function endsClause(token: Token | undefined): boolean {
  if (!token || has(token, Is.quotation)) return !isTitle(token)
  return has(token, Is.punctuation) && !'()/-'.includes(token.mark)
}

/** The auxiliary of a clause whose last word is its verb: *hatte* … gesagt. */
export function auxiliaryIn(
  tokens: readonly Token[],
  start: number,
  verb: number
): number | undefined {
  const next = tokens[verb + 1]
  if (!endsClause(next) && not(next, Is.auxiliary)) return
  for (let at = verb - 1; at >= start; at--) if (has(tokens[at], Is.auxiliary)) return at
  return
}
