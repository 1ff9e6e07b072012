import { codeAt } from '../../code-at.ts'
import { isDigit } from '../../digit.ts'
import { namePrefixes } from '../../lexicon/name-parts.ts'
import { isCapital, isLetterAt, Kind, kindOf } from './characters.ts'
import { guess } from './endings.ts'
import { lastWithin, type Marks } from './marks.ts'
import { has, Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'
import { firstHash, letterOf, lowerCase, noHash, secondHash } from './word-table.ts'

const fullStop = 0x2e
const comma = 0x2c
const percent = 0x25
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

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
      before = isNickname(text, at, end, before)
        ? new Token(text, at, end, Is.capital, -1, '', false, undefined)
        : new Token(text, at, end, is, quotation, '', dotted, undefined)
      quotation++
      limit = marks[quotation]?.start ?? length
    } else if (kind & Kind.letter) {
      const first = wordToken(text, at, limit, vocabulary)
      const word: Token = first.is & Is.number ? wholeNumber(text, first, limit) : first
      const isName = word.is & Is.auxiliary && isGivenName(text, word, before)
      before = isName ? nameToken(text, word) : word
    } else if (isCurrency(text, at)) {
      at++
      continue
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

const nickname = /^(?:["“‘']|'')\p{Lu}[\p{L}\p{N}]*(?: \p{L}+){0,2}(?:["”’']|'')$/u

/** Ann *“Bexi”* Lee: what somebody is called, between the names. */
function isNickname(text: string, at: number, end: number, before: Token | undefined): boolean {
  if (end - at > longestNickname || before?.end !== at - 1) return false
  // The *“Big”* Lee; Bob C. *“Big”* Lee
  if (!before.word?.given && (before.word || before.dotted || !has(before, Is.capital)))
    return false
  return text.charAt(end) === ' ' && isCapital(text, end + 1) && nickname.test(text.slice(at, end))
}

/** Characters, marks included. */
const longestNickname = 24

/** Said *Will* Lee; but not: *Will* Lee come? */
function isGivenName(text: string, { is, word, end }: Token, before: Token | undefined): boolean {
  if (!(is & Is.auxiliary && is & Is.capital) || !word?.given || !before) return false
  const named = text.charAt(end) === ' ' && isCapital(text, end + 1)
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

/** The sign of *£*40,000, which parts no words. */
function isCurrency(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return (code === 0x24 || code === 0xa3 || code === 0x20ac) && isDigit(text.charCodeAt(at + 1))
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
  if (!isApostrophe(code)) return 0
  let letters = 0
  while (letters < 3 && isLetterAt(text, at + 1 + letters, limit)) letters++
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
  if (at >= limit || !isApostrophe(codeAt(text, at)) || !text.startsWith('ng', at - 2)) return false
  // Not `codeAt`: the text may end here.
  return kindOf(text.charCodeAt(at + 1)) === Kind.space
}

/** 40*,000*, 62*%*: a number with what belongs to it. */
function wholeNumber(text: string, number: Token, limit: number): Token {
  const { start, end, is } = number
  let to = end
  while (isThousand(text, to, limit)) to += 4
  if (to < limit && codeAt(text, to) === percent) to++
  return to > end ? new Token(text, start, to, is, -1, '', false, undefined) : number
}

/** The comma of 40*,*000; not that of 1, 2 or of 19,20. */
function isThousand(text: string, at: number, limit: number): boolean {
  if (at + 4 > limit || codeAt(text, at) !== comma) return false
  for (let digit = at + 1; digit < at + 4; digit++) {
    if (!isDigit(codeAt(text, digit))) return false
  }
  return at + 4 === limit || !isDigit(codeAt(text, at + 4))
}

/** Â and Ã, and the accents of them where they are apart. */
const misreadLeads = new Set([0xc2, 0xc3, 0x302, 0x303])

/** *FranÃ§ois*: a letter of UTF-8 that was read as two of Latin-1. */
function isMisread(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x80 && code <= 0xbf && misreadLeads.has(text.charCodeAt(at - 1))
}

/** *Prize-winner* Ann Lee: what she is, with the capital of its sentence; but not: *Ka-yan* Lee */
function isCompound(text: string, start: number, end: number, { words }: Vocabulary): boolean {
  const at = text.lastIndexOf('-', end) + 1
  return at > start && ((words.get(text.slice(at, end)) ?? 0) & Is.person) > 0
}

/** The word which begins here: with its inner marks, and its full stop if it is an abbreviation. */
function wordToken(text: string, start: number, limit: number, vocabulary: Vocabulary): Token {
  const { table, endings } = vocabulary
  const opening = codeAt(text, start)
  const capital = kindOf(opening) & Kind.capital
  let letter = letterOf(opening)
  let letters = letter
  let first = firstHash(noHash, letter)
  let second = secondHash(0, letter)
  let inner = false
  let joined = false
  let code = 0
  let end = start + 1
  for (; end < limit; end++) {
    code = codeAt(text, end)
    const kind = kindOf(code)
    if (!(kind & Kind.letter) && (code < 0x80 || !isMisread(text, end))) {
      if (kind !== Kind.inner || !isLetterAt(text, end + 1, limit)) break
      if (code === fullStop) {
        if (end - start > 2 && isRunOn(text, end)) break
        inner = true
      } else if (shortForm(text, end, limit) > 0) break
      else joined = true
    }
    letter = letterOf(code)
    letters |= letter
    first = firstHash(first, letter)
    second = secondHash(second, letter)
  }
  const isOther = letters > 0x7f
  let place = isOther ? table.findWord(text.slice(start, end)) : table.find(first, second)
  let dotted = false
  if (end < limit && code === fullStop) {
    if (inner || table.wordAt(place)?.abbreviation || (capital && end - start === 1)) {
      dotted = true
      end++
      place = isOther
        ? table.findWord(text.slice(start, end))
        : table.find(firstHash(first, fullStop), secondHash(second, fullStop))
    }
  }
  if (capital && endsInNasal(text, end, limit)) end++
  let is = table.bitsAt(place)
  if (capital || (joined && isPrefixed(text, start))) is |= Is.capital
  else if (is === 0) is = guess(text, start, end, endings)
  if (capital && joined && isCompound(text, start, end, vocabulary)) is |= Is.notName | Is.person
  if (isDigit(opening)) is |= Is.number
  return new Token(text, start, end, is, -1, '', dotted, table.wordAt(place))
}
