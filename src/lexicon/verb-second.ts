/** Words of a language whose verb comes second, and whose nouns have cases. */
export interface VerbSecond {
  /** Words between a verb and its particle for what it is about: sie gab `dazu` bekannt. */
  readonly abouts: readonly string[]
  /** Endings of adjectives beside their noun: die früher`e` Leiterin. */
  readonly adjectiveEndings: readonly string[]
  /** Endings of words which stand alone before the verb and are no subject: `lich`. */
  readonly adverbEndings: readonly string[]
  /** Words before a text whose words follow: `nach` einem Bericht. */
  readonly afterTexts: readonly string[]
  /** Ends of nouns for people that are compounds or made from a verb: Fisch`erin`. */
  readonly agentNouns: readonly string[]
  /** Ends of words which say how old somebody is, and stand for them: die 23-`jährige`. */
  readonly ages: readonly string[]
  /** Words after a source: `zufolge`. */
  readonly after: readonly string[]
  /** Words right before a noun that is no name: `eine` „Gefahr für alle“. */
  readonly describing: readonly string[]
  /** Words which open a clause that cites: `wie` sie sagte. */
  readonly as: readonly string[]
  /** Ends of family names that are nouns for people as well: Berg`mann`. */
  readonly families: readonly string[]
  /** Nouns for what somebody holds to be so: sie ist der `Ansicht`. */
  readonly beliefs: readonly string[]
  /** Adjectives for somebody who holds something to be so: sie ist sich `sicher`. */
  readonly convictions: readonly string[]
  /** Words which open a clause whose words another clause answers: `während` sie lobt, klagt er. */
  readonly contrasts: readonly string[]
  /** Forms of the verb between somebody and what they find something to be: für sie `ist` das gut. */
  readonly copulas: readonly string[]
  /** Endings of names in the genitive: Anna Weber`s` Tochter. */
  readonly genitiveEndings: readonly string[]
  /** Determiners of a noun which belongs to the noun before it: `des`. */
  readonly genitives: readonly string[]
  /** Words after a quotation which say that it stands somewhere: ist von „…“ `die Rede`. */
  readonly impersonalEnds: readonly string[]
  /** Words before what words come out of: `aus` dem Bericht geht hervor. */
  readonly issuers: readonly string[]
  /** Verbs, and particles of verbs, of words which come out of a text or a body: geht `hervor`. */
  readonly issuing: readonly string[]
  /** Words between a noun and what belongs to it: `von`. */
  readonly links: readonly string[]
  /** Papers, agencies and stations, and endings of their names: `zeitung`. */
  readonly media: readonly string[]
  /** Those that are feminine nouns: der `Zeitung` is who was told. */
  readonly feminineMedia: readonly string[]
  /** Determiners of a masculine noun which is a subject: `der`. */
  readonly nominatives: readonly string[]
  /** Endings of nouns in their cases and in the plural, the longest first: der Sprecherin`nen`. */
  readonly nounEndings: readonly string[]
  /** Verbs which help another and whose subject is who speaks: `kann` sie nur warnen. */
  readonly modals: readonly string[]
  /** Verbs which with a reflexive pronoun give a name: sie `nennt` sich so. */
  readonly naming: readonly string[]
  /** Particles of verbs for what is so: für sie steht `fest`. */
  readonly settled: readonly string[]
  /** Verbs after whose subject nobody's words follow: sie `starb`. */
  readonly silent: readonly string[]
  /** Pronouns of a clause which may be its subject or its object: die Reform, `die` sie lobte. */
  readonly neuters: readonly string[]
  /** Pronouns which stand for nobody: `man`. */
  readonly nobody: readonly string[]
  /** Pronouns of a clause that tells of the noun before it, as its object: der Plan, `den` sie lobte. */
  readonly objectRelatives: readonly string[]
  /** Pronouns which are no subject after the verb: so beschrieb `ihn` Anna Weber. */
  readonly objects: readonly string[]
  /** Determiners whose form says that their noun is no subject: `den`. */
  readonly obliques: readonly string[]
  /** What participles begin with: `ge`lernt. */
  readonly participlePrefixes: readonly string[]
  /** Ends of participles before the ending of an adjective: die gelob`t`e Leiterin. */
  readonly participles: readonly string[]
  /** Determiners which alone stand for some of several: `einer` der Helfer. */
  readonly parts: readonly string[]
  /** Participles whose subject, in the passive, is who is quoted: `zitiert`. */
  readonly quoting: readonly string[]
  /** Verbs whose object is who is quoted: die Zeitung `zitiert` den Minister. */
  readonly reciting: readonly string[]
  /** Pronouns of a clause that tells of the noun before it, as its subject: sie, `die` das sagte. */
  readonly relatives: readonly string[]
  /** Verbs in the mood of reported speech: `sei`. */
  readonly reported: readonly string[]
  /** Countries and towns whose genitive is no name of somebody: der Trainer `Ghana`s. */
  readonly places: readonly string[]
  /** Ends of verbs whose subject is several people: sie sag`ten`. */
  readonly pluralEndings: readonly string[]
  /** Pronouns which with a verb in the singular mean one woman: `sie`. */
  readonly feminineWithSingular: readonly string[]
  /** Determiners of a feminine noun that is a subject: `die`. */
  readonly feminines: readonly string[]
  /** Verbs whose object is what is said, and nobody: der „Zeit“ `sagte` Anna Weber. */
  readonly telling: readonly string[]
  /** Words which stand for a text named before: `darin` heißt es. */
  readonly textAdverbs: readonly string[]
  /** Words before a text, or a body, in which words stand: `in` dem Brief heißt es. */
  readonly textPrepositions: readonly string[]
  /** Verbs of words which stand somewhere, at the end of a clause: wie es in dem Brief `heißt`. */
  readonly standing: readonly string[]
  /** Verbs for whose words they are: der Satz `stammt` von ihr. */
  readonly stemming: readonly string[]
  /** Words which take up what was quoted before: `das` sagte sie. */
  readonly takesUp: readonly string[]
  /** Ends of nouns for a time: Montag`abend`. */
  readonly timeEndings: readonly string[]
  /** Endings of verbs in the third person: sie grins`t`. */
  readonly verbEndings: readonly string[]
  /** Ends of participles which, with the ending, are a form of the verb as well: die beteilig`t`en Helfer. */
  readonly weakParticiples: readonly string[]
  /** Forms of the verb for what somebody means to do: sie `will` das. */
  readonly intents: readonly string[]
  /** Phrases right before words, or after them, which the verb brings: er schloss `mit den Worten` „…“. */
  readonly wordings: readonly string[]
  /** Words before somebody who finds something to be so: `für` sie ist das gut. */
  readonly views: readonly string[]
  /** Words which open what is something for somebody: `was` für sie gut ist. */
  readonly whats: readonly string[]
  /** Verbs of phrases which say where words stand, and say so of a text alone: auf dem Schild `steht`. */
  readonly writing: readonly string[]
  /** Ends of nouns for what has a name of its own, which may follow in marks: Kino`film`. */
  readonly works: readonly string[]
}

