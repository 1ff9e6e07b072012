import type { Paragraph } from 'mdast'
import type { KnownWords } from '../../grammar/roster/people-words.ts'
import { type RosterItem, readItem } from '../../grammar/roster/roster-item.ts'
import type { Block } from '../../story.ts'
import { itemsIn } from './groups.ts'

/** Blocks that may be a roster: a list, or lines that stand in a row without bullets. */
export interface Lines {
  readonly from: number
  readonly to: number
  readonly bulleted: boolean
  /** First paragraph of each item, or the line; nothing where an item has none. */
  readonly paragraphs: readonly (Paragraph | undefined)[]
  readonly items: readonly RosterItem[]
}

const itemLine = /^\p{Lu}[^\n]*[^\n.:!?…]$/u
/** Items of the shortest roster: one name in a list is a byline, a caption, a date. */
const fewest = 2
/** Lines of the shortest roster without bullets. */
const fewestLines = 3
/** Characters of a line that may be an item of a roster without bullets. */
const longestLine = 120
/** Find the lists, and the rows of lines without bullets, that may name people. */
export function candidates(blocks: readonly Block[], known: KnownWords): Lines[] {
  const found: Lines[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type === 'list') {
      const { node } = block
      if (node.children.length < fewest || node.data?.hProperties?.className) continue
      found.push({ from: at, to: at + 1, bulleted: true, ...itemsIn(node, known) })
    } else if (isLine(block) && isLine(blocks[at + 1])) {
      const row = rowAt(blocks, at, known)
      if (row.to - at >= fewestLines) found.push(row)
      at = Math.max(row.to - 1, at)
    }
  }
  return found
}

/** Lines in a row from `at` on which name people as items do, and those between that are set alike. */
function rowAt(blocks: readonly Block[], at: number, known: KnownWords): Lines {
  const paragraphs: Paragraph[] = []
  const items: RosterItem[] = []
  const form = markOf(blocks[at]?.text ?? '')
  let named = 0
  let end = 0
  for (let next = at; isLine(blocks[next]); next++) {
    const { node, text } = blocks[next] as Block
    const item = readItem(text, known)
    if (node.type !== 'paragraph') break
    const names = item.people.length > 0 && isWhole(text, item)
    const alike = named > 1 && form !== undefined && markOf(text) === form
    if (!names && !alike) break
    paragraphs.push(node)
    items.push(names ? item : { ...item, people: [] })
    if (names) named++
    if (names && named * 2 >= items.length) end = items.length
  }
  return {
    from: at,
    to: at + end,
    bulleted: false,
    paragraphs: paragraphs.slice(0, end),
    items: items.slice(0, end)
  }
}

// Fixtures – Ada Lund      Fixtures: Ada Lund
//          ^                       ^
const labelled = /^[^–—:]{1,40}?(?:\s([–—-])|(:))\s/u

function markOf(text: string): string | undefined {
  const [, dash, colon] = labelled.exec(text) ?? []
  return dash ?? colon
}

/** Whether a line goes no further than an item; after a role and a colon stand names, and whom they are of. */
function isWhole(text: string, { people, phrase, joint }: RosterItem): boolean {
  if (joint === 'clause' || joint === 'other') return false
  // Present      Apologies: one word over names
  if (people.some(({ sign, words, role }) => sign === 'shape' && words === 1 && !role)) return false
  if (!text.includes(':')) return true
  const end = people.at(-1)?.name.end ?? 0
  return joint === ':' && phrase === 'role' && (end === text.length || body.test(text.slice(end)))
}

// Chair: Ada Lund, Harbour Radio
//                ^^^^^^^^^^^^^^^ whom they are of
const body = /^,(?:\s(?:of|the|\p{Lu}[\p{L}’'-]*)){1,6}$/u

/** Whether a block is one line that is no sentence and no label. */
function isLine(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.node.data?.declared === 'plain') return false
  return block.text.length <= longestLine && itemLine.test(block.text)
}
