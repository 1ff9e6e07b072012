import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { checkOptions } from '../options.ts'
import { markLimit } from './limit.ts'
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

const accepted = { mostMarks: markLimit }

/**
 * The front door for Markdown.
 *
 * @param markdown
 *   Text without front matter.
 * @param options
 *   How much is read.
 * @returns
 *   Tree with positions; a byte order mark counts as a character, as it does in the file.
 * @throws {RangeError}
 *   If a paragraph has more marks, or if block quotations and lists stand deeper
 *   in one another, than can be read; the message names the line.
 * @throws {TypeError}
 *   If an option is not accepted.
 */
export function fromMarkdown(markdown: string, options: MarkdownOptions = {}): Root {
  checkOptions(options, accepted)
  const tree = readMarkdown(markdown, () => parse, options.mostMarks ?? mostMarks)
  if (markdown.startsWith('\uFEFF')) moveByMark(tree)
  return tree
}

/** Count the byte order mark, which the parser takes away. */
function moveByMark(tree: Root): void {
  const points = new Set<Point>()
  visit(tree, ({ type, position }) => {
    // Nodes share points; the piece itself begins with the mark.
    if (position) points.add(position.end)
    if (position && type !== 'root') points.add(position.start)
  })
  for (const point of points) {
    if (point.line === 1) point.column++
    if (point.offset !== undefined) point.offset++
  }
}
