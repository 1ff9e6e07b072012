import type { PeopleLexicon } from '../lexicon.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

/** Words about people in the languages whose quotations we do not read. */
export const peopleLexicons: readonly PeopleLexicon[] = [es, fr, pt]
