import type { Convention } from '../convention.ts'
import type { Published } from '../findings.ts'
import { readDate, type StatedDate } from '../grammar/date/date.ts'
import { readFurniture } from '../grammar/furniture/furniture.ts'
import { words } from '../tree/build.ts'
import { slice } from '../tree/text.ts'
import { leadLines } from './lead.ts'

/**
 * Line round the headline that says when the piece was published.
 *
 *     Published 3 May 2024, 9.30am
 *
 * Becomes a paragraph with the date in a `time`. A date that can be read in two
 * ways, or that leaves out the year, is left alone.
 */
export const published: Convention<Published, StatedDate> = {
  name: 'published',

  recognise(story) {
    for (const { at, node, text } of leadLines(story)) {
      const date = readDate(text) ?? readDate(withoutFurniture(text))
      if (!date) continue
      const finding: Published = {
        type: 'published',
        text,
        datetime: date.datetime,
        place: story.place(node),
        evidence: [{ sign: 'under-headline' }]
      }
      return [{ finding, blocks: { from: at, to: at + 1 }, plan: date }]
    }
    return []
  },

  write([block], { datetime }, _story, date) {
    if (block?.node.type !== 'paragraph' || !date) return []
    const { node } = block
    const { start, end } = date
    const stated = words(slice(node.children, start, end), { dateTime: datetime })
    const children = [
      ...slice(node.children, 0, start),
      { ...stated, data: { ...stated.data, hName: 'time' } },
      ...slice(node.children, end)
    ]
    return [{ ...node, children, data: { hProperties: { className: ['published'] } } }]
  }
}

const bar = /\s[·•|]\s/u

// 3 May 2024 · 6 min read · Share
// ^^^^^^^^^^ date, with buttons of the page beside it
function withoutFurniture(text: string): string {
  const [first = '', ...rest] = text.split(bar)
  return rest.length > 0 && rest.every(part => readFurniture(part)) ? first : ''
}
