import type { List, ListItem, Paragraph } from 'mdast'
import type { Convention, Seen } from '../convention.ts'
import type { DatedEntry, Timeline } from '../findings.ts'
import { orderOf, readEntry, type TimelineEntry } from '../grammar/date/timeline-entry.ts'
import { isTitle } from '../grammar/summary.ts'
import { type Block, type Story, spanIn } from '../story.ts'
import { words } from '../tree/build.ts'
import { countWords, Sign } from '../tree/look.ts'
import { plainText, slice } from '../tree/text.ts'

/** Entries; two dated lines are two dated lines. */
const fewest = 3
/** Characters; longer blocks are paragraphs that open with a date. */
const longest = 700
/** Words of an entry after its date; titles of books and names of winners have fewer. */
const brief = 2
/** Words that half of the entries have at least: they tell what happened. */
const telling = 5

/**
 * Lines that begin with dates, one after the other.
 *
 *     1998: The pier opens, and the first ferry misses it.
 *
 *     3 May 2024 – A storm tears away two of its planks.
 *
 *     June 2024 – The pier opens again.
 *
 * Becomes an `ol` with each date in a `time`; so does a list whose items all begin
 * with dates. The dates go up or down, and the entries are more than titles.
 */
export const timeline: Convention<Timeline, readonly Entry[]> = {
  name: 'timeline',

  recognise(story) {
    const { blocks } = story
    const seen: Seen<Timeline, readonly Entry[]>[] = []
    for (let at = 0; at < blocks.length; at++) {
      const { type, node } = blocks[at] as Block
      const declared = story.declared && node.data?.declared === 'timeline'
      const to = type === 'list' ? at + 1 : rowEnd(blocks, at, declared)
      if (to === at) continue
      const entries = type === 'list' ? entriesOf(node) : blocks.slice(at, to).flatMap(linesOf)
      if (declared && entries.length) seen.push(find(story, at, to, entries, 'declared'))
      else if (entries.length >= fewest) seen.push(...look(story, at, to, entries))
      at = to - 1
    }
    return seen
  },

  write(_blocks, { place }, _story, entries = []) {
    const [first] = entries
    const children = entries.map(writeEntry)
    const data = { ...first?.list?.data, hProperties: { className: ['timeline'] } }
    const spread = first?.list?.spread ?? false
    const node: List = { type: 'list', ordered: true, spread, children, data }
    if (place) node.position = place
    return [node]
  }
}

/** An entry, where it stands: in a paragraph, from `start` to `end` of its text. */
interface Entry extends TimelineEntry {
  readonly node: Paragraph
  readonly text: string
  readonly start: number
  readonly to: number
  /** The list and the item that it is in already. */
  readonly list?: List
  readonly item?: ListItem
}

/** Index after the last of the blocks in a row from `at` on which begin with dates. */
function rowEnd(blocks: readonly Block[], at: number, declared: boolean): number {
  let to = at
  if (declared && startsEntry(blocks[to])) to++
  while (opensEntry(blocks[to])) to++
  return to
}

function opensEntry(block: Block | undefined): boolean {
  if (!block || !(block.opens & Sign.digit) || block.text.length > longest) return false
  return block.type === 'paragraph' && !block.node.data && startsEntry(block)
}

function startsEntry(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  return readEntry(block.text, isMarked(block.node)) !== undefined
}

/** A paragraph whose lines all begin with dates is several entries, as Markdown has it. */
function linesOf({ type, node, text }: Block): Entry[] {
  if (type !== 'paragraph') return []
  const entries: Entry[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const entry = readEntry(line)
    if (!entry) break
    entries.push({ ...entry, node, text, start, to: start + line.trimEnd().length })
    start += line.length + 1
  }
  if (start > text.length) return entries
  const whole = readEntry(text, isMarked(node))
  return whole ? [{ ...whole, node, text, start: 0, to: text.length }] : []
}

/** Entries of a list whose items all begin with dates; none, where one does not. */
function entriesOf(list: List): Entry[] {
  const entries: Entry[] = []
  for (const item of list.children) {
    const [node] = item.children
    const text = node?.type === 'paragraph' ? plainText(node) : ''
    const entry = node?.type === 'paragraph' ? readEntry(text, isMarked(node)) : undefined
    if (!entry || node?.type !== 'paragraph') return []
    entries.push({ ...entry, node, text, start: 0, to: text.length, list, item })
  }
  return entries
}

/** Whether a paragraph opens with words in bold: `**1998** The pier opens.` */
function isMarked({ children }: Paragraph): boolean {
  return children[0]?.type === 'strong' && children.length > 1
}

function look(
  story: Story,
  from: number,
  to: number,
  entries: readonly Entry[]
): Seen<Timeline, readonly Entry[]>[] {
  const counts = entries.map(({ text, start, end, to }) => countWords(text.slice(start + end, to)))
  if (counts.some(count => count < brief)) return []
  if (counts.filter(count => count >= telling).length * 2 < counts.length) return []
  const titles = entries.filter(({ text, start, end, to }) => isTitle(text.slice(start + end, to)))
  if (titles.length * 2 >= entries.length) return []
  const order = orderOf(entries.map(({ datetime }) => datetime))
  if (order) return [find(story, from, to, entries, `dates-${order}`)]
  const place = placeOf(story, from, to)
  const reason = 'Unexpected lines with dates in no order, left as they are'
  return [{ doubt: { convention: 'timeline', place, reason, evidence: [{ sign: 'dates' }] } }]
}

function find(
  story: Story,
  from: number,
  to: number,
  entries: readonly Entry[],
  sign: string
): Seen<Timeline, readonly Entry[]> {
  const finding: Timeline = {
    type: 'timeline',
    entries: entries.map(entry => dataOf(story, entry)),
    place: placeOf(story, from, to),
    evidence: [{ sign }]
  }
  return { finding, blocks: { from, to }, plan: entries }
}

function placeOf({ blocks }: Story, from: number, to: number): Timeline['place'] {
  const start = blocks[from]?.node.position?.start
  const end = blocks[to - 1]?.node.position?.end
  return start && end && { start, end }
}

function dataOf(
  story: Story,
  { node, text, start, to, datetime, dateEnd, end }: Entry
): DatedEntry {
  const rest = text.slice(start + end, to)
  const from = start + end + rest.length - rest.trimStart().length
  const date = text.slice(start, start + dateEnd)
  return { datetime, date, ...spanIn(story, node, text, from, to) }
}

function writeEntry({ node, start, to, dateEnd, datetime, item }: Entry): ListItem {
  const { children, position } = node
  const dated = words(slice(children, start, start + dateEnd), { dateTime: datetime })
  const time = { ...dated, data: { ...dated.data, hName: 'time' } }
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [time, ...slice(children, start + dateEnd, to)],
    ...(position && { position })
  }
  if (item) return { ...item, children: [paragraph, ...item.children.slice(1)] }
  return { type: 'listItem', spread: false, children: [paragraph], ...(position && { position }) }
}
