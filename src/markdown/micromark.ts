import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { fewLazy } from './few-lazy.ts'
import { fewMarks } from './few-marks.ts'
import { Limit } from './limit.ts'

/**
 * Markdown as Eleventy reads it by default: CommonMark with tables and
 * strikethrough, and without indented code.
 *
 * Bare addresses are not linked: that doubles the time of parsing.
 */
const syntax = [
  gfmTable(),
  gfmStrikethrough({ singleTilde: false }),
  { disable: { null: ['codeIndented'] } }
]
const tree = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]

/** Block quotations and lists in one another; the parser runs out of stack at some thousands. */
const deepest = 500
const containers = /^[\t >*+-]{500,}[^\s>*+-]/mu

/**
 * The parser alone, for the whole of a text.
 *
 * @param most
 *   Marks that one paragraph may have.
 * @throws {Limit}
 *   If there are more, or if block quotations and lists stand deeper in one
 *   another than can be read.
 */
export function parse(markdown: string, most: number): Root {
  const { 0: marks = '', index = 0 } = containers.exec(markdown) ?? {}
  if (marks.replace(/[\t ]+/gu, '').length > deepest) {
    const line = markdown.slice(0, index).split('\n').length
    throw new Limit(line, `quotations and lists nest deeper than ${deepest}`)
  }
  return fromMarkdown(markdown, {
    extensions: [...syntax, fewMarks(most), fewLazy()],
    mdastExtensions: tree
  })
}
