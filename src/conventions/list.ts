import type { List as ListNode } from 'mdast'
import type { Position } from 'unist'
import type { Convention, Seen } from '../convention.ts'
import type { List } from '../findings.ts'
import { bulletedBlocks } from './bulleted-paragraphs.ts'

/**
 * Lines that begin with bullets or numbers.
 *
 *     • Flour
 *     • Salt
 *
 * The front door for pasted copy has made lists of them; this says so. In
 * Markdown, which does not know such bullets, it makes the lists.
 */
export const list: Convention<List> = {
  name: 'list',

  recognise(story) {
    const found: (Seen<List> & { readonly at: number })[] = []
    story.blocks.forEach(({ type, node }, at) => {
      if (type !== 'list' || node.data?.mark === undefined) return
      found.push({ at, finding: findingOf([node], node.position) })
    })
    for (const { from, to, lists } of bulletedBlocks(story)) {
      const start = lists[0]?.position?.start
      const end = lists.at(-1)?.position?.end
      const finding = findingOf(lists, start && end && { start, end })
      found.push({ at: from, finding, blocks: { from, to } })
    }
    return found.sort((one, other) => one.at - other.at)
  },

  write(blocks, _finding, story) {
    return bulletedBlocks({ ...story, blocks }).flatMap(({ nodes }) => nodes)
  }
}

function findingOf(lists: readonly ListNode[], place: Position | undefined): List {
  const [first] = lists
  const ordered = first?.ordered ?? false
  const mark = first?.data?.mark ?? ''
  return {
    type: 'list',
    ordered,
    items: lists.reduce((sum, { children }) => sum + children.length, 0),
    place,
    evidence: [{ sign: ordered ? 'numbers' : 'bullets', text: mark }]
  }
}
