import { codeAt } from '../../code-at.ts'
import { Sign } from '../../tree/look.ts'
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
    const { text, words, holds } = passage
    if (text.length >= longest || words < fewest || words > most || !isRead(passage)) return
    // Characters of Chinese are no words, though they are counted as such.
    if (holds & Sign.wide) return
    candidates.push({ index, words: core(text) })
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

/** Words without what stands at their ends, and without the first letter: set apart it is a capital. */
function core(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && atEnds.has(text.charAt(start))) start++
  while (end > start && atEnds.has(text.charAt(end - 1))) end--
  return text.slice(start + 1, end)
}

/** Characters from those that many words have to those that few have. */
const byRarity = 'etaoinshrdlucmfwygpbvkxqjz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const rarity = new Uint8Array(128)
for (let at = 0; at < byRarity.length; at++) rarity[byRarity.charCodeAt(at)] = at

/** Words from their rarest letter on, in their first half: a search for them has little to look at. */
function fromRareLetter(words: string): string {
  let rarest = 0
  let from = 0
  for (let at = 0; at < words.length / 2; at++) {
    const rare = rarity[codeAt(words, at)] ?? 0
    if (rare > rarest) [rarest, from] = [rare, at]
  }
  return words.slice(from)
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
