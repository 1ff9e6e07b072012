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
 * most words of a text are looked up. Here they are compared where they stand.
 */
export class WordTable {
  private readonly words: readonly Word[]
  /** Those with letters beyond ASCII. */
  private readonly others = new Map<string, Word>()
  /** Index of a word, plus one, at the hash of the word or after it; 0 where none is. */
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  /** Characters of all words, one word after the other. */
  private readonly codes: Uint16Array
  /** Where each word begins in them, and, last, where they end. */
  private readonly starts: Int32Array

  constructor(words: readonly Word[]) {
    this.words = words
    let size = 1024
    while (size < words.length * 4) size *= 2
    this.slots = new Int32Array(size)
    this.hashes = new Int32Array(words.length)
    this.codes = new Uint16Array(words.reduce((sum, { lower }) => sum + lower.length, 0))
    this.starts = new Int32Array(words.length + 1)
    let end = 0
    words.forEach((word, index) => {
      const start = end
      let hash = noHash
      for (let at = 0; at < word.lower.length; at++) {
        const code = word.lower.charCodeAt(at)
        this.codes[end++] = code
        hash = hashWith(hash, code)
      }
      this.starts[index + 1] = end
      this.hashes[index] = hash
      if (hash < 0) this.others.set(word.lower, word)
      else this.slots[this.slotOf(hash, this.codes, start, end)] = index + 1
    })
  }

  /**
   * Find the word that stands from `start` to `end`, in whatever case.
   *
   * @param codes
   *   UTF-16 code units of `text`.
   * @param hash
   *   Hash of them: `noHash`, put through `hashWith` with each.
   */
  find(
    text: string,
    codes: Uint16Array,
    start: number,
    end: number,
    hash: number
  ): Word | undefined {
    if (hash < 0) return this.others.get(lowerCase(text.slice(start, end)))
    const index = this.slots[this.slotOf(hash, codes, start, end)] ?? 0
    return index > 0 ? this.words[index - 1] : undefined
  }

  /** Slot of a word, or the free one where it would stand. */
  private slotOf(hash: number, codes: Uint16Array, start: number, end: number): number {
    const { slots, hashes } = this
    const last = slots.length - 1
    let slot = hash & last
    for (;;) {
      const index = (slots[slot] ?? 0) - 1
      if (index < 0 || (hashes[index] === hash && this.isWord(index, codes, start, end)))
        return slot
      slot = (slot + 1) & last
    }
  }

  private isWord(index: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.starts[index] ?? 0
    if ((this.starts[index + 1] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++) {
      if (folded(codes[at] ?? 0) !== this.codes[from + at - start]) return false
    }
    return true
  }
}

/** A word as lexicons have it: in lower case, with a straight apostrophe. */
export function lowerCase(word: string): string {
  // Most words have a capital at most at their start, and `toLowerCase` is slow
  // for the strings of a text with curly quotation marks.
  let at = 1
  while (at < word.length && isSmall(word.charCodeAt(at))) at++
  if (at >= word.length) {
    const first = word.charCodeAt(0)
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

/** Hash of no characters. */
export const noHash = 5381

/** Hash of a word with one more character (djb2, by D. J. Bernstein); -1 once one is beyond ASCII. */
export function hashWith(hash: number, code: number): number {
  const small = folded(code)
  return small > 127 || hash < 0 ? -1 : (Math.imul(hash, 33) ^ small) & 0x3fffffff
}

/** A character as lexicons have it: a small letter, a straight apostrophe. */
function folded(code: number): number {
  if (code > 64 && code < 91) return code + 32
  return code === 0x2019 ? 39 : code
}
