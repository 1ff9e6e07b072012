import { expect, test } from 'vitest'
import { readNoteLabel } from '../../src/grammar/note-label.ts'

test.each<[string, string, string, string | null]>([
  ['Correction: The toll is two crowns.', 'correction', 'Correction:', null],
  ['CORRECTION — The toll is two crowns.', 'correction', 'CORRECTION —', null],
  ['Correction (May 3, 2024): The toll.', 'correction', 'Correction (May 3, 2024):', '2024-05-03'],
  ['Update, 3 May, 14:05: It is open.', 'update', 'Update, 3 May, 14:05:', '05-03'],
  ['Update (15:40): It is open.', 'update', 'Update (15:40):', null],
  ['Update 3pm: It is open.', 'update', 'Update 3pm:', null],
  ['Update vom 3. Mai 2024: Sie ist offen.', 'update', 'Update vom 3. Mai 2024:', '2024-05-03'],
  ['(Editor’s note: The names are others.)', 'editors-note', 'Editor’s note:', null],
  ['Anm. d. Red.: Die Namen sind andere.', 'editors-note', 'Anm. d. Red.:', null],
  ['Fe de errores: Son dos coronas.', 'correction', 'Fe de errores:', null],
  ['訂正：通行料は2クローネです。', 'correction', '訂正：', null]
])('%s', (text, kind, label, date) => {
  const read = readNoteLabel(text)
  expect(read).toMatchObject({ kind, date })
  expect(text.slice(read?.start, read?.end)).toBe(label)
})

test.each([
  'Correction fluid: two bottles',
  'Corrections officers say: no.',
  'Update for members: the lamp is lit.',
  'Update 31 February: no such day.',
  'Editor Ada Marsh: a portrait',
  'Note: two bottles',
  ''
])('%s is none', text => {
  expect(readNoteLabel(text)).toBeUndefined()
})
