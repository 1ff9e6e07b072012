import type { PhrasingContent } from 'mdast'
import { append } from '../append.ts'
import type { Convention, Seen } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { Byline, Person } from '../findings.ts'
import { type Author, readByline, readNames } from '../grammar/byline.ts'
import { readDate } from '../grammar/date/date.ts'
import { type Story, spanIn } from '../story.ts'
import { words } from '../tree/build.ts'
import { slice } from '../tree/text.ts'
import { type LeadLine, leadLines } from './lead.ts'

/**
 * Line round the headline that says who wrote the piece.
 *
 *     By Ann Smith and Bob Jones, political editor
 *
 * Becomes a paragraph with each name in a `span`. A body is named only beside a
 * date, and is nobody's name; names without `By` are a byline only there, too.
 */
export const byline: Convention<Byline, readonly Author[]> = {
  name: 'byline',

  recognise(story) {
    const lines = leadLines(story)
    for (const [index, line] of lines.entries()) {
      const dated = [lines[index - 1], lines[index + 1]].some(next => next && readDate(next.text))
      const opened = readByline(line.text, story.lexicon)
      const authors = opened ?? (dated ? readNames(line.text, story.lexicon) : undefined)
      if (!authors || (authors.length === 0 && !dated)) continue
      const sign = opened
        ? { sign: 'opening', text: line.text.split(' ')[0] ?? '' }
        : { sign: 'beside-date' }
      return [find(story, line, authors, sign)]
    }
    return []
  },

  write([block], _finding, _story, authors = []) {
    if (block?.node.type !== 'paragraph') return []
    const { node } = block
    const children: PhrasingContent[] = []
    let at = 0
    for (const { start, end } of authors) {
      append(children, slice(node.children, at, start))
      children.push(words(slice(node.children, start, end), { className: ['author'] }))
      at = end
    }
    append(children, slice(node.children, at))
    return [{ ...node, children, data: { hProperties: { className: ['byline'] } } }]
  }
}

function find(
  story: Story,
  { at, node, text }: LeadLine,
  authors: readonly Author[],
  sign: Evidence
): Seen<Byline, readonly Author[]> {
  const people = authors.map(({ name, start, end, role }): Person => {
    const span = spanIn(story, node, text, start, end)
    return { name, start: span.start, end: span.end, role, prefix: null }
  })
  const finding: Byline = {
    type: 'byline',
    text,
    people,
    place: story.place(node),
    evidence: [{ sign: 'under-headline' }, sign]
  }
  return { finding, blocks: { from: at, to: at + 1 }, plan: authors }
}
