import type { Mention } from './cast.ts'
import {
  adverbsBefore,
  afterAdverbs,
  has,
  is,
  isOneOf,
  not,
  type Token,
  tokenBefore
} from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Whether a mention can be the subject: no preposition before it, no ’s after it. */
export function isSubject(tokens: readonly Token[], from: number, to: number, opens = -1): boolean {
  if (has(tokens[to], Is.genitive)) return false
  const start = phraseStart(tokens, from)
  if (has(tokenBefore(tokens, start), Is.preposition)) return false
  if (isInverted(tokens, start)) return true
  if (start <= opens && !isCompound(tokens, to)) return true
  const after = afterAdverbs(tokens, afterPlace(tokens, to))
  return has(tokens[after], Is.finite | Is.auxiliary) || is(tokens[after], ',', '(', '—', '–', '--')
}

/** Hill Rovers *have* won: a name that stands for several; but not: Lee and Jones *have*. */
export function isSeveral(tokens: readonly Token[], mention: Mention, v: Vocabulary): boolean {
  const verb = tokens[mention.to]
  if (!has(verb, Is.auxiliary) || !isOneOf(verb, v.subjectFirst.pluralVerbs)) return false
  const before = tokenBefore(tokens, phraseStart(tokens, mention.titleFrom))
  return !has(before, Is.conjunction | Is.preposition | Is.finite | Is.base | Is.auxiliary)
}

/** Token after where somebody is from, or the one that was given: Lee *of the Bakers’ Guild*, who … */
function afterPlace(tokens: readonly Token[], at: number): number {
  if (!has(tokens[at], Is.preposition)) return at
  let end = at + 1
  while (has(tokens[end], Is.determiner)) end++
  const name = end
  while (has(tokens[end], Is.capital | Is.genitive)) end++
  return end > name ? end : at
}

/** Whether a relative is a name’s: Lee *who*; Lee of Maine, *who*; Lee, a baker *who* */
export function tiesTo(tokens: readonly Token[], relative: number, mention: Mention): boolean {
  const end = is(tokens[relative - 1], ',') ? relative - 1 : relative
  const to = afterPlace(tokens, mention.to)
  if (mention.to === end || to === end) return true
  if (!is(tokens[to], ',') || !has(tokens[to + 1], Is.determiner)) return false
  for (let at = to + 1; at < end; at++) if (has(tokens[at], Is.punctuation)) return false
  return true
}

/** Tokens between the name that a phrase begins with and the name of its noun. */
const longestCompound = 5

/** What no noun phrase has inside: Lee bewails *the* rain. */
const endsCompound =
  Is.punctuation |
  Is.preposition |
  Is.finite |
  Is.auxiliary |
  Is.quotation |
  Is.determiner |
  Is.possessive

/** *Lee* campaign manager Bob Jones: part of a longer phrase. */
function isCompound(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + longestCompound; at++) {
    const token = tokens[at]
    if (!token || token.is & endsCompound) return false
    if (token.is & Is.capital) return at > to
  }
  return false
}

/** Where the noun phrase begins that ends in this name: before titles, roles and articles. */
export function phraseStart(tokens: readonly Token[], from: number): number {
  const part = Is.title | Is.determiner | Is.possessive | Is.person | Is.genitive | Is.capital
  let start = from
  while (
    has(tokenBefore(tokens, start), part) &&
    !has(tokenBefore(tokens, start), Is.preposition | Is.time)
  )
    start--
  return start
}

/** …, noted the network’s *Ann Lee* */
function isInverted(tokens: readonly Token[], start: number): boolean {
  const verb = tokenBefore(tokens, start)
  if (!has(verb, Is.speech) || !has(verb, Is.finite)) return false
  // Asked who was late, she said Lee; Hill asked Lee: the verb has a subject of its own.
  const before = tokenBefore(tokens, adverbsBefore(tokens, start - 1))
  if (before && !has(before, Is.punctuation | Is.quotation | Is.time)) return false
  return !endsAside(tokens, start - 2)
}

/** Hill, who is old, | recalls Lee; Hill, 83, | recalls Lee; but not: the shop shut, he left, | said Lee */
function endsAside(tokens: readonly Token[], comma: number): boolean {
  if (!is(tokens[comma], ',')) return false
  let at = comma - 1
  let hasFinite = false
  while (at > 0 && !has(tokens[at], Is.punctuation | Is.quotation)) {
    hasFinite ||= has(tokens[at], Is.finite | Is.auxiliary)
    at--
  }
  if (!is(tokens[at], ',') || at === 0) return false
  const opener = tokens[at + 1]
  return has(opener, Is.relative) || (!hasFinite && has(opener, Is.number | Is.determiner))
}

/** The plan will fail, *Lee* said; …, said *Lee*: the speaker, though nothing is quoted. */
export function reports(tokens: readonly Token[], { titleFrom, to }: Mention): boolean {
  const start = phraseStart(tokens, titleFrom)
  // When *Lee* asked; said *Lee* continued: a clause of another. A lawyer for *Lee* said.
  const depends = Is.subordinator | Is.relative | Is.speech | Is.citing | Is.preposition
  if (isSaid(tokens, to)) return !has(tokenBefore(tokens, start), depends) && !isOf(tokens, start)
  if (isTelling(tokens, to)) return true
  const ends = !tokens[to] || is(tokens[to], ',', '.')
  return ends && isInverted(tokens, start)
}

