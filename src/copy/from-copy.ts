import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast'
import { append } from '../append.ts'
import type { FlowContent } from '../tree/mdast.ts'
import { type Role, rolesOf } from './items.ts'
import { type Line, linesOf, restOf } from './lines.ts'
import { type ListPart, nest } from './nest.ts'
import { type PasteStyle, pasteStyle } from './paste-style.ts'
import { isDropCap, placeIn, pointIn, textIn, textOf } from './unwrap.ts'
import { runsOn } from './wrap.ts'

/** What the front door for pasted copy may be told. */
export interface CopyOptions {
  /** Whether bullets and numbers make lists. Default: `true`. */
  lists?: boolean | undefined
}

/**
 * Turn pasted copy into a tree: the front door for text without markup.
 *
 * Lines become paragraphs and lists; lines of a hard-wrapped paste are put
 * together again. Of Markdown only the marks at the start of a line count: `# `,
 * `> `, bullets, numbers, `---` alone, a line underlined, and a line wholly in
 * `**`. A backslash at the start of a line makes it a plain paragraph. Everything
 * else is a character like any other.
 *
 * @param copy
 *   Any text, with any line endings.
 * @returns
 *   Tree whose every text node has the place of exactly its characters (a line
 *   ending in a paragraph is a node of its own). Never throws.
 */
