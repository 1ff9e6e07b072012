/**
 * Small words that a hyphen or an apostrophe joins to a family name, in lower case:
 * al-Khouri, d’Estaing. The same in all languages, as names are.
 *
 * Source: our own reading of news copy; forms of the Arabic article before each consonant
 * that it takes on, of the French article and preposition.
 */
export const namePrefixes: ReadonlySet<string> = new Set([
  'ad',
  'al',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'd',
  'el',
  'l',
  'ul'
])
