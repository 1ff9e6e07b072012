/** Lines without a blank one between them. */
export interface Chunk {
  /** Offset of the first character (UTF-16 code units). */
  readonly start: number
  /** Offset after the last character of the last line; its line ending is not counted. */
  readonly end: number
  /** Line in the text, from 1. */
  readonly line: number
  /** Offset of each line. */
  readonly lines: readonly number[]
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

/**
 * Part Markdown at its blank lines: those of spaces and tabs alone. A line ends
 * with LF, CRLF or CR.
 *
 * @returns
 *   Chunks in order, and how many lines the text has.
 */
export function chunksOf(text: string): { chunks: Chunk[]; lineCount: number } {
  const chunks: Chunk[] = []
  let starts: number[] = []
  let end = 0
  let line = 0
  for (let at = 0; at <= text.length; line++) {
    const start = at
    let blank = true
    let code = text.charCodeAt(at)
    while (at < text.length && code !== lineFeed && code !== carriageReturn) {
      if (code !== space && code !== tab) blank = false
      code = text.charCodeAt(++at)
    }
    if (!blank) {
      starts.push(start)
      end = at
    } else if (starts.length) {
      chunks.push(chunkOf(starts, end, line))
      starts = []
    }
    at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1
  }
  if (starts.length) chunks.push(chunkOf(starts, end, line))
  return { chunks, lineCount: line }
}

/** @param below The number of the line below, less one. */
function chunkOf(lines: number[], end: number, below: number): Chunk {
  return { start: lines[0] as number, end, line: below - lines.length + 1, lines }
}
