// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Days and months. */
export const times: readonly string[] = words(`
  april august dezember dienstag donnerstag februar freitag januar juli juni mai mittwoch montag
  märz november oktober samstag september sonnabend sonntag
`)
