import type { Line } from './lines.ts'
import { readMark } from './marks.ts'
import { columns, letters, type Ruler } from './ruler.ts'

/** Where the lines of a paste were broken. */
export interface Wrap {
  /**
   * Column after which lines were broken, in a paste that is hard-wrapped; 0 for
   * one with a line for each paragraph.
   */
  readonly wrap: number
  /** How wide lines are measured. */
  readonly ruler: Ruler
}

/** Columns: text is wrapped at 60 to 80, hardly beyond 110; poems and addresses stay below 40. */
const narrowest = 40
const widest = 110
/** Columns: lines of verse are hardly wider. */
const widestVerse = 56
/** Share of the line breaks which come after a full line. Heads and last lines are not full. */
const most = 0.6
/** Share of those breaks which stand within a sentence, as the small letter after them shows. */
const many = 0.3
/** Columns by which a few lines may be longer than the wrap as it is told. */
const slack = 4
/** Share of them which leaves no doubt. */
const nearlyAll = 0.95
/** Breaks within sentences; fewer do not tell where lines were broken. */
const fewest = 3
const smallLetterFirst = /^\p{Ll}/u
/** Where letters have no case, nearly every line has to be full, and there have to be some. */
const nearlyEvery = 0.85
const some = 6

/**
 * Find where the lines of a paste were broken.
 *
 * A paste is wrapped where nearly every line that goes on below is full: the next
 * word would not have fitted. In lists of short lines and in verse few lines are.
 */
export function wrapOf(lines: readonly Line[]): Wrap {
  const breaks = breaksIn(lines)
  if (breaks.length === 0) return { wrap: 0, ruler: columns }
  const even = measure(breaks, columns)
  if (even.full > nearlyAll || standsOut(breaks)) return even
  const own = measure(breaks, letters)
  return own.full > even.full ? own : even
}

/** Whether too many lines are longer than any paper is wide, whatever its letters. */
function standsOut(breaks: readonly Break[]): boolean {
  const long = breaks.filter(({ line }) => line.text.length > widest * 1.5)
  return long.length > breaks.length * 0.1
}

/**
 * Whether the line was broken because the first word of the next did not fit. A line
 * that stands out further than a word which cannot be broken was not broken at all.
 */
export function isFull(line: Line, next: Line, { wrap, ruler }: Wrap): boolean {
  const width = widthOf(line, ruler)
  if (width + ruler(' ') + ruler(firstWord(next.text)) <= wrap) return false
  return width <= wrap + slack || lastWord(line.text) * 2 > wrap
}

/**
 * Whether a line goes on in the next: it is full, or more than half full in the middle of
 * a sentence, as the last word of a PDF's line may be parted, or its letters wide.
 */
export function runsOn(line: Line, next: Line, wrap: Wrap): boolean {
  return isFull(line, next, wrap) || isWithin(line, next, wrap)
}

function isWithin(line: Line, next: Line, { wrap, ruler }: Wrap): boolean {
  if (!smallLetterFirst.test(next.text) || closed.test(line.text)) return false
  const width = widthOf(line, ruler)
  return width * 2 > wrap && width <= wrap + slack
}

const closed = /[.:;!?…][”"’»)]?$/u

/** A line, and the one below it with nothing between them. */
interface Break {
  readonly line: Line
  readonly next: Line
}

function breaksIn(lines: readonly Line[]): Break[] {
  const breaks: Break[] = []
  for (let at = 1; at < lines.length; at++) {
    const next = lines[at] as Line
    if (next.gap === 0 && !readMark(next.text)) breaks.push({ line: lines[at - 1] as Line, next })
  }
  return breaks
}

/** What a ruler shows. */
interface Measured extends Wrap {
  /** Share of the longer lines which are full. */
  readonly full: number
}

function measure(breaks: readonly Break[], ruler: Ruler): Measured {
  const none = { wrap: 0, ruler, full: 0 }
  // Within sentences lines are broken by the wrap; a title above may stand out.
  const within = breaks.filter(({ next }) => smallLetterFirst.test(next.text))
  const telling = within.length < fewest ? breaks : within
  const widths = telling.map(({ line }) => widthOf(line, ruler)).sort((one, other) => one - other)
  // The address of a page, which cannot be broken, may stand out.
  const wrap = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0
  if (wrap < narrowest || wrap > widest) return none
  // Heads, greetings and labels right above what they belong to are no broken lines.
  const long = breaks.filter(({ line }) => widthOf(line, ruler) * 2 > wrap)
  const full = long.filter(({ line, next }) => isFull(line, next, { wrap, ruler }))
  const inSentence = full.filter(({ next }) => smallLetterFirst.test(next.text)).length
  const wrapped = full.length >= long.length * most && inSentence >= full.length * many
  if (wrap < widestVerse && isVerse(full)) return none
  const even = ruler === columns && full.length >= Math.max(long.length * nearlyEvery, some)
  return wrapped || even ? { wrap, ruler, full: full.length / long.length } : none
}

/** Whether lines end where the voice rests, as those of verse do and those of prose only by chance. */
function isVerse(full: readonly Break[]): boolean {
  return full.filter(({ line }) => rest.test(line.text)).length > full.length * 0.4
}

const rest = /[.,:;!?…–—][”"’»)]?$/u

function widthOf(line: Line, ruler: Ruler): number {
  return line.column - 1 + ruler(line.text)
}

/** Length of the last word in code units; the whole text where no space parts it. */
function lastWord(text: string): number {
  return text.length - 1 - text.lastIndexOf(' ')
}

/** First word; a line in Chinese or Japanese breaks after any two characters. */
function firstWord(text: string): string {
  const space = text.search(/[\s\u200b]/u)
  const word = space < 0 ? text : text.slice(0, space)
  return text.charCodeAt(0) > 0x2e7f ? word.slice(0, 2) : word
}
