import type { PeopleWords } from './people-words.ts'
import type { SubjectFirst } from './subject-first.ts'
import type { VerbSecond } from './verb-second.ts'

/**
 * Words of one language which conventions look for: plain data, nothing else.
 *
 * Code asks the lexicon; it never asks which language it is. Lists are compiled
 * once, by the grammar which reads them. Users may spread a lexicon and add to it.
 * All words are in lower case.
 */
export interface Lexicon {
  /** BCP 47 language subtag: `en`. */
  readonly language: string
  /** Words which tie a quotation to its source. */
  readonly cues: Cues
  /** Who or what can be quoted, when no name is given. */
  readonly sources: Sources
  /** What stands in a name and around it. */
  readonly names: Names
  /** Pronouns, by what they say about the person. */
  readonly pronouns: Pronouns
  /** Small words which show where a phrase or a clause begins and ends. */
  readonly grammar: Grammar
  /** Words of captions and picture credits. */
  readonly captions?: Captions
  /** Words about people; without them nobody is looked for in lists. */
  readonly people?: PeopleWords | undefined
}

/** The part of a lexicon that lists of people and bylines are read with. */
export interface PeopleLexicon {
  readonly language: string
  readonly people?: PeopleWords | undefined
  readonly grammar: Pick<
    Grammar,
    | 'adverbs'
    | 'auxiliaries'
    | 'conjunctions'
    | 'determiners'
    | 'pastEndings'
    | 'possessives'
    | 'prepositions'
    | 'subordinators'
    | 'times'
    | 'verbs'
  >
  readonly names: Pick<Names, 'not'>
  readonly pronouns: Pick<Pronouns, 'relatives' | 'subjects'>
}

/** Words which tie a quotation to its source. Verbs stand with their forms, the base form first. */
export interface Cues {
  /** Verbs which can carry a whole quotation; one verb an entry: `say says said saying`. */
  readonly speech: readonly string[]
  /** Verbs which cite some words within their sentence, in the same form. */
  readonly citing: readonly string[]
  /** Verbs, in their base form, whose object is the hearer: `tell`. */
  readonly hearers: readonly string[]
  /** Verbs, in their base form, whose content may be an infinitive: `vow` to leave. */
  readonly promising: readonly string[]
  /** Cues of several words, beginning with a form of a verb: `point out`. */
  readonly phrasal: readonly string[]
  /** Verbs, in their base form, whose particle ends the clause: `fügen hinzu`. */
  readonly separable: readonly string[]
  /** Phrases before a source: `according to`. */
  readonly accordingTo: readonly string[]
  /** Phrases which stand before a source only right after a quotation: `so`. */
  readonly accordingToBeside: readonly string[]
  /** Phrases which say where words stand, and not who says them: `heißt es`. */
  readonly impersonal: readonly string[]
  /** Phrases after a verb which belong to it, and say how it was said: `in a statement`. */
  readonly settings: readonly string[]
  /** Nouns for something said, which may carry its words: `claim`. */
  readonly sayings: readonly string[]
}

/** Nouns for who or what can be quoted, when no name is given. */
export interface Sources {
  /** For somebody of either sex, or for several: `engineer`, `voters`. */
  readonly people: readonly string[]
  /** For a man: `spokesman`. */
  readonly men: readonly string[]
  /** For a woman: `actress`. */
  readonly women: readonly string[]
  /** For a body of people, also as the last word of its name: Harbour `council`. */
  readonly bodies: readonly string[]
  /** For a text: `letter`. */
  readonly documents: readonly string[]
}

