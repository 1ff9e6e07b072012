import { codeAt } from '../../code-at.ts'
/** A word that a lexicon knows. */
export interface Word {
  /** In lower case. */
  readonly lower: string
  /** What it can be, written small: bits of `Is`. */
  readonly is: number
  /** What it can be with a capital: a word that only looks like an adverb is none then. */
  readonly isCapital: number
  /** Phrasal cues that begin with it: `pointed` → `out`. */
  readonly phrasal: readonly (readonly string[])[] | undefined
  /** Particles at the end of its clause with which it is a cue: `fügte` → `hinzu`. */
  readonly separable: readonly string[] | undefined
  /** Titles of several words that begin with it. */
  readonly titles: readonly (readonly string[])[] | undefined
  /** Whose given name it is, if it is one. */
  readonly given: 'man' | 'woman' | undefined
  /** Whether a full stop after it ends no sentence: `gov` → `gov.` */
  readonly abbreviation: boolean
}

/**
 * Words by their characters.
 *
 * A `Map` needs each word of a text cut out, put in lower case and hashed, and
 * most words of a text are looked up. Here a word is put together letter by letter
 * while its end is looked for, and compared where it then stands.
 */
export class WordTable {
  /** The word that is looked for, in small letters: as many as the longest word has, and one. */
  readonly letters: Uint16Array
  private readonly words: readonly Word[]
  /** Those with letters beyond ASCII. */
  private readonly others = new Map<string, Word>()
  /** Index of a word, plus one, at the hash of the word or after it; 0 where none is. */
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  /** Letters of all words, one word after the other. */
  private readonly codes: Uint16Array
  /** Where each word begins in them, and, last, where they end. */
  private readonly starts: Int32Array

  constructor(words: readonly Word[]) {
    this.words = words
    let size = 1024
    while (size < words.length * 2) size *= 2
    this.slots = new Int32Array(size)
    this.hashes = new Int32Array(words.length)
    this.codes = new Uint16Array(words.reduce((sum, { lower }) => sum + lower.length, 0))
    this.starts = new Int32Array(words.length + 1)
    let end = 0
    let longest = 0
    words.forEach((word, index) => {
      const { length } = word.lower
      let hash = noHash
      for (let at = 0; at < length; at++) {
        const letter = word.lower.charCodeAt(at)
        this.codes[end++] = letter
        hash = hashWith(hash, letter)
      }
      this.starts[index + 1] = end
      this.hashes[index] = hash
      longest = Math.max(longest, length)
      if (hash < 0) this.others.set(word.lower, word)
      else this.slots[this.freeSlot(hash)] = index + 1
    })
    this.letters = new Uint16Array(longest + 1)
  }

  /** The first free slot from that of a hash on. */
  private freeSlot(hash: number): number {
    const last = this.slots.length - 1
    let slot = hash & last
    while (this.slots[slot] !== 0) slot = (slot + 1) & last
    return slot
  }

  /**
   * Find the word that was put into `letters`.
   *
   * @param length
   *   Of it, in UTF-16 code units; what has no room in `letters` is no word.
   * @param hash
   *   Hash of it: `noHash`, put through `hashWith` with each letter.
   */
  find(length: number, hash: number): Word | undefined {
    const { slots, hashes, starts, codes, letters } = this
    const last = slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const index = (slots[slot] ?? 0) - 1
      if (index < 0) return undefined
      if (hashes[index] !== hash) continue
      const start = starts[index] ?? 0
      if ((starts[index + 1] ?? 0) - start !== length) continue
      let at = 0
      while (at < length && letters[at] === codes[start + at]) at++
      if (at === length) return this.words[index]
    }
  }

  /** Find a word with letters beyond ASCII, in whatever case: its hash is -1. */
  findOther(word: string): Word | undefined {
    return this.others.get(lowerCase(word))
  }
}

/** A word as lexicons have it: in lower case, with a straight apostrophe. */
export function lowerCase(word: string): string {
  // Most words have a capital at most at their start, and `toLowerCase` is slow
  // for the strings of a text with curly quotation marks.
  const { length } = word
  let at = 1
  while (at < length && isSmall(codeAt(word, at))) at++
  if (at >= length) {
    const first = codeAt(word, 0)
    if (isSmall(first)) return word
    if (first > 64 && first < 91) return small.charAt(first - 65) + word.slice(1)
  }
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

const small = 'abcdefghijklmnopqrstuvwxyz'

function isSmall(code: number): boolean {
  return code > 96 && code < 123
}

/** Hash of no letters. */
export const noHash = 5381

/** Hash of a word with one more letter (djb2, by D. J. Bernstein); -1 once one is beyond ASCII. */
export function hashWith(hash: number, letter: number): number {
  return letter > 127 || hash < 0 ? -1 : (Math.imul(hash, 33) ^ letter) & 0x3fffffff
}

/** A character as lexicons have it: a small letter, a straight apostrophe. */
export function letterOf(code: number): number {
  if (code > 64 && code < 91) return code + 32
  return code === 0x2019 ? 39 : code
}
