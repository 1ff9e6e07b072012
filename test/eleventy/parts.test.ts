import { expect, test } from 'vitest'
import { build } from './site.ts'

const { RenderPlugin } = await import('@11ty/eleventy')
const withRender = {
  setUp: (config: { addPlugin(plugin: unknown): void }) => config.addPlugin(RenderPlugin)
}
const quotation = '> The tide is early.\n>\n> — Ada Marsh'

test('a fragment keeps its first line, and has ids of its own', async () => {
  const { pages, error } = await build(
    {
      'page.md': `# News\n\n{% renderTemplate "md" %}\n# Tide Table\n\n${quotation}\n{% endrenderTemplate %}\n\n${quotation}\n`
    },
    withRender
  )
  expect(error).toBeUndefined()
  expect(pages['/page/']).toContain('Tide Table')
  expect(pages['/page/']?.match(/<figure[^>]+>/gu)).toEqual([
    '<figure class="pull-quote" id="part-1-quote-1">',
    '<figure class="pull-quote" id="quote-1">'
  ])
})

test('no line of a fragment stands round a headline', async () => {
  const lines = ['By Ada Marsh', 'Published 3 May 2024', 'OSLO (Harbour Wire) — The tide is early.']
  const { pages } = await build(
    { 'page.njk': `{% renderTemplate "md" %}\n${lines.join('\n\n')}\n{% endrenderTemplate %}` },
    withRender
  )
  expect(pages['/page/']).toBe(lines.map(line => `<p>${line}</p>`).join('\n'))
})

test('two fragments of a page have other ids', async () => {
  const fragment = `{% renderTemplate "md" %}\n${quotation}\n{% endrenderTemplate %}`
  const { pages } = await build({ 'page.njk': `${fragment}\n${fragment}` }, withRender)
  expect(pages['/page/']?.match(/id="[^"]+"/gu)).toEqual([
    'id="part-1-quote-1"',
    'id="part-2-quote-1"'
  ])
})

test('pasted copy may be a fragment', async () => {
  const { pages } = await build(
    {
      'page.njk':
        '{% renderTemplate "article.txt" %}\n“We are all very glad,” Ada Marsh said.\n{% endrenderTemplate %}'
    },
    withRender
  )
  expect(pages['/page/']).toContain('<figure class="pull-quote" id="part-1-quote-1">')
})

test('a Markdown layout is no page', async () => {
  const { pages } = await build({
    'page.md': '---\nlayout: base.md\n---\n# News\n\nText.\n',
    '_includes/base.md': '# The Paper\n\n{{ content }}\n'
  })
  expect(pages['/page/']).toContain('The Paper')
  expect(pages['/page/']).toContain('<p>Text.</p>')
})
