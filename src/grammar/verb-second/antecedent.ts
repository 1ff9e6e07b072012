import { has } from '../noun-phrase.ts'
import type { Page } from '../page.ts'
import type { Reference } from '../reference.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { wordsOf } from './noun.ts'
import { readPhrase } from './phrase.ts'

/** Sentences before a pronoun in which a noun stands that it may mean. */
const mostSentences = 2

/**
 * Doubt whom a pronoun means, where things have genders too.
 *
 *     Max Berg leitet die Schule. Der Verband klagt. Er sagte: „…“
 *                                 ^^^^^^^^^^^
 */
export function doubtAntecedent(
  reference: Reference | undefined,
  page: Page | undefined,
  at: number,
  v: Vocabulary
): Reference | undefined {
  if (wordsOf(v).nominatives.length === 0) return reference
  if (!page || reference?.evidence.sign !== 'antecedent' || reference.doubt) return reference
  const own = page.sentences.findIndex(({ from, to }) => from <= at && at < to)
  for (let index = own; index >= 0 && index >= own - mostSentences; index--) {
    const sentence = page.sentences[index]
    const noun = sentence && subjectNoun(page, sentence.from, Math.min(sentence.to, at), v)
    if (!noun) continue
    const evidence = { sign: 'no-antecedent' }
    return { person: undefined, evidence, doubt: `it may mean ${noun}` }
  }
  return reference
}

/** Words of a masculine noun, without a name, which stands where a subject stands. */
function subjectNoun(
  { tokens, text }: Page,
  from: number,
  to: number,
  v: Vocabulary
): string | undefined {
  const { nominatives } = wordsOf(v)
  for (let at = from; at < to; at++) {
    if (at > from && !has(tokens[at - 1], Is.finite | Is.auxiliary)) continue
    if (!nominatives.includes(tokens[at]?.lower ?? '')) continue
    const phrase = readPhrase(tokens, at, to, v)
    if (phrase?.kind !== 'nominal') continue
    return text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)
  }
  return
}
