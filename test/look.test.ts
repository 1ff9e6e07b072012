import { expect, test } from 'vitest'
import { countWords, look, Sign } from '../src/tree/look.ts'

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

const names = (bits: number) =>
  Object.entries(Sign)
    .filter(([, bit]) => bits & bit)
    .map(([name]) => name)

test.each([
  ['Words alone', [], []],
  ['Ada Lund: No.', ['colon', 'stop'], ['colon', 'stop']],
  ['1998 – the pier opens', ['digit', 'dash'], ['digit', 'dash']],
  ['港：開く', ['colon', 'wide'], ['colon', 'wide']],
  ['港が開く。', ['stop', 'wide'], ['stop', 'wide']],
  ['And then…', ['stop'], ['stop']],
  ['A sentence that goes on until the label would end: 5', ['digit', 'colon'], []],
  ['in\u200bvisible', ['unseen'], ['unseen']],
  ['a tag \u{e0041}', ['unseen'], ['unseen']],
  ['\ufeffA\u0001b \u202e \u180e \u2066 \u0085 \ufff9', ['unseen'], ['unseen']]
])('%j holds %j and opens with %j', (text, held, opening) => {
  const { holds, opens } = look(text)
  expect(names(holds)).toEqual(held)
  expect(names(opens)).toEqual(opening)
})
