import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkCopy, remarkCopydesk, remarkHeadline, remarkPullQuotes } from '../src/index.ts'

const markdown = `# Bridge Reopens

“We knew at once that it would hold,” harbour master Ada Lovelace said.
`

const toFile = (use: (typeof remarkHeadline)[]) => {
  const processor = unified().use(remarkParse)
  for (const plugin of use) processor.use(plugin)
  return processor.use(remarkRehype).use(rehypeStringify).processSync(markdown)
}

describe('in any unified pipeline', () => {
  test('the preset writes semantic HTML', () => {
    expect(String(toFile([remarkCopydesk]))).toContain('<figure class="pull-quote" id="quote-1">')
  })

  test('findings are messages with place, rule, source and note', () => {
    const [headline, quote] = toFile([remarkCopydesk]).messages
    expect(headline).toMatchObject({
      ruleId: 'headline',
      source: 'copydesk',
      fatal: undefined,
      line: 1,
      column: 1,
      note: 'heading-mark'
    })
    expect(quote).toMatchObject({ ruleId: 'pull-quote', line: 3 })
    expect(quote?.reason).toBe('Read as pull quote by `Ada Lovelace`')
    expect(quote?.note).toContain('said')
  })

  test('the data of the article is on the file', () => {
    const { article } = toFile([remarkCopydesk]).data
    expect(article?.headline).toBe('Bridge Reopens')
    expect(article?.quotes).toMatchObject([{ figure: true, source: { text: 'Ada Lovelace' } }])
  })

  test('a plugin alone reads its convention alone', () => {
    const file = toFile([remarkPullQuotes])
    expect(String(file)).toMatch(/^<h1>Bridge/u)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['pull-quote'])
  })

  test('plugins one by one give the data of all of them', () => {
    const { article } = toFile([remarkHeadline, remarkPullQuotes]).data
    expect(article?.headline).toBe('Bridge Reopens')
    expect(article?.quotes).toHaveLength(1)
  })

  test('pasted copy has a parser of its own', () => {
    const file = unified()
      .use(remarkCopy)
      .use(remarkCopydesk)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync('Bridge Reopens\n\nThe *bridge* is open.\n\n• One\n• Two\n')
    expect(String(file)).toBe(
      '<header><h1>Bridge Reopens</h1></header>\n<p>The *bridge* is open.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>'
    )
  })
})
