import { describe, expect, test } from 'vitest'
import { run, workFolder } from '../support/cli.ts'

/** Files of a site have front matter, which is no copy. */
const { file } = workFolder()
const body =
  'By Ada Marsh\n\nThe tide is early.\n\n“We knew at once that it would come,” Ada Marsh said.\n'
const front = '---\ntitle: "Tide: Early"\nsection: Town\n---\n'

test('it is not printed; its title is the headline; lines are those of the file', () => {
  const story = file('tide.article.txt', `${front}${body}`)
  const { out, err } = run(['--verbose', story])
  expect(out).toMatch(/^<header>\n<h1>Tide: Early<\/h1>\n<\/header>\n<p class="byline">/u)
  expect(out).not.toMatch(/section|<hr>/u)
  expect(err).toMatch(/^5:1-5:13 +info Read `By Ada Marsh` as the byline/mu)
})

test('a byte order mark before it, and Windows line ends, change nothing', () => {
  const story = file('tide.article.txt', `${front}${body}`)
  const saved = file('saved.article.txt', `\ufeff${front}${body}`.replaceAll('\n', '\r\n'))
  expect(run([saved]).out).toBe(run([story]).out)
})

test('a text that begins with its title keeps it once', () => {
  for (const [name, head] of [
    ['a.article.txt', 'Tide: Early'],
    ['a.md', '# Tide: Early']
  ] as const) {
    const { out } = run([file(name, `${front}${head}\n\n${body}`)])
    expect(out.match(/Tide: Early/gu)).toHaveLength(1)
    expect(out).toContain('<h1>Tide: Early</h1>')
  }
})

test('Markdown keeps what the writer gave, and is the same page', () => {
  const story = file('tide.article.txt', `${front}${body}`)
  const { out } = run(['--to', 'markdown', story])
  expect(out).toBe(
    `---\ntitle: "Tide: Early"\nsection: Town\nauthor: ["Ada Marsh"]\n---\n\n${body}`
  )
  expect(run([file('tide.md', out)]).out).toBe(run([story]).out)
})

test.each([
  ['a note', 'Correction: The tide was at nine, not at noon.'],
  ['the kind of the piece', 'Opinion']
])('%s over the headline stays over it', (_name, over) => {
  const story = file('tide.txt', `${over}\n\nTide Comes Early\n\nThe tide came at nine today.\n`)
  const { out } = run([story])
  expect(out).toMatch(/^<(?:aside|p).+<header>\n<h1>Tide Comes Early<\/h1>/su)
  expect(run([file('over.md', run(['--to', 'markdown', story]).out)]).out).toBe(out)
})

describe('what is none stays', () => {
  test.each([
    ['a rule', '---\n\nThe bridge is open.\n\n---\n\nText.\n'],
    ['prose', '---\nThe bridge: it is open.\n---\n\nText.\n'],
    ['an open one', '---\ntitle: Tide\n\nText.\n'],
    ['further below', 'News\n\n---\ntitle: Tide\n---\n\nText.\n']
  ])('%s', (_name, text) => {
    const { out } = run([], text)
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(out).toContain(word)
  })
})
