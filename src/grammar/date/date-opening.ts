import { isDigit } from '../../digit.ts'
import { months, weekdays } from '../../lexicon/dates.ts'
import {
  anyYear,
  beforeTime,
  day,
  type Groups,
  isoOf,
  month,
  monthOf,
  ofMonth,
  ofYear,
  time,
  timeOf,
  twoDigits,
  weekday,
  year
} from './date.ts'

/** A date that a line begins with. */
export interface OpeningDate {
  /**
   * As HTML writes it in `datetime`: `2024-05-03`, with the time as
   * `2024-05-03T09:30`; `2024-05`, `2024` or `05-03` where the line states no more.
   */
  readonly datetime: string
  /** UTF-16 length of the date. */
  readonly end: number
}

const stated = String.raw`(?:(?:${beforeTime})?\s*${time})?`
const ended = String.raw`(?![\p{L}\p{N}])`

/** The orders in which a date is written, those which state more first. */
const orders = [
  String.raw`${weekday}${day}\.?\s+${ofMonth}${month}(?![\p{L}])(?:,?\s+${ofYear}${year}${ended})?${stated}`,
  String.raw`${weekday}${month}\s+${day}${ended}(?:,?\s+${year}${ended})?${stated}`,
  String.raw`${year}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${ended}${stated}`,
  String.raw`${year}\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
  String.raw`${weekday}(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}${ended}${stated}`,
  String.raw`${month}\s+${year}`,
  year
].map(order => new RegExp(`^${order}${ended}`, 'iu'))

/** Characters; the longest dates, with weekday and time, stay below. */
const longest = 60

/** Characters within which the first number of a date stands: `Donnerstag, den 3. Mai`. */
const early = 24

const words = new Set([...months.flat(), ...weekdays])
const firstWord = /^\p{L}+/u
const between = /[^\p{L}\p{M}]+/u

/**
 * Read the date at the start of a line.
 *
 * @param line
 *   `3 May 2024 – The storm breaks.`
 * @returns
 *   The date; nothing where the line begins with something else, or with a day that
 *   there is not. Never throws.
 */
export function readOpeningDate(line: string): OpeningDate | undefined {
  if (!mayOpen(line)) return
  const opening = line.slice(0, longest)
  for (const order of orders) {
    const match = order.exec(opening)
    if (!match) continue
    const datetime = datetimeOf(match.groups ?? {})
    return datetime === undefined ? undefined : { datetime, end: match[0].trimEnd().length }
  }
}

/** A look at the first characters, which spares nearly every line the patterns. */
function mayOpen(line: string): boolean {
  for (let at = 0; at < early && at < line.length; at++) {
    if (!isDigit(line.charCodeAt(at))) continue
    return at === 0 ? statesDate(line) : isWord(firstWord.exec(line)?.[0] ?? '')
  }
  return false
}

/** Whether a line that opens with a number has a year, or the name of a month. */
function statesDate(line: string): boolean {
  const opening = line.slice(0, longest)
  return anyYear.test(opening) || opening.split(between).some(isWord)
}

/** Whether a word is a month or a weekday. */
function isWord(word: string): boolean {
  return words.has(word.toLowerCase())
}

function datetimeOf(groups: Groups): string | undefined {
  const { year, month, day } = groups
  if (month === undefined) return year
  const number = monthOf(month)
  if (day === undefined) return `${year}-${twoDigits(number)}`
  // Of a day without a year, all that may be is that it is one of a leap year.
  const date = isoOf(year ?? '2024', number, Number(day))
  return year === undefined ? date?.slice(5) : date && date + timeOf(groups)
}
