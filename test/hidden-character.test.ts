import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/index.ts'

const told = ({ messages }: ReturnType<typeof toHtml>) =>
  messages
    .filter(({ ruleId }) => ruleId === 'hidden-character')
    .map(({ note, place, doubt }) => [note, place?.start.line, place?.start.column, doubt])

describe('told of, with its place', () => {
  test.each([
    ['an override of direction', 'One.\n\nA \u202etxet', [['U+202E', 3, 3, true]]],
    ['an isolate', 'A \u2066text\u2069.', [['U+2066; U+2069', 1, 3, true]]],
    ['a space without width', 'in\u200bvisible', [['U+200B', 1, 3, true]]],
    ['a mark of byte order within', 'in\ufeffvisible', [['U+FEFF', 1, 3, true]]],
    ['a control character', 'a\u0001b', [['U+0001', 1, 2, true]]],
    ['tags', 'a\u{e0041}b', [['U+E0041', 1, 2, true]]],
    ['one in an item', '• one\n• t\u200bwo', [['U+200B', 2, 4, true]]],
    ['an override in Hebrew', 'שלום \u202eabc', [['U+202E', 1, 6, true]]]
  ])('%s', (_name, copy, expected) => {
    expect(told(toHtml(copy))).toEqual(expected)
    expect(told(toHtml(fromMarkdown(copy.replace(/•/gu, '*')), {}, copy))).toEqual(expected)
    expect(toHtml(copy).html).toContain(/[^\p{L}\p{N}\p{P} \n]/u.exec(copy.slice(1))?.[0])
  })
})

test('one a paragraph, however many there are', () => {
  const { messages } = toHtml('A \u2066text\u2069.\n\nin\u200bvisible')
  expect(messages.map(({ reason }) => reason)).toEqual([
    'Unexpected characters that cannot be seen, kept',
    'Unexpected character that cannot be seen, kept'
  ])
})

describe('not told of', () => {
  test.each([
    ['plain words', 'Words, “quoted” — and more…\u00a0'],
    ['marks of direction', 'abc\u200f \u200e!'],
    ['joiners', 'می\u200cخواهم 👩\u200d🚀'],
    ['a soft hyphen', 'Donau\u00adschiff'],
    ['isolates in Arabic', 'مرحبا \u2066abc\u2069'],
    ['spaces without width in Thai', 'สวัสดี\u200bครับ'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a mark of byte order at the start', '\ufeffWords.']
  ])('%s', (_name, copy) => {
    expect(told(toHtml(copy))).toEqual([])
  })

  test('where it is switched off', () => {
    const page = toHtml('in\u200bvisible', { conventions: { hiddenCharacters: false } })
    expect(told(page)).toEqual([])
  })
})
