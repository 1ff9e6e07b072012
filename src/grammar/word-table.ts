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
  /** Titles of several words that begin with it. */
  readonly titles: readonly (readonly string[])[] | undefined
  /** Whether it is a given name. */
  readonly given: boolean
}

/**
 * Words by their characters.
 *
 * A `Map` needs each word of a text cut out, put in lower case and hashed, and
 * most words of a text are looked up. Here they are compared where they stand.
 */
export class WordTable {
  private readonly words: readonly Word[]
  private readonly others = new Map<string, Word>()
  /** Index of a word, plus one, at the hash of the word or after it; 0 where none is. */
  private readonly slots: Int32Array

  constructor(words: readonly Word[]) {
    this.words = words
    let size = 1024
    while (size < words.length * 4) size *= 2
    this.slots = new Int32Array(size)
    words.forEach((word, index) => {
      const hash = hashOf(word.lower, 0, word.lower.length)
      if (hash < 0) {
        this.others.set(word.lower, word)
        return
      }
      let slot = hash & (size - 1)
      while (this.slots[slot]) slot = (slot + 1) & (size - 1)
      this.slots[slot] = index + 1
    })
  }

  /** Find the word that stands from `start` to `end`, in whatever case. */
  find(text: string, start: number, end: number): Word | undefined {
    const hash = hashOf(text, start, end)
    if (hash < 0) return this.others.get(lowerCase(text.slice(start, end)))
    const last = this.slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const index = this.slots[slot] ?? 0
      const word = index > 0 ? this.words[index - 1] : undefined
      if (!word || isAt(word.lower, text, start, end)) return word
    }
  }
}

/** A word as lexicons have it: in lower case, with a straight apostrophe. */
export function lowerCase(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

/** Hash of a word in lower case (djb2, by D. J. Bernstein); -1 for one with letters beyond ASCII. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 5381
  for (let at = start; at < end; at++) {
    const code = folded(text.charCodeAt(at))
    if (code > 127) return -1
    hash = (Math.imul(hash, 33) ^ code) & 0x3fffffff
  }
  return hash
}

function isAt(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false
  for (let at = start; at < end; at++) {
    if (folded(text.charCodeAt(at)) !== lower.charCodeAt(at - start)) return false
  }
  return true
}

function folded(code: number): number {
  if (code > 64 && code < 91) return code + 32
  return code === 0x2019 ? 39 : code
}
