import type { Root } from 'mdast'
import { parse } from './micromark.ts'
import { mostMarks, readMarkdown } from './read-markdown.ts'

/** What the front door for Markdown may be told. */
export interface MarkdownOptions {
  /**
   * Marks of emphasis and of links (`*`, `_`, `~`, `[`) that one paragraph may have; the
   * time to read them grows with the square of their number. Default: `1000`.
   */
  mostMarks?: number | undefined
}

/**
 * The front door for Markdown.
 *
 * @param markdown
 *   Text without front matter.
 * @param options
 *   How much is read.
 * @returns
 *   Tree with positions.
 * @throws {RangeError}
 *   If a paragraph has more marks, or if block quotations and lists stand deeper
 *   in one another, than can be read; the message names the line.
 */
export function fromMarkdown(markdown: string, options: MarkdownOptions = {}): Root {
  return readMarkdown(markdown, () => parse, options.mostMarks ?? mostMarks)
}
