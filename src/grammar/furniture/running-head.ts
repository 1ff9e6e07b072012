import { isDigit } from '../../digit.ts'
import { ofPages, pageWords } from '../../lexicon/pages.ts'

/** Head or foot of a page of a paper, as a PDF brings it along. */
export interface RunningHead {
  /** What stands there beside the number: the same on each page. */
  readonly words: string
  readonly page: number
}

/** Characters, the white space between words and number included. */
const longest = 160

const number = String.raw`(?<page>\d{1,4})(?:\s?(?:${ofPages.join('|')})\s?\d{1,4})?`
const word = `(?:${pageWords.map(word => word.replace('.', String.raw`\.`)).join('|')})`
/** Words that go on to a number are a sentence: `Turn to page 40`. */
const parting = String.raw`(?:\s\s|\t|\s?[|·•]\s|\s[–—-]\s)`
// Harbour Trust    Page 3 of 12
//                  ^^^^^^^^^^^^ page
const last = new RegExp(String.raw`${parting}${word}\s?${number}$`, 'iu')
// Page 3 of 12 | Harbour Trust
// ^^^^^^^^^^^^ page
const first = new RegExp(String.raw`^${word}\s?${number}${parting}`, 'iu')

/**
 * Read a line that may be the head or the foot of a page. It is one where the same
 * words come again with another number.
 *
 * @param line
 *   `Harbour Trust    Page 3 of 12`, `Page 3 | Annual report`
 * @returns
 *   Words and page; nothing where no page is stated, or nothing but a page. Never throws.
 */
export function readRunningHead(line: string): RunningHead | undefined {
  if (line.length > longest || !mayState(line)) return
  const match = last.exec(line) ?? first.exec(line)
  const page = match?.groups?.page
  const words = match ? line.replace(match[0], '').trim() : ''
  return page && words ? { words, page: Number(page) } : undefined
}

/** A look at the last character and the marks, which spares nearly every line the patterns. */
function mayState(line: string): boolean {
  return isDigit(line.charCodeAt(line.length - 1)) || /^\p{L}+\.?\s?\d/u.test(line)
}
