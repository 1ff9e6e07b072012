import { readDate, type StatedDate } from './date.ts'

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
const parting =
  /\s{2,}|\s[|·•–—-]\s|,?\s(?=by\s)|,?\s(?=on\s\p{Lu})|(?<!\d),\s(?=\p{L}+\.?\s\d|\d)/giu
const opensDate = /^on\s/iu

/**
 * Read a line which states a date beside other words.
 *
 * @param line
 *   `By Ann Smith | 3 May 2024`, `Posted on May 3, 2024 by Ann Smith`
 * @returns
 *   The date, and where the other words stand; nothing where the line states no date,
 *   or nothing parts it from the words. Never throws.
 */
export function readDateBeside(line: string): DateBeside | undefined {
  if (line.length > longest || !/(?:19|20)\d\d/u.test(line)) return
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
