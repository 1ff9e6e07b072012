import { expect, test } from 'vitest'
import { readOpeningDate } from '../src/grammar/date/date-opening.ts'
import { orderOf } from '../src/grammar/date/timeline-entry.ts'
import { toHtml } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/index.ts'

test('entries are data, with their places', () => {
  const markdown = `1998: The pier opens, and the *first* ferry misses it.
3 May 2024: A storm tears away two of its planks.
June 2024: The pier opens again, without a band.
`
  const { article } = toHtml(fromMarkdown(markdown), {}, markdown)
  expect(article.timelines[0]?.place).toMatchObject({ start: { line: 1 }, end: { line: 3 } })
  expect(article.timelines[0]?.entries).toMatchObject([
    { datetime: '1998', date: '1998', text: 'The pier opens, and the first ferry misses it.' },
    { datetime: '2024-05-03', date: '3 May 2024' },
    { datetime: '2024-06', date: 'June 2024' }
  ])
  for (const { start, end, text } of article.timelines[0]?.entries ?? []) {
    expect(markdown.slice(start, end).replaceAll('*', '')).toBe(text)
  }
})

test('a list of people is a timeline where their dates come first', () => {
  const copy = `Who has kept the lighthouse:

• 1998: Ada Ocampo, who came from the south with a lamp of her own
• 2003: Kofi Lund, who was afraid of the dark
• 2011: Nobody, as the council had forgotten to ask
`
  const { article } = toHtml(copy)
  expect(article.timelines).toHaveLength(1)
  expect(article.rosters).toEqual([])
})

test.each<[string, string, string]>([
  ['3 May 2024 – The storm', '2024-05-03', '3 May 2024'],
  ['Friday, May 3rd, 2024, 2.30pm: The storm', '2024-05-03T14:30', 'Friday, May 3rd, 2024, 2.30pm'],
  ['3. Mai 2024, 14 Uhr: Der Sturm', '2024-05-03T14:00', '3. Mai 2024, 14 Uhr'],
  ['3 de mayo de 2024: La tormenta', '2024-05-03', '3 de mayo de 2024'],
  ['2024-05-03: The storm', '2024-05-03', '2024-05-03'],
  ['03.05.2024: Der Sturm', '2024-05-03', '03.05.2024'],
  ['May 2024: The storm', '2024-05', 'May 2024'],
  ['29 February: The storm', '02-29', '29 February'],
  ['1998: The pier', '1998', '1998']
])('%s', (line, datetime, date) => {
  const read = readOpeningDate(line)
  expect(read?.datetime).toBe(datetime)
  expect(line.slice(0, read?.end)).toBe(date)
})

test.each([
  'The storm of 3 May',
  '31 April 2024: none',
  '2024th place',
  '14:05 The wind',
  'Maybe 3',
  ''
])('%s begins with no date', line => {
  expect(readOpeningDate(line)).toBeUndefined()
})

test.each<[string[], string | undefined]>([
  [['1998', '2024-05-03', '2024-06'], 'ascending'],
  [['2024-06', '2024-05-03', '1998'], 'descending'],
  [['2024-05', '2024-05-03', '2024-05-09'], 'ascending'],
  [['2024-12-30', '12-31', '2025-01-01'], 'ascending'],
  [['05-03', '05-04', '06-09'], 'ascending'],
  [['05-03', '2024-05-04', '2024-06-09'], undefined],
  [['1998', '2003', '2001'], undefined],
  [['1998', '1998', '2003'], undefined]
])('%j', (datetimes, order) => {
  expect(orderOf(datetimes)).toBe(order)
})
