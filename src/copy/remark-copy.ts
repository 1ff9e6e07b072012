import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { fromCopy } from './from-copy.ts'

/**
 * The front door for pasted copy as a parser of unified: stands where
 * `remark-parse` stands for Markdown.
 */
export const remarkCopy: Plugin<[], string, Root> = function () {
  this.parser = copy => fromCopy(copy)
}
