import type { Heading } from 'mdast'
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

  write([block], _finding, story) {
    if (story.settings.headline === 'data' || !block) return []
    const { node } = block
    if (node.type !== 'paragraph' && node.type !== 'heading') return [node]
    const { position } = node
    const heading: Heading = { type: 'heading', depth: 1, children: node.children }
    const header: Header = { type: 'header', children: [heading], data: { hName: 'header' } }
    if (position) heading.position = header.position = position
    return [header]
  }
}

/** Characters; headlines of the longest kind, with a subordinate clause, stay below. */
const longest = 200
