import type { Convention } from '../convention.ts'
import type { Dateline } from '../findings.ts'
import { readDateline, type StatedDateline } from '../grammar/dateline.ts'
import type { Story } from '../story.ts'
import { words } from '../tree/build.ts'
import { Sign } from '../tree/look.ts'
import { slice } from '../tree/text.ts'
import { declaredLines, headerAt, type LeadLine } from './lead.ts'

/** A line without an end is an item of a list: `Ann Lee (Oslo) – keeper of the bridge`. */
const sentenceEnd = /[.!?…:][”"’»“)\]]*\s*$/u

/** A dateline ends in a dash or in a date. */
const datelineEnd = Sign.dash | Sign.digit

/** Blocks among which the first paragraph of the piece stands. */
const deepest = 6

/**
 * Where a piece was filed, at the start of its first paragraph.
 *
 *     LONDON (Reuters) — The bridge opened on Monday.
 *
 * Becomes a `span`. The city is in capitals or brackets, or an agency stands after it.
 */
export const dateline: Convention<Dateline, StatedDateline> = {
  name: 'dateline',

  recognise(story) {
    const declared = declaredLines(story, 'dateline')
    for (const { at, node, text } of declared.length ? declared : firstParagraphs(story)) {
      const stated = readDateline(text)
      if (!stated || !sentenceEnd.test(text)) continue
      const finding: Dateline = {
        type: 'dateline',
        text: text.slice(0, stated.end),
        city: stated.city,
        agency: stated.agency,
        place: story.place(node, 0, stated.end),
        evidence: [{ sign: declared.length ? 'declared' : signOf(text, stated) }]
      }
      return [{ finding, blocks: { from: at, to: at + 1 }, plan: stated }]
    }
    return []
  },

  write([block], _finding, _story, stated) {
    if (block?.type !== 'paragraph' || !stated) return []
    const { node } = block
    const { end } = stated
    const place = words(slice(node.children, 0, end), { className: ['dateline'] })
    return [{ ...node, children: [place, ...slice(node.children, end)] }]
  }
}

function signOf(text: string, { agency }: StatedDateline): string {
  if (agency) return 'agency'
  return text.startsWith('(') ? 'brackets' : 'capitals'
}

function firstParagraphs(story: Story): LeadLine[] {
  return story.blocks
    .slice(0, Math.max(headerAt(story), 0) + deepest)
    .flatMap(({ type, node, text, holds }, at) =>
      type === 'paragraph' && !node.data && holds & datelineEnd ? [{ at, node, text }] : []
    )
}
