import type { Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token, tokenBefore } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isPlural } from './finite-cue.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { isNounPhrase, subjectBefore } from './subject.ts'

/** Who or what speaks in an -ing form that has a subject of its own. */
export function gerundSubject(line: Line, verb: number): NounPhrase | undefined {
  return textBefore(line, verb) ?? absoluteSubject(line, verb) ?? joinedSubject(line, verb)
}

/** Tokens between two gerunds of one subject. */
const longestJoin = 20

/** With *Lee* saying it was late and asking: the second gerund has the subject of the first. */
function joinedSubject(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, from } = line
  if (!has(tokenBefore(tokens, verb), Is.conjunction)) return
  for (let at = verb - 2; at > from && at > verb - longestJoin; at--) {
    if (!has(tokens[at], Is.ing) || !has(tokens[at], Is.speech | Is.citing)) continue
    return absoluteSubject(line, at)
  }
  return
}

/** Lee wore *a hat* reading: the noun right before is what has the words. */
function textBefore({ tokens, from, vocabulary }: Line, verb: number): NounPhrase | undefined {
  if (!isOneOf(tokens[verb], vocabulary.subjectFirst.showing)) return
  const start = afterPreposition(tokens, verb, from)
  const text = phraseBefore(tokens, verb, start, vocabulary)
  if (text?.kind !== 'nominal') return
  return isNounPhrase(tokens, text) || isPlural(tokens[verb - 1], vocabulary) ? text : undefined
}

/** Where the words begin that stand between a preposition, a mark or a verb and a token. */
function afterPreposition(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  while (start > from && not(tokens[start - 1], Is.preposition | Is.punctuation | Is.finite))
    start--
  return start
}

/** With *Lee* loudly asking; footage of *Lee* asking: the noun right before an -ing form. */
function absoluteSubject(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  if (has(tokenBefore(tokens, verb), Is.punctuation)) return
  let start = verb - 1
  while (start > from && start > verb - longestSubject && !opensPhrase(tokens, start - 1)) start--
  const { absolutes, links } = vocabulary.subjectFirst
  const before = tokenBefore(tokens, start)
  const isAbsolute = isOneOf(before, absolutes)
  if (start <= from || !(isAbsolute || isOneOf(before, links))) return
  const subject = subjectBefore(tokens, verb, start, vocabulary)
  if (isAbsolute || subject?.kind === 'name') return subject
  return partitive(line, start - 1, verb)
}

/** With *one of her leaflets* asking */
function partitive({ tokens, from, vocabulary }: Line, link: number, verb: number) {
  const start = afterPreposition(tokens, link, from)
  if (!isOneOf(tokenBefore(tokens, start), vocabulary.subjectFirst.absolutes)) return
  const whole = phraseAfter(tokens, start, verb, vocabulary)
  return whole?.to === verb ? whole : undefined
}

/** *Lee*, citing “…,” said no: who opens the sentence, where no verb stands before. */
export function openingSubject(
  { tokens, from, vocabulary }: Line,
  verb: number
): NounPhrase | undefined {
  if (tokenBefore(tokens, verb)?.mark !== ',') return
  const subject = phraseBefore(tokens, verb - 1, from, vocabulary)
  return subject?.from === from && subject.kind === 'name' ? subject : undefined
}

/** A preposition, but not the “of” of a longer name: *with* the Guild of Bakers. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Is.preposition) && !has(tokenBefore(tokens, at), Is.capital)
}

/** Tokens of the longest noun phrase before an -ing form. */
const longestSubject = 8
