import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../src/markdown/from-markdown.ts'
import { parse } from '../../src/markdown/micromark.ts'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'
import { fixtures } from '../support/fixtures.ts'
import { anyMarkdown } from '../support/markdown.ts'

/** Cases made up; `npm run fuzz` makes up a hundred thousand. */
const runs = Number(process.env.FUZZ ?? 3000)

const alone = (markdown: string) => parse(markdown, 1000)

/** Fails unless the door gives the tree of the parser alone, places included. */
function same(markdown: string): void {
  expect(fromMarkdown(markdown)).toEqual(alone(markdown))
}

test.each([...fixtures])('%s is read as the parser alone reads it', (_name, copy) => same(copy))

const folder = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.toLowerCase().endsWith('.md'))
  .map(path => readFileSync(join(folder, path), 'utf8'))

test('so is every document that came with the packages', { timeout: 600_000 }, () => {
  expect(documents.length).toBeGreaterThan(100)
  for (const document of documents) same(document.slice(0, 20_000))
})

test('so is anything', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(anyMarkdown, same), { numRuns: runs })
})

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
