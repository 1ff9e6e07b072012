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
  /** Nouns are joined to longer ones that are what their last part is: `Kassenwart`. */
  readonly compounds?: boolean
}
