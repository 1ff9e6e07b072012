import type { List, Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { fromCopy } from '../../src/copy/from-copy.ts'

/** Copies that grow: each of about that many characters. */
const growing: [string, (size: number) => string][] = [
  ['bullets', size => '• one\n'.repeat(size / 6)],
  ['numbers from 1 to 999', size => numbers(size / 8)],
  ['the same number', size => '1. one\n\n'.repeat(size / 8)],
  ['the same number between paragraphs', size => '1. one\n\ntwo\n\n'.repeat(size / 13)],
  ['dashes that may be speech', size => '– Yes.\n\n'.repeat(size / 8)],
  ['deeper and deeper bullets', size => deeper(size)],
  ['one word', size => 'x'.repeat(size)],
  ['one line', size => 'word '.repeat(size / 5)],
  ['one line of Chinese', size => '漢'.repeat(size)],
  ['blank lines', size => '\n'.repeat(size)],
  ['blank lines of spaces', size => ' \n'.repeat(size / 2)],
  ['spaces', size => `${' '.repeat(size)}x`],
  ['spaces in a line', size => `x${' '.repeat(size)}y`],
  ['full lines', size => `${'word '.repeat(14).trim()}\n`.repeat(size / 70)],
  ['lines that end in hyphens', size => `${'word '.repeat(13)}over-\n`.repeat(size / 71)],
  ['quotations', size => '> one\n'.repeat(size / 6)],
  ['quotations in quotations', size => `${'>'.repeat(size)} one`],
  ['asterisks', size => '* '.repeat(size / 2)],
  ['asterisks in bold', size => `**${'a*'.repeat(size / 2)}**`],
  ['dots', size => `1${'.'.repeat(size)}`],
  ['underlined lines', size => 'one\n---\n'.repeat(size / 8)],
  ['backslashes', size => '\\'.repeat(size)],
  ['halves of surrogate pairs', size => '\ud800 \udc00\n'.repeat(size / 4)]
]

function numbers(count: number): string {
  return Array.from({ length: count }, (_, at) => `${(at % 999) + 1}. one`).join('\n')
}

function deeper(size: number): string {
  let text = ''
  for (let depth = 0; text.length < size; depth = (depth + 1) % 200) {
    text += `${' '.repeat(depth * 2)}• one\n`
  }
  return text
}

/** Milliseconds that the quickest of some readings takes. */
function timeOf(copy: string): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    const started = performance.now()
    fromCopy(copy)
    quickest = Math.min(quickest, performance.now() - started)
  }
  return quickest
}

describe('much more copy takes longer in proportion, not by the square of it', () => {
  test.each(growing)('%s', { timeout: 60_000 }, (_name, make) => {
    const small = timeOf(make(16_000))
    const large = timeOf(make(512_000))
    // 32 times the copy: fair is 32, a square law has 1,024; between them is room for a busy machine.
    expect(large).toBeLessThan(small * 200 + 500)
  })
})

describe('much is read without a hitch', () => {
  const much: [string, string][] = [
    ['100,000 bullets', '• one\n'.repeat(100_000)],
    ['a line of 10 MB', 'word '.repeat(2_000_000)],
    ['10 MB of blank lines', '\n'.repeat(10_000_000)]
  ]
  test.each(much)('%s', { timeout: 60_000 }, (_name, copy) => {
    expect(fromCopy(copy).children.length).toBeLessThan(2)
  })
})

describe('what is no text is text', () => {
  test.each([
    ['binary', '\u0000\u0001\u0002 \u001b[31m\u007f'],
    ['lone surrogates', '\ud800 one \udc00'],
    ['a replacement character', 'caf\ufffd'],
    ['a mark and nothing after it', '•'],
    ['a number and nothing after it', '1.'],
    ['a hash', '#'],
    ['a backslash', '\\'],
    ['two asterisks', '**']
  ])('%s', (_name, copy) => {
    const [block, ...more] = fromCopy(copy).children
    expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: copy }] })
    expect(more).toEqual([])
  })
})

test('lists and quotations are nested so deep and no deeper', () => {
  expect(depthOf(fromCopy(deeper(10_000)))).toBeLessThan(60)
  expect(depthOf(fromCopy(`${'>'.repeat(5000)} one`))).toBeLessThan(60)
})

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 1
}

test('no item of a list is lost where it is nested no deeper', () => {
  const copy = Array.from({ length: 40 }, (_, at) => `${' '.repeat(at * 2)}• ${at}`).join('\n')
  const items: string[] = []
  const walk = (list: List) => {
    for (const { children } of list.children) {
      for (const child of children) {
        if (child.type === 'list') walk(child)
        else if (child.type === 'paragraph' && child.children[0]?.type === 'text') {
          items.push(child.children[0].value)
        }
      }
    }
  }
  for (const node of fromCopy(copy).children) if (node.type === 'list') walk(node)
  expect(items).toEqual(Array.from({ length: 40 }, (_, at) => String(at)))
})
