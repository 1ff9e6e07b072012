/** One word that is plain already, as most are of which phrases are made. */
const plainWord = /^[a-z]+$/u
const joined = /(\p{Ll})(\p{Lu})/gu
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
 * How a line begins: its first two words; in Chinese, two characters. All numbers
 * are `0`; empty where there is none.
 */
export type Start = readonly [first: string, second: string]

/** How a plain line begins at an index. */
export function startAt(plain: string, at = 0): Start {
  plainWords.lastIndex = at
  const [, first = '', second] = plainWords.exec(plain) ?? []
  return startOf(first, second)
}

/** First word of the plain line of a line, for less. */
export function firstOfLine(line: string): string {
  const from = openingOf(line)
  const to = plainWordEnd(line, from)
  const isPlain = to > from && line.charCodeAt(to) === space
  return isPlain ? line.slice(from, to).toLowerCase() : startOfLine(line)[0]
}

/** How the plain line of a line begins, for less. */
export function startOfLine(line: string): Start {
  // Nearly every line begins with two plain words.
  const from = openingOf(line)
  const between = plainWordEnd(line, from)
  if (between > from && line.charCodeAt(between) === space) {
    const to = plainWordEnd(line, between + 1)
    if (to > between + 1 && isEnd(line.charCodeAt(to))) {
      return [line.slice(from, between).toLowerCase(), line.slice(between + 1, to).toLowerCase()]
    }
  }
  const [, first = '', second] = words.exec(line) ?? []
  // Links that stand together are words of their own.
  if (holdsJoined(first) || holdsJoined(second)) {
    return startAt(plainLine(`${first} ${second ?? ''}`))
  }
  return startOf(wordOf(first), second && wordOf(second))
}

/** Index after the quotation marks that a line opens with. */
function openingOf(line: string): number {
  let from = 0
  while (isOpening(line.charCodeAt(from))) from++
  return from
}

/** End of a word of plain letters that begins at an index; the index where none does. */
function plainWordEnd(line: string, from: number): number {
  let to = from
  if (isSmall(line.charCodeAt(from) | 0x20)) to++
  while (to > from && isSmall(line.charCodeAt(to))) to++
  return to
}

const space = 0x20

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x22
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

const plainWords = /([^ .?:]+)(?:[ .?:]+([^ .?:]+))?/uy
const words = /(©|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*)(?:[^\p{L}\p{N}©]*(©|[\p{L}\p{M}\p{N}'’ʼ`]+))?/u

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
  return [isNumber(first) ? '0' : first, isNumber(second) ? '0' : second]
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}
