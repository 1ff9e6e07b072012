/** Words of a language whose subject stands before its verb, and whose verbs have a form in -ing. */
export interface SubjectFirst {
  /** Words before a noun and its gerund, which are no clause of their own: `with` Lee asking. */
  readonly absolutes: readonly string[]
  /** Words between a noun for something said and its words: her claim `that`. */
  readonly afterSayings: readonly string[]
  /** Endings of nouns for who does something: promot`er`. */
  readonly agentEndings: readonly string[]
  /** Conjunctions which join two subjects: Ann Lee `and` Bob Jones. */
  readonly and: readonly string[]
  /** Prepositions before a gerund which has the subject of its sentence: `before` saying. */
  readonly beforeGerunds: readonly string[]
  /** Subordinators which open what is said: he said `that`. */
  readonly complementisers: readonly string[]
  /** Words before who made what a noun says: a claim `by` Lee that. */
  readonly authors: readonly string[]
  /** Verbs which say who somebody is: the mayor `was` Lee. */
  readonly copulas: readonly string[]
  /** Numbers which alone stand for people: the `two` said. */
  readonly counts: readonly string[]
  /** Pronouns which stand for nobody: `it` was late. */
  readonly expletives: readonly string[]
  /** Words for how many speak, between them and their verb: they `all` said. */
  readonly floating: readonly string[]
  /** Relatives which are their own noun: blaming `what` Lee called. */
  readonly freeRelatives: readonly string[]
  /** Words before an infinitive: `to` say. */
  readonly infinitives: readonly string[]
  /** Words between a noun and what belongs to it: footage `of` Lee. */
  readonly links: readonly string[]
  /** Words after which the subject of what was quoted stands: “…” is `how` Lee put it. */
  readonly manners: readonly string[]
  /** Pronouns for who hears: said to `them`. */
  readonly objects: readonly string[]
  /** Words before where words are from: `from` the report. */
  readonly origins: readonly string[]
  /** Particles between a verb and its object: put `out` a statement. */
  readonly particles: readonly string[]
  /** Verbs of several, and of nobody alone: they `have`. */
  readonly pluralVerbs: readonly string[]
  /** Words that present who speaks: `here` is Lee. */
  readonly presenters: readonly string[]
  /** Pronouns for several, which begin noun phrases as well: `some` say. */
  readonly several: readonly string[]
  /** Gerunds which have the noun before them for their subject: a hat `reading`. */
  readonly showing: readonly string[]
  /** Endings of nouns in the plural, and of those which only look so: report`s`; pre`ss`. */
  readonly pluralEndings: readonly string[]
  readonly singularEndings: readonly string[]
  /** Words before somebody whom the sentence is about: `for` Lee, it is late. */
  readonly topics: readonly string[]
  /** Words before a view and whose it is: `in` her view. */
  readonly views: readonly string[]
}

/** No such words: for languages with another order of words. */
export const noSubjectFirst: SubjectFirst = {
  absolutes: [],
  afterSayings: [],
  agentEndings: [],
  and: [],
  authors: [],
  beforeGerunds: [],
  complementisers: [],
  copulas: [],
  counts: [],
  expletives: [],
  floating: [],
  freeRelatives: [],
  infinitives: [],
  links: [],
  manners: [],
  objects: [],
  origins: [],
  particles: [],
  presenters: [],
  pluralVerbs: [],
  several: [],
  showing: [],
  pluralEndings: [],
  singularEndings: [],
  topics: [],
  views: []
}
