import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { plainText } from '../tree/text.ts'
import { numberedLines } from './head-numbers.ts'
import { isLead, standsAbove } from './lead.ts'

/** A line which may be a section head, with what stands around it. */
export interface HeadLine {
  /** Index of its block. */
  readonly at: number
  readonly node: Paragraph
  /** The line without the number of a numbered head. */
  readonly text: string
  /** Columns: a character of Chinese, Japanese or Korean takes two. */
  readonly width: number
  /** Its words in lower case, as far as white space and punctuation part them. */
  readonly vocabulary: readonly string[]
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
  /** A turn in an interview: it opens with a name, as others do, and so does the block below. */
  readonly turn: boolean
  /** Words of the language, where we have them. */
  readonly lexicon: Lexicon | undefined
}

/** Block above or below. */
export interface Neighbour {
  readonly type: RootContent['type']
  readonly text: string
  readonly width: number
}

/** Columns: two rows on paper. Longer blocks are paragraphs. */
const longest = 120
/** Columns; a longer line that ends in a full stop is a sentence, whatever stands around it. */
const sentenceWidth = 64
/** Columns of a line that is brief without being a head: an ingredient, a credit. */
const brief = 80

const worded = /[\p{L}\p{N}]/u
const between = /[\s,.:;!?…/()[\]“”"«»–—-]+/

/**
 * Find the lines of a story which may be heads.
 *
 * Blocks that another convention has written, and those which the writer marked
 * as plain, are not among them; nor are lines above a byline or a date, nor the last
 * block, which names nothing.
 */
export function headLines(story: Story): HeadLine[] {
  const { blocks, lexicon } = story
  const neighbours = blocks.map(neighbourOf)
  const rows = rowsOf(neighbours)
  const gaps = blocks.map((block, at) => gapBetween(blocks[at - 1], block))
  const parted = gaps.filter(gap => gap !== undefined && gap > 0).length * 3 > blocks.length - 1
  const tight = new Set([...(parted ? tightLines(neighbours, gaps) : []), ...contents(neighbours)])
  const copies = countOf(blocks.map(({ text }, at) => (isLine(text, at) ? text : '')))
  const speakers = blocks.map(({ text }) => speakerOf(text))
  const turns = countOf(speakers)
  const speaks = (at: number) => (turns.get(speakers[at] ?? '') ?? 0) > 1
  const numbers = numberedLines(blocks)
  const opening = blocks.findIndex((_, at) => !standsAbove(story, at))
  const lead = blocks.findLastIndex((_, at) =>
    isLead(story, at, 'byline', 'published', 'standfirst')
  )
  const lastLong = neighbours.findLastIndex(isBody)
  return blocks.flatMap(({ node, text }, at): HeadLine[] => {
    const width = neighbours[at]?.width ?? 0
    if (node.type !== 'paragraph' || node.data || width === 0 || width > longest) return []
    if (!worded.test(text) || at < lead || at === blocks.length - 1) return []
    if (!node.children.every(isWords)) return []
    if (width > sentenceWidth && text.endsWith('.') && !isBold(node)) return []
    const number = numbers.get(at)
    const line = number ? text.slice(number.size) : text
    return [
      {
        at,
        node,
        text: line.includes('\n') ? line.replaceAll(' \n', ' ').replaceAll('\n', ' ') : line,
        width,
        vocabulary: line.toLowerCase().replaceAll('’', "'").split(between),
        bold: isBold(node),
        numbered: number?.parts.length ?? 0,
        opening: at === opening && at > 0,
        above: neighbours[at - 1],
        below: neighbours[at + 1],
        gapAbove: gaps[at],
        gapBelow: gaps[at + 1],
        parted,
        row: rows[at] ?? 1,
        tight: tight.has(at),
        trailing: at > lastLong,
        repeated: (copies.get(text) ?? 0) > 1,
        turn: speaks(at) && speaks(at + 1) && speakers[at] !== speakers[at + 1],
        lexicon
      }
    ]
  })

  // A table of contents names the heads; that is no second time.
  function isLine(text: string, at: number): boolean {
    return text.length <= longest && !tight.has(at)
  }
}

function neighbourOf({ node, text: own }: Block): Neighbour {
  // A head of an interview stands between what people say.
  const text = node.type === 'interview' ? plainText(node) : own
  return { type: node.type, text, width: widthOf(text) }
}

function widthOf(text: string): number {
  if (text.length > longest) return text.length
  let width = text.length
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) width++
  return width
}

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7af) || (code >= 0xff00 && code <= 0xff60)
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

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** For each block, the length of the row of brief paragraphs that it stands in. */
function rowsOf(neighbours: readonly Neighbour[]): number[] {
  const rows: number[] = []
  let from = 0
  for (let at = 0; at <= neighbours.length; at++) {
    const block = neighbours[at]
    if (block?.type === 'paragraph' && block.width <= brief) continue
    while (rows.length < at) rows.push(at - from)
    if (block) rows.push(0)
    from = at + 1
  }
  return rows
}

/** Something that a head may name: a list, a long paragraph, a sentence. */
function isBody({ type, width, text }: Neighbour): boolean {
  return type !== 'paragraph' || width > brief || (width > sentence && /[.。!?！？…]$/u.test(text))
}

/** Columns; shorter sentences are postscripts and captions. */
const sentence = 40

/** Lines of a table of contents: two or more in a row which all come again. */
function contents(neighbours: readonly Neighbour[]): number[] {
  const lines = neighbours.map(({ text, width }) => (width <= longest ? text : ''))
  const last = new Map(lines.map((text, at) => [text, at]))
  const again = lines.map((text, at) => text !== '' && (last.get(text) ?? at) > at)
  return neighbours.flatMap((_, at) => (again[at] && (again[at - 1] || again[at + 1]) ? [at] : []))
}

/** Fewer lines are a head and what it names, or a head and a second one. */
const verse = 3

function tightLines(
  neighbours: readonly Neighbour[],
  gaps: readonly (number | undefined)[]
): Set<number> {
  const tight = new Set<number>()
  let run: number[] = []
  for (let at = 0; at <= neighbours.length; at++) {
    const block = neighbours[at]
    const isBrief = block?.type === 'paragraph' && block.width <= brief
    if (!isBrief || gaps[at] !== 0) {
      if (run.length >= verse) for (const one of run) tight.add(one)
      run = []
    }
    if (isBrief) run.push(at)
  }
  return tight
}

function gapBetween(one: Block | undefined, other: Block | undefined): number | undefined {
  const end = one?.node.position?.end.line
  const start = other?.node.position?.start.line
  return end && start ? Math.max(start - end - 1, 0) : undefined
}

// Ada Lund: When did you begin?
// ^^^^^^^^ speaker
const speaker = /^(?<name>\p{L}[\p{L} .’'-]{0,24})[:：]|^(?<initials>\p{Lu}{1,2})\s?[-–—]\s/u

/** Characters, with the mark. */
const longestSpeaker = 26

/** Who speaks, where a block opens as a turn does. */
function speakerOf(text: string): string {
  if (!marksEarly(text)) return ''
  const { name, initials } = speaker.exec(text)?.groups ?? {}
  return name ?? initials ?? ''
}

/** Whether a colon or a dash stands where a name before it would end; most blocks have none. */
function marksEarly(text: string): boolean {
  const end = Math.min(text.length, longestSpeaker)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a || code === 0xff1a || code === 0x2d || code === 0x2013 || code === 0x2014) {
      return true
    }
  }
  return false
}

/** How often each string is among them; the empty one never. */
function countOf(strings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of strings) if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
