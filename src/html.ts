import type { Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import { type Article, toArticle } from './article.ts'
import { conventions } from './conventions/index.ts'
import { fromCopy } from './copy/from-copy.ts'
import { writePlain } from './html/plain.ts'
import { writeAny } from './html/stock.ts'
import { type Message, toMessages } from './messages.ts'
import { type Options, type Settings, settingsFrom } from './options.ts'
import { read } from './reading.ts'
import { nestSections } from './tree/sections.ts'

/** A piece that has been read. */
export interface Page {
  readonly html: string
  readonly article: Article
  readonly messages: readonly Message[]
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
 *   If an option is not accepted. No copy throws.
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
  const tree =
    typeof copy === 'string' ? fromCopy(copy, { lists: settings.conventions.list }) : copy
  const reading = read(tree, conventions, settings, typeof copy === 'string' ? copy : source)
  if (settings.conventions['section-head']) nestSections(tree)
  const html = writeHtml(tree, clean)
  return { html, article: toArticle(reading), messages: toMessages(reading) }
}

/** Write a tree as HTML. */
function writeHtml(tree: Root, clean?: (tree: HtmlRoot) => HtmlRoot): string {
  return (clean ? undefined : writePlain(tree)) ?? writeAny(tree, clean)
}
