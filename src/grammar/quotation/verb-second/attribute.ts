import { cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import { tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isSpeaker, readPhrase } from './phrase.ts'

/** Tokens between the determiner of a noun and a quotation which describes it. */
const longestAttribute = 14

/**
 * Whether a quotation stands between a determiner and its noun, with a verb that describes it.
 *
 *     Die von der Stadt als „…“ gelobten Pläne      der als „…“ gelobte Plan
 */
export function isAttribute(line: Line): boolean {
  const { tokens, at, from } = line
  if (!cueAt(tokens, at + 1) || !has(tokens[at + 2], Is.capital)) return false
  // Das *als* „…“ bekannte Lager
  return [at - 2, from].some(
    begin => has(tokens[begin], Is.determiner) && has(tokens[begin + 1], opening)
  )
}

const opening = Is.subordinator | Is.preposition

/** Die von *der Stadt* als „…“ *gelobten* Pläne */
export function attributive(line: Line): Found | undefined {
  const { tokens, at, vocabulary } = line
  if (!cueAt(tokens, at + 1) || !has(tokens[at + 2], Is.capital)) return
  for (let agent = at - 1; agent > line.from && agent > at - longestAttribute; agent--) {
    if (has(tokens[agent], Is.punctuation | Is.quotation)) return
    if (!isOneOf(tokens[agent], vocabulary.lexicon.grammar.agents)) continue
    if (!has(tokens[agent - 1], Is.determiner)) continue
    const source = readPhrase(tokens, agent + 1, at, vocabulary)
    if (!source || !isSpeaker(tokens, source, vocabulary)) return
    return { source, cue: tokenSpan(at + 1, at + 2), extent: tokenSpan(agent, at + 2) }
  }
  return
}
