import { codeAt } from '../../code-at.ts'
import { joinedPrefixes } from '../../lexicon/name-parts.ts'
import { bitsOf, fold, Known, type KnownWords } from './people-words.ts'

/** Word, number or punctuation mark of a list item. */
export interface ItemWord {
  readonly text: string
  /** UTF-16 offsets into the item, end exclusive. */
  readonly start: number
  readonly end: number
  readonly shape: Shape
  /** What the lexicon knows of it: bits of `Known`. */
  readonly is: number
}

/**
 * How a word is written:
 *
 * - `capital`: `Ocampo`, `O’Neill`, `al-Sisi`, `McDowell`; a name can have it
 * - `capitals`: `OCAMPO`, `BBC`
 * - `initial`: `J`, `J.R`
 * - `camel`: `GitHub`
 * - `lower`: `maintainer`
 * - `number`: anything with a digit
 * - `other`: script without case
 * - `mark`: one punctuation mark
 */
export type Shape =
  | 'capital'
  | 'capitals'
  | 'initial'
  | 'camel'
  | 'lower'
  | 'number'
  | 'other'
  | 'mark'

const word =
  /[\p{L}\p{M}\p{N}]+(?:[’'‘.‐‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

const plainLower = /^[a-z]+$/u
const plainCapital = /^[A-Z][a-z]+$/u
const digit = /\p{N}/u
const letter = /\p{L}/u
const initial = /^\p{Lu}(?:[.-]\p{Lu})*$/u
const capitals = /^(?:\p{Lu}[\p{Lu}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]*(?:[’'.‐‑-]\p{Lu}[\p{Lu}\p{M}]*)+)$/u
const camel = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u
const joinedPrefix = new RegExp(String.raw`^(?:${joinedPrefixes.join('|')})(?=\p{Lu}\p{Ll})`, 'u')
const smallPrefix = /^\p{Ll}{1,3}[’'‐‑-](?=\p{Lu})/u
const upper = /^\p{Lu}/u
const lower = /^\p{Ll}/u

/** Words, numbers and marks of an item, in order. */
export function itemWords(item: string, known: KnownWords): ItemWord[] {
  const words: ItemWord[] = []
  for (let at = 0; at < item.length; ) {
    const end = plainEnd(item, at)
    let start = at
    let text = item.slice(at, end)
    if (end === at) {
      word.lastIndex = at
      const match = word.exec(item)
      if (!match) break
      start = match.index
      text = match[0]
    }
    const shape = shapeOf(text)
    const is = shape === 'mark' || shape === 'number' ? 0 : bitsOf(text, known)
    at = start + text.length
    words.push({ text, start, end: at, shape, is })
    markCountry(words, known)
    if (item.charAt(at) === ' ') at++
  }
  return words
}

/** End of a word of letters of ASCII alone, which a space or a comma ends; `at` where none begins there. */
function plainEnd(item: string, at: number): number {
  const { length } = item
  let end = at
  while (end < length && isAsciiLetter(codeAt(item, end))) end++
  return end === length || ' ,;:'.includes(item.charAt(end)) ? end : at
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20
  return small > 0x60 && small < 0x7b
}

/** New Zealand: both words are the country. */
function markCountry(words: ItemWord[], known: KnownWords): void {
  const last = words.at(-1)
  const before = words.at(-2)
  if (!last || !before || last.shape !== 'capital' || before.shape !== 'capital') return
  const both = known.bits.get(fold(`${before.text}-${last.text}`)) ?? 0
  if ((both & Known.country) === 0) return
  words.splice(-2, 2, { ...before, is: Known.country }, { ...last, is: Known.country })
}

function shapeOf(text: string): Shape {
  // Nearly every word of English is one of these two.
  if (plainLower.test(text)) return 'lower'
  if (plainCapital.test(text)) return 'capital'
  if (digit.test(text)) return 'number'
  if (!letter.test(text)) return 'mark'
  if (initial.test(text)) return 'initial'
  if (capitals.test(text)) return 'capitals'
  if (upper.test(text)) return camel.test(text.replace(joinedPrefix, '')) ? 'camel' : 'capital'
  if (smallPrefix.test(text)) return 'capital'
  return lower.test(text) ? 'lower' : 'other'
}

/** Whether the word begins with a capital letter and may stand in a name. */
export function mayBeNamed({ shape }: ItemWord): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial'
}

/** Whether the lexicon knows any of these of the word. */
export function isKnown(word: ItemWord | undefined, bits: number): boolean {
  return word !== undefined && (word.is & bits) !== 0
}

/** Whether the word is this mark. */
export function isMark(word: ItemWord | undefined, marks: string): boolean {
  return word?.shape === 'mark' && marks.includes(word.text)
}

/** Whether the word stands right after the one before, without white space. */
export function isJoined(words: readonly ItemWord[], at: number): boolean {
  return at > 0 && words[at]?.start === words[at - 1]?.end
}
