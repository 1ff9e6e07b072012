import { Is } from './vocabulary.ts'
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
  /** Whether it ends in a full stop: `Gov.`, and the stop itself. */
  readonly dotted: boolean
  /** What the lexicon says; nothing for words that it does not know. */
  readonly word: Word | undefined
  private readonly passage: string
  private small: string | undefined

  constructor(
    passage: string,
    start: number,
    end: number,
    is: number,
    quotation: number,
    mark: string,
    dotted: boolean,
    word: Word | undefined
  ) {
    this.passage = passage
    this.start = start
    this.end = end
    this.is = is
    this.quotation = quotation
    this.mark = mark
    this.dotted = dotted
    this.word = word
    this.small = undefined
  }

  get text(): string {
    return this.passage.slice(this.start, this.end)
  }

  /** In lower case; `“”` for a quotation. */
  get lower(): string {
    if (this.word) return this.word.lower
    // Kept: a name is looked for again and again, and a string knows its hash.
    this.small ??= this.quotation < 0 ? lowerCase(this.text) : '“”'
    return this.small
  }
}

/** Whether there is a token, and it is one of these things: bits of `Is`. */
export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.is & bits) !== 0

/** Whether there is a token, and it is none of these things. */
export const not = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.is & bits) === 0

/** Whether there is a token, and it is one of these words in lower case. */
export const isOneOf = (token: Token | undefined, words: readonly string[]): boolean =>
  token !== undefined && words.includes(token.lower)

/** Whether there is a token, and it is one of these marks of punctuation. */
export const is = (token: Token | undefined, ...marks: string[]): boolean =>
  token !== undefined && marks.includes(token.mark)

/** Whether there is a word, and it ends in one of these. */
export const endsIn = (word: string | undefined, endings: readonly string[]): boolean =>
  word !== undefined && endings.some(ending => word.endsWith(ending))

/**
 * The token before one; nothing before the first.
 *
 * `tokens[-1]` is nothing too, but engines look for a property of that name, and do so in
 * that place from then on.
 */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined

/** The token after the adverbs that begin at one: says she *hardly* knew; itself where none do. */
export function afterAdverbs(tokens: readonly Token[], at: number): number {
  let end = at
  while (has(tokens[end], Is.adverb)) end++
  return end
}

/** Where the adverbs begin that stand before a token: *also once* said; itself where none do. */
export function adverbsBefore(tokens: readonly Token[], at: number): number {
  let start = at
  while (has(tokenBefore(tokens, start), Is.adverb)) start--
  return start
}
