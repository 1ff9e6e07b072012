import type { Heading, List, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import {
  defaultHandlers,
  type Handle,
  type Options as MarkdownOptions,
  toMarkdown as write
} from 'mdast-util-to-markdown'
import { type Article, toArticle } from '../article.ts'
import { conventions } from '../conventions/index.ts'
import { rootOf } from '../copy/root-of.ts'
import { writeAny } from '../html/stock.ts'
import { findLanguage } from '../lexicon/language.ts'
import { type Options, type Settings, settingsFrom } from '../options.ts'
import { type Reading, read } from '../reading.ts'
import { blockOf } from '../story.ts'
import { hasClass } from '../tree/has-class.ts'
import { declare } from './declare.ts'
import { fromMarkdown } from './from-markdown.ts'

/** Conventions whose reading is written as marks; the others read the same words again. */
const structure = conventions.filter(({ name }) => name !== 'pull-quote' && name !== 'roster')

/**
 * Write a piece as clean Markdown with front matter: what was inferred becomes
 * marks, so that an editor can adopt it and edit on.
 *
 * Quotations and rosters stay as they were written; reading the Markdown finds
 * them again. What would be read as something else gets a comment before it that
 * says what it is. The headline is in the front matter, and marked as well where
 * another line would be taken for it.
 *
 * @param copy
 *   Pasted copy as text, or the tree of any front door (rewritten).
 * @param options
 *   What to read, and how.
 * @returns
 *   Markdown which gives the same page as the copy did, under a layout that prints the
 *   headline. Markdown holds no NUL: that becomes U+FFFD.
 * @throws {TypeError}
 *   If an option is not accepted, or what is given is neither text nor a tree. No copy throws.
 */
export function toMarkdown(copy: Root | string, options?: Options): string {
  const settings: Settings = { ...settingsFrom(options), headline: 'data' }
  const tree = rootOf(copy, settings)
  const lang = languageOf(tree, settings)
  const reading = read(tree, structure, settings, typeof copy === 'string' ? copy : '')
  const article = toArticle(reading)
  const titled = { ...settings, lang, title: article.headline ?? undefined }
  const adopted = (blocks: readonly RootContent[]) => {
    const again = fromMarkdown(write({ type: 'root', children: [...blocks] }, style))
    read(again, structure, titled)
    return again.children
  }
  // Another line would be the headline, or what stands over it would stand under it: the
  // real one is marked, and leaves again.
  const over = tree.children[blocksOver(reading, tree.children) - 1]
  const needed = over || adopted(tree.children).some(({ type }) => type === 'header')
  const head = needed ? headingOf(article) : []
  const headed = (blocks: readonly RootContent[]) => {
    const at = over ? blocks.indexOf(over) + 1 : 0
    return [...blocks.slice(0, at), ...head, ...blocks.slice(at)]
  }
  const blocks = declare(tree.children, blocks => adopted(headed(blocks)))
  const text = write({ type: 'root', children: headed(blocks) }, style)
  const own = languageOf(fromMarkdown(text), { ...settings, lang: undefined })
  return `${frontMatter(article, text, own === lang ? undefined : lang)}${text}`
}

/** Tag of the language that a tree is read in; `und` where it is none that can be read. */
function languageOf({ children }: Root, settings: Settings): string {
  const { language, lexicon } = findLanguage(children.map(blockOf), settings)
  return language ?? lexicon?.language ?? 'und'
}

/** How many blocks stand over the headline, now that it has left: notes, and the kind of the piece. */
function blocksOver({ findings }: Reading, blocks: readonly RootContent[]): number {
  const headline = findings.find(({ type }) => type === 'headline')
  if (!headline) return 0
  const from = headline.place?.start.offset
  const isOver = (node: RootContent) =>
    hasClass(node, 'kicker') || (from !== undefined && (node.position?.start.offset ?? from) < from)
  return blocks.findLastIndex(isOver) + 1
}

function headingOf({ headline }: Article): Heading[] {
  if (headline === null) return []
  return [{ type: 'heading', depth: 1, children: [{ type: 'text', value: headline }] }]
}

function frontMatter(
  { headline, published, byline }: Article,
  text: string,
  lang: string | undefined
): string {
  const fields = [
    headline === null ? [] : [`title: ${JSON.stringify(headline)}`],
    byline?.people.length
      ? [`author: ${JSON.stringify(byline.people.map(({ name }) => name))}`]
      : [],
    published ? [`date: ${published.datetime}`] : [],
    // Without the headline and the leftovers the rest may tell of another language.
    lang === undefined ? [] : [`lang: ${lang}`],
    // Braces of pasted copy are characters; a template language must not see them.
    /\{[{%#]/u.test(text) ? ['templateEngineOverride: md'] : []
  ].flat()
  return fields.length ? `---\n${fields.join('\n')}\n---\n\n` : ''
}

/** What has no mark in Markdown: its blocks, one after the other. */
const blocks: Handle = (node: Nodes, _parent, state, info) =>
  'children' in node ? state.containerFlow(node as Root, info) : ''

/** A timeline is written with bullets, and other lists as they are. */
function unnumbered(list: List): List {
  return list.data?.hProperties?.className ? { ...list, ordered: false } : list
}

/** The marks that people write by hand. */
const style: MarkdownOptions = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '*',
  ruleSpaces: true,
  extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  handlers: {
    interview: blocks,
    interviewTurn: (node: Nodes, parent, state, info) =>
      node.type === 'interviewTurn' && node.children[0]?.type !== 'paragraph'
        ? defaultHandlers.paragraph(node as unknown as Paragraph, parent, state, info)
        : blocks(node, parent, state, info),
    leftover: blocks,
    note: blocks,
    // Dates number a timeline; Markdown has no letters for items.
    list: (node: List, parent, state, info) =>
      node.data?.hProperties?.type
        ? writeAny({ type: 'root', children: [node] })
        : defaultHandlers.list(unnumbered(node), parent, state, info),
    words: (node: Nodes, _parent, state, info) =>
      node.type === 'words' ? state.containerPhrasing(node, info) : ''
  }
}
