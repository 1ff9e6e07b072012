import type { List as ListNode } from 'mdast'
import type { Convention } from '../convention.ts'
import type { List } from '../findings.ts'

/**
 * Lines that begin with bullets or numbers.
 *
 *     • Flour
 *     • Salt
 *
 * The front door for pasted copy has made lists of them; this says so.
 */
export const list: Convention<List> = {
  name: 'list',

  recognise(story) {
    return story.blocks.flatMap(({ node }) => {
      if (node.type !== 'list' || node.data?.mark === undefined) return []
      return [{ finding: findingOf(node, node.data.mark) }]
    })
  },

  write(blocks) {
    return blocks.map(({ node }) => node)
  }
}

function findingOf({ ordered, children, position }: ListNode, mark: string): List {
  return {
    type: 'list',
    ordered: ordered ?? false,
    items: children.length,
    place: position,
    evidence: [{ sign: ordered ? 'numbers' : 'bullets', text: mark }]
  }
}
