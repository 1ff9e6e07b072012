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
const space = 32

/**
 * Part copy into lines; blank ones are only counted.
 *
 * A line ends with LF, CRLF or CR. A byte order mark, no-break spaces and
 * zero-width spaces around the words are white space.
 */
export function linesOf(copy: string): Line[] {
  const lines: Line[] = []
  let lineFeed = nextOf('\n', copy, 0)
  let carriageReturn = nextOf('\r', copy, 0)
  let number = 0
  let gap = 0
  let at = 0
  while (at < copy.length) {
    number++
    const begin = at
    if (lineFeed < at) lineFeed = nextOf('\n', copy, at)
    if (carriageReturn < at) carriageReturn = nextOf('\r', copy, at)
    const end = Math.min(lineFeed, carriageReturn)
    let indent = 0
    for (let code = copy.charCodeAt(at); at < end && isBlank(code); code = copy.charCodeAt(++at)) {
      indent = code === tab ? indent + 4 - (indent % 4) : indent + widthOf(code)
    }
    const first = at
    let last = end
    while (last > first && isBlank(copy.charCodeAt(last - 1))) last--
    at = (lineFeed === carriageReturn + 1 ? lineFeed : end) + 1
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

/** Offset of a character at or after `from`; of the end of the copy where none follows. */
function nextOf(character: string, copy: string, from: number): number {
  const at = copy.indexOf(character, from)
  return at < 0 ? copy.length : at
}

/** The rest of a line, from the character at `index` of its text; white space there is passed over. */
export function restOf(line: Line, index: number): Line {
  let from = index
  while (from < line.text.length && isBlank(line.text.charCodeAt(from))) from++
  const { text, number, column, offset, indent, gap, end, next } = line
  // Of the same shape as any other line.
  return {
    text: text.slice(from),
    number,
    column: column + from,
    offset: offset + from,
    indent: indent + from,
    gap,
    end,
    next
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
