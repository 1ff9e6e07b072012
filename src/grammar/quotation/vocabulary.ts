import { codeAt } from '../../code-at.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { noSubjectFirst, type SubjectFirst } from '../../lexicon/subject-first.ts'
import { noVerbSecond, type VerbSecond } from '../../lexicon/verb-second.ts'
import { words } from '../../lexicon/words.ts'
import { type Word, WordTable } from './word-table.ts'

/**
 * What a word can be, as bits: a word is often several things at once.
 *
 * `says` is `speech | finite`; `report` is `speech | base | document`.
 */
export const Is = {
  /** Form of a verb which can carry a whole quotation. */
  speech: 1 << 0,
  /** Form of a verb which cites words within its sentence. */
  citing: 1 << 1,
  /** Form of any verb which can stand after a subject: `says`, `said`. */
  finite: 1 << 2,
  /** The -ing form. */
  ing: 1 << 3,
  /** Base form: `say`. */
  base: 1 << 4,
  auxiliary: 1 << 5,
  determiner: 1 << 6,
  possessive: 1 << 7,
  preposition: 1 << 8,
  subordinator: 1 << 9,
  conjunction: 1 << 10,
  adverb: 1 << 11,
  /** Pronoun which can be a subject. */
  pronoun: 1 << 12,
  relative: 1 << 13,
  title: 1 << 14,
  suffix: 1 << 15,
  particle: 1 << 16,
  person: 1 << 17,
  body: 1 << 18,
  document: 1 << 19,
  saying: 1 << 20,
  /** Begins with a digit. Set by the tokeniser. */
  number: 1 << 21,
  time: 1 << 22,
  /** Says that a person is a man: `he`, `spokesman`, `Mr.` */
  man: 1 << 23,
  woman: 1 << 24,
  /** Begins no name, capital or not. */
  notName: 1 << 25,
  /** Has a capital. Set by the tokeniser. */
  capital: 1 << 26,
  /** A quotation, marks included. Set by the tokeniser. */
  quotation: 1 << 27,
  /** Punctuation. Set by the tokeniser. */
  punctuation: 1 << 28,
  /** The ’s of a possessive. Set by the tokeniser. */
  genitive: 1 << 29,
  /** Form of a verb whose object is the hearer: told *reporters*. */
  hearer: 1 << 30,
  /** First word of the names of places: *New* York. */
  place: 1 << 31
} as const

/** A lexicon, compiled. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  /** Bits of each word in lower case. */
  readonly words: ReadonlyMap<string, number>
  /** The same with all that a word begins, found in a text. */
  readonly table: WordTable
  /** Endings that tell what an unknown word is, by their last UTF-16 code unit. */
  readonly endings: Endings
  /** Phrases before a source, by their first word. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those which count only right after a quotation. */
  readonly accordingToBeside: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Forms of verbs whose content may be an infinitive. */
  readonly promising: ReadonlySet<string>
  /** Phrases which say where words stand, by their first word. */
  readonly impersonal: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Phrases after a verb which belong to its cue, by their first word. */
  readonly settings: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Words with a capital which alone name nobody. */
  readonly notAlone: ReadonlySet<string>
  /** Given names, with the gender they tell. */
  readonly given: ReadonlyMap<string, 'man' | 'woman'>
  /** Forms of verbs in the mood of reported speech. */
  readonly reported: ReadonlySet<string>
  /** Words of a language whose subject comes first; none of another. */
  readonly subjectFirst: SubjectFirst
  /** Words of a language whose verb comes second; none of another. */
  readonly verbSecond: VerbSecond
}

const compiled = new WeakMap<Lexicon, Vocabulary>()

