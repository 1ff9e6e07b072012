import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { fromCopy } from '../../src/copy/from-copy.ts'
import { wrongPlaces } from '../support/laws.ts'

/** The copies of all spec documents. */
const fixtures: [string, string][] = []
const folder = new URL('../spec/', import.meta.url)
for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  visit(unified().use(remarkParse).parse(text), 'code', ({ lang, value, position }) => {
    if (lang === 'copy') fixtures.push([`${name}:${position?.start.line}`, value])
  })
}

describe('every node has the place of exactly its words, in order', () => {
  test.each(fixtures)('%s', (_name, copy) => {
    expect(wrongPlaces(fromCopy(copy), copy)).toEqual([])
    const crlf = copy.replaceAll('\n', '\r\n')
    expect(wrongPlaces(fromCopy(crlf), crlf)).toEqual([])
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
