import { codeAt } from '../../code-at.ts'
import type { PeopleLexicon } from '../../lexicon/lexicon.ts'
import type { PeopleWords } from '../../lexicon/people-words.ts'

/** What a word can be where people are named, as bits: `bishop` is `rank | role | maybeName`. */
export const Known = {
  woman: 1 << 0,
  man: 1 << 1,
  /** Given name, of a man, a woman, or either. */
  given: (1 << 0) | (1 << 1),
  /** Given name that is an ordinary word, a place or a family name as well. */
  alsoWord: 1 << 2,
  /** Family name that stands before the given name. */
  familyFirst: 1 << 3,
  honorific: 1 << 4,
  honorificQualifier: 1 << 5,
  particle: 1 << 6,
  suffix: 1 << 7,
  postNominal: 1 << 8,
  role: 1 << 9,
  qualifier: 1 << 10,
  rank: 1 << 11,
  /** Rank that is a name as well. */
  maybeName: 1 << 12,
  /** People in the plural. */
  group: 1 << 13,
  thing: 1 << 14,
  /** Thing or place that is a family name as well. */
  maybeThing: 1 << 15,
  country: 1 << 16,
  nationality: 1 << 17,
  /** Determiner, pronoun, preposition, conjunction, adverb: part of no name. */
  small: 1 << 18,
  /** Auxiliary or everyday verb. */
  verb: 1 << 19,
  /** Begins a relative clause: `who`. */
  relative: 1 << 20,
  /** Day or month. */
  time: 1 << 21,
  preposition: 1 << 22,
  /** Opens what is no role: `born`. */
  notRole: 1 << 23,
  /** `a`, `the` */
  determiner: 1 << 24,
  /** Form that ends as past forms do. */
  past: 1 << 25,
  /** `is`, `are` */
  copula: 1 << 26,
  /** Opens another name, or a birth: `known as`. */
  alias: 1 << 27,
  /** Opens the name of a place or a body: `north`. */
  placeOpener: 1 << 28,
  /** Stands before the names of a group: `including`. */
  opensNames: 1 << 29,
  and: 1 << 30,
  /** Small word inside an office: Secretary `of` State. */
  inOffice: 1 << 31
} as const

/** Words of a lexicon where people are named. */
export interface KnownWords {
  /** Bits of each word, by its folded form; made when a word is asked for. */
  readonly bits: ReadonlyMap<string, number>
  /** Endings of past forms: `ed`. */
  readonly pastEndings: readonly string[]
  /** Whether a word is what its last part is. */
  readonly compounds: boolean
}

const compiled = new WeakMap<PeopleLexicon, KnownWords>()

/** Words of a lexicon where people are named, compiled once; nothing where it has none. */
export function knownWords(lexicon: PeopleLexicon): KnownWords | undefined {
  if (!lexicon.people) return
  const known = compiled.get(lexicon)
  if (known) return known
  const fresh = new LexiconWords(lexicon, lexicon.people)
  compiled.set(lexicon, fresh)
  return fresh
}

class LexiconWords implements KnownWords {
  readonly pastEndings: readonly string[]
  readonly compounds: boolean
  readonly #lexicon: PeopleLexicon
  readonly #people: PeopleWords
  #bits: ReadonlyMap<string, number> | undefined

  constructor(lexicon: PeopleLexicon, people: PeopleWords) {
    this.#lexicon = lexicon
    this.#people = people
    this.pastEndings = lexicon.grammar.pastEndings
    this.compounds = people.compounds ?? false
  }

  get bits(): ReadonlyMap<string, number> {
    // Most pieces have no list.
    this.#bits ??= compile(this.#lexicon, this.#people)
    return this.#bits
  }
}

