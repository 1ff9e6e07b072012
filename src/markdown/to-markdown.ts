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
import { fromCopy } from '../copy/from-copy.ts'
import { writeAny } from '../html/stock.ts'
import { type Options, type Settings, settingsFrom } from '../options.ts'
import { read } from '../reading.ts'
import { fromMarkdown } from './from-markdown.ts'

/** Conventions whose reading Markdown has marks for; the others read the same words again. */
const structure = conventions.filter(({ name }) => name !== 'pull-quote' && name !== 'roster')

/**
 * Write a piece as clean Markdown with front matter: what was inferred becomes
 * marks, so that an editor can adopt it and edit on.
 *
 * Quotations and rosters stay as they were written; reading the Markdown finds
 * them again. A paragraph that Markdown would read as something else gets a
 * comment before it which says that it is plain. The headline is in the front
 * matter, and marked as well where another line would be taken for it.
 *
 * @param copy
 *   Pasted copy as text, or the tree of any front door (rewritten).
 * @param options
 *   What to read, and how.
 * @returns
 *   Markdown which gives the same page as the copy. Markdown has no mark for a byline or a
 *   timeline: where such a line is not read again as one, its words are there, its class is not.
 * @throws {TypeError}
 *   If an option is not accepted. No copy throws.
 */
export function toMarkdown(copy: Root | string, options?: Options): string {
  const settings: Settings = { ...settingsFrom(options), headline: 'data' }
  const tree =
    typeof copy === 'string' ? fromCopy(copy, { lists: settings.conventions.list }) : copy
  const article = toArticle(read(tree, structure, settings, typeof copy === 'string' ? copy : ''))
  const titled = { ...settings, title: article.headline ?? '' }
  const again = readAgain(tree, titled)
  // Another line would be the headline, or what stands over it would be none of it: the
  // real one is marked, and leaves again.
  const needed = again.children[0]?.type === 'header' || isKicker(tree.children[0])
  const head = needed ? headingOf(article) : []
  guard(tree, marked => readAgain(marked, titled, head))
  const text = write(headed(tree, head), style)
  return `${frontMatter(article, text)}${text}`
}

/** What reading makes of a tree once it is Markdown, with its heading. */
function readAgain(tree: Root, settings: Settings, head: readonly Heading[] = []): Root {
  const again = fromMarkdown(write(headed(tree, head), style))
  read(again, structure, settings)
  return again
}

/** A tree with its heading: at the top, or below what stands over it. */
function headed({ children }: Root, head: readonly Heading[]): Root {
  const first = children.findIndex(node => !isKicker(node))
  const at = first < 0 ? children.length : first
  return { type: 'root', children: [...children.slice(0, at), ...head, ...children.slice(at)] }
}

function isKicker(node: RootContent | undefined): boolean {
  return shape(node) === 'paragraph kicker'
}

function headingOf({ headline }: Article): Heading[] {
  if (headline === null) return []
  return [{ type: 'heading', depth: 1, children: [{ type: 'text', value: headline }] }]
}

/** Rounds; what is marked in one may change what is read in the next. */
const rounds = 4

/** Mark as plain what is a paragraph in the tree, and something else where it is read again. */
function guard(tree: Root, readAgain: (tree: Root) => Root): void {
  const { children } = tree
  const plain = new Set(children.filter(isPlain))
  for (let round = 0; round < rounds; round++) {
    const again = readAgain(tree)
    const other = children.filter(
      (node, at) => node.type === 'paragraph' && shape(node) !== shape(again.children[at])
    )
    const { size } = plain
    for (const node of other) plain.add(node)
    if (round > 0 && plain.size === size) return
    tree.children = children.flatMap(node => (plain.has(node) ? [plainMark, node] : [node]))
  }
}

const plainMark: RootContent = { type: 'html', value: '<!-- copydesk: plain -->' }

function isPlain(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.plain === true
}

/** What a block is: the type of its node, and the class that a convention gave it. */
function shape(node: RootContent | undefined): string {
  return `${node?.type} ${node?.data?.hProperties?.className ?? ''}`
}

function frontMatter({ headline, published, byline }: Article, text: string): string {
  const fields = [
    headline === null ? [] : [`title: ${JSON.stringify(headline)}`],
    byline?.people.length
      ? [`author: ${JSON.stringify(byline.people.map(({ name }) => name))}`]
      : [],
    published ? [`date: ${published.datetime}`] : [],
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
        ? state.containerPhrasing(node as unknown as Paragraph, info)
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
