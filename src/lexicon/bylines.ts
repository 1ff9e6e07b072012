/**
 * Words that a byline begins with, and that join its names, as news pages of each
 * language write them. Source: our own reading of news pages.
 */
export const bylineOpenings: readonly string[] = [
  'by',
  'written by',
  'words by',
  'story by',
  'text by',
  'reported by',
  'interview by',
  'review by',
  'reviewed by',
  'report by',
  'analysis by',
  'exclusive by',
  'posted by',
  'story and (?:images|photos|photographs|pictures) by',
  'text and (?:images|photos|photographs|pictures) by',
  'words and (?:images|photos|photographs|pictures) by',
  'aufgezeichnet von',
  'das gespräch führte',
  'das interview führte',
  'die fragen stellte',
  'von unserem korrespondenten',
  'von unserem mitarbeiter',
  'von unserem redakteur',
  'von unserer korrespondentin',
  'von unserer mitarbeiterin',
  'von unserer redakteurin',
  'von',
  'text von',
  'ein bericht von',
  'ein gastbeitrag von',
  'ein kommentar von',
  'eine analyse von',
  'eine reportage von',
  'par',
  'propos recueillis par',
  'por',
  'di',
  'intervista di',
  'entrevista de',
  'a cura di',
  'door',
  'av',
  'af'
]

/** Words that a byline begins with where a colon follows them; `Writer:` may be that of a film. */
export const bylineLabels: readonly string[] = [
  'reporter',
  'reporting',
  'tekst',
  'testo',
  'text',
  'texte',
  'texto',
  'words'
]

/** Words before the place from which the writer of a byline reports. */
export const bylinePlaces: readonly string[] = [
  'a',
  'at',
  'at the',
  'aus',
  'em',
  'en',
  'från',
  'i',
  'in',
  'in the',
  'à'
]

/** Words between the last two names of a byline. */
export const nameJoints: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', '&']

/** What a person is called before the name, in lines of nothing else. */
export const lineHonorifics: readonly string[] = [
  'Canon',
  'Cllr',
  'Dr',
  'Father',
  'Lady',
  'Lord',
  'Miss',
  'Mr',
  'Mrs',
  'Ms',
  'Prof',
  'Professor',
  'Rev',
  'Revd',
  'Sir'
]

/** Capitalised words which no person is called: those of offices, bodies, and desks. */
export const notNames: readonly string[] = [
  'agencies',
  'agency',
  'associated',
  'board',
  'correspondent',
  'desk',
  'editor',
  'editorial',
  'editors',
  'foundation',
  'government',
  'group',
  'institute',
  'journal',
  'journalist',
  'magazine',
  'media',
  'ministry',
  'news',
  'newspaper',
  'office',
  'post',
  'press',
  'redaktion',
  'reporter',
  'reporters',
  'service',
  'staff',
  'star',
  'team',
  'telegraph',
  'the',
  'times',
  'tribune',
  'university',
  'writer',
  'writers'
]

/** Words between somebody who is credited and a work: Ada Lovelace, `in` *Letters*. */
export const beforeWorks: readonly string[] = ['from', 'in']
