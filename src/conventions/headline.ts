import type { Heading, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Convention } from '../convention.ts'
import type { Headline } from '../findings.ts'
import type { Header } from '../tree/mdast.ts'

/**
 * First line of the piece, which names it.
 *
 *     Harbour Bridge Reopens After Winter Storm
 *
 *     The bridge was closed for six weeks.
 *
 * Becomes an `h1` in a `header`, or leaves the content, for a layout to print.
 * A line that ends in a colon, or that opens a list, is no headline.
 */
export const headline: Convention<Headline> = {
  name: 'headline',

  recognise(story) {
    const [first, next] = story.blocks
    if (!first || !next) return []
    const { node, text } = first
    const place = story.place(node)
    if (node.type === 'heading' && node.depth === 1) {
      const finding: Headline = {
        type: 'headline',
        place,
        text,
        evidence: [{ sign: 'heading-mark' }]
      }
      return [{ finding, blocks: { from: 0, to: 1 } }]
    }
    if (node.type !== 'paragraph' || node.data?.plain) return []
    if (text.length > longest || /[:.…,;]$/u.test(text) || next.node.type === 'list') return []
    const finding: Headline = { type: 'headline', place, text, evidence: [{ sign: 'first-line' }] }
    return [{ finding, blocks: { from: 0, to: 1 } }]
  },

  write([block], { text }, { settings }) {
    const printed = settings.headline === 'data'
    if (!block || (printed && sameWords(text, settings.title ?? text))) return []
    const { node } = block
    if (node.type !== 'paragraph' && node.type !== 'heading') return [node]
    const { position } = node
    // The layout prints another title, as the `h1`.
    if (printed && node.type === 'paragraph') return [header(secondTitle(node), position)]
    const heading: Heading = { type: 'heading', depth: 1, children: node.children }
    if (position) heading.position = position
    return [header(heading, position)]
  }
}

function header(child: Heading | Paragraph, position: Position | undefined): Header {
  const data = { hName: 'header' }
  return { type: 'header', children: [child], data, ...(position && { position }) }
}

function secondTitle(node: Paragraph): Paragraph {
  return { ...node, data: { ...node.data, hProperties: { className: ['headline'] } } }
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()
}

/** Characters; headlines of the longest kind, with a subordinate clause, stay below. */
const longest = 200
