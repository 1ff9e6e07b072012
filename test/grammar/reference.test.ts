import { describe, expect, test } from 'vitest'
import { read } from './passages.ts'

describe('full names', () => {
  test.each([
    ['a family name alone', 'Ann Lee came. ¶ “We open at nine,” Lee said.', 'Ann Lee'],
    ['with a title', 'Ann Lee came. ¶ “We open at nine,” Ms. Lee said.', 'Ann Lee'],
    ['he', 'Bob Jones came late. ¶ “We open at nine,” he said.', 'Bob Jones'],
    ['she, past a man', 'Ann Lee came with Bob Jones. ¶ “We open at nine,” she said.', 'Ann Lee'],
    [
      'he, past a man after a preposition',
      'Bob Jones came with Tom Hill. ¶ “We open at nine,” he said.',
      'Bob Jones'
    ],
    [
      'a chain',
      'Bob Jones came late. He sat down. ¶ “We open at nine,” he said. ¶ “We close at ten,” he added.',
      'Bob Jones'
    ],
    ['who', 'Bob Jones, who said “we open at nine”, left.', 'Bob Jones'],
    [
      'by a noun which tells',
      'The harbour spokeswoman, Kim Ray, came. ¶ “We open at nine,” she said.',
      'Kim Ray'
    ],
    [
      'the speaker of the quotation before',
      '“We open at nine,” said Bob Jones of Tom Hill. ¶ “We close at ten,” he added.',
      'Bob Jones'
    ]
  ])('%s', (_name, copy, name) => {
    expect(read(copy).at(-1)?.resolved).toBe(name)
  })
})

describe('no name is given', () => {
  test.each([
    ['nobody named before', '“We open at nine,” he said.'],
    ['only the other gender', 'Bob Jones came. ¶ “We open at nine,” she said.'],
    [
      'somebody unnamed is meant',
      'Bob Jones came. My father was there. ¶ “We open at nine,” he said.'
    ],
    ['they', 'Ann Lee and Bob Jones came. ¶ “We open at nine,” they said.'],
    ['a body', '“We open at nine,” the committee said.']
  ])('%s', (_name, copy) => {
    expect(read(copy).at(-1)?.resolved).toBeNull()
  })

  test('two bear the name', () => {
    const last = read('Ann Lee came. Tom Lee came. ¶ “We open at nine,” Lee said.').at(-1)
    expect(last).toMatchObject({ resolved: null, doubt: 'Tom Lee bears the name too' })
  })
})
