import { codeAt } from '../../code-at.ts'
import { namePrefixes } from '../../lexicon/name-parts.ts'
import { guess } from './endings.ts'
import { lastWithin, type Marks } from './marks.ts'
import { Is, type Vocabulary } from './vocabulary.ts'
import { hashWith, letterOf, lowerCase, noHash, type Word } from './word-table.ts'

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

/** Where the adverbs begin that stand before a token: *also once* said; itself where none do. */
export function adverbsBefore(tokens: readonly Token[], at: number): number {
  let start = at
  while (has(tokenBefore(tokens, start), Is.adverb)) start--
  return start
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
 * @param titles
 *   Which of them hold the name of a work.
 * @returns
 *   Tokens in order. Never throws.
 */
export function tokenise(
  text: string,
  marks: readonly Marks[],
  vocabulary: Vocabulary,
  titles: readonly boolean[] = []
): Token[] {
  const tokens: Token[] = []
  let before: Token | undefined
  let quotation = 0
  const { length } = text
  let limit = marks[0]?.start ?? length
  let at = 0
  while (at < length) {
    const kind = kindOf(codeAt(text, at))
    if (at < limit && kind & Kind.space) {
      at++
      continue
    }
    if (at === limit) {
      const end = marks[quotation]?.end ?? length
      const dotted = codeAt(text, end - 1) === fullStop
      const is = titles[quotation] ? Is.quotation | Is.document : Is.quotation
      before = new Token(text, at, end, is, quotation, '', dotted, undefined)
      quotation++
      limit = marks[quotation]?.start ?? length
    } else if (kind & Kind.letter) {
      const word: Token = wordToken(text, at, limit, vocabulary)
      before = isGivenName(text, word, before) ? nameToken(text, word) : word
    } else {
      const short = before?.end === at ? shortForm(text, at, limit) : 0
      before =
        short > 0
          ? shortToken(text, at, at + short, before)
          : punctuation(text, at, runEnd(text, at, limit))
    }
    tokens.push(before)
    at = before.end
  }
  return tokens
}

/** Said *Will* Lee; but not: *Will* Lee come? */
function isGivenName(text: string, { is, word, end }: Token, before: Token | undefined): boolean {
  if (!(is & Is.auxiliary && is & Is.capital) || !word?.given || !before) return false
  const named = text.charCodeAt(end) === 32 && isCapital(text, end + 1)
  if (!named || '.?!:'.includes(before.mark || ' ') || has(before, Is.capital)) return false
  return !has(before, Is.quotation) || lastWithin(before.text) === ','
}

function nameToken(text: string, { start, end, word }: Token): Token {
  return new Token(text, start, end, Is.capital, -1, '', false, word)
}

function punctuation(text: string, start: number, end: number): Token {
  const mark = text.slice(start, end)
  const dotted = codeAt(text, start) === fullStop
  return new Token(text, start, end, Is.punctuation, -1, mark, dotted, undefined)
}

function shortToken(text: string, start: number, end: number, before: Token | undefined): Token {
  const is = genitive(lowerCase(text.slice(start, end)), before) ? Is.genitive : helper
  return new Token(text, start, end, is, -1, '', false, undefined)
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

function kindOf(code: number): number {
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

function isLetter(text: string, at: number, limit: number): boolean {
  return at < limit && (kindOf(codeAt(text, at)) & Kind.letter) > 0
}

function isCapital(text: string, at: number): boolean {
  return (kindOf(codeAt(text, at)) & Kind.capital) > 0
}

/** End of a run of the same mark: `--`, `...` */
function runEnd(text: string, at: number, limit: number): number {
  const code = codeAt(text, at)
  let end = at + 1
  while (end < limit && codeAt(text, end) === code) end++
  return end
}

/** Short forms of one letter, and of two: ’s, ’d, ’m; ’re, ’ve, ’ll. */
const [ofOne, ofTwo] = [new Set(['s', 'd', 'm']), new Set(['re', 've', 'll'])]

/** Characters of the short form which begins here: ’s, ’re, or the ’ after a plural; 0 for none. */
function shortForm(text: string, at: number, limit: number): number {
  const code = codeAt(text, at)
  if (code !== 0x2019 && code !== 39) return 0
  let letters = 0
  while (letters < 3 && isLetter(text, at + 1 + letters, limit)) letters++
  if (letters === 0) return text[at - 1] === 's' || text[at - 1] === 'z' ? 1 : 0
  const short = letters === 1 ? ofOne : ofTwo
  const known = letters < 3 && short.has(text.slice(at + 1, at + 1 + letters).toLowerCase())
  return known ? letters + 1 : 0
}

/** The full stop of a sentence after which a space is missing: she *said.The* shop; not: *Ph.D.* */
function isRunOn(text: string, stop: number): boolean {
  return !isCapital(text, stop - 1) && isCapital(text, stop + 1)
}

/** Whether a word is a name with such a word before it: *al-Khouri*, *d’Estaing*. */
function isPrefixed(text: string, start: number): boolean {
  let at = start + 1
  while (at < start + 4 && kindOf(codeAt(text, at)) !== Kind.inner) at++
  return isCapital(text, at + 1) && namePrefixes.has(text.slice(start, at))
}

/** *Achieng’* said: the mark ends a name of East Africa, and closes nothing. */
function endsInNasal(text: string, at: number, limit: number): boolean {
  if (at >= limit || text.charCodeAt(at - 1) !== 103 || text.charCodeAt(at - 2) !== 110)
    return false
  const code = text.charCodeAt(at)
  return (code === 0x2019 || code === 39) && kindOf(text.charCodeAt(at + 1)) === Kind.space
}

/** Â and Ã, and the accents of them where they are apart. */
const misreadLeads = new Set([0xc2, 0xc3, 0x302, 0x303])

/** *FranÃ§ois*: a letter of UTF-8 that was read as two of Latin-1. */
function isMisread(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x80 && code <= 0xbf && misreadLeads.has(text.charCodeAt(at - 1))
}

/** The word which begins here: with its inner marks, and its full stop if it is an abbreviation. */
function wordToken(text: string, start: number, limit: number, vocabulary: Vocabulary): Token {
  const { table, endings } = vocabulary
  const { letters } = table
  const first = codeAt(text, start)
  const capital = kindOf(first) & Kind.capital
  let letter = letterOf(first)
  letters[0] = letter
  let hash = hashWith(noHash, letter)
  let length = 1
  let inner = false
  let joined = false
  let code = 0
  let end = start + 1
  for (; end < limit; end++) {
    code = codeAt(text, end)
    const kind = kindOf(code)
    if (!(kind & Kind.letter) && !isMisread(text, end)) {
      if (kind !== Kind.inner || !isLetter(text, end + 1, limit)) break
      if (code === fullStop) {
        if (end - start > 2 && isRunOn(text, end)) break
        inner = true
      } else if (shortForm(text, end, limit) > 0) break
      else joined = true
    }
    letter = letterOf(code)
    letters[length++] = letter
    hash = hashWith(hash, letter)
  }
  let dotted = false
  let word = hash < 0 ? table.findOther(text.slice(start, end)) : table.find(length, hash)
  if (end < limit && code === fullStop) {
    if (inner || word?.abbreviation || (capital && end - start === 1)) {
      dotted = true
      end++
      letters[length++] = fullStop
      hash = hashWith(hash, fullStop)
      word = hash < 0 ? table.findOther(text.slice(start, end)) : table.find(length, hash)
    }
  }
  if (capital && endsInNasal(text, end, limit)) end++
  let is: number
  const named = capital || (joined && isPrefixed(text, start))
  if (named) is = (word?.isCapital ?? 0) | Is.capital
  else is = word ? word.is : guess(text, start, end, endings)
  if (first > 47 && first < 58) is |= Is.number
  return new Token(text, start, end, is, -1, '', dotted, word)
}
