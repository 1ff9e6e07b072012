import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { remarkCopydesk, toHtml } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/from-markdown.ts'
import { copyPiece } from './support/copy.ts'
import { fixtures } from './support/fixtures.ts'

const tokens = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Text of HTML, blocks parted by line endings. */
function textOf(html: string): string {
  let text = ''
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), node => {
    if (node.type === 'text') text += node.value
    if (node.type === 'element' && /^(?:p|h\d|li|figcaption|blockquote)$/u.test(node.tagName))
      text += '\n'
  })
  return text
}

/** Number, letter or roman number that marks an item, and the bullet `o`. */
const itemMark = /^[^\S\r\n]*(?:\(?(?:\d{1,9}|[a-z]|[ivxlc]+)[.)]|o)(?=\s)/gimu

/**
 * The words of the copy that are not in the HTML, in order; marks of items and
 * what was reported as a leftover left out of account.
 */
function lost(copy: string): string[] {
  const { html, article } = toHtml(copy)
  let rest = copy
  for (const { place } of article.leftovers) {
    const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0]
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  rest = rest.normalize('NFC')
  const marks = new Set<number>()
  for (const { index, 0: mark } of rest.matchAll(itemMark)) {
    for (let at = index; at < index + mark.length; at++) marks.add(at)
  }
  // A word parted at the end of a line is one word again: letters count, not spaces.
  const out = tokens(textOf(html)).join('')
  const missing: string[] = []
  // Where the reader of the output may be: a mark of an item is there, or is not.
  let places = [0]
  for (const { index, 0: word } of rest.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const after = places.filter(at => out.startsWith(word, at)).map(at => at + word.length)
    if (marks.has(index)) after.push(...places)
    if (after.length) places = [...new Set(after)]
    else missing.push(word)
  }
  if (!places.includes(out.length)) missing.push(`invented: ${out.slice(places[0]).slice(0, 40)}`)
  return missing
}

describe.each([...fixtures])('%s', (_name, copy) => {
  test('no word is lost, moved or made up', () => {
    expect(lost(copy)).toEqual([])
  })

  test('every place lies in the source, and quotations cover what they claim', () => {
    const { article, messages } = toHtml(copy)
    for (const { place } of messages) {
      const [start, end] = [place?.start.offset ?? -1, place?.end.offset ?? -1]
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(copy.length)
      const before = copy.slice(0, start).split(/\r\n|\r|\n/u)
      expect(place?.start).toMatchObject({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1
      })
    }
    for (const { start, end, text, source, cue } of article.quotes) {
      expect(tokens(copy.slice(start, end))).toEqual(tokens(text))
      for (const span of [source, cue]) {
        if (span) expect(tokens(copy.slice(span.start, span.end))).toEqual(tokens(span.text))
      }
    }
    for (const { name, start, end } of article.rosters.flatMap(({ people }) => people)) {
      expect(tokens(copy.slice(start, end))).toEqual(tokens(name))
    }
  })

  test('the same again, and the same with CRLF', () => {
    expect(toHtml(copy)).toEqual(toHtml(copy))
    const lf = copy.replace(/\r\n?/gu, '\n')
    expect(toHtml(lf.replaceAll('\n', '\r\n')).html).toBe(toHtml(lf).html)
  })
})

describe('with every convention off', () => {
  test.each([...fixtures])('%s read as Markdown is what remark gives', (_name, copy) => {
    const plain = unified().use(remarkRehype).use(rehypeStringify)
    const expected = plain.stringify(plain.runSync(fromMarkdown(copy)))
    const read = unified()
      .use(remarkCopydesk, { conventions: false })
      .use(remarkRehype)
      .use(rehypeStringify)
    expect(read.stringify(read.runSync(fromMarkdown(copy)))).toBe(expected)
  })
})

describe('any copy', { timeout: 60_000 }, () => {
  test('no word is lost, moved or made up', () => {
    fc.assert(
      fc.property(copyPiece, copy => {
        expect(lost(copy)).toEqual([])
      }),
      { numRuns: 1000 }
    )
  })

  test('any string at all gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), copy => {
        expect(typeof toHtml(copy).html).toBe('string')
      }),
      { numRuns: 1000 }
    )
  })
})
