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

/**
 * The front door for Markdown.
 *
 * @param markdown
 *   Text without front matter.
 * @returns
 *   Tree with positions.
 */
export function fromMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}
