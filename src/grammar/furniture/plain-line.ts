const joined = /(\p{Ll})(\p{Lu})/gu
const apostrophe = /['’ʼ`]/gu
const ellipsis = /\.{2,}/gu
const label = /[:|»›>]+|(?<=\s)[-–—]+(?=\s)/gu
const stop = /[.。](?=\P{L}|$)/gu
const question = /[?!؟]/gu
const other = /[^\p{L}\p{M}\p{N}©.?:]+/gu

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
  return line
    .normalize('NFKC')
    .replace(joined, '$1 $2')
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

/**
 * Keys under which phrases are kept that a plain line can begin with at an index:
 * its first two words, or its first; in Chinese, two characters, or one.
 */
export function keysAt(plain: string, at = 0): Keys {
  plainWords.lastIndex = at
  const [, first = '', second] = plainWords.exec(plain) ?? []
  return keysOf(first, second)
}

/** Keys of a line as it is written: those of its plain line, for less. */
export function keysOfLine(line: string): Keys {
  // Nearly every line begins with two plain words.
  const [, one, two] = plainStart.exec(line) ?? []
  if (one && two) return keysOf(one.toLowerCase(), two.toLowerCase())
  const [, first = '', second] = words.exec(line) ?? []
  // Links that stand together are words of their own.
  if (first.search(joined) >= 0 || (second && second.search(joined) >= 0)) {
    return keysAt(plainLine(`${first} ${second ?? ''}`))
  }
  return keysOf(wordOf(first), second && wordOf(second))
}

/** The second key of a line as it is written, for still less. */
export function firstKeyOfLine(line: string): string {
  let from = 0
  while (from < line.length && isOpening(line.charCodeAt(from))) from++
  let to = from + 1
  while (to < line.length && isSmall(line.charCodeAt(to))) to++
  const isPlainWord = line.charCodeAt(to) === 0x20 && isLatin(line.charCodeAt(from))
  return isPlainWord ? line.slice(from, to).toLowerCase() : keysOfLine(line)[1]
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x22
}

function isSmall(code: number): boolean {
  return code > 0x60 && code < 0x7b
}

function isLatin(code: number): boolean {
  return isSmall(code) || (code > 0x40 && code < 0x5b)
}

type Keys = readonly [two: string, one: string]

const plainWords = /([^ .?:]+)(?:[ .?:]+([^ .?:]+))?/uy
const plainStart = /^[“"]?([A-Za-z][a-z]*) ([A-Za-z][a-z]*)[ ,.:;?!]/u
const words = /(©|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*)(?:[^\p{L}\p{N}]+([\p{L}\p{M}\p{N}'’ʼ`]+))?/u

function wordOf(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(apostrophe, '')
}

function keysOf(first: string, second: string | undefined): Keys {
  if (isUnspaced(first.charCodeAt(0))) return [first.slice(0, 2), first.charAt(0)]
  const one = isNumber(first) ? '0' : first
  if (!second) return [one, one]
  return [`${one} ${isNumber(second) ? '0' : second}`, one]
}

/** All numbers are one word. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}
