import { type ItemWord, isJoined, isKnown, isMark, mayBeNamed } from './item-words.ts'
import { Known } from './people-words.ts'

/** Range of an item’s text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What shows that a phrase names a person, the plainest first:
 *
 * - `given`: it begins with a given name, and goes on
 * - `honorific`: `Dr` stands before it
 * - `rank`: an office stands before it
 * - `hint`: an initial, a particle, a given name alone or later on
 * - `shape`: words with capitals, no more
 */
export type NameSign = 'given' | 'honorific' | 'rank' | 'hint' | 'shape'

/** A name in an item, with what stands before it and belongs to it. */
export interface PersonName {
  /** Words of all of it, end exclusive. */
  readonly from: number
  readonly to: number
  readonly name: Range
  /** Honorific: `Dr.` */
  readonly prefix: Range | null
  /** Office: `President`. */
  readonly rank: Range | null
  readonly sign: NameSign
  /** Number of words of the name, initials and particles included. */
  readonly size: number
}

/** Words of the longest names: `Maria del Carmen Ruiz y Soto de la Vega`. */
const longest = 9
/** Words of the longest offices: `Deputy Assistant Secretary of State for Trade`. */
const longestRank = 8

/**
 * Read a person’s name.
 *
 * @param words
 *   Words of an item.
 * @param at
 *   Word at which the name, its honorific or its office begins.
 * @returns
 *   Name, or nothing where the words there can be nobody’s name. Never throws.
 */
export function nameAt(words: readonly ItemWord[], at: number): PersonName | undefined {
  const styled = honorificEnd(words, at)
  const ranked = rankEnd(words, styled)
  if (ranked === undefined) return plainName(words, at)
  const named = plainName(words, ranked)
  if (!named) return
  const prefix = named.prefix ?? (styled > at ? rangeOf(words, at, styled) : null)
  const sign = named.sign === 'given' ? 'given' : 'rank'
  return { ...named, from: at, prefix, rank: rangeOf(words, styled, ranked), sign }
}

// Rev. Dr. Ana María de la Cruz Jr.
// ^^^^^^^^ prefix
//          ^^^^^^^^^^^^^^^^^^^^^^^^ name
function plainName(words: readonly ItemWord[], at: number): PersonName | undefined {
  const from = honorificEnd(words, at)
  const to = nameEnd(words, from)
  if (to === from) return
  const size = words.slice(from, to).filter(({ shape }) => shape !== 'mark').length
  if (!canBeNamed(words, from, to, size, from > at)) return
  const sign = from > at ? 'honorific' : signOf(words, from, to, size)
  const prefix = from > at ? rangeOf(words, at, from) : null
  return { from: at, to, name: rangeOf(words, from, to), prefix, rank: null, sign, size }
}

/** Word after the honorifics at `at`. */
function honorificEnd(words: readonly ItemWord[], at: number): number {
  let end = at
  for (let next = at; next < words.length; ) {
    const word = words[next] as ItemWord
    const qualifies = isKnown(word, Known.honorificQualifier)
    // Dr. med. Ada Ocampo
    const begins = word.shape === 'lower' && next === at
    if (begins || !(qualifies || isKnown(word, Known.honorific))) break
    next = afterStop(words, next + 1)
    if (!qualifies || end > at || isKnown(word, Known.honorific)) end = next
  }
  // An honorific without a name after it is a word like any other.
  return end > at && words[end] && mayBeNamed(words[end] as ItemWord) ? end : at
}

