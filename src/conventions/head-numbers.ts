import type { Block } from '../story.ts'
import { Sign } from '../tree/look.ts'

/** Number before a head. */
export interface HeadNumber {
  /** `2.1` is `[2, 1]`. */
  readonly parts: readonly number[]
  /** UTF-16 length of the number with the white space after it. */
  readonly size: number
  /** Whether it is a Roman numeral. */
  readonly roman: boolean
}

// II. The harbour
// ^^^ number
const roman = /^(?<numeral>[IVX]{1,5})(?<stop>[.):])\s+(?=\S)/u
const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(
  ' '
)

// 2.1 The harbour
// ^^^ number
const number =
  /^[(（]?(?<parts>\d{1,3}(?:\.\d{1,3}){0,4})(?<stop>[.)）．、]|[:：](?!\d)|\ufe0f?\u20e3)?\s*(?=\S)/u

/**
 * Find the paragraphs which are numbered in a series: `1. …`, later `2. …`.
 *
 * @returns
 *   Numbers by the index of the block. A number without neighbours is none.
 */
export function numberedLines(blocks: readonly Block[]): Map<number, HeadNumber> {
  const numbered = new Map<number, HeadNumber>()
  const last = new Map<string, { at: number; number: HeadNumber }>()
  blocks.forEach(({ type, text, opens }, at) => {
    const found = type === 'paragraph' && opens & Sign.digit ? readNumber(text) : undefined
    if (!found) return
    const series = found.roman ? 'I' : found.parts.slice(0, -1).join('.')
    const before = last.get(series)
    if (before && (found.parts.at(-1) ?? 0) === (before.number.parts.at(-1) ?? 0) + 1) {
      numbered.set(before.at, before.number).set(at, found)
    }
    last.set(series, { at, number: found })
  })
  return numbered
}

function readNumber(text: string): HeadNumber | undefined {
  const code = text.charCodeAt(0)
  if (code === 0x49 || code === 0x56 || code === 0x58) return readNumeral(text)
  if ((code < 48 || code > 57) && code !== 40 && code !== 0xff08) return
  const match = number.exec(text)
  const { parts = '', stop = '' } = match?.groups ?? {}
  // `7 ways to cook an egg` has a number and is not numbered.
  if (!match || (!stop && !parts.includes('.'))) return
  return { parts: parts.split('.').map(Number), size: match[0].length, roman: false }
}

function readNumeral(text: string): HeadNumber | undefined {
  const match = roman.exec(text)
  const value = numerals.indexOf(match?.groups?.numeral ?? '') + 1
  return match && value > 0 ? { parts: [value], size: match[0].length, roman: true } : undefined
}
