import { codeAt } from '../../code-at.ts'

/** What a character can be, as bits. */
export const Kind = {
  other: 1,
  /** Part of a word: a letter, a digit, a mark upon one, `@`. */
  letter: 2,
  capital: 4,
  space: 8,
  /** May stand within a word. */
  inner: 16
} as const

/** Kinds of all UTF-16 code units, filled as they are met; 0 for one that was not looked at yet. */
const kinds = new Uint8Array(0x10000)

const wordCharacter = /[\p{L}\p{N}\p{M}@]/u

const spaceCharacter = /\s/u

const innerMarks = "'’.&/-"

/** What a UTF-16 code unit can be: bits of `Kind`. */
export function kindOf(code: number): number {
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

/** Whether part of a word stands at an offset before a limit, which is within the text. */
export function isLetterAt(text: string, at: number, limit: number): boolean {
  return at < limit && (kindOf(codeAt(text, at)) & Kind.letter) > 0
}

/** Whether a capital stands at an offset. */
export function isCapital(text: string, at: number): boolean {
  return (kindOf(codeAt(text, at)) & Kind.capital) > 0
}

/** What may stand within a word, or end it. */
const withinWord = "_’'.-"

/** Words between two offsets, as many as `most`: more make no difference to who asks. */
export function countWords(text: string, start: number, end: number, most: number): number {
  let words = 0
  for (let at = start; at < end && words < most; at++) {
    if (!isLetterAt(text, at, end)) continue
    words++
    while (at < end && (isLetterAt(text, at, end) || withinWord.includes(text.charAt(at)))) at++
  }
  return words
}
