import type { Person } from './cast.ts'
import { isCapital, isLetterAt } from './characters.ts'
import { isSpeech } from './marks.ts'
import type { Page } from './page.ts'
import type { Reference } from './reference.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/**
 * Doubt whom a pronoun means where one of its quotations tells of them: “Ann was late,” she
 * said, and hardly Ann did, who would say “I”.
 *
 * @param references
 *   Whom the sources of each passage mean; those that are doubted are changed.
 */
export function doubtToldOf(
  pages: readonly Page[],
  references: readonly Map<number, Reference>[]
): void {
  for (const { text, vocabulary, marks, attributions } of pages) {
    for (const [index, entry] of marks.entries()) {
      const placed = attributions[index]
      if (placed?.source?.kind !== 'pronoun' || !isSpeech(entry)) continue
      const { from } = placed.source.core
      const meant = references[placed.passage]
      const reference = meant?.get(from)
      const person = reference?.person
      if (!reference || !person || reference.evidence.sign === 'relative') continue
      if (!isToldOf(person, text.slice(entry.start, entry.end), vocabulary)) continue
      meant?.set(from, { ...reference, person: undefined, doubt: `it tells of ${person.name}` })
    }
  }
}

/**
 * Whether a quotation tells of somebody as only others do: by the given name alone, or by a
 * title and the family name. Many do say their own family name.
 *
 *     “Ann was late again.”      “Ms. Lee was late again.”      but: “Lee is winning.”
 *      ^^^                            ^^^
 */
function isToldOf({ name, given }: Person, words: string, v: Vocabulary): boolean {
  const space = name.lastIndexOf(' ')
  if (given === '' || space < 0) return false
  const family = name.slice(space + 1)
  const first = name.slice(0, given.length)
  let at = placeOf(words, first, 0)
  while (at >= 0) {
    const after = at + first.length
    const goesOn = words.charAt(after) === ' ' && after + 1 < words.length
    if (!goesOn || !isCapital(words, after + 1)) return true
    at = placeOf(words, first, after)
  }
  at = placeOf(words, family, 0)
  while (at >= 0) {
    if (isTitled(words, at, v)) return true
    at = placeOf(words, family, at + family.length)
  }
  return false
}

/** Where a word stands in a text from an offset on; -1 where it does not. */
function placeOf(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  const { length } = text
  while (at >= 0) {
    const end = at + word.length
    if (!isLetterAt(text, at - 1, length) && !isLetterAt(text, end, length)) return at
    at = text.indexOf(word, end)
  }
  return -1
}

/** *Mr.* Lee, *Senator* Lee */
function isTitled(text: string, at: number, { words }: Vocabulary): boolean {
  if (text.charAt(at - 1) !== ' ') return false
  let start = at - 1
  while (isLetterAt(text, start - 1, at) || text.charAt(start - 1) === '.') start--
  return ((words.get(text.slice(start, at - 1).toLowerCase()) ?? 0) & Is.title) > 0
}
