import type { Convention, Seen } from '../convention.ts'
import type { Standfirst } from '../findings.ts'
import { statesUpdate } from '../grammar/date/date.ts'
import { readDateBeside } from '../grammar/date/date-beside.ts'
import { readDateline } from '../grammar/dateline.ts'
import { ended, isSummary, maySummarise } from '../grammar/summary.ts'
import type { Story } from '../story.ts'
import { countWords } from '../tree/look.ts'
import { declaredLines, headerAt, isLead, type LeadLine, leadLines, standsAbove } from './lead.ts'

/** Words; a shorter line over the byline is the name of a section. */
const fewest = 3

/**
 * The summary line under the headline.
 *
 *     Six weeks after the storm, the first buses cross the harbour again
 *
 *     By Ann Smith
 *
 * A line between the headline and the byline or the date; elsewhere under the
 * headline, a line of some length without a full stop, over a paragraph that is
 * longer. Becomes a paragraph with a class.
 */
export const standfirst: Convention<Standfirst> = {
  name: 'standfirst',

  recognise(story) {
    const declared = declaredLines(story, 'standfirst')
    if (declared.length) return declared.map(line => find(story, line, 'declared'))
    const line = leadLines(story).find(({ at }) => isUnderHeadline(story, at))
    if (!line) return []
    const { at, text } = line
    if (!maySummarise(text) || statesWhen(text)) return []
    const over = isLead(story, at + 1, 'byline', 'published')
    // Between the byline and the date, a shorter line says what the author is.
    const brief = over && !isLead(story, at - 1, 'byline') && countWords(text) >= fewest
    if (!brief && !(isSummary(text) && (over || opensPiece(story, line)))) return []
    if (readDateline(text)) return []
    return [find(story, line, over ? 'over-byline' : 'no-final-stop')]
  },

  write([block]) {
    if (block?.type !== 'paragraph') return []
    return [{ ...block.node, data: { hProperties: { className: ['standfirst'] } } }]
  }
}

/** Whether a line is about the day of the piece: `Posted on 3 May 2024 by admin`. */
function statesWhen(text: string): boolean {
  return statesUpdate(text) || readDateBeside(text) !== undefined
}

function find(story: Story, { at, node, text }: LeadLine, sign: string): Seen<Standfirst> {
  const finding: Standfirst = {
    type: 'standfirst',
    text,
    place: story.place(node),
    evidence: [{ sign }]
  }
  return { finding, blocks: { from: at, to: at + 1 } }
}

/** Whether only the headline, and other lines round it, stand above. */
function isUnderHeadline(story: Story, at: number): boolean {
  const { blocks, findings, settings } = story
  const head = headerAt(story)
  const known = settings.title !== undefined || findings.some(({ type }) => type === 'headline')
  if (at < head || (head < 0 && !known)) return false
  return blocks.slice(0, at).every((_, index) => standsAbove(story, index))
}

/** Whether the line stands over the first paragraph of the piece. */
function opensPiece(story: Story, { at, text }: LeadLine): boolean {
  const below = story.blocks[at + 1]
  return below?.type === 'paragraph' && below.text.length > text.length && ended.test(below.text)
}
