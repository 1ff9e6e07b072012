import type { Properties } from 'hast'
import type { Blockquote, Emphasis, Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { FlowContent, PullQuoteCaption, PullQuoteNode, Words } from './mdast.ts'

/** Paragraph. */
export function paragraph(children: PhrasingContent[], place?: Position): Paragraph {
  return { type: 'paragraph', children, ...at(place) }
}

/** Block quotation. */
export function blockquote(children: FlowContent[], place?: Position): Blockquote {
  return { type: 'blockquote', children, ...at(place) }
}

/** `span` with a class, or with microdata. */
export function words(children: PhrasingContent[], properties: Properties): Words {
  return { type: 'words', children, data: { hName: 'span', hProperties: properties } }
}

/** `b` for words which say what the others are: a speaker, the kind of a note. */
export function label(children: PhrasingContent[], className: string): Words {
  const [only] = children
  const bare = children.length === 1 && only?.type === 'strong' ? only.children : children
  const data = { hName: 'b', hProperties: { className: [className] } }
  return { type: 'words', children: bare, data }
}

/** `figure` for a quotation. */
export function figure(children: FlowContent[], id: string, place?: Position): PullQuoteNode {
  const data = { hName: 'figure', hProperties: { className: ['pull-quote'], id } }
  return { type: 'pullQuote', children, data, ...at(place) }
}

/** `figcaption` of a quotation. */
export function caption(children: PullQuoteCaption['children']): PullQuoteCaption {
  return { type: 'pullQuoteCaption', children, data: { hName: 'figcaption' } }
}

/** Quotation that is set apart and stands in the running text as well. */
export function aside(children: FlowContent[], id: string, place?: Position): PullQuoteNode {
  const hProperties = { className: ['pull-quote'], id, role: 'doc-pullquote' }
  return { type: 'pullQuote', children, data: { hName: 'aside', hProperties }, ...at(place) }
}

/** Emphasis that marks the title of a work. */
export function cite(title: Emphasis): Emphasis {
  return { ...title, data: { ...title.data, hName: 'cite' } }
}

function at(place: Position | undefined): { position?: Position } {
  return place ? { position: place } : {}
}
