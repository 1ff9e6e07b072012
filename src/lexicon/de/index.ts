import type { Lexicon } from '../lexicon.ts'
import { givenNames } from './given-names.ts'
import { verbSecond } from './verb-second.ts'
import { citingVerbs, commonVerbs, speechVerbs } from './verbs.ts'
import {
  abbreviations,
  accordingTo,
  adverbs,
  auxiliaries,
  bodies,
  conjunctions,
  determiners,
  documents,
  feminine,
  masculine,
  notNames,
  particles,
  people,
  plural,
  possessives,
  prepositions,
  relatives,
  sayings,
  separable,
  subjects,
  subordinators,
  suffixes,
  times,
  titles
} from './words.ts'

/** German, for quotations and their sources. */
export const de: Lexicon = {
  language: 'de',
  cues: {
    speech: speechVerbs,
    citing: citingVerbs,
    hearers: ['fragen', 'mahnen', 'warnen'],
    promising: ['versprechen', 'drohen'],
    phrasal: [],
    separable,
    accordingTo,
    // „…“, so der Sprecher
    accordingToBeside: ['so'],
    impersonal: [
      'heißt es',
      'hieß es',
      'hat es geheißen',
      'hatte es geheißen',
      'ist zu lesen',
      'war zu lesen',
      'steht'
    ],
    settings: [],
    sayings
  },
  sources: { people, men: [], women: [], bodies, documents },
  names: {
    given: givenNames,
    titles,
    masculineTitles: ['herr'],
    feminineTitles: ['frau'],
    inTitles: [],
    particles,
    suffixes,
    born: [],
    places: [],
    not: notNames,
    // What English bodies are called stands in German copy as well.
    notAfter: ['the'],
    notAlone: [],
    abbreviations,
    nounsHaveCapitals: true
  },
  pronouns: { masculine, feminine, plural, subjects, relatives, personalRelatives: [] },
  grammar: {
    auxiliaries,
    hearing: [],
    passives: ['werden', 'wird', 'worden', 'wurde', 'wurden'],
    agents: ['durch', 'vom', 'von'],
    reflexives: ['sich'],
    verbSecond,
    verbs: commonVerbs,
    determiners,
    // *Der* is an article and a pronoun: nothing tells who was named before.
    definites: [],
    possessives,
    prepositions,
    subordinators,
    conjunctions,
    adverbs,
    adverbEndings: [],
    gerundEndings: [],
    pastEndings: [],
    times
  }
}
