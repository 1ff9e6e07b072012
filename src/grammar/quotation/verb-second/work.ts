import type { Page } from '../page.ts'
import { endsIn } from '../tokens.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { wordsOf } from './noun.ts'

/** Characters before marks in which the noun stands. */
const longestNoun = 40
const opensWithCapital = /^\P{L}?[\p{Lu}\p{N}]/u

/**
 * Whether marks to which nobody is a source stand after a noun for what has a name.
 *
 *     das Buch „Der Weg ist weit“      unter dem Motto „Wir sind viele“
 */
export function followsWork({ marks, text }: Page, quotation: number, v: Vocabulary): boolean {
  const { works } = wordsOf(v)
  const start = marks[quotation]?.start ?? 0
  if (works.length === 0 || !opensWithCapital.test(text.slice(start, start + 2))) return false
  const before = text.slice(Math.max(0, start - longestNoun), start).trimEnd()
  const noun = before.slice(before.lastIndexOf(' ') + 1)
  return opensWithCapital.test(noun) && endsIn(noun.toLowerCase(), works)
}
