import type { RootContent } from 'mdast'
import { codeAt } from '../code-at.ts'
import type { Block, Story } from '../story.ts'
import { Sign } from '../tree/look.ts'
import { plainText } from '../tree/text.ts'
import { type HeadNumber, numberedLines } from './head-numbers.ts'
import { alikeLines } from './head-rows.ts'
import { hasDateline, isLead, isTitled, standsAbove } from './lead.ts'

/** Block above or below. */
export interface Neighbour {
  readonly type: RootContent['type']
  readonly text: string
  readonly width: number
  /** Signs in its opening, as bits. */
  readonly opens: number
}

/** What the blocks of a story are to each other; lists have an entry for each block. */
export interface Surroundings {
  readonly neighbours: readonly Neighbour[]
  /** Length of the row of brief paragraphs that a block stands in. */
  readonly rows: readonly number[]
  /** Blank lines above; nothing where the tree has no positions. */
  readonly gaps: readonly (number | undefined)[]
  /** Whether blank lines part the blocks of the piece. */
  readonly parted: boolean
  /** Brief lines which belong together: verse, an address, a table of contents. */
  readonly tight: ReadonlySet<number>
  /** How often a line stands in the piece, but in a table of contents. */
  readonly copies: ReadonlyMap<string, number>
  /** How often each of those speaks who open a block as a turn does; found when it is asked for. */
  turns(): ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<number, HeadNumber>
  /** First below the headline, and the byline, date and standfirst under it. */
  readonly opening: number
  /** Whether a headline stands above the piece. */
  readonly titled: boolean
  /** Last block that is something that a head may name; -1 for none. */
  readonly lastBody: number
}

/** Columns: two rows on paper. Longer blocks are paragraphs. */
export const longest = 120
/** Columns of a line that is brief without being a head: an ingredient, a credit. */
const brief = 80

/** Look at the blocks of a story together. */
export function surroundingsOf(story: Story): Surroundings {
  const { blocks } = story
  const seen = blocks.map(neighbourOf)
  const gaps = blocks.map((block, at) => (at > 0 ? gapBetween(blocks[at - 1], block) : undefined))
  const parted = countOpen(gaps) * 3 > blocks.length - 1
  const again = linesAgain(seen)
  const tight = again ? contents(seen, again) : new Set<number>()
  if (parted) addTightLines(tight, seen, gaps)
  const neighbours = withLists(seen, tight, gaps)
  let turns: ReadonlyMap<string, number> | undefined
  return {
    neighbours,
    rows: rowsOf(neighbours, tight),
    gaps,
    parted,
    tight,
    copies: again ? copiesIn(blocks, tight) : none,
    turns() {
      turns ??= countOf(neighbours.map(speakerOf))
      return turns
    },
    numbers: numberedLines(blocks),
    opening: blocks.findIndex((_, at) => !standsAbove(story, at)),
    titled: isTitled(story),
    lastBody: neighbours.findLastIndex(isBody)
  }
}

/** Last of the lines round the headline, or the first paragraph that opens with a dateline; -1 for none. */
export function lastLead(story: Story): number {
  return story.blocks.findLastIndex((_, at) => isRoundHeadline(story, at))
}

function isRoundHeadline(story: Story, at: number): boolean {
  const block = story.blocks[at] as Block
  if (block.type !== 'paragraph') return false
  return block.node.data?.hProperties
    ? isLead(story, at, 'byline', 'published', 'standfirst')
    : hasDateline(block)
}

/** Columns of a text; a character of Chinese, Japanese or Korean takes two. */
export function widthOf({ text, holds }: Pick<Block, 'text' | 'holds'>): number {
  if (text.length > longest || !(holds & Sign.wide)) return text.length
  let width = text.length
  for (let at = 0; at < text.length; at++) if (isWide(codeAt(text, at))) width++
  return width
}

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7af) || (code >= 0xff00 && code <= 0xff60)
}

function neighbourOf(block: Block): Neighbour {
  const { type, node, text, opens } = block
  if (type !== 'interview') return { type, text, width: widthOf(block), opens }
  // A head of an interview stands between what people say.
  const said = plainText(node)
  return { type, text: said, width: widthOf({ text: said, holds: Sign.wide }), opens }
}

function isBrief({ type, width }: Neighbour): boolean {
  return type === 'paragraph' && width <= brief
}

/** Lines which belong together are a row of their own. */
function rowsOf(neighbours: readonly Neighbour[], tight: ReadonlySet<number>): number[] {
  const rows: number[] = []
  let from = 0
  for (let at = 0; at <= neighbours.length; at++) {
    const block = neighbours[at]
    const goesOn = block !== undefined && isBrief(block) && !isStatement(block)
    if (goesOn && tight.has(at) === tight.has(from)) continue
    while (rows.length < at) rows.push(at - from)
    if (block && !goesOn) rows.push(0)
    from = goesOn ? at : at + 1
  }
  return rows
}

