import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { fromCopy } from '../../src/copy/from-copy.ts'

const copy = `The bridge over the river was closed for six weeks after the storm in
January, which tore away two of its pillars and left the third one
leaning. Engineers from three cities came to look at the damage.

What they found:

  • rust
  • worms, in the wood of the oldest pillar, which nobody had looked at
    since the war

> Not one of us slept.
`

/** The tree without its places. */
function bare(tree: Root): Root {
  visit(tree, node => {
    delete node.position
  })
  return tree
}

test.each(['\r\n', '\r'])('%j reads as LF does', ending => {
  expect(bare(fromCopy(copy.replaceAll('\n', ending)))).toEqual(bare(fromCopy(copy)))
})

test('mixed line endings', () => {
  const { children } = fromCopy('one\rtwo\r\nthree\nfour\n\rfive')
  expect(children.map(({ position }) => position?.start.line)).toEqual([1, 2, 3, 4, 6])
})

test('a byte order mark is no word', () => {
  expect(bare(fromCopy(`\uFEFF${copy}`))).toEqual(bare(fromCopy(copy)))
  expect(fromCopy('\uFEFFone').children[0]?.position?.start).toEqual({
    line: 1,
    column: 2,
    offset: 1
  })
})

test('no-break spaces indent as spaces do, and trailing ones are no words', () => {
  const spaced = copy.replace(/^ +/gmu, spaces => '\u00a0'.repeat(spaces.length))
  expect(bare(fromCopy(spaced))).toEqual(bare(fromCopy(copy)))
  expect(bare(fromCopy(copy.replaceAll('\n', ' \u00a0\t\n')))).toEqual(bare(fromCopy(copy)))
})

test('nothing but white space is nothing', () => {
  for (const text of ['', ' ', '\n\n', '\r\n\t\u00a0', '\uFEFF', '\u200b\n']) {
    expect(fromCopy(text).children).toEqual([])
  }
})