/** No such words: for languages with another order of words. */
export const noVerbSecond: VerbSecond = {
  abouts: [],
  adjectiveEndings: [],
  adverbEndings: [],
  afterTexts: [],
  agentNouns: [],
  ages: [],
  after: [],
  describing: [],
  as: [],
  beliefs: [],
  contrasts: [],
  convictions: [],
  copulas: [],
  families: [],
  feminineWithSingular: [],
  feminines: [],
  genitiveEndings: [],
  genitives: [],
  impersonalEnds: [],
  issuers: [],
  issuing: [],
  links: [],
  media: [],
  modals: [],
  naming: [],
  settled: [],
  silent: [],
  neuters: [],
  nobody: [],
  feminineMedia: [],
  nominatives: [],
  nounEndings: [],
  objectRelatives: [],
  objects: [],
  obliques: [],
  participlePrefixes: [],
  participles: [],
  parts: [],
  places: [],
  pluralEndings: [],
  quoting: [],
  reciting: [],
  relatives: [],
  reported: [],
  intents: [],
  wordings: [],
  standing: [],
  stemming: [],
  takesUp: [],
  telling: [],
  textAdverbs: [],
  textPrepositions: [],
  timeEndings: [],
  verbEndings: [],
  views: [],
  weakParticiples: [],
  whats: [],
  works: [],
  writing: []
}
