import type { Furniture, LeftoverKind, Phrases } from '../lexicon/leftovers/furniture.ts'
import { furniture } from '../lexicon/leftovers/index.ts'
import { services } from '../lexicon/leftovers/services.ts'
import { compilePhrase, keyOf, type Phrase, type Slots } from './phrase.ts'

/** How much a line says on its own: see `Phrases`. */
export type Strength = keyof Phrases

/** What a line of furniture is for, and how sure that is. */
export interface FurnitureLine {
  readonly kind: LeftoverKind
  readonly strength: Strength
}

interface Entry extends Phrase, FurnitureLine {}

/** Characters; the longest notices, of several sentences, stay below. */
const longest = 400

/** Furniture of more parts than this is sure, whatever its parts are: a bar of links. */
const fewParts = 2

const digit = '0'
const slots: Slots = {
  service: {
    source: [...services]
      .sort((one, other) => other.length - one.length)
      .map(name => name.replace(/[.+]/gu, '\\$&'))
      .join('|'),
    starts: services
  },
  number: { source: '\\p{Nd}[\\p{Nd}.,]*\\s?[km]?', starts: [digit] },
  year: {
    source: '(?:19|20)\\p{Nd}{2}(?:\\s?[-–—]\\s?(?:(?:19|20)?\\p{Nd}{2}|present))?',
    starts: [digit + digit]
  },
  owner: { source: '.{0,120}(?=$|[.](?:\\s|$))', starts: [''] },
  name: { source: '[^\\s.!?:;,|]+(?:\\s+[^\\s.!?:;,|]+){0,5}?', starts: [] },
  title: { source: '\\S.{0,160}(?<![.。…,;:][”\"’»)]?)(?=\\s*$)', starts: [''] }
}

const byKey = new Map<string, Entry[]>()
for (const language of furniture) add(language)

/** Between phrases; a copyright sign opens one. */
const gap = /(?:[\s\p{P}]|(?!©)\p{S})*/uy
const fullStop = /[.。](?<!\.\.)$/u
const worded = /[\p{L}\p{N}]/u
/** Scripts that put no space between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u

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
  let parts = 0
  let found: FurnitureLine | undefined
  let at = after(gap, line, 0)
  while (at < line.length) {
    const part = phraseAt(line, at)
    if (!part) return
    parts++
    if (!found || (found.strength !== 'sure' && part.entry.strength === 'sure')) found = part.entry
    at = after(gap, line, part.end)
  }
  if (found?.strength !== 'sure' && fullStop.test(line)) return
  if (!found || found.strength === 'sure' || parts === 1) return found
  return { kind: found.kind, strength: parts > fewParts ? 'sure' : 'beside' }
}

/** Longest phrase at an index that ends where a word ends. */
function phraseAt(line: string, at: number): { entry: Entry; end: number } | undefined {
  let longest: { entry: Entry; end: number } | undefined
  const key = keyOf(line, at)
  for (const start of new Set([key, key.slice(0, 1)])) {
    for (const entry of byKey.get(start) ?? []) {
      const end = after(entry.pattern, line, at)
      if (end > (longest?.end ?? at) && endsWord(line, end)) longest = { entry, end }
    }
  }
  return longest
}

/** Whether a word ends here; pasted links often stand together, as in `Share on XShare`. */
function endsWord(line: string, end: number): boolean {
  const next = line[end] ?? ''
  if (!worded.test(next)) return true
  const last = line[end - 1] ?? ''
  if (!worded.test(last) || unspaced.test(last)) return true
  return next !== next.toLowerCase() && last === last.toLowerCase()
}

function after(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : at
}

function add(language: Furniture): void {
  for (const [kind, phrases] of Object.entries(language)) {
    for (const [strength, list] of Object.entries(phrases)) {
      for (const phrase of list) {
        const { pattern, keys } = compilePhrase(phrase, slots)
        // `entries` forgets which keys went in.
        const entry = { pattern, keys, kind, strength } as Entry
        for (const key of keys) {
          const entries = byKey.get(key)
          if (entries) entries.push(entry)
          else byKey.set(key, [entry])
        }
      }
    }
  }
}
