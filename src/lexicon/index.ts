import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Lexicon } from './lexicon.ts'

/** Lexicons of this package; the first one reads pieces whose language cannot be told. */
export const lexicons: readonly Lexicon[] = [en, de]
