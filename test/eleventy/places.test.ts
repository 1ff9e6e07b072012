import { expect, test } from 'vitest'
import { placesIn } from '../../src/eleventy/places.ts'

/** Where in the file the place of some words in the text is. */
function placeOf(words: string, text: string, file: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  const point = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  const { line, column } = placesIn(text, file)(point)
  return `${line}:${column}`
}

const front = '---\ntitle: Tide\n---\n'

test.each<[string, words: string, text: string, file: string, place: string]>([
  ['the same', 'b', 'a\nb', 'a\nb', '2:1'],
  ['front matter', 'b', 'a\n b', `${front}a\n b`, '5:2'],
  ['front matter, and a word written', 'b', 'x\nb', `${front}{{ x }}\nb`, '5:1'],
  ['before a tag', 'Tide', 'The Tide of May', `${front}The Tide of {{ month }}`, '4:5'],
  ['after a tag', 'late', 'In May it is late.', `${front}In {{ month }} it is late.`, '4:22'],
  ['what a tag wrote', 'May', 'In May it is late.', `${front}In {{ month }} it is late.`, '4:4'],
  ['between tags', 'and', 'May and June', '{{ a }} and {{ b }}', '1:9'],
  ['a condition in the line', 'Tide', '> Tide', '{% if x %}> Tide{% endif %}', '1:13'],
  ['a loop', 'Grace', '\n- Ada, x\n\n- Grace, x\n', '{% for %}\n- {{ p }}, x\n{% end %}', '2:3'],
  [
    'a loop of lines',
    '- two',
    '- one\nsame\n- two\nsame',
    '{% for %}\n- {{ p }}\nsame\n{% end %}',
    '2:1'
  ],
  ['after a loop', 'end', '1\n\n2\n\nend', '{% for %}\n{{ n }}\n{% endfor %}\nend', '4:1'],
  ['another indentation', 'Tide', '- Tide', '  - Tide {# note #}\n    - Tide', '2:7'],
  ['a line that comes twice', 'end', ' one\n one\nend', `${front} one\n one\nend`, '6:1'],
  ['right after a tag', 'late', 'Maylate.', `${front}{{ month }}late.`, '4:12'],
  ['nowhere', 'from elsewhere', 'one\nfrom elsewhere', 'one\n{% include %}\ntwo', '2:1'],
  ['nowhere, at the end', 'from elsewhere', 'one\nfrom elsewhere', `${front}one`, '4:1']
])('%s', (_name, words, text, file, place) => {
  expect(placeOf(words, text, file)).toBe(place)
})

test('much text that a template wrote is placed in little time', () => {
  const text = 'word and more\n'.repeat(20_000)
  const file = '{{ words }} or {{ other }}\n'.repeat(200)
  const before = performance.now()
  placesIn(text, file)({ line: 1, column: 1 })
  expect(performance.now() - before).toBeLessThan(5_000)
})
