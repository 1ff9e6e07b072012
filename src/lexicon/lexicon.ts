/**
 * Words of one language which conventions look for: plain data, nothing else.
 *
 * Code asks the lexicon; it never asks which language it is. Lists are compiled
 * once, by the grammar which reads them. Users may spread a lexicon and add to it.
 */
export interface Lexicon {
  /** BCP 47 language subtag: `en`. */
  readonly language: string
}
