import { codeAt } from '../../code-at.ts'
import type { PlacedPassage } from './passages.ts'
import { isRead } from './standing.ts'

/** Words of a sentence set apart: fewer are a phrase, more are a paragraph. */
const [fewest, most] = [5, 26]
/** Characters of as many words, at most. */
const longest = 140
/** Candidates: a piece with more of them sets nothing apart, it is made of short lines. */
const limit = 40
/** What may differ at the ends of the two: marks, and the comma or stop inside them. */
const atEnds = new Set(' \n\t“”„"«»‘’\',.')

/**
 * Find the paragraphs which are set apart from the running text and stand in it
 * word for word as well.
 *
 * @returns
 *   Indexes of the passages.
 */
export function repeatedIn(passages: readonly PlacedPassage[]): Set<number> {
  const found = new Set<number>()
  const candidates: { index: number; words: string }[] = []
  passages.forEach((passage, index) => {
    const { text } = passage
    if (text.length >= longest || !isRead(passage)) return
    const count = spacesIn(text) + 1
    if (count >= fewest && count <= most) candidates.push({ index, words: core(text) })
  })
  if (candidates.length === 0 || candidates.length > limit) return found
  const whole = passages.map(({ text }) => text).join('\n')
  for (const { index, words } of candidates) {
    // Nearly all stand in the piece once, where they are.
    const tail = fromRareLetter(words)
    const again = whole.indexOf(tail, whole.indexOf(tail) + 1) >= 0
    if (again && standsInLonger(words, index, passages)) found.add(index)
  }
  return found
}

function spacesIn(text: string): number {
  const { length } = text
  let count = 0
  for (let at = 0; at < length; at++) if (codeAt(text, at) === space) count++
  return count
}

const space = 0x20

/** Words without what stands at their ends, and without the first letter: set apart it is a capital. */
function core(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && atEnds.has(text.charAt(start))) start++
  while (end > start && atEnds.has(text.charAt(end - 1))) end--
  return text.slice(start + 1, end)
}

const rareLetter = /[A-Z0-9bjkpqvxz]/u

/** Words from their first letter on that few words have: a search for them has little to look at. */
function fromRareLetter(words: string): string {
  const at = words.search(rareLetter)
  return at < 0 || at > words.length / 2 ? words : words.slice(at)
}

/** The words are part of a paragraph that is more than them. */
function standsInLonger(words: string, index: number, passages: readonly PlacedPassage[]): boolean {
  return passages.some(
    ({ kind, text }, other) =>
      other !== index &&
      kind === 'paragraph' &&
      text.length > words.length * 1.5 &&
      text.includes(words)
  )
}
