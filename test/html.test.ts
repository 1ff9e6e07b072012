import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Data, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { conventions } from '../src/conventions/index.ts'
import { fromCopy } from '../src/copy/from-copy.ts'
import { writePlain } from '../src/html/plain.ts'
import { writeAny } from '../src/html/stock.ts'
import { fromMarkdown } from '../src/markdown/from-markdown.ts'
import { type Options, settingsFrom } from '../src/options.ts'
import { read } from '../src/reading.ts'
import { nestSections } from '../src/tree/sections.ts'
import { copyPiece } from './support/copy.ts'
import { fixtures } from './support/fixtures.ts'

/** The tree that is written for a piece. */
function treeOf(root: Root, options?: Options): Root {
  read(root, conventions, settingsFrom(options))
  nestSections(root)
  return root
}

const kept: Options = { leftovers: 'keep' }

describe('without a tree of HTML in between', () => {
  test.each([...fixtures])('%s is written to the letter as with one', (_name, copy) => {
    for (const options of [{}, kept, { conventions: false }]) {
      const tree = treeOf(fromCopy(copy), options)
      expect(writePlain(tree)).toBe(writeAny(tree))
    }
  })

  test('any copy is written so, and all of it', () => {
    fc.assert(
      fc.property(copyPiece, copy => {
        const tree = treeOf(fromCopy(copy), kept)
        expect(writePlain(tree)).toBe(writeAny(tree))
      }),
      { numRuns: 1000 }
    )
  })

  test('Markdown is written so, or not at all', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '~~',
      '[a](b "c")',
      '<',
      '&',
      '  \n',
      '\\',
      '!['
    )
    const text = fc.array(fc.oneof(mark, copyPiece), { maxLength: 6 }).map(parts => parts.join(''))
    let written = 0
    fc.assert(
      fc.property(text, markdown => {
        const tree = treeOf(fromMarkdown(markdown))
        const html = writePlain(tree)
        if (html === undefined) return
        written++
        expect(html).toBe(writeAny(tree))
      }),
      { numRuns: 1000 }
    )
    expect(written).toBeGreaterThan(500)
  })
})

test('what is not written here is left to others', () => {
  const others = [
    '![a](b)',
    '<b>raw</b>',
    '    code',
    '```\ncode\n```',
    '[a][b]\n\n[b]: c',
    '| a |\n| - |'
  ]
  const folder = new URL('../', import.meta.url)
  const documents = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
  for (const markdown of [...others, ...documents]) {
    const tree = fromMarkdown(markdown)
    expect([undefined, writeAny(tree)]).toContain(writePlain(tree))
  }
  expect(others.filter(markdown => writePlain(fromMarkdown(markdown)) === undefined)).toEqual(
    others.filter(markdown => markdown !== '    code')
  )
})

const foreign: Data[] = [
  { hName: 'script' },
  { hName: 'br' },
  { hProperties: { onclick: 'x' } },
  { hProperties: { constructor: 'x' } },
  { hProperties: { start: 3 } },
  { hChildren: [] }
]
test.each(foreign.map(data => ({ data })))('$data on a node is left to others', ({ data }) => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }], data }]
  }
  expect(writePlain(tree)).toBeUndefined()
})
