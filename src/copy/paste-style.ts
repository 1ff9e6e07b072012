import type { Line } from './lines.ts'
import { readMark } from './marks.ts'
import { type Wrap, wrapOf } from './wrap.ts'

/** How the writer, or the page that was copied, parts and indents blocks. */
export interface PasteStyle extends Wrap {
  /** Paragraphs begin with an indent, so that an indent does not tie them to a list. */
  readonly indented: boolean
}

/** Decide the style of a whole paste. */
export function pasteStyle(lines: readonly Line[]): PasteStyle {
  const { wrap, ruler } = wrapOf(lines)
  return { wrap, ruler, indented: isIndented(lines) }
}

/** Paragraphs fewer than these show no habit. */
const habit = 4

/** In Chinese and Japanese a paragraph begins with one space, as wide as a letter. */
function opensWide({ indent, column }: Line): boolean {
  return indent === 2 && column === 2
}

function isIndented(lines: readonly Line[]): boolean {
  if (!lines.some(({ indent }) => indent > 0)) return false
  if (lines.some(opensWide)) return true
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
