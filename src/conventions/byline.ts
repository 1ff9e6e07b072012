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
import type { PeopleLexicon } from '../lexicon/lexicon.ts'
import { type Story, spanIn } from '../story.ts'
import { words } from '../tree/build.ts'
import { slice } from '../tree/text.ts'
import { declaredLines, type LeadLine, leadLines } from './lead.ts'

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
    const { people: lexicon } = story
    const declared = declaredLines(story, 'byline').map(line => {
      const { from, words } = wordsOf(line)
      const authors = readByline(words, lexicon) ?? readNames(words, lexicon) ?? []
      return find(story, line, moved(authors, from), [{ sign: 'declared' }])
    })
    if (declared.length) return declared
    const lines = leadLines(story)
    for (const [index, line] of lines.entries()) {
      const { beside, from, words } = wordsOf(line)
      const [above, below, next] = [lines[index - 1], lines[index + 1], lines[index + 2]]
      const dated = beside || isDate(above) || isDate(below)
      const alone = !dated && lines.some(isDate) && isNameAlone(words, lexicon)
      const opened = readByline(words, lexicon)
      // Media contact: / Ann Smith
      const asked = !opened && above?.text.endsWith(':')
      if (asked) continue
      const named =
        opened ??
        (dated || alone ? readNames(words, lexicon) : undefined) ??
        (isDate(next) ? readNamesOverRole(words, below?.text ?? '', lexicon) : undefined)
      if (!named || (named.length === 0 && !dated)) continue
      if (!opened && countNames(lines, lexicon) > mostNames) continue
      const sign = opened
        ? { sign: 'opening', text: words.split(' ')[0] ?? '' }
        : { sign: 'beside-date' }
      return [find(story, line, moved(named, from), [{ sign: 'under-headline' }, sign])]
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

// Ann Lee · Harbour News · 3 May 2024
//        ^^^ before whom they write for
const beforeEmployer = /\s[·•|]\s/u

/** The words of a line without the date beside them, and where they begin. */
function wordsOf({ text }: LeadLine): { beside: boolean; from: number; words: string } {
  const date = readDateBeside(text)
  const { from, to } = date ?? { from: 0, to: text.length }
  const words = text.slice(from, to)
  const end = date ? words.search(beforeEmployer) : -1
  return { beside: date !== undefined, from, words: end < 0 ? words : words.slice(0, end) }
}

function moved(authors: readonly Author[], by: number): Author[] {
  return authors.map(one => ({ ...one, start: one.start + by, end: one.end + by }))
}

/** Names on lines of their own; more are a list of who was there. */
const mostNames = 2

function countNames(lines: readonly LeadLine[], lexicon: PeopleLexicon | undefined): number {
  return lines.filter(({ text }) => isNameAlone(text, lexicon)).length
}

function isDate(line: LeadLine | undefined): boolean {
  return line !== undefined && readDate(line.text) !== undefined
}

function find(
  story: Story,
  { at, node, text }: LeadLine,
  authors: readonly Author[],
  evidence: readonly Evidence[]
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
    evidence
  }
  return { finding, blocks: { from: at, to: at + 1 }, plan: authors }
}
