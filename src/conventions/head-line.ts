import type { Paragraph, PhrasingContent } from 'mdast'
import { isNameAlone, readByline } from '../grammar/byline.ts'
import type { Lexicon, PeopleLexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { Sign } from '../tree/look.ts'
import {
  lastLead,
  longest,
  type Neighbour,
  type Surroundings,
  speakerOf,
  surroundingsOf,
  widthOf
} from './head-surroundings.ts'
import { type HeadWords, headWordsIn, isNumberOrTime, statesDate } from './head-words.ts'

/** A line which may be a section head, with what stands around it; what is dear to tell is told when asked for. */
export class HeadLine {
  /** Index of its block. */
  readonly at: number
  readonly node: Paragraph
  /** The line without the number of a numbered head. */
  readonly text: string
  /** Columns: a character of Chinese, Japanese or Korean takes two. */
  readonly width: number
  /** Signs that its block holds, as bits. */
  readonly holds: number
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
  dated: boolean
  private readonly around: Surroundings
  private readonly lexicon: Lexicon | undefined
  private readonly people: PeopleLexicon | undefined
  private read: HeadWords | undefined

  constructor(at: number, node: Paragraph, block: Block, around: Surroundings, story: Story) {
    const { text, holds } = block
    const number = around.numbers.get(at)
    const dashed = isDashed(text)
    this.at = at
    this.node = node
    this.text = onOneLine(number ? text.slice(number.size) : dashed ? text.slice(2, -2) : text)
    this.width = around.neighbours[at]?.width ?? 0
    this.holds = holds
    this.bold = isBold(node)
    this.numbered = number?.parts.length ?? 0
    this.opening = at === around.opening && (at > 0 || around.titled)
    this.above = at > 0 ? around.neighbours[at - 1] : undefined
    this.below = around.neighbours[at + 1]
    this.gapAbove = around.gaps[at]
    this.gapBelow = around.gaps[at + 1]
    this.parted = around.parted
    this.row = around.rows[at] ?? 1
    this.tight = around.tight.has(at)
    this.trailing = at >= around.lastBody
    this.repeated = (around.copies.get(text) ?? 0) > 1
    this.dashed = dashed
    this.dated = at - around.opening < top && (holds & Sign.digit) > 0 && statesDate(this.text)
    this.around = around
    this.lexicon = story.lexicon
    this.people = story.people
    this.read = undefined
  }

  /** What its words say, where we have those of the language. */
  get words(): HeadWords {
    this.read ??= headWordsIn(this.text, this.holds, this.lexicon)
    return this.read
  }

  /** A line right over another that ends in a credit: what is in the picture, over its caption. */
  get overCredit(): boolean {
    const { below } = this
    if (this.gapBelow !== 0 || !this.parted || !below?.text.endsWith(')')) return false
    return below.width <= longest && headWordsIn(below.text, labels, this.lexicon).credit
  }

  /**
   * Somebody's name close over a brief line, as under a letter, below a time, beside another,
   * or between what they wrote and the next head.
   */
  get signature(): boolean {
    const mayBe = isSigned(this) || isListed(this, this.people) || this.isOverHead()
    return mayBe && isNameAlone(this.text, this.people)
  }

  /** Whether it stands between the end of a text and a brief line that comes once, which may be a head. */
  private isOverHead(): boolean {
    const { above, below, around } = this
    if (above?.type !== 'paragraph' || below?.type !== 'paragraph') return false
    if (above.width <= headWidth || !above.text.endsWith('.') || below.width > headWidth)
      return false
    return !ended.test(below.text) && (around.copies.get(below.text) ?? 0) < 2
  }

  /** Says who wrote what follows, of people whose given names we know: `by Ann Lee`. */
  get byline(): boolean {
    const authors = readByline(this.text) ?? []
    return authors.length > 0 && authors.every(({ name }) => isNameAlone(name, this.people))
  }

  /** A turn in an interview: it opens with a name, as others do, and so does the block below. */
  get turn(): boolean {
    const own = this.around.neighbours[this.at]
    const one = own && speakerOf(own)
    const other = one && this.below && speakerOf(this.below)
    if (!one || !other || one === other) return false
    const turns = this.around.turns()
    return (turns.get(one) ?? 0) > 1 && (turns.get(other) ?? 0) > 1
  }
}

/** Columns; a longer line that ends in a full stop is a sentence, whatever stands around it. */
const sentenceWidth = 64
/** Blocks under the headline among which the date of a piece stands. */
const top = 5

/** Columns of a brief head. */
const headWidth = 48
/** Ends of lines that are no head. */
const ended = /[.!?:,]$/u

/** A credit may be labelled with either. */
const labels = Sign.digit | Sign.colon

const worded = /[\p{L}\p{N}]/u

/**
 * Find the lines of a story which may be heads.
 *
 * Blocks that another convention has written, and those which the writer marked
 * as plain, are not among them; nor are lines above a byline or a date, nor the last
 * block of the piece, which names nothing.
 */
export function headLines(story: Story): HeadLine[] {
  const { blocks } = story
  const lines: HeadLine[] = []
  let around: Surroundings | undefined
  const last = blocks.findLastIndex(({ type }) => type !== 'leftover')
  for (let at = Math.max(lastLead(story), 0); at < last; at++) {
    const block = blocks[at] as Block
    const node = paragraphIn(block)
    if (!node) continue
    around ??= surroundingsOf(story)
    lines.push(new HeadLine(at, node, block, around, story))
  }
  const dated = lines.filter(line => line.dated)
  // The heads of a diary are dates.
  if (dated.length > 1) for (const line of dated) line.dated = false
  return lines
}

/** The paragraph that a block is, if it may be a head as far as it can be told from itself. */
function paragraphIn(block: Block): Paragraph | undefined {
  const { type, node, text } = block
  if (type !== 'paragraph' || node.data || text.length > longest) return
  const width = widthOf(block)
  if (width > longest) return
  if (width > sentenceWidth && text.endsWith('.') && !isBold(node)) return
  return worded.test(text) && node.children.every(isWords) ? node : undefined
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll(' \n', ' ').replaceAll('\n', ' ') : text
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
function isSigned({ above, below, gapBelow, parted }: HeadLine): boolean {
  if (above && isNumberOrTime(above.text)) return true
  return parted && gapBelow === 0 && (below?.width ?? placeWidth + 1) <= placeWidth
}

/** Whether the block above or below is a name as well. */
function isListed({ above, below }: HeadLine, people: PeopleLexicon | undefined): boolean {
  return [above, below].some(
    beside => beside?.type === 'paragraph' && isNameAlone(beside.text, people)
  )
}

/** `- Waiting -`; in capitals, `- ENDS -` is a mark. */
function isDashed(text: string): boolean {
  return text.startsWith('- ') && text.endsWith(' -') && text !== text.toUpperCase()
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}
