// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Pronouns for one man. */
export const masculine: readonly string[] = words(`
  he him himself his
`)

/** Pronouns for one woman. */
export const feminine: readonly string[] = words(`
  her hers herself she
`)

/** Pronouns for several. */
export const plural: readonly string[] = words(`
  their theirs them themselves they
`)

/** Pronouns which can be the subject of a cue. */
export const subjects: readonly string[] = words(`
  another anyone both everybody everyone he i it many neither nobody none one others she some
  somebody someone these they this those we which who you
`)

/** Pronouns which tie a clause to the noun before. */
export const relatives: readonly string[] = words(`
  that which who whom whose
`)

/** Those of them which stand for people alone. */
export const personalRelatives: readonly string[] = words(`
  who whom whose
`)

/** Pronouns which stand beside a source, and are no part of its cue. */
export const reflexives: readonly string[] = words(`
  herself himself itself themselves
`)
