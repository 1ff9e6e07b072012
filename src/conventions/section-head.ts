import type { Heading, PhrasingContent } from 'mdast'
import type { Convention, Seen } from '../convention.ts'
import type { SectionHead } from '../findings.ts'
import type { Block, Story } from '../story.ts'
import { headLines } from './head-line.ts'
import { evidenceOf, signsOf, weigh } from './head-signs.ts'

/**
 * Line standing alone which names what follows.
 *
 *     A Harbour for All
 *
 *     The council wants more room for small boats.
 *
 * Becomes an `h2` with an id. Headings that the writer marked keep their level
 * and get an id; a Markdown piece that has some gets no others.
 */
export const sectionHead: Convention<SectionHead> = {
  name: 'section-head',

  recognise(story) {
    const seen: (Seen<SectionHead> & { at: number })[] = []
    for (const [at, block] of story.blocks.entries()) {
      const { node, text } = block
      if (node.type !== 'heading' || node.data?.hProperties?.id !== undefined) continue
      seen.push({
        at,
        finding: {
          type: 'section-head',
          place: story.place(node),
          text,
          depth: node.depth,
          id: '',
          evidence: [{ sign: 'heading-mark' }]
        },
        blocks: { from: at, to: at + 1 }
      })
    }
    if (seen.length === 0 || story.settings.inferHeads) {
      for (const line of headLines(story)) {
        const found = signsOf(line)
        const weight = weigh(found)
        const place = story.place(line.node)
        const { text } = story.blocks[line.at] as Block
        if (weight > 0) {
          seen.push({
            at: line.at,
            finding: {
              type: 'section-head',
              place,
              text,
              depth: 2,
              id: '',
              evidence: evidenceOf(found)
            },
            blocks: { from: line.at, to: line.at + 1 }
          })
        }
      }
    }
    return seen.sort((one, other) => one.at - other.at).map(one => withId(one, story))
  },

  write([block], { depth, id }) {
    const node = block?.node
    if (node?.type !== 'paragraph' && node?.type !== 'heading') return node ? [node] : []
    const heading: Heading = {
      type: 'heading',
      depth,
      children: node.type === 'paragraph' ? withoutBold(node.children) : node.children,
      data: { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    }
    if (node.position) heading.position = node.position
    return [heading]
  }
}

function withId(seen: Seen<SectionHead>, story: Story): Seen<SectionHead> {
  if ('doubt' in seen) return seen
  const { finding } = seen
  return { ...seen, finding: { ...finding, id: story.slug(finding.text) } }
}

/** A head is bold as it is. */
function withoutBold(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  return children.length === 1 && only?.type === 'strong' ? only.children : children
}
