import { expect, test } from 'vitest'
import { de } from '../../src/lexicon/de/index.ts'
import { read } from './passages.ts'

test.each([
  ['alone', '“We open at nine tomorrow.”', true],
  ['with an attribution', '“We open at nine tomorrow,” Ann Lee told reporters on Monday.', true],
  ['split', '“We open,” she said, “at nine or at ten.”', true],
  [
    'a relative clause',
    '“We open at nine tomorrow,” said Ann Lee, who has run the shop since her father died.',
    true
  ],
  ['two attributions', '“We open at nine,” said Lee. She added, “We close again at ten.”', true],
  [
    'in a programme',
    '“We open at nine tomorrow,” Lee said on “The Morning Show of Harbour.”',
    true
  ],
  [
    'what somebody is, in many words',
    '“We open at nine tomorrow,” said Ann Lee, who ran the old shop by the harbour for ten years, and then the new one, before she sold both of them to a firm in the town and left.',
    false
  ],
  [
    'what she says outside the marks, before them',
    '“We open at nine tomorrow,” said Lee. If it still rains, she said, “we stay at home all day.”',
    false
  ],
  [
    'when she says it, before the marks',
    '“We open at nine tomorrow,” said Lee. When it rained on Monday, she said, “We stay at home all day.”',
    true
  ],
  [
    'what she says outside the marks, after them',
    '“We open at nine tomorrow,” said Lee. She added, “We close at ten” if nobody comes by.',
    false
  ],
  [
    'on a day after the marks',
    '“We open at nine tomorrow,” said Lee. She added, “We close at ten” on Monday.',
    true
  ],
  ['within its sentence', 'He added that they were seeking to “open the shop at nine”.', false],
  [
    'more is reported',
    '“We open at nine,” she said, adding that nobody had asked her about any of it yet.',
    false
  ],
  [
    'unquoted words are meant too',
    '“We open at nine” if it does not rain on Monday, she said.',
    false
  ],
  ['the story goes on', '“We open at nine tomorrow,” said Lee. The shop was built in 1904.', false],
  ['a second verb', '“We open at nine tomorrow,” she said and left.', false],
  ['a second verb without -ed', '“We open at nine tomorrow,” she said and hung up.', false],
  [
    'a further quotation',
    '“We open at nine tomorrow,” she said, adding that it was “as good as new”.',
    true
  ],
  [
    'a further quotation with unquoted words',
    '“We open at nine tomorrow,” she said, adding that the shop by the harbour was “as good as new”.',
    false
  ],
  [
    'a further quotation within a longer sentence',
    '“We open at nine tomorrow,” she said, adding that it was “as good as new” and would last.',
    false
  ],
  [
    'a place, then a relative clause',
    '“We open at nine tomorrow,” said Rep. Ann Lee of Maine, who has run the shop since her father died.',
    true
  ],
  [
    'speech in a relative clause',
    '“We open at nine tomorrow,” said Ann Lee, who predicted the shop would soon be too small for them.',
    false
  ],
  [
    'speech in a relative clause, after an adverb',
    '“We open at nine tomorrow,” said Ann Lee, who also said that the shop would soon be too small.',
    false
  ],
  [
    'what a manner says',
    '“We open at nine,” she said, with a calm that almost suggested that nobody had asked.',
    true
  ],
  [
    'speech while speaking',
    '“We open at nine,” she said, while arguing that the shop would soon be too small.',
    false
  ],
  [
    'speech in a clause with though',
    '“We open at nine,” said Lee, though she added that she thought the shop too small.',
    false
  ],
  [
    'partial words in a sentence of their own',
    '“We open,” she said, “at nine or ten.” She went home, calling it “the best of days”.',
    false
  ],
  ['two participles', '“We open at nine,” she said, sounding tired and worn by the fair.', true],
  [
    'a letter of two verbs',
    '“We open at nine,” Lee wrote in a letter dated Monday and sent late.',
    true
  ],
  [
    'a participle and speech',
    '“We open at nine,” she said, adding she would never close it.',
    false
  ],
  [
    'what somebody was then',
    '“We open at nine,” said Ann Lee, then the owner of the shop, who was at the fair and left late in the day.',
    true
  ],
  [
    'what the speaker did',
    '“We open at nine,” she said, using an old word for the morning of the fair.',
    true
  ],
  ['a view', '“We open at nine” for the good of the town, in her view.', false],
  ['an opening word', '“We open at nine,” she said. But “we close at ten,” she added.', true],
  ['a subject', '“We open at nine,” she said. Bakers “close at ten or so,” she added.', false]
])('%s', (_name, copy, alone) => {
  expect(read(copy)[0]?.standsAlone).toBe(alone)
})

test('without a lexicon marks alone are read', () => {
  const [first, second] = read(
    '« Nous ouvrons demain matin. » ¶ Elle dit « nous ouvrons demain matin ».',
    null
  )
  expect(first).toMatchObject({ standsAlone: true, source: null, resolved: null })
  expect(second).toMatchObject({ standsAlone: false, source: null, resolved: null })
})

test.each([
  ['„Wir öffnen morgen um neun“, sagte die Sprecherin Anna Weber.', 'Anna Weber', 'sagte'],
  ['Anna Weber sagte: „Wir öffnen morgen um neun.“', 'Anna Weber', 'sagte'],
  ['„Wir öffnen morgen um neun“, so Anna Weber.', 'Anna Weber', 'so'],
  ['Laut Anna Weber ist es „ein sehr guter Plan“.', 'Anna Weber', 'Laut']
])('%s', (copy, source, cue) => {
  expect(read(copy, de)[0]).toMatchObject({ source: { text: source }, cue: { text: cue } })
})

test.each([
  ['cues', 'said '],
  ['names', 'Ann Lee, '],
  ['quotations', '“one two three four,” said '],
  ['parentheses', '(('],
  ['lone surrogates', '\ud800'],
  ['relative clauses', 'Ann, who ']
])('any string is read: %s', (_name, piece) => {
  expect(() => read(`${piece.repeat(5000)} “one two three four,” he said.`)).not.toThrow()
})
