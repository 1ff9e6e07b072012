import type { Heading, List, ListItem, Paragraph } from 'mdast'
import type { Point } from 'unist'
import type { Chunk } from './chunks.ts'
import { inline } from './inline.ts'

/** A chunk that is read without the parser. */
export type Known = Heading | List | Paragraph

/** What a text may have somewhere. */
export interface Whole {
  /** Definitions of links: then `[sic]` may be one. */
  readonly defined: boolean
  /** HTML which goes on after a blank line, up to a `>` somewhere: a comment, a script. */
  readonly open: boolean
}

/** Look through a text for what tells on chunks far away. */
export function wholeOf(text: string): Whole {
  return {
    defined: text.includes(']:'),
    open: text.includes('<') && /<(?:[!?]|pre|script|style|textarea)/iu.test(text)
  }
}

/**
 * Read a chunk which is all words: a paragraph, a heading, or a list of one line
 * an item.
 *
 * @returns
 *   Exactly what the parser gives, if nothing before the chunk is open; nothing
 *   where the chunk needs the parser. (Of a list it is true where no other list
 *   stands next to it.)
 */
export function known(text: string, chunk: Chunk, { defined, open }: Whole): Known | undefined {
  if (/[ \t]/u.test(text.charAt(chunk.start))) return
  if (open && text.slice(chunk.start, chunk.end).includes('>')) return
  const line = firstLine(text, chunk)
  if (headingStart.test(line))
    return chunk.lines.length === 1 ? heading(text, chunk, defined) : undefined
  if (itemStart.test(line)) return list(text, chunk, defined)
  return isParagraph(text, chunk) ? paragraph(text, chunk, defined) : undefined
}

const headingStart = /^#{1,6}(?=[ \t]|$)/u
const itemStart = /^(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)/u
/** Lines which begin something else than a paragraph. */
const otherStart =
  /^(?:[>\t ]|#{1,6}(?:[ \t]|$)|(?:\+|\d{1,9}[.)])(?:[ \t]|$)|([-*_])(?:\1\1|\1?(?:[ \t]|$))|```|~~~)/u
/** Lines which make something else of the line above. */
const otherBelow = /^[-=:|]/u

function isParagraph(text: string, { lines, end }: Chunk): boolean {
  for (const [index, from] of lines.entries()) {
    const next = lines[index + 1]
    const begin = text.slice(from, Math.min(from + 12, next ?? end)).replace(/[\r\n].*$/su, '')
    if (otherStart.test(begin)) return false
    if (index > 0) {
      if (otherBelow.test(begin)) return false
      // Spaces before a line ending may be a break.
      const before = text.charAt(from - (text.startsWith('\r\n', from - 2) ? 3 : 2))
      if (before === ' ' || before === '\t') return false
    }
  }
  return true
}

function paragraph(text: string, chunk: Chunk, defined: boolean): Paragraph | undefined {
  const { start, lines } = chunk
  let end = chunk.end
  while (text.charAt(end - 1) === ' ') end--
  const point = pointsIn(chunk)
  const first = point(start)
  const single = lines.length === 1
  const children = inline({
    text: text.slice(start, end),
    point: at => point(start + at),
    single,
    defined
  })
  if (!children) return
  return { type: 'paragraph', children, position: { start: first, end: point(chunk.end) } }
}

function heading(text: string, chunk: Chunk, defined: boolean): Heading | undefined {
  const { start, end } = chunk
  const depth = (headingStart.exec(firstLine(text, chunk))?.[0].length ?? 0) as Heading['depth']
  const from = start + depth + 1
  // Marks and white space at the end may belong to the heading, not to its words.
  if (from >= end || /[\s#]/u.test(text.charAt(from)) || /[\s#]/u.test(text.charAt(end - 1))) return
  const point = pointsIn(chunk)
  const first = point(start)
  const words = text.slice(from, end)
  const children = inline({ text: words, point: at => point(from + at), single: true, defined })
  return (
    children && { type: 'heading', depth, children, position: { start: first, end: point(end) } }
  )
}

function list(text: string, chunk: Chunk, defined: boolean): List | undefined {
  const point = pointsIn(chunk)
  const start = point(chunk.start)
  const items: ListItem[] = []
  let number: number | null = null
  let kind: string | undefined
  for (const [index, from] of chunk.lines.entries()) {
    const next = chunk.lines[index + 1]
    const end = next === undefined ? chunk.end : next - (text.startsWith('\r\n', next - 2) ? 2 : 1)
    const [, digits, mark, begin] =
      /^(\d{0,9})([*+.)-]) ([^\r\n]{1,12})/u.exec(text.slice(from, from + 24)) ?? []
    if (digits === undefined || mark === undefined || begin === undefined) return
    if ((digits === '') !== /[*+-]/u.test(mark)) return
    kind ??= mark
    if (mark !== kind || otherStart.test(begin) || /[ \t]/u.test(text.charAt(end - 1))) return
    if (index === 0 && digits) number = Number(digits)
    const first = point(from)
    const words = from + digits.length + 2
    const begun = point(words)
    const children = inline({
      text: text.slice(words, end),
      point: at => point(words + at),
      single: true,
      defined
    })
    if (!children) return
    const last = point(end)
    const position = { start: begun, end: { ...last } }
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children, position }],
      position: { start: first, end: last }
    })
  }
  return {
    type: 'list',
    ordered: number !== null,
    start: number,
    spread: false,
    children: items,
    position: { start, end: point(chunk.end) }
  }
}

function firstLine(text: string, { start, end }: Chunk): string {
  return text.slice(start, Math.min(start + 12, end)).replace(/[\r\n].*$/su, '')
}

/** Places in a chunk, of offsets in rising order. */
function pointsIn({ line, lines }: Chunk): (offset: number) => Point {
  let index = 0
  return offset => {
    while (index + 1 < lines.length && (lines[index + 1] as number) <= offset) index++
    return { line: line + index, column: offset - (lines[index] as number) + 1, offset }
  }
}
