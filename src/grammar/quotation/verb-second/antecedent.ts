import type { Page } from '../page.ts'
import type { Reference } from '../reference.ts'
import { has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { readPhrase } from './phrase.ts'

/** Sentences before a pronoun in which a noun stands that it may mean. */
const mostSentences = 2
/** Tokens of them, at most. */
const longestStretch = 80

/**
 * Doubt whom a pronoun means, where things have genders too.
 *
 *     Max Berg leitet die Schule. Der Verband klagt. Er sagte: „…“
 *                                 ^^^^^^^^^^^
 */
export function doubtAntecedent(
  reference: Reference | undefined,
  page: Page,
  at: number
): Reference | undefined {
  if (!page.vocabulary.lexicon.grammar.verbSecond) return reference
  if (reference?.evidence.sign !== 'antecedent' || reference.doubt) return reference
  const noun = subjectNoun(page, sentencesBefore(page, at), at)
  if (!noun) return reference
  const evidence = { sign: 'no-antecedent' }
  return { person: undefined, evidence, doubt: `it may mean ${noun}` }
}

/** Where the sentences before a token begin which are looked at. */
function sentencesBefore({ tokens }: Page, at: number): number {
  let from = at
  let stops = 0
  while (from > 0 && from > at - longestStretch) {
    if (isStop(tokens[from - 1]) && ++stops > mostSentences) break
    from--
  }
  return from
}

const isStop = (token: Token | undefined) => is(token, '.', '?', '!')

/** Words of a noun of the pronoun’s gender, without a name, which stands where a subject stands. */
function subjectNoun(
  { tokens, text, vocabulary: v }: Page,
  from: number,
  to: number
): string | undefined {
  const { feminines, feminineWithSingular, nominatives } = v.verbSecond
  const isShe = isOneOf(tokens[to], feminineWithSingular)
  const determiners = isShe ? feminines : nominatives
  let opening = from
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1]
    const opens = !before || isStop(before)
    if (opens) opening = at
    if (!opens && !has(before, Is.finite | Is.auxiliary)) continue
    // Anna Weber leitet *die Schule*: the object has the form of a subject.
    if (!opens && isShe && not(tokens[opening], Is.adverb | Is.preposition)) continue
    if (!isOneOf(tokens[at], determiners)) continue
    const phrase = readPhrase(tokens, at, to, v)
    if (phrase?.kind !== 'nominal') continue
    return text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)
  }
  return
}