/** What stands in a name and around it. */
export interface Names {
  /** Given names by gender, parted by white space. */
  readonly given: { readonly female: string; readonly male: string }
  /** Titles and offices before a name, of one word or several. */
  readonly titles: readonly string[]
  /** Those which only a man bears: `mr.` */
  readonly masculineTitles: readonly string[]
  /** Those which only a woman bears: `mrs.` */
  readonly feminineTitles: readonly string[]
  /** Small words inside a title: Secretary `of` State. */
  readonly inTitles: readonly string[]
  /** Small words inside a name: `van`. */
  readonly particles: readonly string[]
  /** What may follow a name: `jr.` */
  readonly suffixes: readonly string[]
  /** Words between a name and the one that somebody was born with: Ann Lee, `born` Ann Hill. */
  readonly born: readonly string[]
  /** First words of the names of places: `north`. */
  readonly places: readonly string[]
  /** Words with a capital which begin no name: `however`. */
  readonly not: readonly string[]
  /** Words after which a name alone is no person’s: `the` Spaniard. */
  readonly notAfter: readonly string[]
  /** Words with a capital which alone name nobody: countries, nations. */
  readonly notAlone: readonly string[]
  /** Names of bodies and places which look like somebody’s: `sandy hook`. */
  readonly notPeople: readonly string[]
  /** Family names that are words for a place, a body or a text as well: Ann `white`. */
  readonly alsoFamily: readonly string[]
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Whether all nouns have a capital, so that a capital alone shows no name. */
  readonly nounsHaveCapitals: boolean
}

/** Pronouns, by what they say about the person; one may stand in several lists. */
export interface Pronouns {
  /** For one man: `he`, `his`. */
  readonly masculine: readonly string[]
  /** For one woman: `she`, `her`. */
  readonly feminine: readonly string[]
  /** For several: `they`. */
  readonly plural: readonly string[]
  /** Those which can be the subject of a cue: `everyone` said. */
  readonly subjects: readonly string[]
  /** Those which tie a clause to the noun before: Lee, `who` said. */
  readonly relatives: readonly string[]
  /** Relatives which stand for people alone: `who`. */
  readonly personalRelatives: readonly string[]
}

/** Small words which show where a phrase or a clause begins and ends, and endings. */
export interface Grammar {
  /** Verbs which help another verb, with their forms: `has` said. */
  readonly auxiliaries: readonly string[]
  /** Auxiliaries of the passive: `was` told. */
  readonly passives: readonly string[]
  /** Words before who does it, in the passive: told `by`. */
  readonly agents: readonly string[]
  /** Verbs whose subject is who hears something: the court `heard`. */
  readonly hearing: readonly string[]
  /** Pronouns for who does it: `herself`. */
  readonly reflexives: readonly string[]
  /** Verbs that say of somebody that the piece is about their life: Lee `died`. */
  readonly dying?: readonly string[] | undefined
  /** Given where the subject of a clause stands before its verb, whatever is first. */
  readonly subjectFirst?: SubjectFirst | undefined
  /** Given where the verb of a main clause is second in it, with the subject after it if something else is first. */
  readonly verbSecond?: VerbSecond | undefined
  /** Everyday verbs which are no cue, with their forms. */
  readonly verbs: readonly string[]
  /** Words which begin a noun phrase: `the`, `every`. */
  readonly determiners: readonly string[]
  /** Determiners of somebody whom the piece may have named: `the` president. */
  readonly definites: readonly string[]
  /** Possessive words which do: `her`. */
  readonly possessives: readonly string[]
  /** Words which tie a noun phrase to what stands before it: `of`. */
  readonly prepositions: readonly string[]
  /** Words which begin a clause that depends on another: `because`. */
  readonly subordinators: readonly string[]
  /** Words which join words or clauses: `and`. */
  readonly conjunctions: readonly string[]
  /** Words which may stand between a source and its cue: she `then` said. */
  readonly adverbs: readonly string[]
  /** Endings of adverbs: `ly`. */
  readonly adverbEndings: readonly string[]
  /** Endings of verbal nouns and present participles: `ing`. */
  readonly gerundEndings: readonly string[]
  /** Endings of past forms: `ed`. */
  readonly pastEndings: readonly string[]
  /** Days, months and other words for a time. */
  readonly times: readonly string[]
}

/** Words of captions and picture credits, which look like section heads. */
export interface Captions {
  /** Words which open a caption, before a number, a colon or `by`: `Figure 2`. */
  readonly openers: readonly string[]
  /** Words which stand in credits: `courtesy`. */
  readonly credits: readonly string[]
}
