import type { PeopleWords } from '../lexicon.ts'
import { givenNames, givenNamesAlsoWords } from './given-names.ts'
import {
  honorificQualifiers,
  honorifics,
  nameParticles,
  nameSuffixes,
  postNominals
} from './honorifics.ts'
import { countries, nationalities } from './places.ts'
import {
  groups,
  ranks,
  ranksAlsoNames,
  roleQualifiers,
  roles,
  things,
  thingsAlsoNames
} from './roles.ts'

/** English words about people. */
export const people: PeopleWords = {
  givenNames,
  givenNamesAlsoWords,
  honorifics,
  honorificQualifiers,
  nameParticles,
  nameSuffixes,
  postNominals,
  roles,
  roleQualifiers,
  ranks,
  ranksAlsoNames,
  groups,
  things,
  thingsAlsoNames,
  countries,
  nationalities
}
