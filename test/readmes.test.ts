import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Options, type Page, toHtml } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/from-markdown.ts'

/**
 * Every Markdown file that came with the packages: some hundreds of documents by
 * as many writers, who mean what they wrote. `LIST=1` prints what is made of them.
 */
const folder = fileURLToPath(new URL('../node_modules/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.toLowerCase().endsWith('.md'))
  .sort()

/** Bytes; a change log of years says no more than one of months. */
const longest = 20_000

const documents = files.flatMap(path => {
  const text = readFileSync(join(folder, path), 'utf8')
  return text.length <= longest ? [{ path, text, tree: fromMarkdown(text) }] : []
})

type Document = (typeof documents)[number]

function read({ text, tree }: Document, options?: Options): Page {
  return toHtml(structuredClone(tree), options, text)
}

const plain = new Map(documents.map(one => [one, read(one, { conventions: false }).html]))

/** The words of HTML, in order. */
const words = (html: string) => html.replace(/<[^>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []

test('there are enough of them to tell', () => {
  expect(documents.length).toBeGreaterThan(100)
})

test('a document without findings comes out exactly as remark alone gives it', {
  timeout: 120_000
}, () => {
  const changes: string[] = []
  for (const one of documents) {
    // Headings that the writer marked get ids and sections; that is no inference.
    const { html, messages } = read(one, { conventions: { headline: false, sectionHeads: false } })
    const found = messages.filter(({ doubt }) => !doubt)
    for (const { place, reason, note } of found) {
      changes.push(`${one.path}:${place?.start.line} ${reason} [${note}]`)
    }
    if (found.length === 0) expect(html, one.path).toBe(plain.get(one))
  }
  if (process.env.LIST) console.log(changes.join('\n'))
})

test('nothing is lost, moved or made up', { timeout: 120_000 }, () => {
  for (const one of documents) {
    const { html } = read(one, { leftovers: 'keep' })
    expect(words(html), one.path).toEqual(words(plain.get(one) ?? ''))
  }
})

test('headings stay as they are, and there are no others where there are any', {
  timeout: 120_000
}, () => {
  const headings = (html: string) => html.match(/<h[1-6](?=[ >])/gu) ?? []
  for (const one of documents) {
    const marked = headings(plain.get(one) ?? '')
    const { html } = read(one, { conventions: { headline: false, leftovers: false } })
    if (marked.length > 0) expect(headings(html), one.path).toEqual(marked)
  }
})
