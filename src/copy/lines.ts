/** One line of the copy that holds words, without the white space around them. */
export interface Line {
  readonly text: string
  /** Line in the source, from 1. */
  readonly number: number
  /** Column of the first character of `text`, from 1. */
  readonly column: number
  /** UTF-16 offset of the first character of `text`. */
  readonly offset: number
  /** Width of the white space before the words, in columns; a tab reaches to the next fourth. */
  readonly indent: number
  /** Number of blank lines above. */
  readonly gap: number
  /** UTF-16 offset of the line ending; of the end of the copy for the last line. */
  readonly end: number
  /** UTF-16 offset of the line below. */
  readonly next: number
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

/**
 * Part copy into lines; blank ones are only counted.
 *
 * A line ends with LF, CRLF or CR. A byte order mark, no-break spaces and
 * zero-width spaces around the words are white space.
 */
export function linesOf(copy: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let gap = 0
  let at = 0
  while (at < copy.length) {
    number++
    const begin = at
    let indent = 0
    let code = copy.charCodeAt(at)
    while (at < copy.length && isBlank(code)) {
      indent = code === tab ? indent + 4 - (indent % 4) : indent + widthOf(code)
      code = copy.charCodeAt(++at)
    }
    const first = at
    let last = at
    while (at < copy.length && code !== lineFeed && code !== carriageReturn) {
      at++
      if (!isBlank(code)) last = at
      code = copy.charCodeAt(at)
    }
    const end = at
    if (code === carriageReturn && copy.charCodeAt(at + 1) === lineFeed) at++
    at++
    if (last === first) {
      gap++
      continue
    }
    const next = Math.min(at, copy.length)
    const text = copy.slice(first, last)
    lines.push({ text, number, column: first - begin + 1, offset: first, indent, gap, end, next })
    gap = 0
  }
  return lines
}

/** The rest of a line, from the character at `index` of its text; white space there is passed over. */
export function restOf(line: Line, index: number): Line {
  let from = index
  while (from < line.text.length && isBlank(line.text.charCodeAt(from))) from++
  return {
    ...line,
    text: line.text.slice(from),
    column: line.column + from,
    offset: line.offset + from,
    indent: line.indent + from
  }
}

/** White space in a line: tab, spaces of any width, and what pastes bring along unseen. */
export function isBlank(code: number): boolean {
  if (code <= space) return code === space || code === tab || code === 11 || code === 12
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Columns of a white space character: none for those without a width, two for the ideographic space. */
function widthOf(code: number): number {
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return 0
  return code === 0x3000 ? 2 : 1
}
