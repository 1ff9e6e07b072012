import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkCopydesk, toHtml } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/from-markdown.ts'
import { fixtures } from './support/fixtures.ts'
import { lost, misplaced } from './support/laws.ts'

describe.each([...fixtures])('%s', (_name, copy) => {
  test('no word is lost, moved or made up', () => {
    expect(lost(copy)).toEqual([])
  })

  test('every place lies in the source, and quotations cover what they claim', () => {
    expect(misplaced(copy)).toEqual([])
  })

  test('the same again, and the same with CRLF', () => {
    expect(toHtml(copy)).toEqual(toHtml(copy))
    const lf = copy.replace(/\r\n?/gu, '\n')
    expect(toHtml(lf.replaceAll('\n', '\r\n')).html).toBe(toHtml(lf).html)
  })
})

test.each([...fixtures])('%s reads the same where a layout prints the headline', (_name, copy) => {
  const content = toHtml(copy).html.replace(/<header>\n(.*?)<h1>.*?<\/h1>\n<\/header>\n?/su, '$1')
  expect(toHtml(copy, { headline: 'data' }).html).toBe(content)
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