/**
 * Lower case, without diacritics, with plain hyphens and apostrophes, so that
 * `José` and `jose`, `Şehzade` and `sehzade` are one.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[øłđıßæœð’‐‑]/gu, letter => plainLetters[letter] ?? letter)
}

function isAscii(text: string): boolean {
  const { length } = text
  let at = 0
  while (at < length && codeAt(text, at) < 0x80) at++
  return at === length
}

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  '’': "'",
  '‐': '-',
  '‑': '-'
}

/** What a lexicon knows of a word. */
export function bitsOf(word: string, { bits, pastEndings, compounds }: KnownWords): number {
  const folded = fold(word)
  const known = bits.get(folded)
  if (known !== undefined) return known
  // Jan-Erik is a given name as Jan is, a co-pilot is what a pilot is.
  const hyphen = folded.indexOf('-')
  if (hyphen > 0) {
    const first = bits.get(folded.slice(0, hyphen)) ?? 0
    const last = bits.get(folded.slice(folded.lastIndexOf('-') + 1)) ?? 0
    // The Anna-Lund-Schule is a school.
    if (compounds && last & Known.thing) return Known.thing
    return (first & Known.given) | (last & Known.role)
  }
  if (compounds) return compoundBits(folded, bits)
  return folded.length > shortest && pastEndings.some(ending => folded.endsWith(ending))
    ? Known.past
    : 0
}

/** Letters of the parts of a compound: shorter ones end names as well. */
const [firstPart, lastPart] = [3, 4]

// Kassenwart
//       ^^^^ what it is
function compoundBits(word: string, bits: ReadonlyMap<string, number>): number {
  for (let at = firstPart; at <= word.length - lastPart; at++) {
    const last = (bits.get(word.slice(at)) ?? 0) & (Known.role | Known.thing | Known.group)
    if (last) return last
  }
  return 0
}

/** Letters of words that are too short to have an ending: `red`. */
const shortest = 4

function compile(
  { grammar, names, pronouns }: PeopleLexicon,
  people: PeopleWords
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) {
      const key = fold(word)
      bits.set(key, (bits.get(key) ?? 0) | bit)
    }
  }
  add(people.givenNames.female.trim().split(/\s+/u), Known.woman)
  add(people.givenNames.male.trim().split(/\s+/u), Known.man)
  add(people.givenNames.either.trim().split(/\s+/u), Known.given)
  add(people.givenNamesAlsoWords.trim().split(/\s+/u), Known.alsoWord)
  add(people.familyNamesFirst, Known.familyFirst)
  add(people.honorifics, Known.honorific)
  add(people.honorificQualifiers, Known.honorificQualifier)
  add(people.nameParticles, Known.particle)
  add(people.nameSuffixes, Known.suffix)
  add(people.postNominals, Known.postNominal)
  add(people.roles, Known.role)
  add(people.notRoles, Known.notRole)
  add(people.aliases, Known.notRole | Known.alias)
  add(people.roleQualifiers, Known.qualifier)
  add(people.ranks, Known.rank)
  add(people.ranksAlsoNames, Known.rank | Known.maybeName)
  add(people.groups, Known.group)
  add(people.things, Known.thing)
  add(people.thingsAlsoNames, Known.maybeThing)
  add(people.opensNames, Known.opensNames)
  add(people.and, Known.and)
  add(people.inOffices, Known.inOffice)
  add(people.placeOpeners, Known.placeOpener)
  add(people.countries, Known.country)
  add(people.nationalities, Known.nationality)
  add(grammar.determiners, Known.small | Known.determiner)
  add(grammar.possessives, Known.small | Known.determiner)
  add(grammar.conjunctions, Known.small)
  add(grammar.subordinators, Known.small)
  add(grammar.adverbs, Known.small)
  add(grammar.prepositions, Known.small | Known.preposition)
  add(names.not, Known.small)
  add(pronouns.subjects, Known.small)
  add(pronouns.relatives, Known.small | Known.relative)
  add(people.copulas, Known.copula)
  add(grammar.auxiliaries, Known.small | Known.verb)
  add(
    grammar.verbs.flatMap(forms => forms.split(' ')),
    Known.verb
  )
  add(grammar.times, Known.time)
  return bits
}
