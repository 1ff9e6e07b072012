import type { Paragraph, RootContent } from 'mdast'
import { readMark } from '../copy/marks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { countWords } from '../tree/words.ts'

/** A line which may be a section head, with what stands around it. */
export interface HeadLine {
  /** Index of its block. */
  readonly at: number
  readonly node: Paragraph
  /** Words of the line, without the mark of a numbered head. */
  readonly text: string
  /** Width in columns: a character of Chinese or Japanese takes two. */
  readonly width: number
  /** Number of words; two characters of Chinese or Japanese count as one. */
  readonly words: number
  /** Wholly bold. */
  readonly bold: boolean
  /** Mark of a numbered line: `1.`; it is one of a series. */
  readonly numbered: boolean
  readonly above: Neighbour | undefined
  readonly below: Neighbour | undefined
  /** Blank lines above and below; nothing where the piece has no positions. */
  readonly gapAbove: number | undefined
  readonly gapBelow: number | undefined
  /** Whether blank lines part the blocks of the piece. */
  readonly parted: boolean
  /** Brief lines in a row around it, itself included. */
  readonly row: number
  /** The same words stand in another line as well. */
  readonly repeated: boolean
  /** Words of the language, where we have them. */
  readonly lexicon: Lexicon | undefined
}

/** Block above or below. */
export interface Neighbour {
  readonly type: RootContent['type']
  readonly text: string
  readonly width: number
}

/** Columns; a line of two rows on paper. Longer blocks are paragraphs. */
const longest = 120
/** Columns of a line that is brief without being a head: an ingredient, a credit. */
const brief = 80

/**
 * Find the lines of a story which may be heads.
 *
 * Blocks that another convention has written, and those which the writer marked
 * as plain, are not among them; nor is the last block, which names nothing.
 */
export function headLines(story: Story): HeadLine[] {
  const { blocks, lexicon } = story
  const neighbours = blocks.map(neighbourOf)
  const rows = rowsOf(neighbours)
  const parted = isParted(blocks)
  const seen = new Map<string, number>()
  for (const { text } of blocks) {
    if (text.length <= longest) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const numbers = numberedLines(blocks)
  return blocks.flatMap(({ node, text }, at) => {
    if (node.type !== 'paragraph' || node.data || at === blocks.length - 1) return []
    const width = neighbours[at]?.width ?? 0
    if (width === 0 || width > longest) return []
    const mark = numbers.has(at) ? readMark(text) : undefined
    const words = (mark ? text.slice(mark.size) : text).replace(/\s+/gu, ' ')
    const line: HeadLine = {
      at,
      node,
      text: words,
      width,
      words: wordsOf(words),
      bold: isBold(node),
      numbered: mark !== undefined,
      above: neighbours[at - 1],
      below: neighbours[at + 1],
      gapAbove: gapBetween(blocks[at - 1], blocks[at]),
      gapBelow: gapBetween(blocks[at], blocks[at + 1]),
      parted,
      row: rows[at] ?? 1,
      repeated: (seen.get(text) ?? 0) > 1,
      lexicon
    }
    return [line]
  })
}

function neighbourOf({ node, text }: Block): Neighbour {
  return { type: node.type, text, width: widthOf(text) }
}

function widthOf(text: string): number {
  if (text.length > 2 * longest) return text.length
  let width = text.length
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) width++
  return width
}

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || code >= 0xff00
}

function wordsOf(text: string): number {
  let wide = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3041 && code <= 0x9fff) wide++
  }
  return countWords(text) - Math.floor(wide / 2)
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** Length of the row of brief lines that each block stands in. */
function rowsOf(neighbours: readonly Neighbour[]): number[] {
  const rows: number[] = []
  let from = 0
  for (let at = 0; at <= neighbours.length; at++) {
    const block = neighbours[at]
    if (block && block.type === 'paragraph' && block.width <= brief) continue
    while (rows.length < at) rows.push(at - from)
    if (block) rows.push(0)
    from = at + 1
  }
  return rows
}

function isParted(blocks: readonly Block[]): boolean {
  let gaps = 0
  for (let at = 1; at < blocks.length; at++) {
    if ((gapBetween(blocks[at - 1], blocks[at]) ?? 0) > 0) gaps++
  }
  return gaps * 2 > blocks.length - 1
}

function gapBetween(one: Block | undefined, other: Block | undefined): number | undefined {
  const end = one?.node.position?.end.line
  const start = other?.node.position?.start.line
  return end && start ? Math.max(start - end - 1, 0) : undefined
}

/** Paragraphs which are numbered in a series: `1. …`, later `2. …`. */
function numberedLines(blocks: readonly Block[]): Set<number> {
  const numbered = new Set<number>()
  const last = new Map<string, { value: number; at: number }>()
  for (const [at, { node, text }] of blocks.entries()) {
    const mark = node.type === 'paragraph' ? readMark(text) : undefined
    if (!mark || mark.value === 0) continue
    const before = last.get(mark.form)
    if (before && mark.value === before.value + 1) numbered.add(at).add(before.at)
    last.set(mark.form, { value: mark.value, at })
  }
  return numbered
}
