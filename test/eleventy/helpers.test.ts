import { expect, test } from 'vitest'
import { build } from './site.ts'

const layout = (template: string) => ({
  'page.md':
    '---\nlayout: base.njk\n---\n# News\n\nText.\n\n## Tide & Time\n\nText.\n\n### High\n\nText.\n',
  '_includes/base.njk': template
})

test('an outline is a nested list of links', async () => {
  const { pages } = await build(layout('{{ article | outline | safe }}'))
  expect(pages['/page/']).toBe(
    '<ol>\n<li><a href="#tide--time">Tide &amp; Time</a><ol>\n<li><a href="#high">High</a></li>\n</ol></li>\n</ol>'
  )
})

test('JSON-LD takes facts of the page', async () => {
  const { pages } = await build(
    layout(
      '{{ article | articleJsonLd({ headline: "</script>", url: "https://a.example/" }) | safe }}'
    )
  )
  expect(pages['/page/']).not.toContain('<')
  expect(JSON.parse(pages['/page/'] ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: '</script>',
    url: 'https://a.example/'
  })
})

test('reading time is in minutes, at a pace of one’s own', async () => {
  const { pages } = await build(
    layout('{{ article | readingTime }} {{ article | readingTime(2) }}')
  )
  expect(pages['/page/']).toBe('1 4')
})

test('a shortcode sets a pull quote', async () => {
  const { pages } = await build({
    'page.md':
      '{% pullquote "Ada <Marsh>", "chief engineer" %}The *tide* is early.{% endpullquote %}\n'
  })
  expect(pages['/page/']).toBe(
    '<figure class="pull-quote">\n<blockquote>\n<p>The <em>tide</em> is early.</p>\n</blockquote>\n<figcaption><span class="pull-quote-source">Ada &lt;Marsh&gt;</span>, <span class="pull-quote-role">chief engineer</span></figcaption>\n</figure>'
  )
})

test('helpers take other names, or are left out', async () => {
  const options = { helpers: { outline: 'toc', readingTime: false } } as const
  const { pages } = await build(layout('{{ article | toc | safe }}'), options)
  expect(pages['/page/']).toContain('#tide--time')
  expect((await build(layout('{{ article | outline }}'), options)).error).toBeDefined()
  expect((await build(layout('{{ article | readingTime }}'), options)).error).toBeDefined()
  expect((await build(layout('{{ article | outline }}'), { helpers: false })).error).toBeDefined()
})

test('so does the shortcode, and one of the site goes first', async () => {
  const page = (name: string) => ({
    'page.md': `{% ${name} "Ada Marsh" %}Early.{% end${name} %}\n`
  })
  const zitat = { helpers: { pullquote: 'zitat' } } as const
  expect((await build(page('zitat'), zitat)).pages['/page/']).toContain(
    '<figure class="pull-quote">'
  )
  expect((await build(page('pullquote'), zitat)).error).toBeDefined()
  const none = { helpers: { pullquote: false } } as const
  expect((await build(page('pullquote'), none)).error).toBeDefined()
  const own = await build(page('pullquote'), {
    setUp: config => config.addPairedShortcode('pullquote', () => 'own')
  })
  expect(own.pages['/page/']).toBe('<p>own</p>')
})

test('a filter of the site goes first', async () => {
  const { pages } = await build(layout('{{ article | outline }}'), {
    setUp: config => config.addFilter('outline', () => 'own')
  })
  expect(pages['/page/']).toBe('own')
})

test('a page without an article may share the layout', async () => {
  const { pages, error } = await build({
    'page.md': '---\nlayout: base.njk\nconventions: false\n---\nText.\n',
    '_includes/base.njk':
      '{{ article | outline }}|{{ article | articleJsonLd }}|{{ article | readingTime }}'
  })
  expect(error).toBeUndefined()
  expect(pages['/page/']).toBe('|{}|1')
})

test('names that are none are refused', async () => {
  const { error } = await build(layout(''), { helpers: { toc: 'toc' } as object })
  expect(String((error as { originalError?: unknown }).originalError)).toContain(
    'option `helpers` is `{"toc":"toc"}`; expected `false`, or an object with names for `outline`'
  )
})
