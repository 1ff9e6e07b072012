import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { fromCopy } from '../../src/copy/from-copy.ts'
import { copyPiece } from '../support/copy.ts'

/** The copies of all spec documents. */
const fixtures: [string, string][] = []
const folder = new URL('../spec/', import.meta.url)
for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  visit(unified().use(remarkParse).parse(text), 'code', ({ lang, value, position }) => {
    if (lang === 'copy') fixtures.push([`${name}:${position?.start.line}`, value])
  })
}

/** What is wrong with the places of a tree made from the copy. */
function wrongPlaces(tree: Root, copy: string): string[] {
  const lineStarts = [0]
  for (const { index, 0: ending } of copy.matchAll(/\r\n|\r|\n/gu)) {
    lineStarts.push(index + ending.length)
  }
  const wrong: string[] = []
  const check = (node: Nodes, from: number, to: number) => {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) {
      wrong.push(`${node.type} has no place`)
      return
    }
    for (const { line, column, offset = -1 } of [start, end]) {
      if ((lineStarts[line - 1] ?? -1) + column - 1 !== offset) {
        wrong.push(`${node.type}: ${line}:${column} is not ${offset}`)
      }
    }
    if (start.offset < from || end.offset > to) wrong.push(`${node.type} leaves its parent`)
    if (node.type === 'text') {
      const there = copy.slice(start.offset, end.offset).replace(/\r\n?/u, '\n')
      if (there !== node.value) wrong.push(`${JSON.stringify(node.value)} is not at its place`)
    }
    if ('children' in node) {
      let at = start.offset
      for (const child of node.children) {
        check(child, at, end.offset)
        at = child.position?.end.offset ?? at
      }
    }
  }
  let at = 0
  for (const node of tree.children) {
    check(node, at, copy.length)
    at = node.position?.end.offset ?? at
  }
  return wrong
}

describe('every node has the place of exactly its words, in order', () => {
  test.each(fixtures)('%s', (_name, copy) => {
    expect(wrongPlaces(fromCopy(copy), copy)).toEqual([])
    const crlf = copy.replaceAll('\n', '\r\n')
    expect(wrongPlaces(fromCopy(crlf), crlf)).toEqual([])
  })

  test('any copy', () => {
    fc.assert(
      fc.property(copyPiece, copy => {
        expect(wrongPlaces(fromCopy(copy), copy)).toEqual([])
      })
    )
  })

  test('any string', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab •-–>#1.*=\\ \t\n\r\u00a0\ud800漢') })
    fc.assert(
      fc.property(text, copy => {
        expect(wrongPlaces(fromCopy(copy), copy)).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })
})
