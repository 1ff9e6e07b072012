import { type ItemWord, isJoined, isKnown, isMark, mayBeNamed } from './item-words.ts'
import { Known } from './people-words.ts'
import { type Range, rangeOf } from './person-name.ts'

/**
 * What a phrase beside a name is:
 *
 * - `role`: it holds a noun for what a person is: `chief editor of the Echo`
 * - `body`: words with capitals, no such noun: `Harbour Trust`
 * - `other`: anything else: `a long way from home`
 */
export type PhraseKind = 'role' | 'body' | 'other'

/** Phrase that may say who somebody is. */
export interface RolePhrase {
  readonly from: number
  readonly to: number
  readonly range: Range
  readonly kind: PhraseKind
}

/** Words of the longest roles; of a longer one the first part is taken. */
const longest = 15

/**
 * Read the phrase at `at`, up to where something else begins: a clause, a date, a
 * note in brackets, the next sentence.
 *
 * @returns
 *   Phrase, or nothing where none begins there, or where it says nothing about a
 *   person: a date, a number, a bare country or nationality. Never throws.
 */
export function rolePhraseAt(
  words: readonly ItemWord[],
  at: number,
  end: number = words.length
): RolePhrase | undefined {
  if (at >= end || opensOther(words, at)) return
  let to = phraseEnd(words, at, end)
  if (to - at > longest) to = firstPart(words, at, to)
  while (to > at && trails(words, to - 1)) to--
  if (to === at || saysNothing(words, at, to)) return
  return { from: at, to, range: rangeOf(words, at, to), kind: kindOf(words, at, to) }
}

/** Where the phrase that begins at `at` ends. */
function phraseEnd(words: readonly ItemWord[], at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const word = words[next] as ItemWord
    if (word.shape === 'mark') {
      if (isMark(word, '(') && holdsRole(words, next, end)) {
        next = closing(words, next, end)
        continue
      }
      if (isMark(word, ',') && endsAfterComma(words, next + 1)) return next
      if (isMark(word, '.') && !isAbbreviated(words, next)) return next
      if (isMark(word, '-') && !isJoined(words, next)) return next
      if (isMark(word, ';()[]{}|:@#"“”«»–—')) return next
      continue
    }
    if (next > at && (opensClause(words, next) || isYear(word))) return next
  }
  return end
}

/** Whether the last word of a phrase leads on to what was cut off. */
function trails(words: readonly ItemWord[], at: number): boolean {
  const word = words[at]
  if (isMark(word, '.')) return !isAbbreviated(words, at)
  if (word?.shape === 'mark') return !isMark(word, ')')
  return word?.shape === 'lower' && isKnown(word, Known.small)
}

/** Bracket that closes the one at `at`. */
function closing(words: readonly ItemWord[], at: number, end: number): number {
  let next = at
  while (next < end && !isMark(words[next], ')')) next++
  return next
}

/** The part before the first comma, or the first words. */
function firstPart(words: readonly ItemWord[], at: number, to: number): number {
  const comma = words.findIndex((word, next) => next > at && next < to && isMark(word, ','))
  return comma > 0 && comma - at <= longest ? comma : at + longest
}

/** Whether what follows a comma goes on about something else. */
function endsAfterComma(words: readonly ItemWord[], at: number): boolean {
  const from = joins(words[at]) ? at + 1 : at
  const word = words[from]
  if (!word || isKnown(word, Known.time) || isYear(word)) return true
  if (isKnown(word, Known.relative)) return !isAcronym(word)
  return word.shape === 'lower' && opensOther(words, from)
}

/** Whether what begins here is no role: a clause, a life’s dates, what somebody did. */
function opensOther(words: readonly ItemWord[], at: number): boolean {
  const word = words[at] as ItemWord
  const next = words[at + 1]
  if (opensClause(words, at)) return true
  if (isKnown(word, Known.role | Known.determiner)) return false
  if (isKnown(word, Known.qualifier)) return isKnown(next, Known.preposition)
  if (isKnown(word, Known.notRole)) return word.shape !== 'capitals'
  if (isKnown(word, Known.verb | Known.past) && !isKnown(next, Known.role | Known.qualifier)) {
    return word.shape === 'lower' || isKnown(next, Known.small)
  }
  return isKnown(word, Known.preposition) || joins(word)
}

function joins(word: ItemWord | undefined): boolean {
  return isKnown(word, Known.and) || isMark(word, '&')
}

/** Whether a clause, not a noun phrase, begins here. */
function opensClause(words: readonly ItemWord[], at: number): boolean {
  const word = words[at] as ItemWord
  if (word.shape !== 'lower') return false
  if (isKnown(word, Known.relative)) return true
  // for coining the name
  if (word.text === 'for') return /ing$/u.test(words[at + 1]?.text ?? '')
  return isKnown(word, Known.verb) && isKnown(word, Known.small)
}

/** A bracket that belongs to the role: `chief editor (former deputy)`. */
function holdsRole(words: readonly ItemWord[], at: number, end: number): boolean {
  for (let next = at + 1; next < end && !isMark(words[next], ')'); next++) {
    if (isKnown(words[next], Known.role | Known.qualifier)) return true
  }
  return false
}

/** Full stop of an abbreviation, of an initial, or inside a word. */
function isAbbreviated(words: readonly ItemWord[], at: number): boolean {
  if (!isMark(words[at], '.') || !isJoined(words, at)) return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (!before || before.shape === 'mark') return false
  if (before.shape === 'initial') return true
  return after !== undefined && (after.shape === 'lower' || isMark(after, ',)'))
}

function isYear({ text }: ItemWord): boolean {
  return /^(?:1[0-9]|20)\d\d/u.test(text)
}

/** Dates, numbers, bare countries and nationalities. */
function saysNothing(words: readonly ItemWord[], at: number, to: number): boolean {
  return words.slice(at, to).every(word => {
    if (word.shape === 'mark' || word.shape === 'number') return true
    return isKnown(word, sayingNothing) && !isAcronym(word)
  })
}

/** WHO, the body, is no relative. */
function isAcronym(word: ItemWord): boolean {
  return word.shape === 'capitals' && isKnown(word, Known.relative)
}

const sayingNothing = Known.time | Known.small | Known.nationality | Known.country

function kindOf(words: readonly ItemWord[], at: number, to: number): PhraseKind {
  let capitals = 0
  let lower = 0
  for (let next = at; next < to; next++) {
    const word = words[next] as ItemWord
    if (isKnown(word, Known.role)) return 'role'
    if (mayBeNamed(word) || word.shape === 'camel') capitals++
    else if (word.shape === 'lower' && !isKnown(word, Known.small)) lower++
  }
  return capitals > 0 && lower === 0 ? 'body' : 'other'
}
