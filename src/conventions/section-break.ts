import type { ThematicBreak } from 'mdast'
import type { Convention, Seen } from '../convention.ts'
import type { SectionBreak } from '../findings.ts'
import { isOrnament, isSign } from '../grammar/ornament.ts'
import type { Block, Story } from '../story.ts'

/**
 * Ornament on a line alone, between two stretches of the piece.
 *
 *     The lamp went out.
 *
 *     ###
 *
 *     In the morning the boat was back.
 *
 * Becomes an `hr`. At the end of the piece the same signs end it, and are leftovers.
 */
export const sectionBreak: Convention<SectionBreak> = {
  name: 'section-break',

  recognise(story) {
    const found: Seen<SectionBreak>[] = []
    story.blocks.forEach((block, at) => {
      if (!isBreak(block) || !parts(story, at)) return
      const { node, text } = block
      const mark = text || '#'.repeat(node.type === 'heading' ? node.depth : 0)
      const finding: SectionBreak = {
        type: 'section-break',
        text: mark,
        place: story.place(node),
        evidence: [{ sign: 'ornament', text: mark }]
      }
      found.push({ finding, blocks: { from: at, to: at + 1 } })
    })
    return found
  },

  write(_blocks, { place }) {
    const node: ThematicBreak = { type: 'thematicBreak' }
    if (place) node.position = place
    return [node]
  }
}

function isBreak({ type, node, text }: Block): boolean {
  if (type === 'heading') return isSign(node)
  return type === 'paragraph' && !node.data && isOrnament(text)
}

/** Whether the piece goes on below, and has begun above. */
function parts({ blocks }: Story, at: number): boolean {
  return isPart(blocks[at - 1]) && isPart(blocks[at + 1])
}

function isPart(block: Block | undefined): boolean {
  if (!block) return false
  const { type, node } = block
  if (type === 'header' || type === 'thematicBreak' || isBreak(block)) return false
  return type !== 'paragraph' || !node.data?.hProperties
}
