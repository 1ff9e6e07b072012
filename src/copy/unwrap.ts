import type { PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { Line } from './lines.ts'

/** How two lines of a hard-wrapped paragraph go together. */
type Seam = 'line-ending' | 'nothing' | 'hyphen'

/**
 * Make the text nodes of one or more lines: one for each line, one for each line
 * ending between them, so that every node covers what it says.
 *
 * @param lines
 *   Lines of one paragraph.
 * @param isWord
 *   Whether the copy holds a word elsewhere; asked where a line ends in a hyphen.
 */
export function textOf(
  lines: readonly Line[],
  isWord: (word: string) => boolean
): PhrasingContent[] {
  const [only] = lines
  if (only && lines.length === 1) return [textIn(only)]
  const nodes: PhrasingContent[] = []
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const seam = next && seamOf(line.text, next.text, isWord)
    nodes.push(textIn(line, 0, line.text.length - (seam === 'hyphen' ? 1 : 0)))
    if (next && seam === 'line-ending') nodes.push(endingOf(line))
  }
  return nodes
}

/** Text node for part of a line. */
export function textIn(line: Line, start = 0, end: number = line.text.length): Text {
  return { type: 'text', value: line.text.slice(start, end), position: placeIn(line, start, end) }
}

/** Place of part of a line. */
export function placeIn(line: Line, start: number, end: number): Position {
  return { start: pointIn(line, start), end: pointIn(line, end) }
}

/** Place of a character of a line. */
export function pointIn({ number, column, offset }: Line, index: number) {
  return { line: number, column: column + index, offset: offset + index }
}

function endingOf({ number, column, offset, end, next }: Line): Text {
  return {
    type: 'text',
    value: '\n',
    position: {
      start: { line: number, column: column + end - offset, offset: end },
      end: { line: number + 1, column: 1, offset: next }
    }
  }
}

const wordAtEnd = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u
const wordAtStart = /^\p{Ll}[\p{L}\p{M}]*/u

/**
 * A word that was parted at the line ending is put together again: without its
 * hyphen where the copy holds the word elsewhere, with it where not. Chinese and
 * Japanese have no spaces between words, so nothing stands between their lines.
 */
function seamOf(line: string, next: string, isWord: (word: string) => boolean): Seam {
  if (isDropCap(line, next)) return beginsWord(line, next, isWord) ? 'nothing' : 'line-ending'
  const last = line.charCodeAt(line.length - 1)
  if (isHyphen(last)) {
    const head = wordAtEnd.exec(line.slice(-longestWord, -1))?.[0]
    const tail = wordAtStart.exec(next.slice(0, longestWord))?.[0]
    if (!head || !tail) return 'line-ending'
    if (last === softHyphen) return 'hyphen'
    return isWord(head + tail) && !isWord(`${head}-${tail}`) ? 'hyphen' : 'nothing'
  }
  return isHan(last) && isHan(next.charCodeAt(0)) ? 'nothing' : 'line-ending'
}

// T
// he light would be switched off at noon, it said.
const largeLetter = /^\p{Lu}$/u
/** Characters; the lines of a choice, `B` over `the bridge`, are shorter. */
const shortestBegun = 40

/** Whether a line is the large first letter of the paragraph that begins in the next. */
export function isDropCap(line: string, next: string): boolean {
  return (
    line.length === 1 &&
    largeLetter.test(line) &&
    wordAtStart.test(next) &&
    next.length > shortestBegun
  )
}

/** Letters that are words, or may be. */
const letterWords = 'AEIKOSUVWYZ'

/** Whether a first letter is one of the word in the next line: `A` may be a word of its own. */
function beginsWord(letter: string, next: string, isWord: (word: string) => boolean): boolean {
  if (!letterWords.includes(letter)) return true
  const tail = wordAtStart.exec(next.slice(0, longestWord))?.[0] ?? ''
  const isBrief = tail.length < 3 || !'AEIOUY'.includes(letter)
  return isBrief && (isWord(letter + tail) || isWord(letter.toLowerCase() + tail))
}

/** Characters; a longer word is not looked for. */
const longestWord = 40
const softHyphen = 0xad

function isHyphen(code: number): boolean {
  return code === 45 || code === softHyphen || code === 0x2010
}

/** Chinese and Japanese, with their punctuation. */
function isHan(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xff00 && code <= 0xff65)
  )
}
