import type { Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { afterSmall, subjectBehind } from './behind.ts'
import { auxiliaryIn, clauseStart, depends, endsClause, longestClause } from './clause.ts'
import { isDescribing } from './governing.ts'
import { kindOf } from './named-noun.ts'
import { isLongTitle, isMedium, isTitle } from './noun.ts'
import { isSomebody, isSpeaker, readPhrase } from './phrase.ts'
import { isReported } from './reported.ts'

/** Commas before a verb behind which its subject may begin. */
const mostCommas = 4

/** The subject of the verb at `second`, in the clause which begins at `start`. */
export function subjectOf(line: Line, start: number, second: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  if (has(tokens[second - 1], Is.conjunction)) return sharedSubject(line, second - 1)
  const before = subjectBefore(line, start, second)
  const told = before && isToldTitle(line, before, second) ? subjectAfter(line, second) : undefined
  if (told && isSomebody(tokens, told, vocabulary)) return told
  if (before && isSpeaker(tokens, before, vocabulary)) return before
  const after = before ? subjectAfter(line, second) : subjectFarAfter(line, second)
  if (!before && after && maySpeak(line, after, start, second)) return after
  if (!before) return
  // Die Arbeit des Rats *lobte* Anna Weber: work does not praise.
  return after && isSomebody(tokens, after, vocabulary) ? after : before
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
  const { obliques } = vocabulary.verbSecond
  for (const begin of beginnings(tokens, start, second, from)) {
    if (isOneOf(tokens[begin], obliques)) continue
    const phrase = readPhrase(tokens, begin, second, vocabulary)
    if (!phrase || isTold(line, phrase)) continue
    if (reaches(tokens, phrase, second)) return phrase
  }
  const joined = joinedClause(line, start, second)
  const phrase = joined ? readPhrase(tokens, joined, second, vocabulary) : undefined
  return phrase && reaches(tokens, phrase, second) ? phrase : undefined
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
    // Der Verein | „Bund für Wald und Flur“ lobte
    const named = isLongTitle(token) && has(tokens[at - 1], Is.capital)
    if (token?.mark !== ',' && endsClause(token) && !named) return found
    if (found.length > mostCommas) return found
  }
  if (found[0] !== from && from > second - longestClause) found.unshift(from)
  return found
}

/** Where a clause begins which an “und” joins: Die Menge klatschte *und* | Anna Weber sagte; not: Max *und* Anna sagten */
function joinedClause(line: Line, start: number, second: number): number | undefined {
  const { tokens } = line
  for (let at = second - 1; at >= start; at--) {
    if (!has(tokens[at], Is.conjunction)) continue
    if (at === start) return at + 1
    // Anna Weber sagte, Berg sei da *und* Koch solle gehen: all is her words.
    if (isReported(line, start, at)) return
    for (let verb = start; verb < at; verb++) {
      if (has(tokens[verb], Is.finite) && not(tokens[verb], Is.capital)) return at + 1
    }
  }
  return
}

/** Whether nothing but small words and phrases of place and time stand between a subject and its verb. */
function reaches(tokens: readonly Token[], phrase: NounPhrase, second: number): boolean {
  let at = phrase.to
  const pause = tokens[at]?.mark === ','
  // „Der Bote“ meldet, but: „Das Netz“, sagte Weber, „kostet mehr.“
  if (pause && has(tokens[phrase.from], Is.quotation)) return false
  // Anna Weber, die den Plan kennt, *sagte*
  if (pause && tokens[second - 1]?.mark === ',') return isAside(tokens, at + 1, second - 1)
  if (pause) at++
  while (at < second && has(tokens[at], Is.adverb | Is.time)) at++
  if (at === second) return true
  const certain = phrase.kind === 'nominal' || phrase.role || tokens[phrase.core.from]?.word?.given
  if (!certain || !has(tokens[at], Is.preposition)) return false
  for (; at < second; at++) {
    if (has(tokens[at], Is.quotation | Is.pronoun | Is.finite | Is.subordinator)) return false
    if (has(tokens[at], Is.punctuation) && !is(tokens[at], '(', ')')) return false
  }
  return true
}

/** Whether what stands between two commas is no more than one clause. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (is(tokens[at], ':', ';', '.')) return false
    if (has(tokens[at], Is.quotation) && !isTitle(tokens[at])) return false
  }
  return true
}

/** The phrase right after the verb. */
export function subjectAfter(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, to, vocabulary } = line
  const next = afterSmall(line, verb + 1)
  if (isOneOf(tokens[next], vocabulary.verbSecond.obliques)) return
  const end = frameEnd(line, next, to)
  const phrase = afterObject(line, next, end) ?? readPhrase(tokens, next, end, vocabulary)
  return phrase && !isHearer(line, phrase) ? phrase : undefined
}

