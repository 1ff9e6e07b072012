import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../src/markdown/from-markdown.ts'
import { parse } from '../../src/markdown/micromark.ts'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'
import { fixtures } from '../support/fixtures.ts'
import { anyMarkdown } from '../support/markdown.ts'

/** Cases made up; `npm run fuzz` makes up a hundred thousand. */
const runs = Number(process.env.FUZZ ?? 3000)

const alone = (markdown: string) => parse(markdown, 1000)

/** Fails unless it is read into the tree of the parser alone, places included. */
function same(markdown: string): void {
  expect(readMarkdown(markdown, () => parse)).toEqual(alone(markdown))
}

test.each([...fixtures])('%s is read as the parser alone reads it', (_name, copy) => same(copy))

const folder = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.toLowerCase().endsWith('.md'))
  .map(path => readFileSync(join(folder, path), 'utf8'))

test.each(['- one\n\n- two', '- one\n\n1. two\n\n- three', 'One.\n\n- two\n\n- three\n\nFour.'])(
  'so are lists with nothing but a blank line between them: %j',
  same
)

test('so is every document that came with the packages', { timeout: 600_000 }, () => {
  expect(documents.length).toBeGreaterThan(100)
  for (const document of documents) same(document.slice(0, 20_000))
})

test('so is anything', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(anyMarkdown, same), { numRuns: runs })
})

test.each(['Tide.', '# Tide\n\n- one\n- two', '> Tide\n\n<b>x</b>'])(
  'a byte order mark before %j counts as a character',
  markdown => {
    const places = (text: string) => {
      const found: [string, string][] = []
      visit(fromMarkdown(text), ({ type, position }) => {
        if (type !== 'root')
          found.push([type, text.slice(position?.start.offset, position?.end.offset)])
      })
      return found
    }
    expect(places(`\ufeff${markdown}`)).toEqual(places(markdown))
    expect(fromMarkdown('\ufeffOne\ntwo').position?.end).toEqual({ line: 2, column: 4, offset: 8 })
    expect(fromMarkdown('\ufeffOne').children[0]?.position?.start.column).toBe(2)
  }
)

test('a page of everyday marks takes no parser', () => {
  const page = `# Harbour bridge *reopens*

The bridge is **open** again, says [the council](https://council.example/?a=1&b=2).
It was _closed_ for \`6\` weeks & a day [sic].

- Grace Hopper
- Emmy Noether, [surveyor](/emmy)

1. First the pillars.
`
  const read = readMarkdown(page.replace(/\n\n1\./u, '\n\nThen:\n\n1.'), () => {
    throw new Error('the parser was called')
  })
  expect(read.children.map(({ type }) => type)).toEqual([
    ...['heading', 'paragraph', 'list', 'paragraph', 'list']
  ])
})

test('the parser gets what takes it, and a letter for each run of the rest', () => {
  const seen: string[] = []
  const page =
    'One.\n\nTwo.\n\n> Three.\n\nFour\n*five*.\n\n```\nsix\n\nseven\n\neight\n```\n\nNine.\n'
  const tree = readMarkdown(page, () => markdown => {
    seen.push(markdown)
    return alone(markdown)
  })
  expect(seen).toEqual(['x\n\n> Three.\n\nx\n\n```\nsix\n\nx\n\neight\n```\n\nx\n'])
  expect(tree).toEqual(alone(page))
})
