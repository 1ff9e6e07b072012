import { expect, test } from 'vitest'
import { build } from './site.ts'

const copy = 'Bridge Reopens\n\nThe bridge is open.\n\n“We are all very glad,” Ada Marsh said.\n'
const content =
  '<p>The bridge is open.</p>\n<figure class="pull-quote" id="quote-1">\n<blockquote>\n<p>“We are all very glad,”</p>\n</blockquote>\n<figcaption><span class="pull-quote-source">Ada Marsh</span> said.</figcaption>\n</figure>'

test('pasted copy becomes a page, and its first line the title', async () => {
  const { pages } = await build({
    'bridge.article.txt': `---\nlayout: base.njk\n---\n${copy}`,
    '_includes/base.njk': '<h1>{{ title }}</h1>{{ content | safe }}'
  })
  expect(pages['/bridge/']).toBe(`<h1>Bridge Reopens</h1>${content}`)
})

test('nothing in pasted copy is a template', async () => {
  const { pages, error } = await build({
    'code.article.txt': 'Braces\n\nWrite {{ name }} or {% if %}, and <script>alert(1)</script>.\n'
  })
  expect(error).toBeUndefined()
  expect(pages['/code/']).toBe(
    '<p>Write {{ name }} or {% if %}, and &#x3C;script>alert(1)&#x3C;/script>.</p>'
  )
})

test('other text files are no pages', async () => {
  const { pages } = await build({ 'robots.txt': 'User-agent: *', 'a.article.txt': copy })
  expect(Object.keys(pages)).toEqual(['/a/'])
})

test('`headline: "html"` keeps the headline in the content', async () => {
  const { pages } = await build({ 'bridge.article.txt': copy }, { headline: 'html' })
  expect(pages['/bridge/']).toMatch(/^<header>\n<h1>Bridge Reopens<\/h1>\n<\/header>\n/u)
})

test('without a layout, which would print it, the headline stays', async () => {
  const files = {
    'page.article.txt': copy,
    'laid-out.article.txt': `---\nlayout: base.njk\n---\n${copy}`,
    '_includes/base.njk': '{{ content | safe }}'
  }
  const { pages } = await build(files, { headline: undefined })
  expect(pages['/page/']).toBe(`<header>\n<h1>Bridge Reopens</h1>\n</header>\n${content}`)
  expect(pages['/laid-out/']).toBe(content)
})

test('a title which the first line does not say leaves it in the content', async () => {
  const { pages } = await build({
    'other.article.txt': `---\ntitle: It Is Open\n---\n${copy}`,
    'same.article.txt': `---\ntitle: Bridge  Reopens\n---\n${copy}`,
    'marked.md': '---\ntitle: It Is Open\n---\n# Bridge Reopens\n\nText.\n'
  })
  expect(pages['/other/']).toBe(
    `<header>\n<p class="headline">Bridge Reopens</p>\n</header>\n${content}`
  )
  expect(pages['/same/']).toBe(content)
  expect(pages['/marked/']).toContain('<h1>Bridge Reopens</h1>')
})

test('a headline that a template writes stays in the content without a title', async () => {
  const { pages } = await build({ 'page.md': '# The {{ "tide" }} is early\n\nText.\n' })
  expect(pages['/page/']).toContain('<h1>The tide is early</h1>')
})

test('permalinks are templates, functions or fixed', async () => {
  const { pages, error } = await build({
    'template.article.txt': `---\npermalink: "/news/{{ title | slugify }}/"\n---\n${copy}`,
    'fixed.article.txt': `---\npermalink: /fixed.html\n---\n${copy}`,
    'code.article.txt': copy,
    'code.11tydata.js': 'export default { permalink: ({ title }) => `/by-code/${title.length}/` }',
    'none.article.txt': `---\npermalink: false\n---\n${copy}`
  })
  expect(error).toBeUndefined()
  expect(Object.keys(pages).sort()).toEqual([
    '/by-code/14/',
    '/fixed.html',
    '/news/bridge-reopens/',
    'false'
  ])
})

test('computed strings in the data of a page are templates', async () => {
  const { pages } = await build({
    'bridge.article.txt': `---\nlayout: base.njk\neleventyComputed:\n  kicker: "News: {{ title }}"\n---\n${copy}`,
    '_includes/base.njk': '{{ kicker }}'
  })
  expect(pages['/bridge/']).toBe('News: Bridge Reopens')
})

test('copy is paginated, each page with its own address', async () => {
  const { pages } = await build({
    'bridge.article.txt': `---\npagination: { data: editions, size: 1, alias: edition }\neditions: [am, pm]\npermalink: "/{{ edition }}/"\n---\n${copy}`
  })
  expect(pages).toEqual({ '/am/': content, '/pm/': content })
})

test('a page says in which language it is', async () => {
  const { pages } = await build({ 'page.article.txt': `---\nlang: xx\n---\n${copy}` })
  expect(pages['/page/']).toContain('<p>“We are all very glad,” Ada Marsh said.</p>')
})

test('what a page says of its language goes before what the site says', async () => {
  const { pages } = await build(
    { 'page.article.txt': `---\nlang: en\n---\n${copy}` },
    { lang: 'xx' }
  )
  expect(pages['/page/']).toContain('<figure class="pull-quote"')
})

test('a language that is none is reported, and the page goes on without it', async () => {
  const { pages, report } = await build({ 'page.article.txt': `---\nlang: 5\n---\n${copy}` })
  expect(pages['/page/']).toContain('<figure class="pull-quote"')
  expect(report).toMatch(/warning copydesk: option `lang` is `5`; expected a language tag/u)
})
