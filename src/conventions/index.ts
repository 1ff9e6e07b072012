import type { Convention } from '../convention.ts'
import { byline } from './byline.ts'
import { dateline } from './dateline.ts'
import { headline } from './headline.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { interview } from './interview/index.ts'
import { leftover } from './leftover/index.ts'
import { list } from './list.ts'
import { note } from './note.ts'
import { published } from './published.ts'
import { pullQuote } from './pull-quote/index.ts'
import { roster } from './roster/index.ts'
import { sectionBreak } from './section-break.ts'
import { sectionHead } from './section-head.ts'
import { standfirst } from './standfirst.ts'
import { timeline } from './timeline.ts'

/**
 * The conventions, in the order in which they read.
 *
 * 1. Hidden characters are told of wherever they stand, in leftovers as well.
 * 2. What is not part of the piece goes first, so that nothing else reads it.
 * 3. Notes about the piece stand round it; the headline may be below one.
 * 4. The lines round the headline need the headline; a standfirst is told by the
 *    byline and the date; and none of them is a section head.
 * 5. Turns of an interview begin with a name, entries of a timeline with a date; they
 *    are no section heads.
 * 6. Rosters follow section heads, whose ids label them.
 */
export const conventions: readonly Convention[] = [
  hiddenCharacter,
  leftover,
  note,
  headline,
  byline,
  published,
  standfirst,
  dateline,
  sectionBreak,
  list,
  timeline,
  interview,
  sectionHead,
  roster,
  pullQuote
]