/** Compile a lexicon, once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = compiled.get(lexicon)
  if (known) return known
  const vocabulary = compile(lexicon)
  compiled.set(lexicon, vocabulary)
  return vocabulary
}

function compile(lexicon: Lexicon): Vocabulary {
  const { cues, sources, names, pronouns, grammar } = lexicon
  const bits = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) if (!word.includes(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  const formOf = (form: string) =>
    grammar.gerundEndings.some(ending => form.endsWith(ending)) ? Is.ing | Is.notName : Is.finite
  const forms = new Map<string, readonly string[]>()
  const addVerbs = (rows: readonly string[], bit: number) => {
    for (const row of rows) {
      const all = row.split(' ')
      const [base = '', ...rest] = all
      forms.set(base, all)
      add([base], bit | Is.base)
      for (const form of rest) add([form], bit | formOf(form))
    }
  }
  addVerbs(cues.speech, Is.speech)
  addVerbs(cues.citing, Is.citing)
  addVerbs(grammar.verbs, 0)
  for (const base of cues.hearers) add(forms.get(base) ?? [], Is.hearer)
  add(cues.sayings, Is.saying)
  // Her tweets; she tweets: the -s form is a noun as well.
  for (const noun of [...cues.sayings, ...sources.documents])
    add(forms.get(noun)?.slice(1, 2) ?? [], Is.saying)
  add(sources.people, Is.person)
  add(sources.men, Is.person | Is.man)
  add(sources.women, Is.person | Is.woman)
  add(sources.bodies, Is.body)
  add(sources.documents, Is.document)
  add(names.titles, Is.title)
  add(names.masculineTitles, Is.title | Is.man)
  add(names.feminineTitles, Is.title | Is.woman)
  add(names.particles, Is.particle)
  add(names.suffixes, Is.suffix)
  add(names.places, Is.place)
  add(names.not, Is.notName)
  add(pronouns.masculine, Is.man | Is.notName)
  add(pronouns.feminine, Is.woman | Is.notName)
  add(pronouns.plural, Is.notName)
  add(pronouns.subjects, Is.pronoun | Is.notName)
  add(pronouns.relatives, Is.relative | Is.notName)
  for (const form of grammar.auxiliaries) add([form], Is.auxiliary | Is.notName | formOf(form))
  add(grammar.determiners, Is.determiner | Is.notName)
  add(grammar.possessives, Is.possessive | Is.notName)
  add(grammar.prepositions, Is.preposition | Is.notName)
  add(grammar.subordinators, Is.subordinator | Is.notName)
  add(grammar.conjunctions, Is.conjunction | Is.notName)
  add(grammar.adverbs, Is.adverb | Is.notName)
  add(grammar.times, Is.time | Is.notName)
  const given = new Map<string, 'man' | 'woman'>()
  for (const name of words(names.given.male)) given.set(name, 'man')
  for (const name of words(names.given.female)) given.set(name, 'woman')
  const phrasal = new Map<string, string[][]>()
  for (const phrase of cues.phrasal) {
    const [base = '', ...rest] = phrase.split(' ')
    for (const form of forms.get(base) ?? [base])
      phrasal.set(form, [...(phrasal.get(form) ?? []), rest])
  }
  const separable = new Map<string, string[]>()
  for (const phrase of cues.separable) {
    const [base = '', particle = ''] = phrase.split(' ')
    for (const form of forms.get(base) ?? [base])
      separable.set(form, [...(separable.get(form) ?? []), particle])
  }
  const titles = longestFirst(byFirstWord(names.titles))
  longestFirst(phrasal)
  const endings = endingsOf(lexicon)
  const wordOf = (lower: string): Word => ({
    lower,
    is: bits.get(lower) ?? guess(lower, 0, lower.length, endings),
    isCapital: bits.get(lower) ?? 0,
    phrasal: phrasal.get(lower),
    separable: separable.get(lower),
    titles: titles.get(lower),
    given: given.get(lower),
    abbreviation: abbreviations.has(lower)
  })
  const abbreviations = new Set(names.abbreviations.map(word => word.replace(/\.$/u, '')))
  const all = new Set(
    [bits, phrasal, separable, titles, given, abbreviations].flatMap(list => [...list.keys()])
  )
  return {
    lexicon,
    words: bits,
    endings,
    table: new WordTable([...all].map(wordOf)),
    accordingTo: longestFirst(byFirstWord(cues.accordingTo)),
    accordingToBeside: longestFirst(byFirstWord(cues.accordingToBeside)),
    promising: new Set(cues.promising.flatMap(base => forms.get(base) ?? [])),
    impersonal: longestFirst(byFirstWord(cues.impersonal)),
    settings: longestFirst(byFirstWord(cues.settings)),
    notAlone: new Set(names.notAlone),
    given,
    reported: new Set(grammar.verbSecond?.reported),
    subjectFirst: grammar.subjectFirst ?? noSubjectFirst,
    verbSecond: grammar.verbSecond ?? noVerbSecond
  }
}

/** What words can be that end so. */
type Endings = ReadonlyMap<number, readonly { readonly ending: string; readonly is: number }[]>

function endingsOf({ grammar }: Lexicon): Endings {
  const map = new Map<number, { ending: string; is: number }[]>()
  const add = (list: readonly string[], is: number) => {
    for (const ending of list) {
      const last = ending.charCodeAt(ending.length - 1)
      map.set(last, [...(map.get(last) ?? []), { ending, is }])
    }
  }
  add(grammar.adverbEndings, Is.adverb)
  add(grammar.pastEndings, Is.finite)
  return map
}

/** What the unknown word from `start` to `end` is by its ending. */
export function guess(text: string, start: number, end: number, endings: Endings): number {
  if (end - start < 5) return 0
  const list = endings.get(codeAt(text, end - 1))
  return list?.find(({ ending }) => text.endsWith(ending, end))?.is ?? 0
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ')
    map.set(first, [...(map.get(first) ?? []), rest])
  }
  return map
}

function longestFirst(map: Map<string, string[][]>): Map<string, string[][]> {
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return map
}
