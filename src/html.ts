import type { Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import { type Article, toArticle } from './article.ts'
import { conventions } from './conventions/index.ts'
import { rootOf } from './copy/root-of.ts'
import { writePlain } from './html/plain.ts'
import { writeAny } from './html/stock.ts'
import { type Message, toMessages } from './messages.ts'
import { type Options, type Settings, settingsFrom } from './options.ts'
import { type Reading, read } from './reading.ts'
import { nestSections } from './tree/sections.ts'

/** A piece that has been read. */
export interface Page {
  readonly html: string
  readonly article: Article
  readonly messages: readonly Message[]
}

/** A piece that has been read, before anybody asks what there is to say of it. */
export interface Proof {
  readonly html: string
  readonly reading: Reading
}

/**
 * Read copy and render it: all in one call, synchronous.
 *
 * @param copy
 *   Pasted copy as text, or the tree of any front door (rewritten).
 * @param options
 *   What to read, and how.
 * @param source
 *   Where a tree is given: the text that it was made from.
 * @returns
 *   HTML fragment, data of the article, and what there is to say of it.
 * @throws {TypeError}
 *   If an option is not accepted, or what is given is neither text nor a tree. No copy throws.
 */
export function toHtml(copy: Root | string, options?: Options, source?: string): Page {
  return render(copy, settingsFrom(options), source)
}

/**
 * As `toHtml`, with options that were checked before.
 *
 * @param clean
 *   What is done to the HTML tree before it is written.
 */
export function render(
  copy: Root | string,
  settings: Settings,
  source?: string,
  clean?: (tree: HtmlRoot) => HtmlRoot
): Page {
  return pageOf(renderProof(copy, settings, source, clean))
}

/** As `render`, without what can be made of the reading later. */
export function renderProof(
  copy: Root | string,
  settings: Settings,
  source?: string,
  clean?: (tree: HtmlRoot) => HtmlRoot
): Proof {
  const tree = rootOf(copy, settings)
  const reading = read(tree, conventions, settings, typeof copy === 'string' ? copy : source)
  if (settings.conventions['section-head']) nestSections(tree)
  return { html: writeHtml(tree, clean), reading }
}

/** Make of a reading what can be made of it. */
export function pageOf({ html, reading }: Proof): Page {
  return { html, article: toArticle(reading), messages: toMessages(reading) }
}

/** Write a tree as HTML. */
export function writeHtml(tree: Root, clean?: (tree: HtmlRoot) => HtmlRoot): string {
  return (clean ? undefined : writePlain(tree)) ?? writeAny(tree, clean)
}
