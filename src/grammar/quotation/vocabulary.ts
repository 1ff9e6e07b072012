import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SubjectFirst } from '../../lexicon/subject-first.ts'
import type { VerbSecond } from '../../lexicon/verb-second.ts'
import type { Endings } from './endings.ts'
import type { WordTable } from './word-table.ts'

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
  /** Last words of phrases before a source: *Angaben*. */
  readonly accordingToNouns: ReadonlySet<string>
  /** Forms of verbs whose content may be an infinitive. */
  readonly promising: ReadonlySet<string>
  /** Given names, with the gender they tell. */
  readonly given: ReadonlyMap<string, 'man' | 'woman'>
  /** Forms of verbs in the mood of reported speech. */
  readonly reported: ReadonlySet<string>
  /** Words of a language whose subject comes first; none of another. */
  readonly subjectFirst: SubjectFirst
  /** Words of a language whose verb comes second; none of another. */
  readonly verbSecond: VerbSecond
}