/** A sentence of some length is no line of a list, however brief. */
function isStatement({ width, text }: Neighbour): boolean {
  return width > sentence && '.。'.includes(text.charAt(text.length - 1))
}

/** Something that a head may name: a list, a long paragraph, a sentence. */
function isBody({ type, width, text }: Neighbour): boolean {
  if (type === 'leftover') return false
  return type !== 'paragraph' || width > brief || (width > sentence && endsSentence(text))
}

/** Columns; shorter sentences are postscripts and captions. */
const sentence = 40

function endsSentence(text: string): boolean {
  return '.。!?！？…'.includes(text.charAt(text.length - 1))
}

/** Where each line stands last; nothing where none comes again, as in most pieces. */
function linesAgain(neighbours: readonly Neighbour[]): Map<string, number> | undefined {
  const last = new Map<string, number>()
  let lines = 0
  neighbours.forEach(({ text, width }, at) => {
    if (text === '' || width > longest) return
    last.set(text, at)
    lines++
  })
  return last.size < lines ? last : undefined
}

/** Lines of a table of contents: two or more in a row which all come again. */
function contents(
  neighbours: readonly Neighbour[],
  last: ReadonlyMap<string, number>
): Set<number> {
  const again = neighbours.map(
    ({ text, width }, at) => width <= longest && (last.get(text) ?? at) > at
  )
  const found = new Set<number>()
  for (const [at, one] of again.entries()) {
    if (one && (again[at - 1] || again[at + 1])) found.add(at)
  }
  return found
}

/** Fewer lines are a head and what it names, or a head and a second one. */
const verse = 3

/**
 * The blocks, where lines that are set alike are a list. They belong together, and a line
 * right over them, after a blank one, does not belong to them.
 */
function withLists(
  neighbours: readonly Neighbour[],
  tight: Set<number>,
  gaps: readonly (number | undefined)[]
): readonly Neighbour[] {
  const lists = alikeLines(neighbours, isBrief)
  if (lists.size === 0) return neighbours
  for (const [at, from] of lists) {
    tight.add(at)
    const isOver = at === from && gaps[at] === 0 && gaps[at - 1] !== 0 && tight.has(at - 1)
    if (isOver) tight.delete(at - 1)
  }
  return neighbours.map((one, at) => (lists.has(at) ? { ...one, type: 'list' } : one))
}

/** Add the brief lines that stand in a row without blank lines between them. */
function addTightLines(
  tight: Set<number>,
  neighbours: readonly Neighbour[],
  gaps: readonly (number | undefined)[]
): void {
  let from = 0
  for (let at = 0; at <= neighbours.length; at++) {
    const block = neighbours[at]
    const goesOn = block !== undefined && isBrief(block)
    if (!goesOn || gaps[at] !== 0) {
      if (at - from >= verse) for (let one = from; one < at; one++) tight.add(one)
      from = at
    }
    if (!goesOn) from = at + 1
  }
}

function gapBetween(one: Block | undefined, other: Block | undefined): number | undefined {
  const end = one?.node.position?.end.line
  const start = other?.node.position?.start.line
  return end && start ? Math.max(start - end - 1, 0) : undefined
}

/** Number of gaps with a blank line in them. */
function countOpen(gaps: readonly (number | undefined)[]): number {
  let count = 0
  for (const gap of gaps) if (gap !== undefined && gap > 0) count++
  return count
}

const none: ReadonlyMap<string, number> = new Map()

/** A table of contents names the heads; that is no second time. */
function copiesIn(blocks: readonly Block[], tight: ReadonlySet<number>): Map<string, number> {
  return countOf(
    blocks.map(({ text }, at) => (text.length <= longest && !tight.has(at) ? text : ''))
  )
}

// Ada Lund: When did you begin?
// ^^^^^^^^ speaker
const speaker = /^(?<name>\p{L}[\p{L} .’'-]{0,24})[:：]|^(?<initials>\p{Lu}{1,2})\s?[-–—]\s/u

/** Who speaks in a block that opens as a turn does; else empty. */
export function speakerOf({ text, opens }: Neighbour): string {
  // Most blocks have neither a colon nor a dash where a name before it would end.
  if (!(opens & (Sign.colon | Sign.dash))) return ''
  const { name, initials } = speaker.exec(text)?.groups ?? {}
  return name ?? initials ?? ''
}

/** How often each string is among them; the empty one never. */
function countOf(strings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of strings) if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
