/** One word that is plain already, as most are of which phrases are made. */
const plainWord = /^[a-z]+$/u
// By the capital, of which there are few.
const joined = /\p{Lu}(?<=\p{Ll}\p{Lu})/gu
const apostrophe = /['’ʼ`]/gu
const ellipsis = /\.{2,}/gu
const label = /[:|»›>]+|(?<=\s)[-–—]+(?=\s)/gu
const stop = /[.。](?=\P{L}|$)/gu
const question = /[?!؟]/gu
// One space is left as it is.
const other = / *[^\p{L}\p{M}\p{N}©.?: ][^\p{L}\p{M}\p{N}©.?:]*| {2,}/gu

/**
 * Make a line plain, so that phrases need to say one thing only.
 *
 * @param line
 *   `Read more: “Who pays?” · Share on FacebookTweet`
 * @returns
 *   `read more : who pays ? share on facebook tweet`: lower case, words parted by
 *   one space; ` . ` for a full stop, ` ? ` for another end of a sentence, ` : `
 *   for whatever parts a label from its text.
 */
export function plainLine(line: string): string {
  if (plainWord.test(line)) return line
  return line
    .normalize('NFKC')
    .replace(joined, ' $&')
    .toLowerCase()
    .replace(apostrophe, '')
    .replace(ellipsis, ' ')
    .replace(label, ' : ')
    .replace(stop, ' . ')
    .replace(question, ' ? ')
    .replace('©', ' © ')
    .replace(other, ' ')
    .trim()
}

/** Han, kana and hangul: a word may go on without a space. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)
}

/** What a line begins with that begins with a word: in Chinese, a character. */
export function firstOfWord(word: string): string {
  return isUnspaced(word.charCodeAt(0)) ? word.charAt(0) : word
}

/**
 * How a line begins: its first two words; in Chinese, two characters. All numbers
 * are `0`, and several in a row are one; empty where there is none.
 */
export type Start = readonly [first: string, second: string]

/** How a plain line begins at an index. */
export function startAt(plain: string, at = 0): Start {
  plainWords.lastIndex = at
  const [, first = '', second] = plainWords.exec(plain) ?? []
  if (!isNumber(first)) return startOf(first, second)
  afterNumbers.lastIndex = at
  return startOf(first, afterNumbers.exec(plain)?.[1])
}

/** First word of the plain line of a line, for less. */
export function firstOfLine(line: string): string {
  const from = openingOf(line)
  const to = plainWordEnd(line, from)
  if (to > from) return line.slice(from, to).toLowerCase()
  const [first = ''] = firstWord.exec(line) ?? []
  return holdsJoined(first) ? startAt(plainLine(first))[0] : startOf(wordOf(first))[0]
}

/** How the plain line of a line begins, for less. */
export function startOfLine(line: string): Start {
  // Nearly every line begins with two plain words.
  const from = openingOf(line)
  const between = plainWordEnd(line, from)
  if (between > from && line.charCodeAt(between) === space) {
    const to = plainWordEnd(line, between + 1)
    if (to > between + 1) {
      return [line.slice(from, between).toLowerCase(), line.slice(between + 1, to).toLowerCase()]
    }
  }
  const [, first = '', second] = words.exec(line) ?? []
  if (digits.test(first)) return ['0', startAt(plainLine(line.slice(0, longestNumbers)))[1]]
  // Links that stand together are words of their own.
  if (holdsJoined(first) || holdsJoined(second)) {
    return startAt(plainLine(`${first} ${second ?? ''}`))
  }
  return startOf(wordOf(first), second && wordOf(second))
}

/** Index after the marks that a line opens with, as far as they are plain. */
function openingOf(line: string): number {
  const { length } = line
  let from = 0
  while (from < length && isMark(line.charCodeAt(from))) from++
  return from
}

/**
 * End of a word of plain letters that begins at an index: of small ones, perhaps after
 * capitals. The index itself where none does, or where it goes on otherwise.
 */
function plainWordEnd(line: string, from: number): number {
  const { length } = line
  let to = from
  while (to < length && isCapital(line.charCodeAt(to))) to++
  while (to < length && isSmall(line.charCodeAt(to))) to++
  return to < length && isEnd(line.charCodeAt(to)) ? to : from
}

const space = 0x20

/** Marks of ASCII, and those that quotations open with. */
function isMark(code: number): boolean {
  if (code > 0x7f) return code === 0x201c || code === 0x2018
  return code < 0x30 || (code > 0x39 && !isSmall(code | 0x20))
}

function isCapital(code: number): boolean {
  return code > 0x40 && code < 0x5b
}

function isSmall(code: number): boolean {
  return code > 0x60 && code < 0x7b
}

/** Space, and the marks that end a plain word. */
function isEnd(code: number): boolean {
  return (
    code === space ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f ||
    code === 0x21
  )
}

// 1 . 2 k views      3件のコメント
//         ^^^^^       ^^^^^^^
const afterNumbers = /\d[\d .?:]*(?:[km](?![\p{Ll}\p{M}])[ .?:]*)?([^ .?:]*)/uy
const digits = /^\p{N}/u
/** Characters of numbers that open a line, with the word after them. */
const longestNumbers = 60
const plainWords = /([^ .?:]+)(?:[ .?:]+([^ .?:]+))?/uy
const firstWord = /[©Ⓒⓒ]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*/u
const words =
  /([©Ⓒⓒ]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*)(?:[^\p{L}\p{N}©Ⓒⓒ]*([©Ⓒⓒ]|[\p{L}\p{M}\p{N}'’ʼ`]+))?/u

/** A word as a plain line has it. */
const simple = /^(?:[A-Z]?[a-z]*|\d+)$/u

function holdsJoined(word = ''): boolean {
  return !simple.test(word) && word.search(joined) >= 0
}

function wordOf(word: string): string {
  if (simple.test(word)) return word.toLowerCase()
  return word.normalize('NFKC').toLowerCase().replace(apostrophe, '')
}

function startOf(first: string, second = ''): Start {
  if (isUnspaced(first.charCodeAt(0))) return [first.charAt(0), first.charAt(1)]
  if (isNumber(first)) return ['0', firstOfWord(second)]
  return [first, isNumber(second) ? '0' : second]
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}
