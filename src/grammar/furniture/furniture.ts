import type { Furniture, LeftoverKind, Phrases } from '../../lexicon/leftovers/furniture.ts'
import { furniture } from '../../lexicon/leftovers/index.ts'
import { services } from '../../lexicon/leftovers/services.ts'
import { openingsOf } from './openings.ts'
import { any, type Phrase, readPhrase, type Slots } from './phrase.ts'
import {
  firstOfLine,
  firstOfWord,
  isUnspaced,
  plainLine,
  startAt,
  startOfLine
} from './plain-line.ts'

/** How much a line says on its own: see `Phrases`. */
export type Strength = keyof Phrases

/** What a line of furniture is for, and how sure that is. */
export interface FurnitureLine {
  readonly kind: LeftoverKind
  readonly strength: Strength
  /** What is sure by itself may be the label of links as well: `Next article`. */
  readonly label?: 'leads' | 'opens'
}

/** A phrase, and what a line is that it matches; read when its first word turns up. */
interface Entry extends FurnitureLine {
  readonly phrase: string
  read?: Phrase
  pattern?: RegExp
}

/** Characters; the longest notices, of several sentences, stay below. */
const longest = 400
/** A line of more parts than this is sure, whatever its parts are: a bar of links. */
const fewParts = 2
/** A line of so many words with a full stop is a sentence, not a label. */
const fewWords = 3

/** Names of services, as one word or as two. */
const names = services.flatMap(name => [plainLine(name), plainLine(name.toLowerCase())])

/** What may stand in braces in a phrase of furniture. */
export const slots: Slots = {
  name: { source: '[^ .?:]+(?: [^ .?:]+){0,5}?' },
  number: { source: '\\d+(?: \\d+)*(?: ?[km])?', starts: ['0'] },
  owner: { source: '.{0,120}(?= \\.|$)' },
  rest: { source: '.{0,200}(?= [.?]|$)' },
  service: {
    source: names.toSorted((one, other) => other.length - one.length).join('|'),
    starts: names.map(name => `${name}*`)
  },
  some: { source: '.{0,100}' },
  title: { source: '.{2,159}[^ .:]$' },
  year: {
    source: '(?:19|20)\\d\\d(?: (?:(?:19|20)?\\d\\d|present))?',
    starts: ['0', '0 present*']
  }
}

/** The phrases that a line can begin with whose first word this is. */
interface Opening {
  readonly entries: Entry[]
  /** Second words of all of them, as phrases have them; read when the first turns up. */
  seconds?: ReadonlySet<string>
}

/** First words of what stands in braces at the start of a phrase. */
const firstWords = {
  number: ['0'],
  service: names.map(name => startAt(name)[0]),
  year: ['0']
}

let openings: Map<string, Opening> | undefined

/**
 * Read a line as furniture of a page: one phrase, or several in a row.
 *
 * @param line
 *   `Share this story About sharing`
 * @returns
 *   What it is for, or nothing where some of its words say something else.
 */
export function readFurniture(line: string): FurnitureLine | undefined {
  if (line.length > longest) return
  openings ??= indexOf(furniture)
  const opening = openings.get(firstOfLine(line))
  // Most lines of an article go here, and nearly all others with their second word.
  if (!opening) return
  const [first, second] = startOfLine(line)
  if (!goesOn(openings, secondsOf(opening, first), second)) return
  const plain = plainLine(line)
  let found: FurnitureLine | undefined
  let parts = 0
  let at = skipMarks(plain, 0)
  while (at < plain.length) {
    const part = phraseAt(openings, plain, at)
    if (!part) return
    parts++
    if (!found || (found.strength !== 'sure' && part.entry.strength === 'sure')) found = part.entry
    at = skipMarks(plain, part.end)
  }
  if (!found || found.strength === 'sure') return found
  if (plain.endsWith(' .') && plain.split(' ').length <= fewWords) return
  if (parts === 1) return found
  return { kind: found.kind, strength: parts > fewParts ? 'sure' : 'beside' }
}

/** Longest phrase at an index that ends where a word ends. */
function phraseAt(
  openings: ReadonlyMap<string, Opening>,
  plain: string,
  at: number
): { entry: Entry; end: number } | undefined {
  let longest: { entry: Entry; end: number } | undefined
  const [first, second] = startAt(plain, at)
  for (const entry of openings.get(first)?.entries ?? []) {
    if (!goesOn(openings, readEntry(entry).starts.get(first) ?? none, second)) continue
    entry.pattern ??= new RegExp(readEntry(entry).source(), 'y')
    entry.pattern.lastIndex = at
    if (!entry.pattern.test(plain)) continue
    const end = entry.pattern.lastIndex
    if (end < (longest?.end ?? at + 1) || !endsWord(plain, end)) continue
    if (end === longest?.end) longest = { entry: both(longest.entry, entry), end }
    else longest = { entry, end }
  }
  return longest
}

/** Of two phrases for the same words, the first, or the sure one, as the label that the other is. */
function both(one: Entry, other: Entry): Entry {
  const [sure, { strength }] = one.strength === 'sure' ? [one, other] : [other, one]
  const isLabel = strength === 'leads' || strength === 'opens'
  if (sure.strength !== 'sure') return one
  return isLabel ? { ...sure, label: strength } : sure
}

const none: ReadonlySet<string> = new Set()

/** Whether a phrase may go on with a second word, or end before it, and another one begin with it. */
function goesOn(
  openings: ReadonlyMap<string, Opening>,
  seconds: ReadonlySet<string>,
  second: string
): boolean {
  if (seconds.has(second) || seconds.has(any)) return true
  return seconds.has('') && openings.has(firstOfWord(second))
}

function secondsOf(opening: Opening, first: string): ReadonlySet<string> {
  opening.seconds ??= new Set(
    opening.entries.flatMap(entry => [...(readEntry(entry).starts.get(first) ?? none)])
  )
  return opening.seconds
}

function readEntry(entry: Entry): Phrase {
  entry.read ??= readPhrase(entry.phrase, slots)
  return entry.read
}

function endsWord(plain: string, end: number): boolean {
  return end === plain.length || plain[end] === ' ' || isUnspaced(plain.charCodeAt(end - 1))
}

/** Index of the first word from an index on. */
function skipMarks(plain: string, from: number): number {
  let at = from
  while (at < plain.length && ' .?:'.includes(plain.charAt(at))) at++
  return at
}

/** Phrases by the first word of the lines that they can match. */
function indexOf(languages: readonly Furniture[]): Map<string, Opening> {
  const openings = new Map<string, Opening>()
  for (const [kind, strength, phrase] of languages.flatMap(phrasesOf)) {
    const entry: Entry = { phrase, kind, strength }
    for (const key of new Set(openingsOf(phrase, firstWords))) {
      const opening = openings.get(key)
      if (opening) opening.entries.push(entry)
      else openings.set(key, { entries: [entry] })
    }
  }
  return openings
}

function phrasesOf(language: Furniture): [LeftoverKind, Strength, string][] {
  return Object.entries(language).flatMap(([kind, phrases]) =>
    Object.entries(phrases).flatMap(([strength, list]) =>
      // `entries` forgets which keys went in.
      list.map((phrase: string): [LeftoverKind, Strength, string] => [
        kind as LeftoverKind,
        strength as Strength,
        phrase
      ])
    )
  )
}
