import type { Paragraph, RootContent } from 'mdast'
import { readByline } from '../grammar/byline.ts'
import { anyYear, readDate } from '../grammar/date/date.ts'
import { readDateBeside } from '../grammar/date/date-beside.ts'
import { countContact, endOfPath, isPath, type Kicker, readKicker } from '../grammar/kicker.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../story.ts'
import { countWords } from '../tree/look.ts'

/** Words; a shorter line below a label may be the first head under it. */
const belowLabel = 3

/** Words of a section that no list has, and of the shortest headline below it. */
const section = 2
const fewestUnderSection = 5
/** Characters of the longest headline below it. */
const longestUnderSection = 120

/** Blocks over the headline that are looked at together. */
const above = 8

/** Ends of sentences; not of `and the winner is…`, nor of `N.Y.C.`. */
export const sentence = /(?<!\.|\b\p{L})[.。]["”’»]?$/u

/** Lines over the headline; a date, and whom to ask, say nothing of the piece. */
export function kickersOf(blocks: readonly Block[]): RootContent[] {
  let asked = 0
  return blocks.map(({ type, node, text }, at) => {
    asked = Math.max(asked, at + contactAt(blocks, at))
    const isKicker = at >= asked && !text.includes('@') && !statesWhen(text)
    return isKicker && type === 'paragraph' ? withClass(node, 'kicker') : node
  })
}

// Paris, le 12 novembre 2026
// ^^^^^^^^^^ where
const place = /^\p{Lu}[\p{L}\p{M} .’'-]{1,30},\s/u

/** Whether a line says when something was written, and perhaps where. */
function statesWhen(text: string): boolean {
  if (!anyYear.test(text)) return false
  return readDate(text) !== undefined || readDate(text.replace(place, '')) !== undefined
}

/** Number of blocks from `at` on that say whom to ask. */
function contactAt(blocks: readonly Block[], at: number): number {
  return countContact(blocks.slice(at, at + above).map(({ text }) => text))
}

/** Index of the first block that is no kicker; of the label itself where nothing shows that it is one. */
export function belowKickers(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon | undefined
): number {
  let at = from
  let label = from
  let last: Kicker | undefined
  for (;;) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || block.node.data) break
    const contact = contactAt(blocks, at)
    if (contact > 0) {
      at += contact
      last = 'stamp'
      continue
    }
    const kicker =
      readKicker(block.text) ?? aboveOthers(blocks, at) ?? placeOver(blocks, at, lexicon)
    if (!kicker && !statesWhen(block.text)) break
    if (kicker === 'label') label = at
    last = kicker ?? last ?? 'label'
    at++
  }
  if (last !== 'label') return at
  // Sport / Football / Harbour Town win the cup
  if (blocks[at]?.words === 1 && (blocks[at + 1]?.words ?? 0) >= belowLabel) at++
  const { node, text = '', words = 0 } = blocks[at] ?? {}
  const below = blocks[at + 1]
  const named =
    (node?.type === 'heading' && node.depth === 1) ||
    (node?.type === 'paragraph' && words >= belowLabel && !sentence.test(text)) ||
    (below && isByline(below.text))
  return named ? at : label
}

/** What a line is that is told by those below it. */
function aboveOthers(blocks: readonly Block[], at: number): Kicker | undefined {
  const [line, ...below] = blocks
    .slice(at, at + 4)
    .map(({ type, text }) => (type === 'paragraph' || type === 'heading' ? text : ''))
  const [first, second, third] = below
  // The name of a site stands over the path to the piece.
  if (first && isPath(first)) return 'stamp'
  const end = line && endOfPath(line)
  if (end && (end === first || end === second)) return 'stamp'
  // A headline has one standfirst: over a headline, a standfirst and a byline stands a section.
  const titled =
    first && second && third && isByline(third) && !isByline(first) && !isByline(second)
  if (!titled || countWords(line ?? '') > section || sentence.test(line ?? '')) return
  const isTitle = !sentence.test(first) && first.length <= longestUnderSection
  return isTitle && countWords(first) >= fewestUnderSection ? 'label' : undefined
}

/** A country or a state over a headline says where, as on pages that sort by it: `New Zealand`. */
function placeOver(
  blocks: readonly Block[],
  at: number,
  lexicon: Lexicon | undefined
): Kicker | undefined {
  const [line, below] = [blocks[at], blocks[at + 1]]
  const isTitle =
    below?.type === 'paragraph' || (below?.type === 'heading' && below.node.depth === 1)
  if (!lexicon || !line || line.words > section || !isTitle) return
  if (below.words < fewestUnderSection || sentence.test(below.text) || isByline(below.text)) return
  const place = line.text.toLowerCase().replaceAll(' ', '-')
  return lexicon.names.notAlone.includes(place) ? 'label' : undefined
}

/** Whether a line says who wrote the piece, or when. */
export function isByline(text: string): boolean {
  return (
    readByline(text) !== undefined ||
    readDate(text) !== undefined ||
    readDateBeside(text) !== undefined
  )
}

export function withClass(node: Paragraph, name: string): Paragraph {
  return { ...node, data: { ...node.data, hProperties: { className: [name] } } }
}
