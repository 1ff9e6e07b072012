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

export interface Cues {
  /**
   * Verbs which can carry a whole quotation; one verb an entry, with its forms:
   * `say says said saying`.
   */
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

export interface Sources {
  readonly people: readonly string[]
  readonly men: readonly string[]
  readonly women: readonly string[]
  readonly bodies: readonly string[]
  readonly documents: readonly string[]
}

export interface Names {
  /** Given names by gender, parted by white space. */
  readonly given: { readonly female: string; readonly male: string }
  /** Titles and offices before a name, of one word or several. */
  readonly titles: readonly string[]
  readonly masculineTitles: readonly string[]
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
  /** Words with a capital which begin no name. */
  readonly not: readonly string[]
  /** Words after which a name alone is no person’s: `the` Spaniard. */
  readonly notAfter: readonly string[]
  /** Words with a capital which alone name nobody: countries, nations. */
  readonly notAlone: readonly string[]
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Whether all nouns have a capital, so that a capital alone shows no name. */
  readonly nounsHaveCapitals: boolean
}

export interface Pronouns {
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
  readonly plural: readonly string[]
  /** Pronouns which can be the subject of a cue. */
  readonly subjects: readonly string[]
  readonly relatives: readonly string[]
  /** Relatives which stand for people alone: `who`. */
  readonly personalRelatives: readonly string[]
}

export interface Grammar {
  readonly auxiliaries: readonly string[]
  /** Auxiliaries of the passive: `was` told. */
  readonly passives: readonly string[]
  /** Words before who does it, in the passive: told `by`. */
  readonly agents: readonly string[]
  /** Verbs whose subject is who hears something: the court `heard`. */
  readonly hearing: readonly string[]
  /** Pronouns for who does it: `herself`. */
  readonly reflexives: readonly string[]
  /** Verbs that say of somebody that the piece is about their life: `died`. */
  readonly dying?: readonly string[] | undefined
  /** Given where the subject of a clause stands before its verb, whatever is first. */
  readonly subjectFirst?: SubjectFirst | undefined
  /** Given where the verb of a main clause is second in it, with the subject after it if something else is first. */
  readonly verbSecond?: VerbSecond | undefined
  /** Everyday verbs which are no cue, with their forms. */
  readonly verbs: readonly string[]
  readonly determiners: readonly string[]
  /** Determiners of somebody whom the piece may have named: `the` president. */
  readonly definites: readonly string[]
  readonly possessives: readonly string[]
  readonly prepositions: readonly string[]
  readonly subordinators: readonly string[]
  readonly conjunctions: readonly string[]
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

/** Words about people. */
export interface PeopleWords {
  /**
   * Given names by gender: folded (lower case, no diacritics), parted by white
   * space, in one string because there are thousands.
   */
  readonly givenNames: {
    readonly female: string
    readonly male: string
    /** Names of women and of men. */
    readonly either: string
  }
  /** Given names that are ordinary words, places or family names as well, folded. */
  readonly givenNamesAlsoWords: string
  /** Family names that stand before the given name: `nguyen`. */
  readonly familyNamesFirst: readonly string[]
  /** `Dr`, `Sir`: without full stop. */
  readonly honorifics: readonly string[]
  /** Words before an honorific that belong to it: `Right` Hon. */
  readonly honorificQualifiers: readonly string[]
  /** Small words inside a name: `van`. */
  readonly nameParticles: readonly string[]
  /** After a family name, and of the name: `Jr`. */
  readonly nameSuffixes: readonly string[]
  /** After a name, and not of it: `OBE`. */
  readonly postNominals: readonly string[]
  /** Nouns for what a person is, in the singular: `editor`, `son-in-law`. */
  readonly roles: readonly string[]
  /** Verbs between a name and a role: `is`. */
  readonly copulas: readonly string[]
  /** Words that open what is no role: `born`. */
  readonly notRoles: readonly string[]
  /** Words that open another name, or a birth, before a role: `known` as. */
  readonly aliases: readonly string[]
  /** Words before such a noun: `former`. */
  readonly roleQualifiers: readonly string[]
  /** Offices and ranks which stand before a name: `President`. */
  readonly ranks: readonly string[]
  /** Ranks that are names as well: `Dean`. */
  readonly ranksAlsoNames: readonly string[]
  /** People in the plural, who are nobody by name: `leaders`. */
  readonly groups: readonly string[]
  /** Nouns for what is no person: `university`. */
  readonly things: readonly string[]
  /** Things and places that are family names as well: `hall`. */
  readonly thingsAlsoNames: readonly string[]
  /** Words before the names of a group: `including`. */
  readonly opensNames: readonly string[]
  /** Words that join two names: `and`. */
  readonly and: readonly string[]
  /** Small words inside an office: Secretary `of` State. */
  readonly inOffices: readonly string[]
  /** Words that open the name of a place or a body: `north`. */
  readonly placeOpeners: readonly string[]
  /** `new-zealand`: the words of one entry parted by hyphens. */
  readonly countries: readonly string[]
  /** Adjectives of nation: `Ghanaian`. */
  readonly nationalities: readonly string[]
}
