import { agencies, kickers, notCities } from '../lexicon/kickers.ts'

/** Where and by whom a piece was filed. */
export interface StatedDateline {
  readonly city: string
  readonly agency: string | null
  /** UTF-16 offset into the paragraph where the dateline ends, its dash included. */
  readonly end: number
}

/** Characters; a dateline with two cities, a country, a date and an agency stays below. */
const longest = 90

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.’'-]+(?:\s\p{Lu}[\p{Lu}\p{M}.’'-]+){0,3}`
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,3}`
const region = String.raw`(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?`
const dateStated = String.raw`(?:,\s\p{L}+\.?\s\d{1,2}(?:,?\s\d{4})?|,\s\d{1,2}\.?\s\p{L}+(?:\s\d{4})?)`
const date = `${dateStated}?`
const agency = String.raw`(?:\((?<agency>[\p{L}\d][^()]{0,30})\)|/(?<wire>[\p{L}][\p{L}\d -]{0,30})/)`
const dash = String.raw`\s?(?:--?|–|—|―)\s`

/** `LONDON (Reuters) — `, `PARIS, May 3 — `, `PARIS, May 3, 2024 — `, `BEIRUT/THE HAGUE (AP) - `, `OSLO, May 3 /HarbourWire/ -- ` */
const inCapitals = new RegExp(
  String.raw`^(?<city>${capitals}(?:/${capitals})?)${region}${date}(?:\s${agency})?${dash}`,
  'u'
)
/** `Berlin (dpa) – `: a city without capitals needs its agency. */
const withAgency = new RegExp(
  String.raw`^(?<city>${capitalised}(?:/${capitalised})?)${region}${date}\s${agency}${dash}`,
  'u'
)

/** `(Nairobi, 3 May 2024) – `, `(New York) – ` */
const inBrackets = new RegExp(
  String.raw`^\((?<city>${capitalised})(?:${region}${dateStated}\)${dash}|\)\s[–—]\s)`,
  'u'
)

/** A word that is not in capitals, or of one letter. */
const smallSecond = /^.[a-z ]/u
/** What an agency stands in, or all of the dateline. */
const enclosing = /[(/]/u
/** `Rottweil, 12. Mai 2025. ` */
const withDate = new RegExp(
  String.raw`^(?<city>${capitalised}),\s\d{1,2}\.?\s\p{Lu}\p{L}+\s(?:19|20)\d\d[.:](?=\s\p{Lu})`,
  'u'
)

const mayEnd = /[-–—―]\s|\d[.:]\s/u

/**
 * Read the dateline that a paragraph begins with.
 *
 * @param text
 *   `LONDON (Reuters) — The bridge opened on Monday.`
 * @returns
 *   Dateline; nothing where the paragraph begins otherwise. Never throws.
 */
export function readDateline(text: string): StatedDateline | undefined {
  const start = text.slice(0, longest)
  // Most paragraphs go here: the patterns below are dear, and are made when they are asked for.
  if (!mayEnd.test(start)) return
  const found =
    (smallSecond.test(start) ? null : inCapitals.exec(start)) ??
    (enclosing.test(start) ? (withAgency.exec(start) ?? inBrackets.exec(start)) : null) ??
    withDate.exec(start)
  const { city, agency, wire } = found?.groups ?? {}
  if (!found || city === undefined || isNoCity(city.toLowerCase())) return
  return { city, agency: agency ?? wire ?? null, end: found[0].trimEnd().length }
}

// SIR – I read with interest …
// ^^^
function isNoCity(words: string): boolean {
  return agencies.has(words) || kickers.has(words) || notCities.has(words)
}
