// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Days, months and times which may follow a cue without a preposition. */
export const days: readonly string[] = words(`
  afternoon april aug. august autumn day days dec. december earlier early evening fall feb.
  february friday fridays hour hours jan. january july june last late later march may midnight
  minute minutes moment monday mondays month months morning next night noon nov. november oct.
  october saturday saturdays sept. september spring summer sunday sundays this thursday
  thursdays today tomorrow tonight tuesday tuesdays wednesday wednesdays week weekend weeks
  winter year years yesterday
`)
