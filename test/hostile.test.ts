import { describe, expect, test } from 'vitest'
import { toHtml, toJsonLd, toScript } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/index.ts'

/** Text of HTML, without its markup; only what `toHtml` escapes is read back. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x3C;/gu, '<')
    .replace(/&#x26;/gu, '&')

describe('copy that is hardly any', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00A0\n'],
    ['a byte order mark', '\uFEFF']
  ])('%s', (_name, copy) => {
    const { html, article, messages } = toHtml(copy)
    expect({ html, messages, words: article.wordCount }).toEqual({
      html: '',
      messages: [],
      words: 0
    })
  })

  test.each([
    ['one line', 'One line'],
    ['one mark', '“'],
    ['one bullet', '•'],
    ['control characters', 'a\u0000b\u0001 c'],
    ['a lone surrogate', 'before \uD800 after'],
    ['bidirectional and invisible characters', 'a\u202Eb\u2066c\u200Dd']
  ])('%s is kept', (_name, copy) => {
    expect(textOf(toHtml(copy).html)).toBe(copy)
  })
})

describe('copy that is code is text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '&lt;script&gt;',
    '{{ constructor.constructor("return 1")() }} {% include "x" %}',
    '</section></article>'
  ])('%s', copy => {
    const { html } = toHtml(`Words before.\n\n${copy}`)
    expect(html).not.toMatch(/<(?!\/?p>)/u)
    expect(textOf(html)).toBe(`Words before.\n${copy}`)
  })
})

describe('names of prototypes are words', () => {
  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('%s', word => {
    const { article } = toHtml(`# Title\n\n## ${word}\n\nText of it.\n\n## ${word}\n\nMore of it.`)
    expect(article.sections.map(({ text }) => text)).toEqual([word, word])
    expect(new Set(article.sections.map(({ id }) => id)).size).toBe(2)
  })
})

describe('names of prototypes are names', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

  test.each(names)('%s in every place that names something', name => {
    const capital = name.replace(/^_*\p{Ll}/u, letter => letter.toUpperCase())
    const copy = [
      name,
      `By ${capital} Proto and Ada ${capital}`,
      `“We knew at once that it would hold,” ${capital} Proto, the ${name}, said.`,
      `## ${name}`,
      `On the committee are:\n\n• ${capital} Proto, ${name}\n• Ada ${capital}, engineer`,
      `${name}: What is it?\n\nAda: It is ${name}.`
    ].join('\n\n')
    const { html, article } = toHtml(copy)
    expect(
      textOf(html)
        .match(/\p{L}+/gu)
        ?.join(' ')
    ).toBe(copy.match(/\p{L}+/gu)?.join(' '))
    expect(article.sections.map(({ text }) => text)).toContain(name)
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
    expect(JSON.parse(toScript(toJsonLd(article)))).toMatchObject({ '@type': 'NewsArticle' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('ids of ours beside those of the page', () => {
  const quotation = '“We knew at once that it would hold,” Ada Lovelace said.'
  test.each([
    ['heads that are named like ours', `# quote-1\n\n## roster\n\n${quotation}\n\n## quote-1\n\nx`],
    ['raw HTML', `<div id="quote-1">x</div>\n\n<p id=costs>y</p>\n\n## Costs\n\n${quotation}`],
    ['heads of one name', '## A\n\nx\n\n## A\n\nx\n\n## A-1\n\nx\n\n## a\n\nx']
  ])('%s', (_name, markdown) => {
    const { html } = toHtml(fromMarkdown(markdown), { headline: 'html' }, markdown)
    const ids = [...html.matchAll(/\sid="?([^"\s>]+)/gu)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('nothing in copy ends the script of its JSON-LD, or writes another', () => {
  const copy = '</script><script>alert(1)</script> <!-- & \u2028 ]]>'
  const { article } = toHtml(`${copy}\n\n“We knew it all ${copy},” Ada Lovelace said.`)
  const script = toScript(toJsonLd(article))
  expect(script).not.toContain('<')
  expect(JSON.parse(script).headline).toBe(article.headline)
})

test.each([
  ['entities', '&lt;b&gt; &#60;i&#62; &#x3cu&#x3e &amp;lt; &notit; &#0;'],
  [
    'templates of every engine',
    '{{ a }} {% b %} {# c #} <%= d %> ${e} #{f} {{{g}}} {{> h}} !{i} @j(k) <?php l ?> [[ m ]]'
  ],
  ['front matter that is none', '--- title: x ---']
])('%s are characters', (_name, copy) => {
  expect(textOf(toHtml(`Words before.\n\n${copy}`).html)).toBe(`Words before.\n${copy}`)
})

describe('a lot of copy is read in good time', { timeout: 120_000 }, () => {
  const lot: [string, string][] = [
    ['bullets', '• an item here\n'.repeat(100_000)],
    ['one line of 10 MB', 'word '.repeat(2_000_000)],
    ['one word of 10 MB', 'x'.repeat(10_000_000)],
    ['blank lines', '\n'.repeat(5_000_000)],
    ['marks that open', '“we knew it all '.repeat(20_000)],
    ['marks that close', '”'.repeat(200_000)],
    ['quotations in one line', '“We knew it all along,” he said. '.repeat(5_000)],
    ['quotations that go on', '“We knew it all along and\n\n'.repeat(5_000)],
    ['cues', `${'said '.repeat(100_000)} “we knew it all along”`],
    ['names', `“We knew it all along,” ${'Ada Lovelace '.repeat(50_000)}`],
    ['notes', 'Editor’s note: These are three words\n\n'.repeat(10_000)],
    ['questions', 'Q: Do you know me?\n\nA: I do.\n\n'.repeat(10_000)],
    ['questions without answers', 'Q: Do you know me?\n\n'.repeat(20_000)],
    ['speakers', 'Ada Marsh: Do you know me?\n\nLund: I do.\n\n'.repeat(10_000)],
    ['dates', '3 May 2024 – The wind took two of the planks.\n\n'.repeat(10_000)],
    ['ornaments', '###\n\n'.repeat(50_000)],
    ['heads', 'A Short Head\n\n'.repeat(10_000)],
    [
      'deeper and deeper',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}• x`).join('\n')
    ],
    ['quotations in quotations', `${'> '.repeat(10_000)}x`]
  ]
  test.each(lot)('%s', (_name, copy) => {
    const { html } = toHtml(copy)
    const letters = (text: string) => text.match(/[a-z]/giu)?.length ?? 0
    expect(letters(textOf(html))).toBe(letters(copy))
  })
})

describe('Markdown that nests', () => {
  test('as deep as it is read', () => {
    expect(textOf(toHtml(fromMarkdown(`${'> '.repeat(400)}x`)).html).trim()).toBe('x')
  })

  test.each(['> ', '- ', '>'])('%j deeper than it is read is an error with its line', mark => {
    expect(() => fromMarkdown(`One.\n\n${mark.repeat(10_000)}x`)).toThrow(
      'line 3: quotations and lists nest deeper than 500'
    )
  })

  test('not at all: a long rule, a long underline', () => {
    expect(toHtml(fromMarkdown(`${'* '.repeat(2000)}\n\nx\n${'-'.repeat(2000)}`)).html).toContain(
      '<hr>'
    )
  })
})