/** Word after the office at `at`; nothing where no office with a name after it stands there. */
function rankEnd(words: readonly ItemWord[], at: number): number | undefined {
  if (isKnown(words[at], Known.given) && !isKnown(words[at], Known.rank)) return
  for (let next = at; next < words.length && next - at < longestRank; next++) {
    const word = words[next] as ItemWord
    if (word.shape === 'mark' || word.shape === 'number') return
    if (word.shape === 'lower' && isKnown(word, Known.small) && !isKnown(word, Known.inOffice))
      return
    const stop = afterStop(words, next + 1)
    const follower = words[stop]
    if (!isKnown(word, Known.rank) || !follower || !mayBeNamed(follower)) continue
    // Deputy Harbour Inspector Ada Ocampo      Dean Lund, but: Dean Ada Lund
    const open = isKnown(word, Known.maybeName | Known.qualifier) || isKnown(follower, Known.rank)
    if (open && !isKnown(follower, Known.given) && !isSuffix(words[stop + 1])) continue
    return stop
  }
  return
}

/** Word after the name at `from`; `from` where none begins there. */
function nameEnd(words: readonly ItemWord[], from: number): number {
  let end = from
  for (let next = from; next < words.length && next - from < longest; ) {
    const word = words[next] as ItemWord
    const follower = words[next + 1]
    if (word.shape === 'mark') {
      const alias = end > from ? nicknameEnd(words, next) : undefined
      if (alias !== undefined) {
        next = alias
        continue
      }
      // Sammy Ortega, Jr.
      if (!isMark(word, ',') || end === from || !isSuffix(follower)) break
      next = end = afterStop(words, next + 2)
      continue
    }
    const inside = end > from
    if (word.shape === 'lower') {
      if (!inside || !isKnown(word, Known.particle) || !follower) break
      if (!mayBeNamed(follower) && !isKnown(follower, Known.particle)) break
      // Ana Lima e Rui Costa, but: Ana Lima e Silva
      if (isKnown(word, Known.and) && startsName(follower)) break
      next++
      continue
    }
    if (!mayBeNamed(word) || (inside && endsName(words, next, next - from))) break
    next = end = word.shape === 'initial' || isSuffix(word) ? afterStop(words, next + 1) : next + 1
  }
  return regnalEnd(words, from, end)
}

function startsName(word: ItemWord): boolean {
  return isGiven(word) && !isKnown(word, Known.alsoWord)
}

/** Words of the longest nicknames. */
const longestNickname = 3

// Carlos “Cacho” Ibáñez
//        ^^^^^^^ nickname, with the family name after it
/** Word after the nickname at `at`; nothing where none with a name after it stands there. */
function nicknameEnd(words: readonly ItemWord[], at: number): number | undefined {
  const close = nicknameMarks.get(words[at]?.text ?? '')
  if (close === undefined) return
  for (let next = at + 1; next <= at + 1 + longestNickname; next++) {
    const word = words[next]
    if (isMark(word, close)) {
      const after = words[next + 1]
      return next > at + 1 && after && mayBeNamed(after) ? next + 1 : undefined
    }
    if (!word || !mayBeNamed(word)) return
  }
  return
}

const nicknameMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“”']
])

/** Whether a capitalised word inside a run belongs to what follows the name. */
function endsName(words: readonly ItemWord[], at: number, size: number): boolean {
  const word = words[at] as ItemWord
  if (word.shape === 'initial' || isSuffix(word)) return false
  if (isKnown(word, Known.small) && !isKnown(word, Known.given | Known.particle)) {
    return !isKnown(word, Known.familyFirst) || size > 1
  }
  if (size < 2) return false
  // Frida Lund Danish composer, but not: Frida M. German
  if (isKnown(word, Known.nationality)) return words[at + 1]?.shape === 'lower'
  if (word.shape !== 'capitals') return false
  return isKnown(word, Known.postNominal | Known.role) && words[at - 1]?.shape !== 'capitals'
}

// Henry II of Eu      Elin of Sandvik
//          ^^^^^           ^^^^^^^^^^ a place in place of a family name
function regnalEnd(words: readonly ItemWord[], from: number, end: number): number {
  const size = end - from
  const place = words[end + 1]
  const single = size === 1 && isKnown(words[from], Known.given)
  const numbered = size > 1 && isSuffix(words[end - 1])
  if (!(single || numbered) || words[end]?.text !== 'of' || !place) return end
  const named = place.shape === 'capital' && !isKnown(place, Known.small | Known.thing)
  return named ? end + 2 : end
}

