import type { PlacedPassage } from './passages.ts'

/** Words; less is a phrase, more is a paragraph that was pasted twice. */
const [fewest, most] = [5, 50]
/** Candidates; a piece with more of them sets no sentences apart, it is a list of sentences. */
const limit = 30
const marks = /^[\s“”„"«»‘’']+|[\s“”„"«»‘’',.]+$/gu

/**
 * Find the paragraphs which are set apart from the running text and stand in it
 * word for word as well.
 *
 * @returns
 *   Indexes of the passages.
 */
export function repeatedIn(passages: readonly PlacedPassage[]): Set<number> {
  const found = new Set<number>()
  const candidates: [index: number, words: string][] = []
  passages.forEach(({ kind, text }, index) => {
    if (kind !== 'paragraph' || text.length > 400) return
    const words = text.replace(marks, '')
    const count = words.split(/\s+/u).length
    if (count >= fewest && count <= most) candidates.push([index, words])
  })
  if (candidates.length > limit) return found
  for (const [index, words] of candidates) {
    const again = passages.some(
      ({ kind, text }, other) =>
        other !== index &&
        kind === 'paragraph' &&
        text.length > words.length * 1.5 &&
        text.includes(words)
    )
    if (again) found.add(index)
  }
  return found
}
