import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { inspect, toHtml } from '../src/index.ts'
import { stretches } from '../src/inspect/marks.ts'
import { fromMarkdown } from '../src/markdown/index.ts'

describe('stretches', () => {
  const cut = (marks: [number, number][], length: number) =>
    stretches(
      marks.map(([start, end], index) => ({ number: index + 1, start, end })),
      length
    ).map(({ start, end, marks }) => [start, end, ...marks.map(({ number }) => number)])

  test.each<[string, [number, number][], number[][]]>([
    ['no marks', [], [[0, 9]]],
    [
      'one',
      [[2, 4]],
      [
        [0, 2],
        [2, 4, 1],
        [4, 9]
      ]
    ],
    [
      'one in another',
      [
        [4, 6],
        [2, 9]
      ],
      [
        [0, 2],
        [2, 4, 2],
        [4, 6, 2, 1],
        [6, 9, 2]
      ]
    ],
    [
      'crossing',
      [
        [0, 5],
        [3, 9]
      ],
      [
        [0, 3, 1],
        [3, 5, 1, 2],
        [5, 9, 2]
      ]
    ],
    [
      'the same place twice',
      [
        [0, 9],
        [0, 9]
      ],
      [[0, 9, 1, 2]]
    ],
    [
      'without a place, or outside',
      [
        [-1, -1],
        [5, 12]
      ],
      [[0, 9]]
    ]
  ])('%s', (_name, marks, expected) => {
    expect(cut(marks, 9)).toEqual(expected)
  })
})

describe('inspect', () => {
  const copy = `Harbour Bridge Reopens

“We knew at once that it <b>would</b> hold,” Ada Lovelace said.

A Hard Winter

The bridge was closed for six weeks, and nobody knew for how long it would be.
</script><script>alert(1)</script>
`
  const page = inspect(copy, toHtml(copy))

  test('is a valid page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y']
    })
    const { results } = await validator.validateString(page)
    const found = results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, line }) => ({ ruleId, line }))
    expect(found).toEqual([])
  })

  test('links every remark to its place in the source, and back', () => {
    for (const [, number] of page.matchAll(/id="remark-(\d+)"/gu)) {
      expect(page).toContain(`href="#remark-${number}"`)
      expect(page).toContain(`id="source-${number}"`)
      expect(page).toContain(`href="#source-${number}"`)
    }
  })

  test('says what was read, why, and how to overrule it', () => {
    expect(page).toContain('<h3>Finding: pull-quote</h3>')
    expect(page).toContain('<q>said</q>')
    expect(page).toContain('A backslash before the paragraph keeps it as it is, and names nobody.')
  })

  test('tells doubts from findings, and does without a headline', () => {
    const doubtful =
      'Pay the harbour\u200bmaster now.\n\n“We knew that it would hold,” Ada Lovelace said.'
    const reading = inspect(doubtful, toHtml(doubtful))
    expect(reading).toContain('<title>How “this piece” was read</title>')
    expect(reading).toContain('<p>1 finding, 1 doubt.</p>')
    expect(reading).toContain('<h3>Doubt: hidden-character</h3>')
    expect(reading).toContain('aria-label="Remark 1: doubt about a hidden-character"')
    expect(reading).toContain('aria-label="Remark 2: pull-quote"')
    expect(reading).toContain('<mark class="doubt" data-remarks="1">')
  })

  test('shows places of the file, where the text is only a part of it', () => {
    const placeIn = ({ line, column }: { line: number; column: number }) => ({
      line: line + 5,
      column
    })
    expect(inspect(copy, toHtml(copy), { placeIn })).toContain('>line 8, column 1</a>')
  })

  test('shows markup in the copy as text', () => {
    expect(page.match(/<script>/gu)).toHaveLength(1)
    expect(page).not.toContain('<b>would')
  })
})

describe('how to overrule', () => {
  const advice = (page: string) =>
    [...page.matchAll(/<p class="overrule">(.*?)<\/p>/gu)].map(([, text = '']) => text)
  const markdown = `By Ada Marsh\n\nThe bridge was closed for six weeks, and nobody knew for how long.\n\n“We knew at once that it would hold,” Ada Lovelace said.\n\nLeave a Reply\n\nYour email address will not be published.\n`
  const read = (text: string) => toHtml(fromMarkdown(text), { headline: 'data' }, text)

  test('in Markdown, where a backslash is a character', () => {
    const page = inspect(markdown, read(markdown), { from: 'markdown' })
    expect(advice(page).length).toBeGreaterThan(2)
    expect(advice(page).filter(text => text.includes('ackslash'))).toEqual([])
    expect(page).toContain('<code>conventions: { pullQuotes: false }</code>')
  })

  test('does what it says', () => {
    const findings = (text: string) => read(text).messages.map(({ ruleId }) => ruleId)
    expect(findings(markdown)).toEqual(expect.arrayContaining(['byline', 'pull-quote', 'leftover']))
    const plain = markdown.replace(/^(?=.)/gmu, '<!-- copydesk: plain -->\n\n')
    expect(read(plain).html).not.toMatch(/figure|byline/u)
    expect(findings(plain)).toEqual([])
    // Each paragraph of copy after a backslash.
    const { html, messages } = toHtml(markdown.replace(/^(?=.)/gmu, '\\'))
    expect(messages).toEqual([])
    expect(html.match(/<\w+/gu)).toEqual(['<p', '<p', '<p', '<p', '<p'])
  })
})
