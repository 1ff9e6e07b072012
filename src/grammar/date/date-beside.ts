import { bylineOpenings } from '../../lexicon/bylines.ts'
import { dateOpenings, updatedLabels } from '../../lexicon/dates.ts'
import { readFurniture } from '../furniture/furniture.ts'
import { anyYear, readDate, type StatedDate, statesUpdate } from './date.ts'

/** A date in a line, and what stands before it or after it. */
export interface DateBeside {
  readonly date: StatedDate
  /** UTF-16 offsets of the other words. */
  readonly from: number
  readonly to: number
}

/** Characters; a byline with its date stays below. */
const longest = 120

// By Ann Smith   3 May 2024
//             ^^^ parting
const parting = new RegExp(
  [
    String.raw`\s{2,}`,
    String.raw`\s[|·•–—-]\s`,
    String.raw`,?\s(?=(?:${bylineOpenings.join('|')})\s)`,
    String.raw`,?\s(?=(?:${dateOpenings.join('|')})\s[\p{Lu}\d])`,
    String.raw`(?<!\d),\s(?=\p{L}+\.?\s\d|\d)`
  ].join('|'),
  'giu'
)
const opensDate = new RegExp(String.raw`^(?:${dateOpenings.join('|')})\s`, 'iu')

/**
 * Read a line which states a date beside other words.
 *
 * @param text
 *   `By Ann Smith | 3 May 2024`, `Posted on May 3, 2024 by Ann Smith`
 * @returns
 *   The date, and where the other words stand; nothing where the line states no date,
 *   or nothing parts it from the words. Never throws.
 */
export function readDateBeside(text: string): DateBeside | undefined {
  if (text.length > longest || !anyYear.test(text)) return
  const line = withoutFurniture(text)
  for (const { 0: mark, index } of line.matchAll(parting)) {
    const after = index + mark.length
    const left = readDate(line.slice(0, index))
    if (left) return { date: left, from: after, to: line.length }
    const on = opensDate.exec(line.slice(after))?.[0].length ?? 0
    const right = readDate(line.slice(after + on))
    if (!right) continue
    const { datetime, start, end } = right
    const date = { datetime, start: start + after + on, end: end + after + on }
    return { date, from: 0, to: index }
  }
}

// 14 Nov 2026Updated 15 Nov 2026
//            ^ where two lines of a page have become one
const labels = updatedLabels.map(label => label.charAt(0).toUpperCase() + label.slice(1))
const bar = new RegExp(
  String.raw`\s[·•|—–/-]\s|,\s(?=\p{L})|(?<=[\p{L}\d])(?=(?:${labels.join('|')})\s)`,
  'gu'
)

// 3 May 2024 · 6 min read · Share      3 May 2024, updated 4 May 2024
// ^^^^^^^^^^ date, with buttons of the page beside it, or a later one
/** The part of a line before the buttons, the time that reading takes, and later dates. */
export function withoutFurniture(line: string): string {
  let end = line.length
  for (const { 0: mark, index } of [...line.matchAll(bar)].reverse()) {
    if (!isFurniture(line.slice(index + mark.length, end))) break
    end = index
  }
  return line.slice(0, end)
}

const duration = /^\d+ min(?:ute)?s?$/iu

function isFurniture(part: string): boolean {
  return duration.test(part) || statesUpdate(part) || readFurniture(part) !== undefined
}
