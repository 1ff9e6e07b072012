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

/**
 * Beginnings of family names after which a second capital stands: McDowell, DeWitt.
 *
 * Source: our own reading of news copy.
 */
export const joinedPrefixes: readonly string[] = [
  'Abu',
  'Al',
  'Da',
  'Dal',
  'De',
  'Del',
  'Des',
  'Di',
  'Dil',
  'Du',
  'El',
  'Fitz',
  'La',
  'Le',
  'Lo',
  'Mac',
  'Mc',
  'Mhic',
  'Ni',
  'O',
  'St',
  'Van',
  'Von'
]

/**
 * Small words within a name: Ludwig van Beethoven.
 *
 * Source: our own reading of bylines, credits and interviews on news pages.
 */
export const nameParticles: readonly string[] = [
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'y',
  'zu'
]
