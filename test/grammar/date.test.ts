import { expect, test } from 'vitest'
import { readDate } from '../../src/grammar/date/date.ts'

test.each([
  ['3 May 2024', '2024-05-03'],
  ['May 3, 2024', '2024-05-03'],
  ['3. Mai 2024, 9:30 Uhr', '2024-05-03T09:30'],
  ['Freitag, den 3. Mai 2024', '2024-05-03'],
  ['le 3 mai 2024 à 9h30', '2024-05-03T09:30'],
  ['3 de mayo de 2024', '2024-05-03'],
  ['a 3 de mayo de 2024', '2024-05-03'],
  ['den 3. Mai 2024', '2024-05-03'],
  ['il 3 maggio 2024', '2024-05-03'],
  ['2024年5月3日 09:30', '2024-05-03T09:30'],
  ['2024年5月3日　9時30分', '2024-05-03T09:30'],
  ['2024-05-03T09:30', '2024-05-03T09:30'],
  ['03.04.2024', '2024-04-03'],
  ['13/04/2024', '2024-04-13'],
  ['Published: Friday, May 3, 2024 at 9:30 PM EDT', '2024-05-03T21:30']
])('%s', (line, datetime) => {
  expect(readDate(line)?.datetime).toBe(datetime)
})

test.each([
  '03/04/2024',
  '31 February 2024',
  'May 2024',
  'Friday, 3 May',
  'Updated 3 May 2024',
  'May 3, 2024, in the harbour'
])('no date: %s', line => {
  expect(readDate(line)).toBeUndefined()
})
