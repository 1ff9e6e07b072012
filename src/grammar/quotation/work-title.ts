import { codeAt } from '../../code-at.ts'
import { isDigit } from '../../digit.ts'
import { isCapital, isLetterAt } from './characters.ts'
import { endsIn } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Characters of the longest name of a work, marks included. */
const longestTitle = 120
const letters = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
/** What may stand within a word, or end it. */
const withinWord = "’'-"
const sentenceInside = /[.?!;]\s/u
/** Not: *22.* Kunstmesse, Bund der Leser *e.V.* */
const clauseInside = /[?!;:,]|(?<![\s.]\p{L})(?<!^\D?\d{1,3})[.](?:\s|[”“"])/u

/**
 * Whether marks hold the name of a work and no quotation: “The Morning Show With Ann Lee”.
 *
 * All its words have a capital, besides the small ones. A slogan may look the
 * same; it is taken for a name too.
 */
export function isWorkTitle(text: string, { table }: Vocabulary): boolean {
  if (text.length > longestTitle) return false
  const small = Is.preposition | Is.determiner | Is.conjunction | Is.possessive
  const { length } = text
  let capitals = 0
  for (let at = 0; at < length; at++) {
    if (!isLetterAt(text, at, length)) continue
    const from = at
    while (at < length && (isLetterAt(text, at, length) || withinWord.includes(text.charAt(at))))
      at++
    if (isCapital(text, from) || isDigit(codeAt(text, from))) capitals++
    else if (capitals === 0 || !(table.bitsAt(table.findWord(text.slice(from, at))) & small))
      return false
  }
  return capitals > 1 && !sentenceInside.test(text)
}

/**
 * Whether marks to which nobody is a source may hold a name, where every noun has a capital:
 * „Bewegung für ein besseres Dorf“, „Institute for Fine Art“.
 *
 * It begins with a capital, has no verb and no pronoun, and no mark that parts clauses.
 */
export function isNameLike(text: string, { lexicon, words }: Vocabulary): boolean {
  if (!lexicon.names.nounsHaveCapitals || text.length > longestTitle || clauseInside.test(text))
    return false
  const said = Is.finite | Is.auxiliary | Is.pronoun | Is.subordinator
  let first = true
  for (const [word] of text.matchAll(letters)) {
    if (first && !/^[\p{Lu}\p{N}]/u.test(word)) return false
    // Auf Lärm *aufmerksam machen*; but: *Leben* und Lärm
    const verb = /^\p{Ll}/u.test(word) ? said | Is.base : said
    if ((words.get(word.toLowerCase()) ?? 0) & verb) return false
    first = false
  }
  return true
}

/**
 * Whether marks after a colon hold the name of what the clause before it tells of.
 *
 *     Ihr neuer Roman ist da: „Der Weg ist weit“
 */
export function isPresented(text: string, start: number, end: number, v: Vocabulary): boolean {
  const { works } = v.verbSecond
  if (works.length === 0 || !opensWithCapital.test(text.slice(start, start + 2))) return false
  if (/[.?!…]\P{L}?$/u.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - longestClause), start).trimEnd()
  if (!before.endsWith(':')) return false
  let from = before.length
  while (from > 0 && !'.?!,;'.includes(before.charAt(from - 1))) from--
  return [...before.slice(from).matchAll(letters)].some(
    ([word]) => opensWithCapital.test(word) && endsIn(word.toLowerCase(), works)
  )
}

/** Characters before a colon in which the noun stands that is presented. */
const longestClause = 80

/** Characters before marks in which the noun stands. */
const longestNoun = 40
const opensWithCapital = /^\P{L}?[\p{Lu}\p{N}]/u

/**
 * Whether marks to which nobody is a source stand after a noun for what has a name.
 *
 *     das Buch „Der Weg ist weit“      unter dem Motto „Wir sind viele“
 *
 * @param start
 *   Offset of the opening mark.
 */
export function followsWork(text: string, start: number, v: Vocabulary): boolean {
  const { works } = v.verbSecond
  if (works.length === 0 || !opensWithCapital.test(text.slice(start, start + 2))) return false
  const before = text.slice(Math.max(0, start - longestNoun), start).trimEnd()
  const noun = before.slice(before.lastIndexOf(' ') + 1)
  return opensWithCapital.test(noun) && endsIn(noun.toLowerCase(), works)
}
