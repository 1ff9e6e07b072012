import type { Paragraph } from 'mdast'
import type { Convention } from '../convention.ts'
import type { Published } from '../findings.ts'
import { anyYear, readDate, type StatedDate } from '../grammar/date/date.ts'
import { readDateBeside, withoutFurniture } from '../grammar/date/date-beside.ts'
import type { Story } from '../story.ts'
import { words } from '../tree/build.ts'
import { slice } from '../tree/text.ts'
import { declaredLines, isLead, type LeadLine, leadLines } from './lead.ts'

/**
 * Line round the headline that says when the piece was published.
 *
 *     Published 3 May 2024, 9.30am
 *
 * Becomes a paragraph with the date in a `time`; so does a byline with a date beside
 * it. A date that can be read in two ways, or that leaves out the year, is left alone.
 */
export const published: Convention<Published, StatedDate> = {
  name: 'published',

  recognise(story) {
    const declared = declaredLines(story, 'published')
    const sign = declared.length ? 'declared' : 'under-headline'
    for (const line of declared.length ? declared : linesOf(story)) {
      const { at, node, text } = line
      const date = dateIn(line)
      if (!date) continue
      const finding: Published = {
        type: 'published',
        text,
        datetime: date.datetime,
        place: story.place(node),
        evidence: [{ sign }]
      }
      return [{ finding, blocks: { from: at, to: at + 1 }, plan: date }]
    }
    return []
  },

  write([block], { datetime }, _story, date) {
    if (block?.type !== 'paragraph' || !date) return []
    const { node } = block
    const { start, end } = date
    const stated = words(slice(node.children, start, end), { dateTime: datetime })
    const children = [
      ...slice(node.children, 0, start),
      { ...stated, data: { ...stated.data, hName: 'time' } },
      ...slice(node.children, end)
    ]
    const kinds = isByline(node) ? ['byline', 'published'] : ['published']
    return [{ ...node, children, data: { hProperties: { className: kinds } } }]
  }
}

/** The lines round the headline, and bylines wherever they stand. */
function linesOf(story: Story): LeadLine[] {
  const lines = leadLines(story, 'byline')
  if (!story.declared) return lines
  const declared = story.blocks.flatMap(({ type, node, text }, at) =>
    type === 'paragraph' && isLead(story, at, 'byline') ? [{ at, node, text }] : []
  )
  return [...lines, ...declared.filter(({ at }) => !lines.some(line => line.at === at))]
}

/** The date of a line, or of a byline with a date. */
function dateIn({ node, text }: LeadLine): StatedDate | undefined {
  if (isByline(node)) return readDateBeside(text)?.date
  if (!anyYear.test(text)) return
  const date = readDate(text) ?? readDate(withoutFurniture(text))
  if (date) return date
  // Posted on 3 May 2024 by admin
  const beside = readDateBeside(text)
  return beside && beside.from > beside.date.start && beside.date.start > 0
    ? beside.date
    : undefined
}

/** Whether a line was read as a byline: no other line has a class yet. */
function isByline({ data }: Paragraph): boolean {
  return data?.hProperties !== undefined
}
