import {
  beforeDates,
  beforeDays,
  beforeMonths,
  beforeTimes,
  beforeYears,
  months,
  ordinalEndings,
  publishedLabels,
  updatedLabels,
  weekdays
} from '../../lexicon/dates.ts'

/** A date that a line states. */
export interface StatedDate {
  /** ISO 8601: `2024-05-03`, or `2024-05-03T09:30` where the line states the time. */
  readonly datetime: string
  /** Where the words of the date begin in the line: after its label. */
  readonly start: number
  readonly end: number
}

/** Characters; a line with a date and its label stays below. */
const longest = 90

const number = new Map(months.flatMap((names, at) => names.map(name => [name, at + 1] as const)))
const oneOf = (words: Iterable<string>) =>
  [...words].sort((one, other) => other.length - one.length).join('|')

const maybe = (words: readonly string[]) => String.raw`(?:(?:${words.join('|')})\s+)?`

/** Pattern of the number of a day, as a group: `3`, `3rd`. */
export const day = String.raw`(?<day>\d{1,2})(?:${ordinalEndings.join('|')})?`
/** What may stand before a month after its day. */
export const ofMonth = maybe(beforeMonths)
/** What may stand before a year after its month. */
export const ofYear = maybe(beforeYears)
/** Pattern of a month by its name, as a group: `May`, `Sept.` */
export const month = String.raw`(?<month>${oneOf(number.keys())})\.?`
/** A text without this states no date with a year. */
export const anyYear = /(?:19|20)\d\d/u
/** Pattern of a year, as a group: `2024`. */
export const year = String.raw`(?<year>(?:19|20)\d\d)`
/** Pattern of a time of day, as groups: `9.30am`, `14:05 Uhr`. */
export const time = String.raw`(?:(?<hour>\d{1,2})(?=[:.h時]\d\d|\s?[ap]\.?m|\s?uhr|h|時)(?:[:.h時](?<minute>\d\d)(?::\d\d|分)?)?時?\s?(?<half>[ap]\.?m\.?)?(?:\s?(?:uhr|h|hrs|(?:[a-z]{1,3})?[ds]?t|gmt|utc|cest|msk))?)`
const before = String.raw`^(?:(?:${oneOf(publishedLabels)})(?:\s*[:：|–-])?\s*)?(?:(?:${beforeDates.join('|')})\s)?`
/** Pattern of a day of the week before a date, which may be missing. */
export const weekday = String.raw`(?:(?:${oneOf(weekdays)})\.?,?\s+${maybe(beforeDays)})?`
/** What may stand between a date and its time. */
export const beforeTime = String.raw`,|\s(?:${beforeTimes.join('|').replaceAll('.', String.raw`\.`)})`
const after = String.raw`(?:(?:${beforeTime}|\s[-–|·•/]|T)?\s*${time})?\s*$`

const dayFirst = String.raw`${day}(?:\.?\s+|-)${ofMonth}${month}(?:,?\s+|-)${ofYear}${year}`
const monthFirst = String.raw`${month}\s+${day},?\s+${year}`

/** The orders in which a date is written. */
const orders = [
  dayFirst,
  monthFirst,
  String.raw`${year}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`,
  String.raw`${year}\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
  String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}`,
  String.raw`(?<one>\d{1,2})/(?<other>\d{1,2})/${year}`
]
  .map(order => `${weekday}${order}${after}`)
  // 06:00, 3 May 2024
  .concat([dayFirst, monthFirst].map(order => String.raw`${time},?\s+${weekday}${order}\s*$`))
  .map(order => new RegExp(`${before}(?<date>${order})`, 'iu'))

/**
 * Read a line that states a date, and nothing else.
 *
 * @param line
 *   `Published: Friday, 3 May 2024, 9.30am`
 * @returns
 *   What the line states; nothing where it says more, leaves out the year, or can
 *   be read in two ways (`03/04/2024`). Never throws.
 */
export function readDate(line: string): StatedDate | undefined {
  if (line.length > longest || !anyYear.test(line)) return
  for (const order of orders) {
    const groups = order.exec(line)?.groups
    if (!groups) continue
    const date = dateOf(groups)
    if (!date) return
    const words = (groups.date ?? '').trimEnd()
    const start = line.lastIndexOf(groups.date ?? '')
    return { datetime: date + timeOf(groups), start, end: start + words.length }
  }
}

/** The day of a year that a line has stated already. */
const dayAndMonth = new RegExp(
  String.raw`^(?:${month}\s+\d{1,2}|\d{1,2}\s+${month.replace('month', 'other')})$`,
  'iu'
)
const updated = new RegExp(
  String.raw`^(?:${oneOf(updatedLabels)})(?:\s?[:：|–-]\s?|\s)(?=\S)`,
  'iu'
)

/**
 * Whether a line, or a part of one, says when the piece was changed: `Updated: 4 May 2024`,
 * `Last updated: 4 May`.
 * Never throws.
 */
export function statesUpdate(line: string): boolean {
  const label = updated.exec(line)?.[0]
  if (label === undefined) return false
  const rest = line.slice(label.length)
  return dayAndMonth.test(rest) || readDate(rest) !== undefined
}

/** Groups of a pattern that has matched. */
export type Groups = Readonly<Record<string, string | undefined>>

function dateOf({ year, month = '', day, one, other }: Groups): string | undefined {
  if (one && other) {
    // Day and month are told apart only where one of them is no month.
    const [first, second] = [Number(one), Number(other)]
    if (first > 12 && second <= 12) return isoOf(year, second, first)
    if (second > 12 && first <= 12) return isoOf(year, first, second)
    return first === second ? isoOf(year, first, second) : undefined
  }
  return isoOf(year, monthOf(month), Number(day))
}

/** Number of a month, from 1, by its name or its number. */
export function monthOf(month: string): number {
  return number.get(month.toLowerCase()) ?? Number(month)
}

/** A day as `2024-05-03`; nothing where there is no such day. */
export function isoOf(year: string | undefined, month: number, day: number): string | undefined {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > days) return
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Time of day as `T14:05`; empty where none is stated, or none that there is. */
export function timeOf({ hour, minute = '00', half }: Groups): string {
  if (hour === undefined) return ''
  const stated = Number(hour)
  const late = half?.toLowerCase().startsWith('p')
  const hours = half ? (stated % 12) + (late ? 12 : 0) : stated
  if (hours > 23 || (half && stated > 12) || Number(minute) > 59) return ''
  return `T${twoDigits(hours)}:${minute}`
}

/** A number as `05`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