/** The subject after the verb: right after it, or after who was told, when and where. */
export function subjectFarAfter(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, to, vocabulary } = line
  const phrase = subjectAfter(line, verb)
  if (phrase) return phrase
  const next = afterSmall(line, verb + 1)
  // Sagte *der dpa* | Anna Weber
  const told = isOneOf(tokens[next], vocabulary.verbSecond.genitives)
  const isTold = told && isMedium(tokens[next + 1], vocabulary)
  return subjectBehind(line, isTold ? next + 2 : next, frameEnd(line, next, to))
}

/** So sieht das | *die Stadt*, so nannte das | *Bürgermeister Max Berg* */
function afterObject({ tokens, vocabulary }: Line, at: number, to: number): NounPhrase | undefined {
  if (!isOneOf(tokens[at], vocabulary.verbSecond.takesUp)) return
  const phrase = readPhrase(tokens, at + 1, to, vocabulary)
  const named = phrase?.kind === 'name' && (phrase.role || phrase.core.to - phrase.core.from > 1)
  return named || has(tokens[at + 1], Is.determiner | Is.possessive) ? phrase : undefined
}

/** Sagte *der Zeitung*: who was told. */
function isHearer({ tokens, vocabulary }: Line, { kind, core }: NounPhrase): boolean {
  const dative = isOneOf(tokens[core.from], vocabulary.verbSecond.genitives)
  return kind === 'nominal' && dative && isMedium(tokens[core.to - 1], vocabulary)
}

/** *Der Zeitung* sagte Anna Weber: the article of a masculine subject before a feminine noun. */
function isTold({ tokens, vocabulary }: Line, { kind, core }: NounPhrase): boolean {
  const { feminineMedia, nominatives } = vocabulary.verbSecond
  if (kind !== 'nominal' || !isOneOf(tokens[core.from], nominatives)) return false
  for (let at = core.from + 1; at < core.to; at++) {
    if (endsIn(tokens[at]?.lower, feminineMedia)) return true
  }
  return false
}

/** *Der „Neuen Zeit“* sagte Anna Weber; but: der „Neue Bote“ lobte Anna Weber */
function isToldTitle({ tokens, vocabulary }: Line, { core }: NounPhrase, verb: number): boolean {
  const { genitives, telling } = vocabulary.verbSecond
  const titled = isTitle(tokens[core.to - 1]) && isOneOf(tokens[core.from], genitives)
  return titled && isOneOf(tokens[verb], telling)
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
    if (isDescribing(tokens, at)) continue
    const start = clauseStart(tokens, at, from)
    if (depends(tokens, start, at)) continue
    const second = auxiliaryIn(tokens, start, at) ?? at
    if (has(tokens[second - 1], Is.conjunction)) continue
    const subject = subjectOf(line, start, second)
    if (subject) return subject
  }
  return
}

/** Wird *in dem Bericht* gelobt, wird *im „Boten“* gelobt. */
export function mediumIn(line: Line, from: number, verb: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  for (let at = from; at < verb; at++) {
    if (!has(tokens[at], Is.preposition)) continue
    const phrase = readPhrase(tokens, at + 1, verb, vocabulary)
    const last = tokens[(phrase?.core.to ?? 0) - 1]
    if (phrase && (isTitle(last) || isMedium(last, vocabulary) || isDocument(line, phrase))) {
      return phrase
    }
  }
  return
}

function isDocument({ tokens, vocabulary }: Line, { kind, core }: NounPhrase): boolean {
  return kind === 'nominal' && (kindOf(tokens, core, vocabulary) & Is.document) !== 0
}

/** Wird *von Anna Weber* gelobt. */
export function agentIn(line: Line, from: number, verb: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  const { agents } = vocabulary.lexicon.grammar
  let unknown: NounPhrase | undefined
  for (let at = from; at < verb; at++) {
    if (!isOneOf(tokens[at], agents)) continue
    const phrase = readPhrase(tokens, at + 1, verb, vocabulary)
    if (!phrase || !isSpeaker(tokens, phrase, vocabulary)) continue
    // Die Gefahr von *Bränden* wird vom *Wetterdienst* erwartet.
    const isKnown = phrase.role || tokens[phrase.core.from]?.word?.given
    if (isKnown || kindOf(tokens, phrase.core, vocabulary)) return phrase
    unknown ??= phrase
  }
  return unknown
}
