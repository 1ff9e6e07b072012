import type { Convention } from '../convention.ts'
import { headline } from './headline.ts'
import { pullQuote } from './pull-quote/index.ts'

/**
 * The conventions, in the order in which they read.
 *
 * 1. What is not part of the piece goes first, so that nothing else reads it.
 */
export const conventions: readonly Convention[] = [headline, pullQuote]
