import type { Root } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * Markdown as Eleventy reads it by default: CommonMark with tables and
 * strikethrough, and without indented code.
 *
 * Bare addresses are not linked: that doubles the time of parsing.
 */
const parser = unified()
  .data({
    micromarkExtensions: [
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      { disable: { null: ['codeIndented'] } }
    ],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]
  })
  .use(remarkParse)
  .freeze()

/** Block quotations and lists in one another; the parser runs out of stack at some thousands. */
const deepest = 500
const containers = /^[\t >*+-]{500,}[^\s>*+-]/mu

/**
 * The front door for Markdown.
 *
 * @param markdown
 *   Text without front matter.
 * @returns
 *   Tree with positions.
 * @throws {RangeError}
 *   If block quotations and lists stand deeper in one another than can be read;
 *   the message names the line.
 */
export function fromMarkdown(markdown: string): Root {
  const { 0: marks = '', index = 0 } = containers.exec(markdown) ?? {}
  if (marks.replace(/[\t ]+/gu, '').length > deepest) {
    const line = markdown.slice(0, index).split('\n').length
    throw new RangeError(`line ${line}: quotations and lists nest deeper than ${deepest}`)
  }
  return parser.parse(markdown)
}
