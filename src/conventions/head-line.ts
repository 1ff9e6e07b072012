import type { Paragraph, PhrasingContent } from 'mdast'
import { isNameAlone, readByline } from '../grammar/byline.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { Sign } from '../tree/look.ts'
import {
  lastLead,
  longest,
  type Neighbour,
  type Surroundings,
  surroundingsOf,
  widthOf
} from './head-surroundings.ts'
import { type HeadWords, headWordsIn, isNumberOrTime, statesDate } from './head-words.ts'

/** A line which may be a section head, with what stands around it. */
export interface HeadLine {
  /** Index of its block. */
  readonly at: number
  readonly node: Paragraph
  /** The line without the number of a numbered head. */
  readonly text: string
  /** Columns: a character of Chinese, Japanese or Korean takes two. */
  readonly width: number
  /** Signs that its block holds, as bits. */
  readonly holds: number
  /** What its words say, where we have those of the language. */
  readonly words: HeadWords
  /** Wholly bold. */
  readonly bold: boolean
  /** Parts of its number, as one of a series: 1 for `2.`, 2 for `2.1`; else 0. */
  readonly numbered: number
  /** First below the headline, and the byline, date and standfirst under it. */
  readonly opening: boolean
  readonly above: Neighbour | undefined
  readonly below: Neighbour | undefined
  /** Blank lines above and below; nothing where the tree has no positions. */
  readonly gapAbove: number | undefined
  readonly gapBelow: number | undefined
  /** Whether blank lines part the blocks of the piece. */
  readonly parted: boolean
  /** Brief paragraphs in a row here, itself included. */
  readonly row: number
  /** One of several brief lines which belong together: verse, an address, a table of contents. */
  readonly tight: boolean
  /** Nothing but brief lines follows, to the end of the piece. */
  readonly trailing: boolean
  /** The same words stand in another block as well. */
  readonly repeated: boolean
  /** Set between two dashes, as agencies set heads. */
  readonly dashed: boolean
  /** States a date at the top of the piece, and is no head of a diary. */
  readonly dated: boolean
  /** Somebody's name close over a brief line, as under a letter, or below a time, or beside another. */
  readonly signature: boolean
  /** Says who wrote what follows: `by Ann Lee`. */
  readonly byline: boolean
  /** A turn in an interview: it opens with a name, as others do, and so does the block below. */
  readonly turn: boolean
}

/** Columns; a longer line that ends in a full stop is a sentence, whatever stands around it. */
const sentenceWidth = 64
/** Blocks under the headline among which the date of a piece stands. */
const top = 5

const worded = /[\p{L}\p{N}]/u

/**
 * Find the lines of a story which may be heads.
 *
 * Blocks that another convention has written, and those which the writer marked
 * as plain, are not among them; nor are lines above a byline or a date, nor the last
 * block, which names nothing.
 */
export function headLines(story: Story): HeadLine[] {
  const { blocks } = story
  const lines: HeadLine[] = []
  let around: Surroundings | undefined
  for (let at = Math.max(lastLead(story), 0); at < blocks.length - 1; at++) {
    const block = blocks[at] as Block
    const node = paragraphIn(block)
    if (!node) continue
    around ??= surroundingsOf(story)
    lines.push(lineAt(at, node, block, around, story.lexicon))
  }
  const isDiary = lines.filter(line => line.dated).length > 1
  return isDiary ? lines.map(line => ({ ...line, dated: false })) : lines
}

/** The paragraph that a block is, if it may be a head as far as it can be told from itself. */
function paragraphIn(block: Block): Paragraph | undefined {
  const { type, node, text } = block
  if (type !== 'paragraph' || node.data || text.length > longest) return
  const width = widthOf(block)
  if (width > longest || !worded.test(text) || !node.children.every(isWords)) return
  if (width > sentenceWidth && text.endsWith('.') && !isBold(node)) return
  return node
}

function lineAt(
  at: number,
  node: Paragraph,
  { text, holds }: Block,
  around: Surroundings,
  lexicon: Lexicon | undefined
): HeadLine {
  const { neighbours, rows, gaps, parted, tight, copies, numbers } = around
  const number = numbers.get(at)
  const dashed = isDashed(text)
  const line = onOneLine(number ? text.slice(number.size) : dashed ? text.slice(2, -2) : text)
  return {
    at,
    node,
    text: line,
    width: neighbours[at]?.width ?? 0,
    holds,
    words: headWordsIn(line, lexicon),
    bold: isBold(node),
    numbered: number?.parts.length ?? 0,
    opening: at === around.opening && (at > 0 || around.titled),
    above: neighbours[at - 1],
    below: neighbours[at + 1],
    gapAbove: gaps[at],
    gapBelow: gaps[at + 1],
    parted,
    row: rows[at] ?? 1,
    tight: tight.has(at),
    trailing: at >= around.lastBody,
    repeated: (copies.get(text) ?? 0) > 1,
    dashed,
    dated: at - around.opening < top && (holds & Sign.digit) > 0 && statesDate(line),
    signature:
      isNameAlone(line, lexicon) && (isSigned(at, around) || isListed(at, around, lexicon)),
    byline: isByline(line, lexicon),
    turn: isTurn(at, around)
  }
}

/** Whether people whose given names we know are said to have written something. */
function isByline(line: string, lexicon: Lexicon | undefined): boolean {
  const authors = readByline(line) ?? []
  return authors.length > 0 && authors.every(({ name }) => isNameAlone(name, lexicon))
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll(' \n', ' ').replaceAll('\n', ' ') : text
}

/** Whether two who speak more than once do so here and below. */
function isTurn(at: number, { speakers, turns }: Surroundings): boolean {
  const [one = '', other = ''] = [speakers[at], speakers[at + 1]]
  return one !== other && (turns.get(one) ?? 0) > 1 && (turns.get(other) ?? 0) > 1
}

/** Pictures, raw HTML and broken lines stand in no head. */
function isWords({ type }: PhrasingContent): boolean {
  return (
    type === 'text' ||
    type === 'strong' ||
    type === 'emphasis' ||
    type === 'inlineCode' ||
    type === 'delete'
  )
}

/** Columns of a line that says where a letter was written, or what somebody is. */
const placeWidth = 64

/** Whether a name here stands close over a brief line, or below the time of an entry. */
function isSigned(at: number, { neighbours, gaps, parted }: Surroundings): boolean {
  const [above, below] = [neighbours[at - 1], neighbours[at + 1]]
  if (above && isNumberOrTime(above.text)) return true
  return parted && gaps[at + 1] === 0 && (below?.width ?? placeWidth + 1) <= placeWidth
}

/** Whether the block above or below is a name as well. */
function isListed(at: number, { neighbours }: Surroundings, lexicon: Lexicon | undefined): boolean {
  return [neighbours[at - 1], neighbours[at + 1]].some(
    beside => beside?.type === 'paragraph' && isNameAlone(beside.text, lexicon)
  )
}

/** `- Waiting -`; in capitals, `- ENDS -` is a mark. */
function isDashed(text: string): boolean {
  return text.startsWith('- ') && text.endsWith(' -') && text !== text.toUpperCase()
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}
