import type { Convention } from '../convention.ts'
import { headline } from './headline.ts'
import { leftover } from './leftover.ts'
import { list } from './list.ts'
import { pullQuote } from './pull-quote/index.ts'
import { roster } from './roster/index.ts'
import { sectionHead } from './section-head.ts'

/**
 * The conventions, in the order in which they read.
 *
 * 1. What is not part of the piece goes first, so that nothing else reads it.
 * 2. Rosters follow section heads, whose ids label them.
 */
export const conventions: readonly Convention[] = [
  leftover,
  headline,
  list,
  sectionHead,
  roster,
  pullQuote
]
