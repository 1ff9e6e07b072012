import type { Lexicon } from '../../lexicon/lexicon.ts'
import { noSubjectFirst } from '../../lexicon/subject-first.ts'
import { noVerbSecond } from '../../lexicon/verb-second.ts'
import { words } from '../../lexicon/words.ts'
import { endingsOf } from './endings.ts'
import { Is, type Vocabulary } from './vocabulary.ts'
import { type Opens, type Rests, type Word, WordTable } from './word-table.ts'

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
  const { cues, names, grammar } = lexicon
  const verbSecond = grammar.verbSecond ?? noVerbSecond
  const forms = formsOf(lexicon)
  const bits = bitsOf(lexicon, forms)
  const given = givenNames(lexicon)
  const phrases: Record<keyof Opens, Phrases> = {
    phrasal: phrasesOf(cues.phrasal, forms),
    separable: phrasesOf(cues.separable, forms),
    titles: phrasesOf(names.titles),
    notPeople: phrasesOf(names.notPeople),
    accordingTo: phrasesOf(cues.accordingTo),
    accordingToBeside: phrasesOf(cues.accordingToBeside),
    impersonal: phrasesOf(cues.impersonal),
    impersonalEnds: phrasesOf(verbSecond.impersonalEnds),
    wordings: phrasesOf(verbSecond.wordings),
    settings: phrasesOf(cues.settings)
  }
  const abbreviations = new Set(names.abbreviations.map(word => word.replace(/\.$/u, '')))
  const notAlone = new Set(names.notAlone)
  const all = new Map(bits)
  for (const list of [given, abbreviations, notAlone, ...Object.values(phrases)]) {
    for (const word of list.keys()) if (!all.has(word)) all.set(word, 0)
  }
  const wordOf = (lower: string): Word => ({
    lower,
    opens: opensOf(lower, phrases),
    given: given.get(lower),
    abbreviation: abbreviations.has(lower),
    notAlone: notAlone.has(lower)
  })
  return {
    lexicon,
    words: bits,
    endings: endingsOf(grammar),
    table: new WordTable(all, wordOf),
    accordingToNouns: new Set(
      cues.accordingTo.flatMap(phrase => phrase.split(' ').slice(1).slice(-1))
    ),
    promising: new Set(cues.promising.flatMap(base => forms.get(base) ?? [])),
    given,
    reported: new Set(verbSecond.reported),
    subjectFirst: grammar.subjectFirst ?? noSubjectFirst,
    verbSecond
  }
}

/** Forms of verbs, by their base form, which is the first of them. */
type Forms = ReadonlyMap<string, readonly string[]>

function formsOf({ cues, grammar }: Lexicon): Forms {
  const forms = new Map<string, readonly string[]>()
  for (const row of [...cues.speech, ...cues.citing, ...grammar.verbs]) {
    const all = row.split(' ')
    const base = all[0] ?? ''
    // Lassen, ließ; lassen, liess: two rows of one verb
    forms.set(base, [...new Set([...(forms.get(base) ?? []), ...all])])
  }
  return forms
}

/** What each word can be, as bits of `Is`: all that the lists say in which it stands. */
function bitsOf(lexicon: Lexicon, forms: Forms): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) if (!word.includes(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  const { cues, sources, names, pronouns, grammar } = lexicon
  const { gerundEndings } = grammar
  const isGerund = (form: string) => gerundEndings.some(ending => form.endsWith(ending))
  const addForms = (list: readonly string[], bit: number) => {
    for (const form of list) add([form], bit | (isGerund(form) ? Is.ing | Is.notName : Is.finite))
  }
  const addVerbs = (rows: readonly string[], bit: number) => {
    for (const row of rows) {
      const [base = '', ...rest] = row.split(' ')
      add([base], bit | Is.base)
      addForms(rest, bit)
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
  addForms(grammar.auxiliaries, Is.auxiliary | Is.notName)
  add(grammar.determiners, Is.determiner | Is.notName)
  add(grammar.possessives, Is.possessive | Is.notName)
  add(grammar.prepositions, Is.preposition | Is.notName)
  add(grammar.subordinators, Is.subordinator | Is.notName)
  add(grammar.conjunctions, Is.conjunction | Is.notName)
  add(grammar.adverbs, Is.adverb | Is.notName)
  add(grammar.times, Is.time | Is.notName)
  return bits
}

function givenNames({ names }: Lexicon): ReadonlyMap<string, 'man' | 'woman'> {
  const given = new Map<string, 'man' | 'woman'>()
  for (const name of words(names.given.male)) given.set(name, 'man')
  for (const name of words(names.given.female)) given.set(name, 'woman')
  return given
}

/** What follows the first word of phrases, by that word; the longest first. */
type Phrases = ReadonlyMap<string, Rests>

/** The phrases that a word begins, if it begins any. */
function opensOf(lower: string, phrases: Record<keyof Opens, Phrases>): Opens | undefined {
  if (!Object.values(phrases).some(list => list.has(lower))) return
  const rests = (kind: keyof Opens) => phrases[kind].get(lower) ?? []
  // Written out, so that they all have one hidden class.
  return {
    phrasal: rests('phrasal'),
    separable: rests('separable'),
    titles: rests('titles'),
    notPeople: rests('notPeople'),
    accordingTo: rests('accordingTo'),
    accordingToBeside: rests('accordingToBeside'),
    impersonal: rests('impersonal'),
    impersonalEnds: rests('impersonalEnds'),
    wordings: rests('wordings'),
    settings: rests('settings')
  }
}

/** Phrases by their first word; where that is a verb with forms, by each of these. */
function phrasesOf(phrases: readonly string[], forms?: Forms): Phrases {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ')
    for (const form of forms?.get(first) ?? [first]) map.set(form, [...(map.get(form) ?? []), rest])
  }
  for (const list of map.values()) list.sort((one, other) => other.length - one.length)
  return map
}
