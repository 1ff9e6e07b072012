import { expect, test } from 'vitest'
import { en, type Lexicon } from '../../src/index.ts'
import { build } from './site.ts'

const good = { 'good.article.txt': 'News\n\nText goes here.\n' }
const goodPage = '<p>Text goes here.</p>'

test.each([
  ['empty', ''],
  ['white space', ' \n\t\n'],
  ['front matter alone', '---\ntitle: News\n---\n'],
  ['one line', 'News'],
  ['a lone mark', '“'],
  ['a lone surrogate', 'News\uD800 and more\n\nText.'],
  ['a byte order mark', '\uFEFFNews\n\nText.']
])('%s gives a page', async (_name, text) => {
  const { pages, error } = await build({ 'bad.article.txt': text, ...good })
  expect(error).toBeUndefined()
  expect(pages).toHaveProperty('/bad/')
  expect(pages['/good/']).toBe(goodPage)
})

test.each([
  ['binary data', Buffer.from('News\n\nText \0\u0001\u0002'), '3:1', 'binary data'],
  ['another encoding', Buffer.from('News\n\nCaf\u00E9', 'latin1'), '3:1', 'not UTF-8']
])('%s is reported with file and line, and gives no page', async (_name, text, line, reason) => {
  const { pages, error, report } = await build({ 'bad.article.txt': text, ...good })
  expect(error).toBeUndefined()
  expect(pages).toEqual({ '/good/': goodPage })
  expect(report).toContain('bad.article.txt')
  expect(report).toMatch(new RegExp(`${line} .*${reason}`, 'u'))
})

test('a replacement character that is in the file is copy', async () => {
  const { pages } = await build({ 'a.article.txt': 'News\n\nText \uFFFD here.\n' })
  expect(pages['/a/']).toBe('<p>Text \uFFFD here.</p>')
})

test.each([
  ['a rule', '---\nThe bridge: it is open, and “all: is well.\n---\n\nIt opened today.\n'],
  ['prose', '---\nThe bridge is open.\n---\nIt opened today.\n'],
  ['prose with a colon', '---\nThe bridge is this: open.\n---\nIt opened today.\n'],
  ['an open rule', '---\nThe bridge is open.\n\nIt opened today.\n'],
  ['a headline', '--- The bridge is open. ---\n\nIt opened today.\n']
])('copy that starts with `---` (%s) is read, and the file named', async (_name, text) => {
  const { pages, error, report } = await build({ 'bad.article.txt': text, ...good })
  expect(error).toBeUndefined()
  expect(pages['/bad/']).toContain('open')
  expect(pages['/bad/']).toContain('It opened today.')
  expect(pages['/good/']).toBe(goodPage)
  expect(report).toMatch(/^bad\.article\.txt\n1:1 +warning +.*`---`/u)
})

test('a mistake in real front matter is Eleventy’s to tell', async () => {
  const { error } = await build({ 'bad.article.txt': '---\ntitle: a: b\n---\nNews\n' })
  expect(String(error)).toContain('front matter')
})

test('a page which cannot be read is rendered as it stands, and reported', async () => {
  const prepositions = Object.assign(['in'], {
    [Symbol.iterator](): never {
      throw new Error('no words')
    }
  })
  const lexicon: Lexicon = { ...en, grammar: { ...en.grammar, prepositions } }
  const { pages, error, report } = await build(
    { 'a.article.txt': 'News\n\nText goes here.\n\n“We are all very glad,” she said.\n' },
    { lexicons: [lexicon] }
  )
  expect(error).toBeUndefined()
  expect(pages['/a/']).toContain('<p>Text goes here.</p>')
  expect(report).toMatch(/^a\.article\.txt\n1:1 +warning +Cannot read conventions: no words/u)
})

test('Markdown that nests too deep is the library’s, and reported', async () => {
  const { pages, error, report } = await build({
    'a.md': `---\ntitle: News\n---\nText.\n\n${'>'.repeat(600)} deep\n`,
    ...good
  })
  expect(error).toBeUndefined()
  expect(pages['/a/']).toContain('Text.')
  expect(pages['/good/']).toBe(goodPage)
  expect(report).toMatch(/^a\.md\n6:1 +warning +Cannot read conventions: .*nest deeper/u)
})

test('much is read in little time', async () => {
  const { pages } = await build({
    'bullets.article.txt': 'News\n\n'.concat('• one\n'.repeat(100_000)),
    'line.article.txt': 'word '.repeat(400_000)
  })
  expect(pages['/bullets/']?.match(/<li>/gu)).toHaveLength(100_000)
})