export function fromCopy(copy: string, { lists = true }: CopyOptions = {}): Root {
  const lines = linesOf(copy)
  let words: Set<string> | undefined
  const isWord = (word: string) => {
    words ??= new Set(copy.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
    return words.has(word)
  }
  return { type: 'root', children: blocksOf(lines, { lists, isWord, depth: 0 }) }
}

interface Context {
  readonly lists: boolean
  readonly isWord: (word: string) => boolean
  /** Number of quotations around. */
  readonly depth: number
}

/** Quotations in quotations; deeper `>` are characters. */
const deepest = 16

const headingMark = /^#{1,6}(?=\s)(?![#\s]*$)/u
const quoteMark = /^>(?=[\s>]|$)/u
const breakLine = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u
/** First characters of what these marks are. */
const firstMarks = '#>*-_'
const underline = /^(?:={3,}|-{3,})$/u
const bold = /^\*\*(?=\S)(?:(?!\*\*).)+(?<=\S)\*\*$/u

/** Blocks that lines make. */
function blocksOf(lines: readonly Line[], context: Context): RootContent[] {
  const style = pasteStyle(lines)
  const roles: readonly Role[] = context.lists
    ? rolesOf(lines, style, line => isExplicit(line.text, context))
    : []
  const blocks: RootContent[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    const mark = firstMarks.includes(line.text.charAt(0))
    const from = at
    if (roles[at]) {
      while (roles[at]) at++
      append(blocks, listsOf(lines.slice(from, at), roles.slice(from, at), style, context))
    } else if (mark && isQuoted(line.text, context)) {
      while (lines[at] && isQuoted((lines[at] as Line).text, context)) at++
      blocks.push(quotationOf(lines.slice(from, at), context))
    } else if (mark && breakLine.test(line.text)) {
      at++
      blocks.push({ type: 'thematicBreak', position: placeIn(line, 0, line.text.length) })
    } else if (mark && headingMark.test(line.text)) {
      at++
      blocks.push(headingOf(line))
    } else if (isUnderlined(line, lines[at + 1])) {
      at += 2
      blocks.push(underlinedOf(line, lines[at - 1] as Line, from === 0))
    } else {
      at++
      if (!roles[at] && isDropCap(line.text, lines[at]?.text ?? '')) at++
      while (at < lines.length && !roles[at] && joins(lines, at, style, context)) at++
      blocks.push(paragraphOf(lines.slice(from, at), context))
    }
  }
  return blocks
}

/** Whether a line says what it is by a mark that needs no company. */
function isExplicit(text: string, context: Context): boolean {
  const first = text.charAt(0)
  if (first === '\\') return true
  if (first === '#') return headingMark.test(text)
  if (first === '>') return isQuoted(text, context)
  return (first === '*' || first === '-' || first === '_') && breakLine.test(text)
}

function isQuoted(text: string, { depth }: Context): boolean {
  return depth < deepest && quoteMark.test(text)
}

/** Whether a line goes on the paragraph of the line above. */
function joins(lines: readonly Line[], at: number, style: PasteStyle, context: Context): boolean {
  const line = lines[at] as Line
  if (!style.wrap || line.gap > 0 || isExplicit(line.text, context)) return false
  return runsOn(lines[at - 1] as Line, line, style)
}

function paragraphOf(lines: readonly Line[], { isWord }: Context): Paragraph {
  const [first] = lines as [Line]
  const last = lines.at(-1) as Line
  const position = { start: pointIn(first, 0), end: pointIn(last, last.text.length) }
  if (first.text.startsWith('\\') && first.text.length > 1) {
    const children = textOf([restOf(first, 1), ...lines.slice(1)], isWord)
    return { type: 'paragraph', children, position, data: { declared: 'plain' } }
  }
  if (lines.length === 1 && first.text.startsWith('**') && bold.test(first.text)) {
    const children = [textIn(first, 2, first.text.length - 2)]
    return { type: 'paragraph', children: [{ type: 'strong', children, position }], position }
  }
  return { type: 'paragraph', children: textOf(lines, isWord), position }
}

// ## Costs
// ^^ depth 2
function headingOf(line: Line): Heading {
  const depth = (headingMark.exec(line.text)?.[0].length ?? 2) as Heading['depth']
  const words = restOf(line, depth)
  const position = placeIn(line, 0, line.text.length)
  return {
    type: 'heading',
    depth,
    children: [textIn(words)],
    position,
    data: { mark: '#'.repeat(depth) }
  }
}

/** Characters; longer lines above a rule are paragraphs. */
const longestUnderlined = 100

function isUnderlined(line: Line, below: Line | undefined): boolean {
  if (!below || below.gap > 0 || !underline.test(below.text)) return false
  const { length } = line.text
  return length <= longestUnderlined && below.text.length * 2 >= length
}

function underlinedOf(line: Line, below: Line, first: boolean): Heading {
  const end = pointIn(below, below.text.length)
  return {
    type: 'heading',
    depth: first ? 1 : 2,
    children: [textIn(line)],
    position: { start: pointIn(line, 0), end },
    data: { mark: below.text }
  }
}

function quotationOf(lines: readonly Line[], context: Context): Blockquote {
  let gap = 0
  const inner = lines.flatMap((line, at) => {
    const rest = restOf(line, 1)
    if (at > 0) gap += line.gap
    if (rest.text === '') {
      gap++
      return []
    }
    const words = { ...rest, gap, indent: Math.max(rest.column - line.column - 2, 0) }
    gap = 0
    return [words]
  })
  const [first] = lines as [Line]
  const last = lines.at(-1) as Line
  const start = pointIn(first, 0)
  const end = pointIn(last, last.text.length)
  // Lines give flow content only.
  const children = blocksOf(inner, { ...context, depth: context.depth + 1 }) as FlowContent[]
  return { type: 'blockquote', children, position: { start, end } }
}

function listsOf(
  lines: readonly Line[],
  roles: readonly Role[],
  style: PasteStyle,
  context: Context
): RootContent[] {
  const parts: ListPart[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const role = roles[at]
    const from = at++
    const goesOn = (below: Line) =>
      below.gap === 0 && (style.wrap > 0 || below.indent > line.indent)
    while (roles[at] === 'more' && goesOn(lines[at] as Line)) at++
    const mark = role === 'more' ? undefined : role
    const first = mark ? restOf(line, mark.size) : line
    const paragraph = paragraphOf([first, ...lines.slice(from + 1, at)], context)
    const marked = mark ? line.text.slice(0, mark.size).trim() : ''
    const start = pointIn(line, 0)
    parts.push({ mark, marked, indent: line.indent, apart: line.gap > 0, paragraph, start })
  }
  return nest(parts)
}
