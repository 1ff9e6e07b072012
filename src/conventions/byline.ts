import type { PhrasingContent } from 'mdast'
import { append } from '../append.ts'
import type { Convention, Seen } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { Byline, Person } from '../findings.ts'
import {
  type Author,
  isNameAlone,
  readByline,
  readNames,
  readNamesOverRole
} from '../grammar/byline.ts'
import { readDate } from '../grammar/date/date.ts'
import { readDateBeside } from '../grammar/date/date-beside.ts'
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
 * date, and is nobody's name; names without `By` are a byline only there, too, or
 * over what they are.
 */
export const byline: Convention<Byline, readonly Author[]> = {
  name: 'byline',

  recognise(story) {
    const { lexicon } = story
    const lines = leadLines(story)
    for (const [index, line] of lines.entries()) {
      const beside = readDateBeside(line.text)
      const { from, to } = beside ?? { from: 0, to: line.text.length }
      const words = line.text.slice(from, to)
      const [above, below, next] = [lines[index - 1], lines[index + 1], lines[index + 2]]
      const dated = beside !== undefined || isDate(above) || isDate(below)
      const alone = !dated && lines.some(isDate) && isNameAlone(words, lexicon)
      const opened = readByline(words, lexicon)
      const named =
        opened ??
        (dated || alone ? readNames(words, lexicon) : undefined) ??
        (isDate(next) ? readNamesOverRole(words, below?.text ?? '', lexicon) : undefined)
      if (!named || (named.length === 0 && !dated)) continue
      const authors = named.map(one => ({ ...one, start: one.start + from, end: one.end + from }))
      const sign = opened
        ? { sign: 'opening', text: words.split(' ')[0] ?? '' }
        : { sign: 'beside-date' }
      return [find(story, line, authors, sign)]
    }
    return []
  },

  write([block], _finding, _story, authors = []) {
    if (block?.type !== 'paragraph') return []
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

function isDate(line: LeadLine | undefined): boolean {
  return line !== undefined && readDate(line.text) !== undefined
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
