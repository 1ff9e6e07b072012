import type { Marks } from './marks.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** A word, a mark of punctuation, or a whole quotation. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case; `“”` for a quotation. */
  readonly lower: string
  /** What it can be: bits of `Is`. */
  readonly is: number
  /** Which of the quotations of the passage this is; -1 for none. */
  readonly quotation: number
}

/**
 * Cut a passage into tokens, each quotation being one.
 *
 *     “No, never,” said Sen. Ann Lee-Smith’s aide.
 *     └─────┬────┘ └┬─┘ └┬─┘ └┬┘ └───┬───┘└┬┘└─┬┘└ stop
 *       quotation  cue title name   name genitive person
 *
 * @param text
 *   One passage.
 * @param marks
 *   Its quotations.
 * @returns
 *   Tokens in order. Never throws.
 */
export function tokenise(text: string, marks: readonly Marks[], vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = []
  let quotation = 0
  let limit = marks[0]?.start ?? text.length
  let at = 0
  while (at < text.length) {
    if (at === limit) {
      const { start, end } = marks[quotation] ?? { start: at, end: text.length }
      tokens.push(token(start, end, text.slice(start, end), '“”', Is.quotation, quotation))
      quotation++
      limit = marks[quotation]?.start ?? text.length
      at = end
      continue
    }
    const kind = kindAt(text, at)
    if (kind === Kind.space) {
      at++
      continue
    }
    let end = at + 1
    if (kind === Kind.letter) {
      end = wordEnd(text, at, limit, vocabulary)
      tokens.push(wordToken(text, at, end, vocabulary))
    } else {
      const short = tokens.at(-1)?.end === at ? shortForm(text, at, limit) : 0
      end = short > 0 ? at + short : runEnd(text, at, limit)
      const mark = text.slice(at, end)
      const lower = short > 0 ? mark.toLowerCase().replace('’', "'") : mark
      const is =
        short === 0 ? Is.punctuation : genitive(lower, tokens.at(-1)) ? Is.genitive : helper
      tokens.push(token(at, end, mark, lower, is, -1))
    }
    at = end
  }
  return tokens
}

/** The ’s of Lee’s shop, and the ’ of the Lees’ shop; not the ’s of “he’s”. */
function genitive(lower: string, before: Token | undefined): boolean {
  if (lower === "'" || !before) return true
  return lower === "'s" && (before.is & Is.pronoun) === 0
}

/** What ’re, ’ll and ’ve are. */
const helper = Is.auxiliary | Is.finite

const token = (
  start: number,
  end: number,
  text: string,
  lower: string,
  is: number,
  quotation: number
): Token => ({ start, end, text, lower, is, quotation })

const Kind = { other: 0, letter: 1, space: 2, inner: 3 } as const

/** Kinds of the ASCII characters. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code)
  if (/[a-z0-9@]/iu.test(character)) kinds[code] = Kind.letter
  else if (/\s/u.test(character)) kinds[code] = Kind.space
  else if ("'.&/-".includes(character)) kinds[code] = Kind.inner
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const spaceCharacter = /\s/u

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return kinds[code] ?? Kind.other
  // Dashes, quotation marks and the like; of them ’ may stand within a word.
  if (code >= 0x2010 && code <= 0x2027) return code === 0x2019 ? Kind.inner : Kind.other
  const character = text[at] ?? ' '
  if (wordCharacter.test(character)) return Kind.letter
  return spaceCharacter.test(character) ? Kind.space : Kind.other
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === Kind.letter
}

/** End of the word which begins here: with its inner marks, and its full stop if it is an abbreviation. */
function wordEnd(text: string, at: number, limit: number, vocabulary: Vocabulary): number {
  let end = at + 1
  let dotted = false
  while (end < limit) {
    const kind = kindAt(text, end)
    if (kind === Kind.letter) {
      end++
      continue
    }
    if (kind !== Kind.inner || end + 1 >= limit || !isLetter(text, end + 1)) break
    if (shortForm(text, end, limit) > 0) break
    if (text[end] === '.') dotted = true
    end += 2
  }
  if (end >= limit || text[end] !== '.') return end
  const single = end - at === 1 && isCapital(text, at)
  if (dotted || single) return end + 1
  return vocabulary.abbreviations.has(text.slice(at, end + 1).toLowerCase()) ? end + 1 : end
}

/** End of a run of the same mark: `--`, `...` */
function runEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && text[end] === text[at]) end++
  return end
}

const shortEnding = /^(?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])/iu

/** Characters of the short form which begins here: ’s, ’re, or the ’ after a plural; 0 for none. */
function shortForm(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0x2019 && code !== 39) return 0
  const match = shortEnding.exec(text.slice(at + 1, Math.min(at + 4, limit)))
  if (match) return match[0].length + 1
  const plural = text[at - 1] === 's' || text[at - 1] === 'z'
  return plural && !isLetter(text, at + 1) ? 1 : 0
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  return /\p{Lu}/u.test(text[at] ?? '')
}

function wordToken(text: string, start: number, end: number, vocabulary: Vocabulary): Token {
  const word = text.slice(start, end)
  const capital = isCapital(text, start)
  let lower = word
  let is = capital ? undefined : vocabulary.words.get(word)
  if (is === undefined) {
    lower = word.toLowerCase()
    if (lower.includes('’')) lower = lower.replace('’', "'")
    is = vocabulary.words.get(lower) ?? (capital ? 0 : guess(lower, vocabulary))
  }
  if (capital) is |= Is.capital
  const code = text.charCodeAt(start)
  if (code > 47 && code < 58) is |= Is.number
  return token(start, end, word, lower, is, -1)
}

/** What an unknown word is by its ending. */
function guess(lower: string, { lexicon }: Vocabulary): number {
  if (lower.length < 5) return 0
  const { adverbEndings, pastEndings } = lexicon.grammar
  for (const ending of adverbEndings) if (lower.endsWith(ending)) return Is.adverb
  for (const ending of pastEndings) if (lower.endsWith(ending)) return Is.finite
  return 0
}
