import type { Marks } from './marks.ts'
import { guess, Is, type Vocabulary } from './vocabulary.ts'
import { lowerCase, type Word } from './word-table.ts'

/**
 * A word, a mark of punctuation, or a whole quotation.
 *
 * Few tokens are ever asked for their words, so those are cut from the text then.
 */
export class Token {
  readonly start: number
  readonly end: number
  /** What it can be: bits of `Is`. */
  readonly is: number
  /** Which of the quotations of the passage this is; -1 for none. */
  readonly quotation: number
  /** The mark of punctuation that this is; empty for other tokens. */
  readonly mark: string
  /** What the lexicon says; nothing for words that it does not know. */
  readonly word: Word | undefined
  private readonly passage: string

  constructor(
    passage: string,
    start: number,
    end: number,
    is: number,
    quotation: number,
    mark: string,
    word: Word | undefined
  ) {
    this.passage = passage
    this.start = start
    this.end = end
    this.is = is
    this.quotation = quotation
    this.mark = mark
    this.word = word
  }

  get text(): string {
    return this.passage.slice(this.start, this.end)
  }

  /** In lower case; `“”` for a quotation. */
  get lower(): string {
    if (this.word) return this.word.lower
    return this.quotation < 0 ? lowerCase(this.text) : '“”'
  }

  /** Whether it ends in a full stop: `Gov.`, and the stop itself. */
  get dotted(): boolean {
    return this.passage.charCodeAt(this.end - 1) === fullStop
  }
}

const fullStop = 46

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
  let before: Token | undefined
  let quotation = 0
  let limit = marks[0]?.start ?? text.length
  let at = 0
  while (at < text.length) {
    if (at < limit && kindAt(text, at) & Kind.space) {
      at++
      continue
    }
    if (at === limit) {
      const end = marks[quotation]?.end ?? text.length
      before = new Token(text, at, end, Is.quotation, quotation, '', undefined)
      quotation++
      limit = marks[quotation]?.start ?? text.length
    } else if (kindAt(text, at) & Kind.letter) {
      before = wordToken(text, at, wordEnd(text, at, limit, vocabulary), vocabulary)
    } else {
      const short = before?.end === at ? shortForm(text, at, limit) : 0
      before = short > 0 ? shortToken(text, at, at + short, before) : punctuation(text, at, limit)
    }
    tokens.push(before)
    at = before.end
  }
  return tokens
}

function punctuation(text: string, start: number, limit: number): Token {
  const end = runEnd(text, start, limit)
  const mark = text.slice(start, end)
  return new Token(text, start, end, Is.punctuation, -1, mark, undefined)
}

function shortToken(text: string, start: number, end: number, before: Token | undefined): Token {
  const is = genitive(lowerCase(text.slice(start, end)), before) ? Is.genitive : helper
  return new Token(text, start, end, is, -1, '', undefined)
}

/** The ’s of Lee’s shop, and the ’ of the Lees’ shop; not the ’s of “he’s”. */
function genitive(lower: string, before: Token | undefined): boolean {
  if (lower === "'" || !before) return true
  return lower === "'s" && (before.is & Is.pronoun) === 0
}

/** What ’re, ’ll and ’ve are. */
const helper = Is.auxiliary | Is.finite

/** What a character can be, as bits; 0 for one that was not looked at yet. */
const Kind = { other: 1, letter: 2, capital: 4, space: 8, inner: 16 } as const

/** Kinds of all UTF-16 code units, filled as they are met. */
const kinds = new Uint8Array(0x10000)

const wordCharacter = /[\p{L}\p{N}\p{M}@]/u
const spaceCharacter = /\s/u
/** What may stand within a word. */
const innerMarks = "'’.&/-"

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return kinds[code] || learnKind(code)
}

function learnKind(code: number): number {
  const character = String.fromCharCode(code)
  let kind: number = Kind.other
  if (innerMarks.includes(character)) kind = Kind.inner
  else if (spaceCharacter.test(character)) kind = Kind.space
  else if (/\p{Lu}/u.test(character)) kind = Kind.letter | Kind.capital
  else if (wordCharacter.test(character)) kind = Kind.letter
  kinds[code] = kind
  return kind
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (kindAt(text, at) & Kind.letter) > 0
}

/** End of the word which begins here: with its inner marks, and its full stop if it is an abbreviation. */
function wordEnd(text: string, at: number, limit: number, vocabulary: Vocabulary): number {
  let end = at + 1
  let dotted = false
  while (end < limit) {
    const kind = kindAt(text, end)
    if (kind & Kind.letter) {
      end++
      continue
    }
    if (kind !== Kind.inner || end + 1 >= limit || !isLetter(text, end + 1)) break
    if (shortForm(text, end, limit) > 0) break
    if (text.charCodeAt(end) === fullStop) dotted = true
    end += 2
  }
  if (end >= limit || text.charCodeAt(end) !== fullStop) return end
  const single = end - at === 1 && kindAt(text, at) & Kind.capital
  if (dotted || single) return end + 1
  return vocabulary.abbreviations.has(text.slice(at, end + 1).toLowerCase()) ? end + 1 : end
}

/** End of a run of the same mark: `--`, `...` */
function runEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && text.charCodeAt(end) === text.charCodeAt(at)) end++
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

function wordToken(text: string, start: number, end: number, vocabulary: Vocabulary): Token {
  const word = vocabulary.table.find(text, start, end)
  const capital = kindAt(text, start) & Kind.capital
  let is: number
  if (capital) is = (word?.isCapital ?? 0) | Is.capital
  else is = word ? word.is : guess(text, start, end, vocabulary.lexicon)
  const code = text.charCodeAt(start)
  if (code > 47 && code < 58) is |= Is.number
  return new Token(text, start, end, is, -1, '', word)
}
