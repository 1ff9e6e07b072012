import type { Line } from './lines.ts'
import { readMark } from './marks.ts'

/** How the writer, or the page that was copied, parts and indents blocks. */
export interface PasteStyle {
  /**
   * Column after which lines were broken, in a paste that is hard-wrapped; 0 for
   * one with a line for each paragraph.
   */
  readonly wrap: number
  /** Paragraphs begin with an indent, so that an indent does not tie them to a list. */
  readonly indented: boolean
}

/** Columns: text is wrapped at 60 to 80, hardly beyond 110; poems and addresses stay below 40. */
const narrowest = 40
const widest = 110
/** Share of the line breaks which come after a full line. Heads and last lines are not full. */
const most = 0.6
/** Share of those breaks which stand within a sentence, as the small letter after them shows. */
const many = 0.3
/** Columns by which a few lines may be longer than the wrap as it is told. */
const slack = 4
/** Breaks within sentences; fewer do not tell where lines were broken. */
const fewest = 3
const smallLetterFirst = /^\p{Ll}/u
/** Where letters have no case, nearly every line has to be full, and there have to be some. */
const nearlyEvery = 0.85
const some = 6

/**
 * Decide the style of a whole paste.
 *
 * A paste is wrapped where nearly every line that goes on below is full: the next
 * word would not have fitted. In lists of short lines and in verse few lines are.
 */
export function pasteStyle(lines: readonly Line[]): PasteStyle {
  return { wrap: wrapOf(lines), indented: isIndented(lines) }
}

/**
 * Whether the line was broken because the first word of the next did not fit. A line
 * that stands out further than a word which cannot be broken was not broken at all.
 */
export function isFull(line: Line, next: Line, wrap: number): boolean {
  const width = widthOf(line)
  if (width + 1 + firstWord(next.text) <= wrap) return false
  return width <= wrap + slack || lastWord(line.text) * 2 > wrap
}

function wrapOf(lines: readonly Line[]): number {
  const breaks: { line: Line; next: Line }[] = []
  for (let at = 1; at < lines.length; at++) {
    const next = lines[at] as Line
    if (next.gap === 0 && !readMark(next.text)) breaks.push({ line: lines[at - 1] as Line, next })
  }
  if (breaks.length === 0) return 0
  // Within sentences lines are broken by the wrap; a title above may stand out.
  const within = breaks.filter(({ next }) => smallLetterFirst.test(next.text))
  const telling = within.length < fewest ? breaks : within
  const widths = telling.map(({ line }) => widthOf(line)).sort((one, other) => one - other)
  // The address of a page, which cannot be broken, may stand out.
  const wrap = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0
  if (wrap < narrowest || wrap > widest) return 0
  // Heads, greetings and labels right above what they belong to are no broken lines.
  const long = breaks.filter(({ line }) => widthOf(line) * 2 > wrap)
  const full = long.filter(({ line, next }) => isFull(line, next, wrap))
  const inSentence = full.filter(({ next }) => smallLetterFirst.test(next.text)).length
  const wrapped = full.length >= long.length * most && inSentence >= full.length * many
  const even = full.length >= Math.max(long.length * nearlyEvery, some)
  return wrapped || even ? wrap : 0
}

/** Paragraphs fewer than these show no habit. */
const habit = 4

function isIndented(lines: readonly Line[]): boolean {
  if (!lines.some(({ indent }) => indent > 0)) return false
  const parted = lines.some((line, at) => line.gap > 0 && at > 0)
  let openings = 0
  let indents = 0
  for (const [at, line] of lines.entries()) {
    if ((parted && line.gap === 0 && at > 0) || readMark(line.text)) continue
    openings++
    if (line.indent > 0) indents++
  }
  return indents >= habit && indents > openings / 2
}

function widthOf(line: Line): number {
  return line.column - 1 + line.text.length
}

/** Length of the last word in code units; the whole text where no space parts it. */
function lastWord(text: string): number {
  return text.length - 1 - text.lastIndexOf(' ')
}

/** Length of the first word in code units; a line in Chinese or Japanese breaks after any two characters. */
function firstWord(text: string): number {
  const space = text.search(/[\s\u200b]/u)
  const size = space < 0 ? text.length : space
  return text.charCodeAt(0) > 0x2e7f ? Math.min(size, 2) : size
}
