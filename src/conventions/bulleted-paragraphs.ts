import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { append } from '../append.ts'
import { rolesOf } from '../copy/items.ts'
import type { Line } from '../copy/lines.ts'
import { isNumber, readMark } from '../copy/marks.ts'
import { type ListPart, nest } from '../copy/nest.ts'
import { columns } from '../copy/ruler.ts'
import type { Block, Story } from '../story.ts'
import { plainText, slice } from '../tree/text.ts'

/** Paragraphs in which lines begin with bullets: `from` up to, not including, `to`. */
export interface BulletedBlocks {
  readonly from: number
  readonly to: number
  /** Words above the first bullet, and the lists. */
  readonly nodes: readonly RootContent[]
  readonly lists: readonly List[]
}

/** A line of a paragraph; its offset counts in the words of the paragraph. */
interface ParagraphLine extends Line {
  readonly at: number
  readonly node: Paragraph
}

const lineOf = /[^\n]+/gu

/**
 * Find the paragraphs whose lines begin with bullets that Markdown does not know.
 *
 *     The market sells:
 *     • apples
 *     • pears
 */
export function bulletedBlocks(story: Story): BulletedBlocks[] {
  const found: BulletedBlocks[] = []
  let group: { from: number; lines: ParagraphLine[] } | undefined
  for (let at = 0; at < story.blocks.length; at++) {
    const block = story.blocks[at] as Block
    if (block.type !== 'paragraph' || block.node.data || !holdsBullet(block.text)) continue
    const lines = linesIn(block.node, block.text, at, story)
    if (lines.length === 0) continue
    if (group?.lines.at(-1)?.at === at - 1 && isBulleted(lines[0]?.text ?? '')) {
      append(group.lines, lines)
      continue
    }
    if (group) append(found, blocksOf(group.lines, story))
    group = { from: at, lines }
  }
  if (group) append(found, blocksOf(group.lines, story))
  return found
}

function holdsBullet(text: string): boolean {
  if (!text.includes('\n')) return isBulleted(text.trim())
  return text.split('\n').some(line => isBulleted(line.trim()))
}

function linesIn(node: Paragraph, text: string, at: number, story: Story): ParagraphLine[] {
  const lines: ParagraphLine[] = []
  for (const { 0: written, index } of text.matchAll(lineOf)) {
    const words = written.trim()
    const start = index + written.indexOf(words)
    const end = start + words.length
    if (words === '') continue
    // Markdown takes the white space before a line away; its place tells the indent.
    const column = story.place(node, start, start + 1)?.start.column ?? 1
    const gap = lines.length === 0 ? 1 : 0
    const number = story.place(node, start, start + 1)?.start.line ?? 0
    const place = { number, column, indent: column - 1, offset: start, end, next: end + 1 }
    lines.push({ text: words, gap, ...place, at, node })
  }
  return lines
}

/** Whether a line begins with a bullet, and Markdown sees none. */
function isBulleted(text: string): boolean {
  const mark = readMark(text)
  return mark !== undefined && !isNumber(mark) && mark.form !== '*' && mark.form !== '-'
}

/** Lines of one paragraph go on in Markdown, whatever their width. */
const style = { wrap: 1, ruler: columns, indented: false }

function blocksOf(lines: readonly ParagraphLine[], story: Story): BulletedBlocks[] {
  const roles = rolesOf(
    lines,
    style,
    ({ text }) => readMark(text) !== undefined && !isBulleted(text)
  )
  const first = roles.findIndex(role => role !== undefined)
  const opening = lines[0]
  const last = lines.at(-1)
  if (first < 0 || !opening || !last || roles.slice(first).includes(undefined)) return []
  const above = lines[first - 1]
  // One bullet is a sign in its sentence, or before a word that is explained.
  if (roles.filter(role => role !== 'more' && role).length < 2) return []
  if (above && !above.text.endsWith(':') && lines[first + 1]?.at !== opening.at) return []
  const nodes: RootContent[] = above ? [partOf(opening.node, opening.offset, above.end, story)] : []
  const lists = nest(partsOf(lines.slice(first), roles.slice(first), story))
  return [{ from: opening.at, to: last.at + 1, nodes: [...nodes, ...lists], lists }]
}

function partsOf(
  lines: readonly ParagraphLine[],
  roles: ReturnType<typeof rolesOf>,
  story: Story
): ListPart[] {
  const parts: ListPart[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as ParagraphLine
    const role = roles[index++]
    while (roles[index] === 'more' && lines[index]?.node === line.node) index++
    const end = (lines[index - 1] as ParagraphLine).end
    const mark = role === 'more' ? undefined : role
    const size = mark?.size ?? 0
    parts.push({
      mark,
      marked: line.text.slice(0, size).trim(),
      indent: line.indent,
      apart: line.gap > 0,
      paragraph: partOf(line.node, line.offset + size, end, story),
      start: story.place(line.node, line.offset, end)?.start
    })
  }
  return parts
}

function partOf(node: Paragraph, start: number, end: number, story: Story): Paragraph {
  const position = story.place(node, start, end)
  const children = placed(slice(node.children, start, end), start, (from, to) =>
    story.place(node, from, to)
  )
  return { type: 'paragraph', children, ...(position && { position }) }
}

/**
 * Nodes with the places of their words, the first of which is at `start`: Markdown takes
 * away what indents a line, so words alone do not tell where they stand.
 */
function placed(
  nodes: readonly PhrasingContent[],
  start: number,
  place: (from: number, to: number) => Position | undefined
): PhrasingContent[] {
  let from = start
  return nodes.map(node => {
    const own = from
    from += plainText(node).length
    if ('children' in node) {
      // The children of phrasing content are phrasing content; the union of types hides it.
      return { ...node, children: placed(node.children, own, place) } as typeof node
    }
    const position = node.type === 'text' ? place(own, from) : undefined
    return position ? { ...node, position } : node
  })
}
