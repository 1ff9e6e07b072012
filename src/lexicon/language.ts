import { codeAt } from '../code-at.ts'
import type { Settings } from '../options.ts'
import type { Block } from '../story.ts'
import { functionWords } from './function-words.ts'
import { lexicons as ours } from './index.ts'
import type { Lexicon, PeopleLexicon } from './lexicon.ts'
import { peopleLexicons } from './people/index.ts'

/** Words looked at: the opening of a piece tells its language. */
const sample = 120
/** Characters looked at in one block. */
const longest = 600
/** Fewer words than this tell nothing by what they lack. */
const few = 25
/** Share of function words in running text: about 0.3 to 0.5 in its own language. */
const enough = 0.12

const languages = Object.keys(functionWords)
const none: readonly number[] = []
/** Languages that have a word, by their index. */
const known = new Map<string, number[]>()
for (const [index, language] of languages.entries()) {
  for (const word of (functionWords[language] ?? '').split(' ')) {
    known.set(word, [...(known.get(word) ?? none), index])
  }
}
/** UTF-16 code units of the longest of them. */
const longestKnown = Math.max(...[...known.keys()].map(word => word.length))

/** Language of a piece, and what it is read with. */
interface Language {
  readonly language: string | undefined
  readonly lexicon: Lexicon | undefined
  /** Words about people: those of the lexicon, or of a language that has no others. */
  readonly people: PeopleLexicon | undefined
}

/**
 * Find the language of a piece, and the lexicon to read it with.
 *
 * A piece of few words, none of which tells a language, is read with the first
 * lexicon: a list of names is a list of names in any language.
 */
export function findLanguage(blocks: readonly Block[], settings: Settings): Language {
  const lexicons = settings.lexicons ?? ours
  const language = settings.lang ?? detect(blocks)
  if (language === undefined) {
    return { language: undefined, lexicon: lexicons[0], people: lexicons[0] }
  }
  const primary = language.toLowerCase().split(/[-_]/u)[0]
  const isOurs = (lexicon: PeopleLexicon) => lexicon.language === primary
  const lexicon = lexicons.find(isOurs)
  // Who gives lexicons of their own reads with these alone.
  const people = lexicon ?? (settings.lexicons ? undefined : peopleLexicons.find(isOurs))
  return { language: language === unread ? undefined : language, lexicon, people }
}

/** Long enough to tell, but of no language that is known here. */
const unread = 'und'

/** Add the function words of a text to the hits of their languages; returns its number of words. */
function countHits(text: string, hits: Uint16Array): number {
  let words = 0
  let from = 0
  // Function words stand between spaces; the others need not be told apart.
  const { length } = text
  for (let at = 0; at <= length; at++) {
    if (at < length && codeAt(text, at) !== space) continue
    const size = at - from
    if (size > 0) words++
    if (size > 0 && size <= longestKnown) {
      const found = known.get(text.slice(from, at))
      if (found) for (const index of found) hits[index] = (hits[index] ?? 0) + 1
    }
    from = at + 1
  }
  return words
}

const space = 0x20

function detect(blocks: readonly Block[]): string | undefined {
  const hits = new Uint16Array(languages.length)
  let words = 0
  for (const { text } of blocks) {
    if (words >= sample) break
    words += countHits(text.slice(0, longest).toLowerCase(), hits)
  }
  const most = hits.reduce((one, other) => Math.max(one, other))
  const best = languages[hits.indexOf(most)]
  const alone = hits.indexOf(most) === hits.lastIndexOf(most)
  if (words < few) return most > 0 && alone ? best : undefined
  return most < words * enough ? detectAmongNames(blocks) : best
}

/** Characters looked at where much of a piece is names: rosters, line-ups, programmes. */
const longSample = 4000
/** Letters of function words that no other language has by chance. */
const telling = 3
/** Fewer of these words may have come from another language. */
const fewest = 3
/** Share of them in a piece that has lists and text. */
const some = 0.03
/** Share of words with a capital letter of which a list of names consists. */
const names = 0.5

/**
 * The language of a piece whose small words are few, as those of a list are: several which
 * are telling, and twice as many as those of any other language. Names alone tell nothing.
 */
function detectAmongNames(blocks: readonly Block[]): string | undefined {
  const all = wordsOf(blocks)
  const small = all.filter(word => word.length >= telling && known.has(word))
  const hits = languages.map(() => 0)
  for (const word of new Set(small)) {
    for (const index of known.get(word) ?? none) hits[index] = (hits[index] ?? 0) + 1
  }
  const most = Math.max(...hits)
  const rivals = hits.filter(count => count * 2 > most).length
  if (most >= fewest && rivals === 1 && small.length > all.length * some) {
    return languages[hits.indexOf(most)]
  }
  return all.filter(word => upper.test(word)).length > all.length * names ? undefined : unread
}

function wordsOf(blocks: readonly Block[]): string[] {
  const words: string[] = []
  let looked = 0
  for (const { text } of blocks) {
    if (looked > longSample) break
    const part = text.slice(0, longest)
    looked += part.length
    words.push(...part.split(between).filter(Boolean))
  }
  return words
}

const upper = /^\p{Lu}/u
const between = /[^\p{L}\p{M}’']+/u
