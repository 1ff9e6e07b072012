import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Highlights code: markdown-it's option, which Eleventy's own plugin sets.
 *
 * @returns
 *   HTML: of the code, or of the whole block, with its `pre`; empty where the
 *   language is not known.
 */
export type Highlight = (code: string, language: string, attributes: string) => string

/** Highlight the blocks of code in a tree, as the Markdown library would. */
export function highlighted(tree: Root, highlight: Highlight): Root {
  visit(tree, 'element', (pre, index, parent) => {
    if (pre.tagName !== 'pre' || index === undefined || !parent) return
    const [code] = pre.children
    if (code?.type !== 'element' || code.tagName !== 'code') return SKIP
    const [text] = code.children
    const html = highlight(text?.type === 'text' ? text.value : '', languageOf(code), metaOf(code))
    if (html.startsWith('<pre')) parent.children[index] = { type: 'raw', value: html }
    else if (html) code.children = [{ type: 'raw', value: html }]
    return SKIP
  })
  return tree
}

function languageOf({ properties: { className } }: Element): string {
  const names = Array.isArray(className) ? className.map(String) : []
  return names.find(name => name.startsWith('language-'))?.slice('language-'.length) ?? ''
}

/** What follows the language after the fence. */
function metaOf({ data }: Element): string {
  const { meta } = (data ?? {}) as { meta?: unknown }
  return typeof meta === 'string' ? meta : ''
}
