import { readOpeningDate } from './date-opening.ts'

/** A line that says what happened on a date. */
export interface TimelineEntry {
  /** As HTML writes it in `datetime`: `2024-05-03`, `2024-05`, `2024`; `05-03` without a year. */
  readonly datetime: string
  /** UTF-16 length of the date. */
  readonly dateEnd: number
  /** UTF-16 offset after what parts the date from the words. */
  readonly end: number
}

/** What parts a date from the words; a dash before a number goes on to another date. */
const separator = /^(?:\s?:(?!\d\d)|：|\s?—(?!\d)|\s[–—-]{1,2}(?=\s)|\s?\|)\s*(?=[^\s\d]|\d+\D)/u

/**
 * Read a line that begins with a date.
 *
 * @param line
 *   `3 May 2024 – The storm breaks.`
 * @param marked
 *   Whether the writer has set the date apart from the words, in bold.
 * @returns
 *   Entry; nothing where the line begins otherwise, or goes on as a sentence does
 *   (`1998 was a good year`). Never throws.
 */
export function readEntry(line: string, marked = false): TimelineEntry | undefined {
  const date = readOpeningDate(line)
  if (!date) return
  const rest = line.slice(date.end)
  const size = separator.exec(rest)?.[0].length ?? 0
  if (size === 0 && !(marked && /^\s+\S/u.test(rest))) return
  return { datetime: date.datetime, dateEnd: date.end, end: date.end + size }
}

/** How entries follow each other. */
export type Order = 'ascending' | 'descending'

/** Different dates of the shortest timeline. */
const fewest = 3

/**
 * How dates follow each other: the earliest first, or the latest.
 *
 * A day without a year is one of the year of the entry above.
 *
 * @param datetimes
 *   As entries have them.
 * @returns
 *   Nothing where they stand in no order, where fewer than three differ, and where
 *   the first has no year though others do.
 */
export function orderOf(datetimes: readonly string[]): Order | undefined {
  const keys: string[] = []
  let year = ''
  for (const one of datetimes) {
    const stated = /^\d{4}/u.test(one)
    if (stated && year === '' && keys.length > 0) return
    if (stated) year = one.slice(0, 4)
    keys.push(stated ? one : `${year}-${one}`)
  }
  if (new Set(keys).size < fewest) return
  if (keys.every((key, at) => at === 0 || comesAfter(key, keys[at - 1] ?? ''))) return 'ascending'
  return keys.every((key, at) => at === 0 || comesAfter(keys[at - 1] ?? '', key))
    ? 'descending'
    : undefined
}

/** Whether one date is not before another, as far as both are stated: May is not before 3 May. */
function comesAfter(one: string, other: string): boolean {
  const size = Math.min(one.length, other.length)
  return one.slice(0, size) >= other.slice(0, size)
}