/** Whether a run of words can be a name at all. */
function canBeNamed(
  words: readonly ItemWord[],
  from: number,
  to: number,
  size: number,
  styled: boolean
): boolean {
  const first = words[from] as ItemWord
  const last = words[to - 1] as ItemWord
  // N. N. is nobody yet
  if (
    size > 1 &&
    words.slice(from, to).every(({ shape }) => shape === 'initial' || shape === 'mark')
  )
    return false
  const given = isGiven(first)
  const known = given || styled
  for (let at = from; at < to; at++) {
    const word = words[at] as ItemWord
    if (isKnown(word, Known.thing) && !isKnown(word, Known.given)) return false
    if (isKnown(word, Known.group) && !isKnown(word, Known.given)) return false
    if (word.shape === 'capitals' && !vowel.test(word.text) && word.text.length > 2) return false
  }
  // A. Ocampo, Mrs I Lund: initials
  const stopped = first.shape === 'initial' && (styled || isMark(words[from + 1], '.'))
  const isSmall = isKnown(first, Known.small) && !isKnown(first, Known.given | Known.familyFirst)
  if (isSmall && !stopped) return false
  if (isKnown(first, Known.placeOpener) && !given) return false
  if (genitive.test(last.text)) return false
  if (isKnown(first, Known.time) && (size === 1 || words[to]?.shape === 'number')) return false
  if (isKnown(last, Known.country) && !given) return false
  if (isKnown(last, Known.maybeThing) && !known && !isKnown(last, Known.given)) return false
  if (isKnown(first, Known.nationality) && !known) return false
  if (!known && isKnown(last, Known.role) && !isKnown(last, Known.given)) return false
  if (size === 1) {
    if (first.shape === 'initial' || (first.shape === 'capitals' && !given)) return false
    const styles = Known.role | Known.rank | Known.honorific | Known.country | Known.nationality
    return styled || !isKnown(first, styles)
  }
  return true
}

/** Newton’s laws */
const genitive = /[’']s$/u
const vowel = /[AEIOUYÀ-Ý]/u

function signOf(words: readonly ItemWord[], from: number, to: number, size: number): NameSign {
  const first = words[from] as ItemWord
  if (isGiven(first) && !isKnown(first, Known.alsoWord)) {
    // Rebecca Hall, but also: Albert Hall
    return size > 1 && !isKnown(words[to - 1], Known.maybeThing) ? 'given' : 'hint'
  }
  const rest = words.slice(from + 1, to)
  // C. Titus Brown    MALLARD Catherine
  const later = rest.some(word => isGiven(word) && !isKnown(word, Known.alsoWord))
  if (later && (first.shape === 'initial' || first.shape === 'capitals')) return 'given'
  if (later || isGiven(first) || rest.some(isTelling)) return 'hint'
  if (first.shape === 'initial' && size > 1) return 'hint'
  return isKnown(first, Known.familyFirst) && size < 4 && size > 1 ? 'hint' : 'shape'
}

/** `Jan-Erik` counts as `Jan`. */
function isGiven(word: ItemWord): boolean {
  return isKnown(word, Known.given)
}

/** An initial in the middle, a particle, a suffix: written so in names only. */
function isTelling(word: ItemWord): boolean {
  return word.shape === 'initial' || (word.shape === 'lower' && isKnown(word, Known.particle))
}

function isSuffix(word: ItemWord | undefined): boolean {
  return isKnown(word, Known.suffix) && word !== undefined && word.shape !== 'lower'
}

/** Word after the full stop that may stand at `at`, joined to the word before. */
function afterStop(words: readonly ItemWord[], at: number): number {
  return isMark(words[at], '.') && isJoined(words, at) ? at + 1 : at
}

/** Range of some words. */
export function rangeOf(words: readonly ItemWord[], from: number, to: number): Range {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
