import { expect, test } from 'vitest'
import { toHtml, toJsonLd } from '../src/index.ts'

const copy = `Harbour Bridge Reopens After Winter Storm

Six weeks after the storm, the first buses cross the harbour again

By Grace Hopper, science editor

SALTMARSH (Harbour Wire) — The bridge over the harbour is open again, and nobody was there to see it.

## What the Storm Left

“We knew at once that it would hold,” Ada Lovelace said.

### On the Piers

The committee that looks at the piers, whose members are:

• Ada Lovelace, engineer
• Emmy Noether, surveyor

## What Comes Next

“There is a great deal left to do,” said Emmy Noether, the head of the office.

Leave a Reply

Your email address will not be published.
`

const { article } = toHtml(copy)

test('the lines round the headline', () => {
  const { headline, standfirst, byline, dateline } = article
  expect(headline).toBe('Harbour Bridge Reopens After Winter Storm')
  expect(standfirst).toBe('Six weeks after the storm, the first buses cross the harbour again')
  expect(byline?.people).toMatchObject([{ name: 'Grace Hopper', role: 'science editor' }])
  expect(dateline).toMatchObject({ city: 'SALTMARSH', agency: 'Harbour Wire' })
  expect(toJsonLd(article)).toMatchObject({ description: standfirst, dateline: 'SALTMARSH' })
})

test('sections as a list, and as a tree', () => {
  const texts = ['What the Storm Left', 'On the Piers', 'What Comes Next']
  expect(article.sections.map(({ text }) => text)).toEqual(texts)
  expect(article.outline).toMatchObject([
    { text: texts[0], depth: 2, children: [{ text: texts[1], depth: 3, children: [] }] },
    { text: texts[2], depth: 2, children: [] }
  ])
})

test('everybody who is named, once, by the first mention, with the first role that is stated', () => {
  expect(article.people).toEqual([
    { name: 'Grace Hopper', role: 'science editor' },
    { name: 'Ada Lovelace', role: 'engineer' },
    { name: 'Emmy Noether', role: 'surveyor' }
  ])
})

test('words are those of the piece, without its leftovers', () => {
  const [piece = ''] = copy.split('Leave a Reply')
  const words = piece.match(/[\p{L}\p{N}’]+/gu) ?? []
  expect(article.leftovers).toHaveLength(1)
  expect(article.wordCount).toBe(words.length)
})
