import type { Lexicon } from '../lexicon.ts'
import { captionOpeners, creditWords } from './captions.ts'
import { citingVerbs, speechVerbs } from './cue-verbs.ts'
import { givenNames } from './given-names.ts'
import { people as peopleWords } from './people.ts'
import { accordingTo, hearers, phrasal, promising, settings } from './phrases.ts'
import { countries, nationalities, notPeople, states } from './places.ts'
import {
  feminine,
  masculine,
  personalRelatives,
  plural,
  reflexives,
  relatives,
  subjects
} from './pronouns.ts'
import { shortNames } from './short-names.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  definites,
  determiners,
  notNames,
  possessives,
  prepositions,
  subordinators
} from './small-words.ts'
import { bodies, documents, men, outlets, people, plurals, sayings, women } from './sources.ts'
import { subjectFirst } from './subject-first.ts'
import { days } from './times.ts'
import {
  abbreviations,
  alsoFamily,
  feminineTitles,
  masculineTitles,
  nameParticles,
  nameSuffixes,
  places,
  titles
} from './titles.ts'
import { commonVerbs, irregularVerbs } from './verbs.ts'

/** English, as British and American newspapers write it. */
export const en: Lexicon = {
  language: 'en',
  cues: {
    speech: speechVerbs,
    citing: citingVerbs,
    hearers,
    promising,
    phrasal,
    separable: [],
    accordingTo,
    accordingToBeside: [],
    impersonal: [],
    settings,
    sayings
  },
  sources: { people: [...people, ...plurals], men, women, bodies, documents },
  names: {
    given: {
      female: givenNames.female + shortNames.female,
      male: givenNames.male + shortNames.male
    },
    titles,
    masculineTitles,
    feminineTitles,
    inTitles: ['of'],
    particles: nameParticles,
    suffixes: nameSuffixes,
    born: ['born'],
    places,
    not: notNames,
    notAfter: ['the'],
    notAlone: [
      ...countries,
      ...states,
      ...nationalities,
      ...outlets,
      ...nationalities.map(nation => `${nation}s`)
    ],
    notPeople,
    alsoFamily,
    abbreviations,
    nounsHaveCapitals: false
  },
  captions: { openers: captionOpeners, credits: creditWords },
  pronouns: { masculine, feminine, plural, subjects, relatives, personalRelatives },
  grammar: {
    auxiliaries,
    dying: ['died', 'dies'],
    agents: ['by'],
    hearing: ['hear', 'heard', 'hears'],
    passives: ['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were'],
    reflexives,
    subjectFirst,
    verbs: [...commonVerbs, ...irregularVerbs],
    determiners,
    definites,
    possessives,
    prepositions,
    subordinators,
    conjunctions,
    adverbs,
    adverbEndings: ['ly'],
    gerundEndings: ['ing'],
    pastEndings: ['ed'],
    times: days
  },
  people: peopleWords
}
