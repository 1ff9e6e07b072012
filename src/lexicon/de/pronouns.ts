// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Pronouns for one man. */
export const masculine: readonly string[] = words(`
  er ihm ihn
`)

/** Pronouns for one woman; left out is “sie”, which means several as well. */
export const feminine: readonly string[] = []

/** Pronouns for several. */
export const plural: readonly string[] = words(`
  ihnen sie
`)

/** Pronouns which can be the subject of a cue. */
export const subjects: readonly string[] = words(`
  andere diese dieser eine einer er erstere ersterer es ich jemand letztere letzterer man sie wir
`)

/** Pronouns which tie a clause to the noun before, and are no articles. */
export const relatives: readonly string[] = words(`
  welche welcher welches
`)
