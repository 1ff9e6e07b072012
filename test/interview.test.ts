import { expect, test } from 'vitest'
import { readTurn } from '../src/grammar/turn.ts'
import { toHtml } from '../src/index.ts'

test('turns are data, with their places', () => {
  const copy = `The Diver

Q1: When did you begin?

A: In April.
I have not looked back.

Q2: And the lamp?

A: It is still down there.
`
  const [interview] = toHtml(copy).article.interviews
  expect(interview?.form).toBe('questions')
  expect(interview?.turns.map(({ speaker }) => speaker)).toEqual(['Q1', 'A', 'Q2', 'A'])
  for (const { start, end, text } of interview?.turns ?? [])
    expect(copy.slice(start, end)).toBe(text)
})

test('quotations in turns keep their sources', () => {
  const copy = `Marsh: What did your grandfather say?

Berglind: “There is a meadow under the ferry,” my uncle Jonas Adeyemi said, and nobody believed him.

Marsh: Did you?

Berglind: I was four, and I believed everything.
`
  const { article, html } = toHtml(copy, { conventions: { headline: false } })
  expect(article.interviews).toMatchObject([{ form: 'dialogue' }])
  expect(html).toContain('<p class="dialogue"><b class="dialogue-speaker">Berglind:</b> “There')
  expect(article.quotes).toMatchObject([
    { text: '“There is a meadow under the ferry,”', source: { text: 'Jonas Adeyemi' } }
  ])
  const asked = copy.replaceAll('Marsh', 'Q').replaceAll('Berglind', 'A')
  expect(toHtml(asked, { conventions: { headline: false } }).article).toMatchObject({
    interviews: [{ form: 'questions' }],
    quotes: [{ text: '“There is a meadow under the ferry,”', source: { text: 'Jonas Adeyemi' } }]
  })
})

test('what may be talk is a doubt', () => {
  const copy = `Marsh: I have a boat.

Berglind: You have a hole with a boat round it.

Marsh: I like it.

Berglind: The sea does not.
`
  const { messages, html } = toHtml(copy, { conventions: { headline: false } })
  expect(html).not.toContain('dialogue')
  expect(messages).toMatchObject([
    { ruleId: 'interview', doubt: true, note: 'speakers-in-turn: `Marsh, Berglind`' }
  ])
})

test.each<[string, string | undefined]>([
  ['Ada Marsh: No.', 'Ada Marsh'],
  ['ADA MARSH, HOST: No.', 'ADA MARSH'],
  ['Ada Marsh (mayor): No.', 'Ada Marsh'],
  ['Leonie van der Brask: No.', 'Leonie van der Brask'],
  ['Q: No.', 'Q'],
  ['Marsh : Non.', 'Marsh'],
  ['Marsh said: “No.”', undefined],
  ['No names here: none', undefined],
  ['Marsh', undefined],
  ['In short, Marsh said this: No.', undefined],
  ['At 14:05 Marsh left.', undefined]
])('%s', (text, name) => {
  expect(readTurn(text)?.name).toBe(name)
})
