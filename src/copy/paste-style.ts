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
/** Share of the lines that go on below. */
const nearlyEvery = 0.75
/** So few breaks that each of them has to be one of a full line. */
const few = 4

/**
 * Decide the style of a whole paste.
 *
 * A paste is wrapped where nearly every line that goes on below is full: the next
 * word would not have fitted. In lists of short lines and in verse few lines are.
 */
export function pasteStyle(lines: readonly Line[]): PasteStyle {
  return { wrap: wrapOf(lines), indented: isIndented(lines) }
}

/** Whether the line was broken because the first word of the next did not fit. */
export function isFull(line: Line, next: Line, wrap: number): boolean {
  return widthOf(line) + 1 + firstWord(next.text) > wrap
}

function wrapOf(lines: readonly Line[]): number {
  const breaks = lines.flatMap((next, at) => {
    const line = lines[at - 1]
    return line && next.gap === 0 && !readMark(next.text) ? [{ line, next }] : []
  })
  const widths = breaks.map(({ line }) => widthOf(line)).sort((one, other) => one - other)
  // The address of a page, which cannot be broken, may stand out.
  const wrap = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0
  if (wrap < narrowest || wrap > widest) return 0
  const full = breaks.filter(({ line, next }) => isFull(line, next, wrap)).length
  return full >= (breaks.length < few ? breaks.length : breaks.length * nearlyEvery) ? wrap : 0
}

function isIndented(lines: readonly Line[]): boolean {
  const parted = lines.some(line => line.gap > 0 && line !== lines[0])
  let openings = 0
  let indents = 0
  for (const line of lines) {
    if ((parted && line.gap === 0) || readMark(line.text)) continue
    openings++
    if (line.indent > 0) indents++
  }
  return indents > openings / 2
}

function widthOf(line: Line): number {
  return line.column - 1 + line.text.length
}

/** Length of the first word in code units; a line in Chinese or Japanese breaks after any two characters. */
function firstWord(text: string): number {
  const space = text.search(/[\s\u200b]/u)
  const size = space < 0 ? text.length : space
  return text.charCodeAt(0) > 0x2e7f ? Math.min(size, 2) : size
}
