import type { Lexicon } from '../lexicon.ts'
import { withSwiss } from '../words.ts'
import { givenNames } from './given-names.ts'
import { people as peopleWords } from './people.ts'
import { accordingTo, impersonal, separable } from './phrases.ts'
import { feminine, masculine, plural, relatives, subjects } from './pronouns.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  notNames,
  possessives,
  prepositions,
  subordinators
} from './small-words.ts'
import { bodies, documents, people, sayings } from './sources.ts'
import { times } from './times.ts'
import { abbreviations, nameParticles, nameSuffixes, titles } from './titles.ts'
import { verbSecond } from './verb-second.ts'
import { citingVerbs, commonVerbs, speechVerbs } from './verbs.ts'

/** German, for quotations, their sources, and people in lists. */
export const de: Lexicon = {
  language: 'de',
  cues: {
    speech: withSwiss(speechVerbs),
    citing: withSwiss(citingVerbs),
    hearers: ['fragen', 'mahnen', 'warnen'],
    promising: ['versprechen', 'drohen'],
    phrasal: [],
    separable: withSwiss(separable),
    accordingTo: withSwiss(accordingTo),
    // „…“, so der Sprecher
    accordingToBeside: ['so'],
    impersonal: withSwiss(impersonal),
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
    particles: nameParticles,
    suffixes: nameSuffixes,
    born: [],
    places: [],
    not: notNames,
    // What English bodies are called stands in German copy as well.
    notAfter: ['the'],
    notAlone: [],
    notPeople: [],
    alsoFamily: [],
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
    verbs: withSwiss(commonVerbs),
    determiners,
    // *Der* is an article and a pronoun: nothing tells who was named before.
    definites: [],
    possessives,
    prepositions: withSwiss(prepositions),
    subordinators,
    conjunctions,
    adverbs: withSwiss(adverbs),
    adverbEndings: [],
    gerundEndings: [],
    pastEndings: [],
    times
  },
  people: peopleWords
}
