// Not `codeAt`: what another module gives is looked up again at each character.
const { charCodeAt } = String.prototype

/** What one pass over a text tells of it. */
export interface Look {
  /** Number of words, as `countWords` counts them. */
  readonly words: number
  /** Signs that it holds. */
  readonly holds: number
  /** Signs that stand in its opening, where labels and dates stand. */
  readonly opens: number
}

/**
 * Signs that conventions look for, as bits. A text without a sign is spared the
 * patterns that need it; one with a sign may still be anything.
 */
export const Sign = {
  digit: 4,
  /** Colon, of any width. */
  colon: 8,
  /** Hyphen or dash. */
  dash: 16,
  /** Full stop, or another end of a sentence. */
  stop: 32,
  /** Perhaps a character that cannot be seen. */
  unseen: 64,
  /** Perhaps a character of Chinese, Japanese or Korean. */
  wide: 128
} as const

/** UTF-16 code units of the opening of a text. */
const opening = 48

/** Look at a text once, for all who ask. */
export function look(text: string): Look {
  let words = 0
  let holds = 0
  let opens = 0
  // 1 within a word.
  let open = 0
  let at = 0
  const { length } = text
  // The opening, and the rest.
  for (let end = Math.min(opening, length); at < end; end = length) {
    for (; at < end; at++) {
      const code = charCodeAt.call(text, at)
      const what = code < asciiSize ? (ascii[code] as number) : beyond(code)
      holds |= what
      const counts = what >> 1
      words += counts & (~open | what) & 1
      open = (open | counts) & ~what & 1
    }
    if (at <= opening) opens = holds
  }
  return { words, holds, opens }
}

/**
 * Count the words of a text.
 *
 * A word is a run without white space that holds a letter or a digit; in Chinese
 * and Japanese, which do not part words, each character counts as one.
 */
export function countWords(text: string): number {
  return look(text).words
}

/**
 * What a character is to words, in the two bits below those of the signs: bit 0 where
 * no word is open after it, bit 1 where it counts as a word, or is part of one that is
 * open. Nearly all of reading is in that loop, so it does not branch.
 */
const [mark, space, letter, single] = [0, 1, 2, 3]

/** What each character of ASCII is; nearly every character of a piece is one. */
const asciiSize = 128
const ascii = new Uint8Array(asciiSize)
for (let code = 0; code < asciiSize; code++) {
  const character = String.fromCharCode(code)
  const isSpace = /\s/u.test(character)
  if (/[A-Za-z0-9]/u.test(character)) ascii[code] = letter
  else if (isSpace) ascii[code] = space
  else if (/\p{Cc}/u.test(character)) ascii[code] = Sign.unseen
  if (/[0-9]/u.test(character)) ascii[code] = letter | Sign.digit
}
ascii[0x3a] = Sign.colon
ascii[0x2d] = Sign.dash
for (const stop of '.!?') ascii[stop.charCodeAt(0)] = Sign.stop

/** What a character beyond ASCII is: quotation marks and dashes are none of the words. */
function beyond(code: number): number {
  if (code >= 0xc0 && code < 0x2000) return code === 0x180e ? letter | Sign.unseen : letter
  if (code < 0xc0) return code === 0xa0 ? space : code < 0xa0 ? Sign.unseen : mark
  if (code < 0x2c00) return punctuation(code)
  if (code >= 0x2e80 && code <= 0xd7af) return Sign.wide | east(code)
  if (code >= 0xff00 && code <= 0xff60) return Sign.wide | full(code)
  return code >= 0xfeff || code === tags ? letter | Sign.unseen : letter
}

/** First half of the tags beyond the basic plane. */
const tags = 0xdb40

/** Spaces, dashes, marks and pictures from U+2000 on. */
function punctuation(code: number): number {
  if (code < 0x200b) return space
  if (code === 0x200b) return space | Sign.unseen
  if (code >= 0x2013 && code <= 0x2015) return Sign.dash
  if (code === 0x2026) return Sign.stop
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
    ? Sign.unseen
    : mark
}

/** Characters of Chinese, Japanese and Korean, and their punctuation. */
function east(code: number): number {
  if (code === 0x3000) return space
  if (code === 0x3002) return Sign.stop
  if (code > 0x3000 && code < 0x3040) return mark
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) ? single : letter
}

/** Wide forms of ASCII. */
function full(code: number): number {
  if (code === 0xff01 || code === 0xff0e) return Sign.stop
  if (code === 0xff1a) return letter | Sign.colon
  if (code === 0xff1f) return letter | Sign.stop
  return code >= 0xff01 && code <= 0xff0f ? mark : letter
}