/** Words of what a body is: *local sailing charity* Seagull */
const longestKind = 3

/** Hill, of the charity *Seagull*, said: a name that says of which body; but not: to the guild *Ann Lee* said. */
function isOf(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.word?.given) return false
  let at = start - 1
  while (at > start - 1 - longestKind && not(tokens[at], endsKind)) at--
  if (!has(tokens[at], Is.determiner | Is.possessive) || at === start - 1) return false
  return has(tokenBefore(tokens, at), Is.preposition)
}

const endsKind =
  Is.determiner |
  Is.possessive |
  Is.punctuation |
  Is.quotation |
  Is.preposition |
  Is.finite |
  Is.auxiliary |
  Is.conjunction |
  Is.time |
  Is.capital

/** Tokens of an apposition between a name and its relative. */
const longestRole = 12

/** Lee, *who said*; Lee of Maine, the mayor, *who said* */
function isTelling(tokens: readonly Token[], to: number): boolean {
  let at = afterPlace(tokens, to)
  if (!is(tokens[at], ',')) return false
  if (has(tokens[at + 1], Is.determiner)) {
    const end = at + longestRole
    while (at < end && tokens[++at] && !has(tokens[at], Is.punctuation | Is.quotation));
    if (!is(tokens[at], ',')) return false
  }
  return has(tokens[at + 1], Is.relative) && isSaid(tokens, at + 2)
}

/** Lee *left*; but not: to Lee *left* behind */
export function hasVerb(tokens: readonly Token[], { titleFrom, to }: Mention): boolean {
  if (!has(tokens[afterAdverbs(tokens, to)], Is.finite | Is.auxiliary)) return false
  return !has(tokenBefore(tokens, phraseStart(tokens, titleFrom)), Is.preposition)
}

/** Lee *said*, Lee also *said* */
function isSaid(tokens: readonly Token[], to: number): boolean {
  const at = afterAdverbs(tokens, to)
  const verb = tokens[at]
  // Cost *estimates*, he said, are high.
  if (tokens[at + 1]?.mark === ',' && has(tokens[at + 2], Is.pronoun)) return false
  return has(verb, Is.speech) && has(verb, Is.finite)
}

/** Whether the words around a name, or what came before, show that it is a person’s. */
export function showsPerson(
  tokens: readonly Token[],
  mention: Mention,
  opens: number,
  v: Vocabulary
): boolean {
  const { titleFrom: from, to, person } = mention
  if (person.person || (isDescribed(tokens, to, v) && !isPlaceOf(tokens, from))) return true
  // Her sister, *Iryna*, came.
  const beside = has(tokens[from - 2], Is.person) && is(tokens[from - 1], ',')
  if (beside && is(tokens[to], ',')) return true
  const start = phraseStart(tokens, from)
  if (has(tokenBefore(tokens, start), Is.preposition)) return false
  // *American Bridges* was late, *Maine Lee*: no given name.
  const mayBeGiven = person.given !== '' && !tokens[mention.from]?.word?.notAlone
  if (mayBeGiven && isSubject(tokens, from, to, opens)) return true
  // The baker was *Bexi Marsh*.
  const verb = tokenBefore(tokens, start)
  if (mayBeGiven && has(verb, Is.auxiliary) && is(tokens[to], '.', ',')) {
    if (isOneOf(verb, v.subjectFirst.copulas)) return true
  }
  return isSpeaker(tokens, start, to)
}

/** Lee, *who* was there; Lee, *45*, was there; Lee, *nine*, was there */
function isDescribed(tokens: readonly Token[], to: number, v: Vocabulary): boolean {
  if (tokens[to]?.mark !== ',') return false
  const next = tokens[to + 1]
  if (has(next, Is.relative)) return isOneOf(next, v.lexicon.pronouns.personalRelatives)
  return has(next, Is.number | Is.determiner) && tokens[to + 2]?.mark === ','
}

/** Ann Lee of *Salem*, who was there: where somebody is from. */
function isPlaceOf(tokens: readonly Token[], from: number): boolean {
  return has(tokens[from - 1], Is.preposition) && has(tokens[from - 2], Is.capital)
}

/** Tokens after a name and its comma, among which a noun says what somebody is. */
const longestApposition = 8

/** Whether a name speaks, or is given an age or a role: a person, then. */
function isSpeaker(tokens: readonly Token[], start: number, to: number): boolean {
  if (isInverted(tokens, start) || isSaid(tokens, to)) return true
  if (tokens[to]?.mark !== ',') return false
  for (let at = to + 1; at < to + longestApposition; at++) {
    if (has(tokens[at], Is.punctuation | Is.preposition | Is.auxiliary) || !tokens[at]) return false
    // Lately, *he* left.
    if (has(tokens[at], Is.pronoun) && !has(tokens[at], Is.determiner)) return false
    if (has(tokens[at], Is.person)) return true
  }
  return false
}

/** *Mit Max Berg* sang er: where the verb is second, the subject of a sentence that opens so follows it. */
export function opensWithPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const start = afterAdverbs(tokens, from)
  if (!has(tokens[start], Is.preposition)) return false
  for (let verb = start; verb < at; verb++) {
    if (has(tokens[verb], Is.finite | Is.auxiliary | Is.punctuation)) return false
  }
  return true
}
