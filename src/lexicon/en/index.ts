import type { Lexicon } from '../lexicon.ts'

/** Words of English news copy. */
export const en: Lexicon = {
  language: 'en'
}
