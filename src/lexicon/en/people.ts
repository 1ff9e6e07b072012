import type { PeopleWords } from '../people-words.ts'
import { familyNamesFirst } from './family-names.ts'
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
  aliases,
  groups,
  notRoles,
  placeOpeners,
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
  familyNamesFirst,
  honorifics,
  honorificQualifiers,
  nameParticles,
  nameSuffixes,
  postNominals,
  roles: [...roles, ...roles.map(plural)],
  copulas: ['is', 'are', 'was', 'were'],
  notRoles,
  aliases,
  roleQualifiers,
  ranks,
  ranksAlsoNames,
  groups,
  things,
  thingsAlsoNames,
  opensNames: ['as', 'including', 'included', 'include', 'includes', 'notably', 'namely', 'like'],
  and: ['and'],
  inOffices: ['and', 'for', 'of', 'the', 'to'],
  placeOpeners,
  countries,
  nationalities
}

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
