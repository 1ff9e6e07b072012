import { codeAt } from '../../code-at.ts'

/** A word that a lexicon knows. */
export interface Word {
  /** In lower case. */
  readonly lower: string
  /** Phrases that begin with it; nothing for nearly all words. */
  readonly opens: Opens | undefined
  /** Whose given name it is, if it is one. */
  readonly given: 'man' | 'woman' | undefined
  /** Whether a full stop after it ends no sentence: `gov` → `gov.` */
  readonly abbreviation: boolean
  /** Whether it alone, with a capital, names nobody: `russia`. */
  readonly notAlone: boolean
}

/** What follows a word in the phrases that begin with it, the longest first. */
export type Rests = readonly (readonly string[])[]

/** Phrases that begin with a word, by their kind. */
export interface Opens {
  /** Cues: `pointed` → `out`. */
  readonly phrasal: Rests
  /** Particles at the end of its clause with which it is a cue: `fügte` → `hinzu`. */
  readonly separable: Rests
  /** Titles of several words. */
  readonly titles: Rests
  /** Names of places and bodies. */
  readonly notPeople: Rests
  /** Phrases before a source. */
  readonly accordingTo: Rests
  /** Those which count only right after a quotation. */
  readonly accordingToBeside: Rests
  /** Phrases which say where words stand. */
  readonly impersonal: Rests
  /** Phrases which say the same after what stands there. */
  readonly impersonalEnds: Rests
  /** Phrases beside words which the verb brings: *mit den Worten*. */
  readonly wordings: Rests
  /** Phrases after a verb which belong to its cue. */
  readonly settings: Rests
}

/** Two hashes, what the word is, and its index plus one, for each slot. */
const width = 4

/**
 * Words by two hashes of their letters.
 *
 * A `Map` needs each word of a text cut out, put in lower case and hashed, and
 * most words of a text are looked up. Here a word is hashed letter by letter while its
 * end is looked for, and all that the tokeniser asks of it stands in one line of the
 * processor’s cache. Sixty-four bits stand for its letters: an unknown word has the
 * hashes of a known one once in some 10¹⁵.
 */
export class WordTable {
  private readonly lowers: readonly string[]
  private readonly wordOf: (lower: string) => Word
  /** Those that were asked for: few of a lexicon’s words stand in a text. */
  private readonly words: (Word | undefined)[]
  /** A word’s slot is that of its first hash, or the next one that was free. */
  private readonly slots: Int32Array

  /**
   * @param bits
   *   Words in lower case, with what each can be: bits of `Is`; 0 where no list of kinds has it.
   * @param wordOf
   *   What else is known of a word.
   */
  constructor(bits: ReadonlyMap<string, number>, wordOf: (lower: string) => Word) {
    this.lowers = [...bits.keys()]
    this.wordOf = wordOf
    // Of full length at once: engines keep an array that is filled here and there as a hash table.
    this.words = this.lowers.map(() => undefined)
    let size = 1024
    while (size < bits.size * 1.5) size *= 2
    this.slots = new Int32Array(size * width)
    let index = 0
    for (const [lower, is] of bits) {
      const first = hashOf(lower, noHash, firstHash)
      const second = hashOf(lower, 0, secondHash)
      const slot = ~this.find(first, second)
      this.slots[slot] = first
      this.slots[slot + 1] = second
      this.slots[slot + 2] = is
      this.slots[slot + 3] = ++index
    }
  }

  /**
   * Find a word by its hashes: `noHash` and 0, put through `firstHash` and `secondHash`
   * with each of its letters.
   *
   * @returns
   *   Its place in the table; where it is not there, what `~` makes of the free place for it.
   */
  find(first: number, second: number): number {
    const { slots } = this
    const last = slots.length - width
    for (let slot = (first * width) & last; ; slot = (slot + width) & last) {
      if (slots[slot + 3] === 0) return ~slot
      if (slots[slot] === first && slots[slot + 1] === second) return slot
    }
  }

  /** Find a word in whatever case, with whatever letters. */
  findWord(word: string): number {
    const lower = lowerCase(word)
    return this.find(hashOf(lower, noHash, firstHash), hashOf(lower, 0, secondHash))
  }

  /** What the word at a place is: bits of `Is`; 0 where `find` found none. */
  bitsAt(place: number): number {
    return place < 0 ? 0 : (this.slots[place + 2] ?? 0)
  }

  /** The word at a place; nothing where `find` found none. */
  wordAt(place: number): Word | undefined {
    if (place < 0) return
    const index = (this.slots[place + 3] ?? 0) - 1
    return this.words[index] ?? this.learn(index)
  }

  private learn(index: number): Word {
    const word = this.wordOf(this.lowers[index] ?? '')
    this.words[index] = word
    return word
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

function hashOf(lower: string, seed: number, hash: typeof firstHash): number {
  let sum = seed
  for (let at = 0; at < lower.length; at++) sum = hash(sum, codeAt(lower, at))
  return sum
}

/** First hash of no letters; the second is 0. */
export const noHash = 5381

/** First hash of a word with one more letter (djb2, by D. J. Bernstein). */
export function firstHash(hash: number, letter: number): number {
  return Math.imul(hash, 33) ^ letter
}

/** Second hash of a word with one more letter (of sdbm, by O. Yigit). */
export function secondHash(hash: number, letter: number): number {
  return (Math.imul(hash, 65599) + letter) | 0
}

/** A character as lexicons have it: a small letter, a straight apostrophe. */
export function letterOf(code: number): number {
  if (code > 64 && code < 91) return code + 32
  return code === 0x2019 ? 39 : code
}
