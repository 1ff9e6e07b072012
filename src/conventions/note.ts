import type { Convention, Seen } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { Note } from '../findings.ts'
import { mayBeLabelled, type NoteLabel, readNoteLabel } from '../grammar/note-label.ts'
import { ofThePiece } from '../lexicon/notes.ts'
import type { Block, Story } from '../story.ts'
import { label as labelled, paragraph } from '../tree/build.ts'
import { countWords } from '../tree/look.ts'
import type { NoteNode } from '../tree/mdast.ts'
import { slice } from '../tree/text.ts'

/** Words; a shorter text says nothing about the piece. */
const fewest = 3
/** Blocks that may stand above a note at the top: headline, byline, date. */
const deepest = 5
/** Blocks that may follow a note at the end of a piece: other notes, who wrote it. */
const atEnd = 3
const sentence = /[.!?。！？…][”"’»)\]）】]*$/u

/**
 * Note about the piece itself: a correction, a clarification, an update, or a word
 * from its editor.
 *
 *     Correction: An earlier version of this story gave the wrong day.
 *
 * Becomes an `aside`. Writers say “Update:” and “Correction:” to their readers as
 * well: such a label counts at the top and the end of the piece, in capitals, with
 * a date, or where the words speak of the piece.
 */
export const note: Convention<Note, NoteLabel> = {
  name: 'note',

  recognise(story) {
    const seen: Seen<Note, NoteLabel>[] = []
    for (let at = 0; at < story.blocks.length; at++) {
      const { type, node, text, holds } = story.blocks[at] as Block
      if (type !== 'paragraph' || node.data || !mayBeLabelled(text, holds)) continue
      const label = readNoteLabel(text)
      if (!label) continue
      const one = look(story, at, label)
      if (!one) continue
      seen.push(one)
      if ('blocks' in one && one.blocks) at = one.blocks.to - 1
    }
    return seen
  },

  write(blocks, { kind, id, place }, _story, found) {
    const [first] = blocks
    if (first?.type !== 'paragraph' || !found) return blocks.map(({ node }) => node)
    const { children, position } = first.node
    const named = labelled(slice(children, found.start, found.end), 'note-label')
    const words = [...slice(children, 0, found.start), named, ...slice(children, found.end)]
    const className = [isCorrection(kind) ? 'correction' : 'note']
    const node: NoteNode = {
      type: 'note',
      // Paragraphs are all that is read as a note.
      children: [
        paragraph(words, position),
        ...blocks.slice(1).map(({ node }) => node)
      ] as NoteNode['children'],
      data: { hName: 'aside', hProperties: { className, id, role: 'note' } }
    }
    if (place) node.position = place
    return [node]
  }
}

function isCorrection(kind: Note['kind']): boolean {
  return kind === 'correction' || kind === 'clarification'
}

/** Note or doubt at a block which begins with a label. */
function look(story: Story, at: number, label: NoteLabel): Seen<Note, NoteLabel> | undefined {
  const { text } = story.blocks[at] as Block
  const to = label.alone ? at + 2 : at + 1
  const below = story.blocks[at + 1]
  if (label.alone && !announces(story, at, label)) return
  const words = label.alone ? (below?.text ?? '') : text.slice(label.end).trim()
  const sure = label.kind === 'editors-note'
  if (countWords(words) < fewest || (!sure && !sentence.test(words))) return
  const evidence = evidenceOf(story, at, to, label, words)
  const place = placeOf(story, at, to)
  if (evidence.length === 1 && !sure) {
    const reason = `Unexpected ${label.kind} in the middle of the piece, left as a paragraph`
    return { doubt: { convention: 'note', place, reason, evidence } }
  }
  const finding: Note = {
    type: 'note',
    kind: label.kind,
    label: text.slice(label.start, label.end),
    text: words,
    date: label.date,
    id: story.slug(label.kind),
    place,
    evidence
  }
  return { finding, blocks: { from: at, to }, plan: label }
}

/** Whether a label that stands alone is followed by its note, and by no more than that. */
function announces({ blocks }: Story, at: number, { kind }: NoteLabel): boolean {
  const [line, below, next] = blocks.slice(at, at + 3)
  if (below?.type !== 'paragraph' || below.node.data) return false
  const closed = !next || readNoteLabel(next.text) !== undefined
  return kind === 'editors-note' || /[:：]$/u.test(line?.text ?? '') || closed
}

function evidenceOf(
  { blocks }: Story,
  at: number,
  to: number,
  { start, end, dated }: NoteLabel,
  words: string
): Evidence[] {
  const text = blocks[at]?.text.slice(start, end) ?? ''
  const evidence: Evidence[] = [{ sign: 'label', text }]
  const lower = words.toLowerCase()
  const about = ofThePiece.find(phrase => lower.includes(phrase))
  if (at <= deepest && blocks.slice(0, at).every(isOpening)) evidence.push({ sign: 'at-top' })
  if (blocks.length - to < atEnd) evidence.push({ sign: 'at-end' })
  if (dated) evidence.push({ sign: 'dated' })
  if (/\p{Lu}{4}/u.test(text)) evidence.push({ sign: 'capitals' })
  if (about) evidence.push({ sign: 'of-the-piece', text: about })
  return evidence
}

/** Headline, byline, and what else stands above the first paragraph. */
function isOpening({ type, text }: Block): boolean {
  return type !== 'list' && type !== 'blockquote' && !sentence.test(text)
}

function placeOf({ blocks }: Story, from: number, to: number): Note['place'] {
  const start = blocks[from]?.node.position?.start
  const end = blocks[to - 1]?.node.position?.end
  return start && end && { start, end }
}
