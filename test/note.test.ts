import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const noteIn = (copy: string) => toHtml(copy).article.notes[0]

test('a note has its label, its words, its date and its place', () => {
  const copy =
    'Harbour Bridge Reopens\n\nThe bridge is open.\n\nCorrection, 3 May 2024: An earlier version gave the wrong day.\n'
  expect(noteIn(copy)).toMatchObject({
    kind: 'correction',
    label: 'Correction, 3 May 2024:',
    text: 'An earlier version gave the wrong day.',
    date: '2024-05-03',
    id: 'correction',
    place: { start: { line: 5, column: 1 }, end: { line: 5, column: 63 } }
  })
})

test('what shows that a label is one', () => {
  const copy =
    'Harbour Bridge Reopens\n\nUPDATE: An earlier version of this story gave the wrong day.\n\nThe bridge is open.\n'
  expect(noteIn(copy)?.evidence).toEqual([
    { sign: 'label', text: 'UPDATE:' },
    { sign: 'at-top' },
    { sign: 'at-end' },
    { sign: 'capitals' },
    { sign: 'of-the-piece', text: 'earlier version' }
  ])
})

test('under a label that stands alone, the place is that of both', () => {
  const copy =
    'Harbour Bridge Reopens\n\nThe bridge is open.\n\nUpdate:\n\nThe ferry sails again at noon.\n'
  expect(noteIn(copy)).toMatchObject({
    label: 'Update:',
    text: 'The ferry sails again at noon.',
    date: null,
    place: { start: { line: 5 }, end: { line: 7 } }
  })
})

test('one in the middle that nothing else shows is a doubt', () => {
  const body = Array(4).fill('The bridge is open again, as the board said on Monday.').join('\n\n')
  const { messages } = toHtml(
    `Harbour Bridge Reopens\n\n${body}\n\nUpdate: The ferry sails at noon.\n\n${body}\n`
  )
  expect(messages.filter(({ doubt }) => doubt)).toMatchObject([
    { ruleId: 'note', reason: 'Unexpected update in the middle of the piece, left as a paragraph' }
  ])
})
