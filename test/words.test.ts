import { expect, test } from 'vitest'
import { countWords } from '../src/tree/words.ts'

test.each([
  ['', 0],
  ['One', 1],
  ['One two\nthree\u00A0four', 4],
  ['— “Well-known,” he said…', 3],
  ['3,000 boats & 2.5 % more', 4],
  ['Größe été naïve Ünal', 4],
  ['Привет, мир', 2],
  ['港が開く。', 4],
  ['（港）', 1],
  ['• · –', 0]
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
