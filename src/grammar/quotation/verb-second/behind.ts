import { accordingToAt } from '../cue.ts'
import type { Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isSomebody, readPhrase } from './phrase.ts'

/** Over adverbs and pronouns which are no subject: sagte sich | Anna Weber */
export function afterSmall({ tokens, vocabulary }: Line, from: number): number {
  const { reflexives } = vocabulary.lexicon.grammar
  const { objects } = vocabulary.verbSecond
  let at = from
  while (
    has(tokens[at], Is.adverb) ||
    isOneOf(tokens[at], reflexives) ||
    isOneOf(tokens[at], objects)
  )
    at++
  return at
}

/** Phrases between a verb and its subject, at most. */
const mostPhrases = 3

/** Sagte am Montag in Kiel | *Ministerin Anna Weber*: who certainly is somebody. */
export function subjectBehind(line: Line, from: number, to: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  let at = from
  for (let phrases = 0; phrases < mostPhrases && at < to; phrases++) {
    if (isOneOf(tokens[at], vocabulary.verbSecond.obliques)) {
      at = afterNoun(tokens, at)
      if (isOneOf(tokens[at], vocabulary.verbSecond.after)) at++
    } else if (opensAdverbial(line, at)) at = afterAdverbial(line, at)
    else break
    at = afterSmall(line, at)
  }
  for (let next = from; next < at; next++) if (has(tokens[next], Is.quotation)) return
  const phrase = at < to ? readPhrase(tokens, at, to, vocabulary) : undefined
  return phrase && isCertain(line, phrase) ? phrase : undefined
}

/** A name that is known or has a role, or a person or a body with an article of a subject. */
function isCertain({ tokens, vocabulary }: Line, phrase: NounPhrase): boolean {
  const { from, kind, core, role } = phrase
  // Nach der Wahl | *der Stadt*, *der Ministerin Anna Weber*: whose it is.
  const owns = isOneOf(tokens[from], vocabulary.verbSecond.genitives)
  if (owns && has(tokens[from - 1], Is.capital)) return false
  if (kind === 'name') return role !== null || tokens[core.from]?.word?.given !== undefined
  if (kind === 'pronoun' || isOneOf(tokens[from], vocabulary.verbSecond.obliques)) return false
  return has(tokens[from], Is.determiner) && isSomebody(tokens, phrase, vocabulary)
}

function opensAdverbial({ tokens }: Line, at: number): boolean {
  return has(tokens[at], Is.preposition) || accordingToAt(tokens, at) !== undefined
}

/** Over a phrase of place, time or matter: *am Montag*, *in Kiel*, *nach der Sitzung*, *laut dpa*. */
function afterAdverbial({ tokens }: Line, at: number): number {
  const opens = accordingToAt(tokens, at)?.to ?? at + 1
  return has(tokens[opens], Is.determiner | Is.possessive) ? afterNoun(tokens, opens) : opens + 1
}

/** Over a determiner, what describes the noun, and the noun: *des alten Rats* | Max Berg */
function afterNoun(tokens: readonly Token[], at: number): number {
  let noun = at + 1
  while (not(tokens[noun], Is.capital | Is.punctuation | Is.quotation)) noun++
  return noun + 1
}
