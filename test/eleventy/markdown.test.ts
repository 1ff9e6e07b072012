import { expect, test } from 'vitest'
import { build, type Config } from './site.ts'

const quotation = '> The tide is early.\n>\n> — Ada Marsh'
const figure = '<figure class="pull-quote" id="quote-1">'

test('a Liquid page is read after Liquid', async () => {
  const { pages } = await build({
    'page.md': `---\nwho: Ada Marsh\n---\n{% if who %}> The tide is early.\n>\n> — {{ who }}{% endif %}\n`
  })
  expect(pages['/page/']).toContain(figure)
  expect(pages['/page/']).toContain('<span class="pull-quote-source">Ada Marsh</span>')
})

test('a Nunjucks page is read after Nunjucks', async () => {
  const { pages } = await build(
    { 'page.md': `${quotation}\n\n{% set tide = 6 %}{{ tide + 1 }} metres` },
    { setUp: config => config.addGlobalData('templateEngineOverride', 'njk,md') }
  )
  expect(pages['/page/']).toContain(figure)
  expect(pages['/page/']).toContain('<p>7 metres</p>')
})

test('tables and strikethrough are read, indented code is not, as in Eleventy', async () => {
  const { pages } = await build({
    'page.md': '|a|b|\n|-|-|\n|1|2|\n\n~~gone~~ ~kept~\n\n    no code\n'
  })
  expect(pages['/page/']).toContain('<td>1</td>')
  expect(pages['/page/']).toContain('<del>gone</del> ~kept~')
  expect(pages['/page/']).toContain('<p>no code</p>')
})

test('a page that says `conventions: false` is the library’s', async () => {
  const { pages } = await build({
    'page.md': `---\nconventions: false\n---\n${quotation}\n`,
    'folder/folder.json': '{ "conventions": false }',
    'folder/page.md': quotation
  })
  const plain = '<blockquote>\n<p>The tide is early.</p>\n<p>— Ada Marsh</p>\n</blockquote>\n'
  expect(pages).toEqual({ '/page/': plain, '/folder/page/': plain })
})

test('a page switches one convention off', async () => {
  const { pages } = await build({
    'page.md': `---\nconventions:\n  pullQuotes: false\n---\n# Tide Comes In\n\n${quotation}\n`
  })
  expect(pages['/page/']).not.toContain('figure')
  expect(pages['/page/']).not.toContain('Tide Comes In')
})

test('a page switches on what the site has switched off', async () => {
  const { pages } = await build(
    { 'off.md': quotation, 'on.md': `---\nconventions: { pullQuotes: true }\n---\n${quotation}` },
    { conventions: false }
  )
  expect(pages['/off/']).not.toContain('figure')
  expect(pages['/on/']).toContain(figure)
})

test('`markdown: false` leaves all Markdown to the library', async () => {
  const { pages } = await build({ 'page.md': quotation }, { markdown: false })
  expect(pages['/page/']).not.toContain('figure')
})

test('another plugin may amend the library, before or after', async () => {
  const shout = (config: Config) =>
    config.amendLibrary('md', (md: Config) =>
      md.use((given: Config) => (given.renderer.rules.strong_open = () => '<strong class="loud">'))
    )
  for (const setUp of [
    shout,
    (config: Config) => config.on('eleventy.config', () => shout(config))
  ]) {
    const { pages, error } = await build(
      { 'page.md': quotation, 'plain.md': '---\nconventions: false\n---\n**Tide**' },
      { setUp }
    )
    expect(error).toBeUndefined()
    expect(pages['/page/']).toContain(figure)
    expect(pages['/plain/']).toContain('Tide')
  }
})

test('the user’s own library stays for pages which want it', async () => {
  const library = { render: (text: string) => `<custom>${text}</custom>` }
  const { pages } = await build(
    { 'page.md': quotation, 'plain.md': '---\nconventions: false\n---\nTide' },
    { setUp: config => config.setLibrary('md', library) }
  )
  expect(pages['/page/']).toContain(figure)
  expect(pages['/plain/']).toBe('<custom>Tide</custom>')
})

test('a library that outlives its configuration follows the new one', async () => {
  const { default: markdownIt } = await import('markdown-it')
  const library = markdownIt()
  const files = { 'page.md': quotation }
  const setUp = (config: Config) => config.setLibrary('md', library)
  expect((await build(files, { setUp })).pages['/page/']).toContain(figure)
  const { pages } = await build(files, { setUp, conventions: { pullQuotes: false } })
  expect(pages['/page/']).toContain('<blockquote>')
  expect(pages['/page/']).not.toContain('figure')
})

test('whoever calls the library without a page gets the library', async () => {
  let html = ''
  await build(
    { 'page.md': quotation },
    {
      setUp: config => {
        config.amendLibrary('md', (md: Config) =>
          config.on('eleventy.after', () => {
            html = md.render('> The tide is early.\n>\n> — Ada Marsh')
          })
        )
      }
    }
  )
  expect(html).toContain('<blockquote>')
  expect(html).not.toContain('figure')
})

test('the plugin may be added twice, by two copies', async () => {
  const { default: copydesk } = await import('../../src/index.ts')
  const copy = Object.assign((...given: [Config]) => copydesk(...given), {
    eleventyPackage: copydesk.eleventyPackage,
    eleventyPluginOptions: copydesk.eleventyPluginOptions
  })
  const { pages, error } = await build(
    { 'page.md': quotation },
    { setUp: config => [copydesk, copy].forEach(plugin => void config.addPlugin(plugin)) }
  )
  expect(error).toBeUndefined()
  expect(pages['/page/']?.match(/<figure/gu)).toHaveLength(1)
})

test('ids are unique for IdAttributePlugin', async () => {
  const { IdAttributePlugin } = await import('@11ty/eleventy')
  const { pages, error } = await build(
    { 'page.md': '# Tide\n\nText.\n\n## Early\n\nText.\n\n## Early\n\nText.\n' },
    { setUp: config => config.addPlugin(IdAttributePlugin) }
  )
  expect(error).toBeUndefined()
  expect(pages['/page/']?.match(/id="[^"]+"/gu)).toEqual(['id="early"', 'id="early-1"'])
})

test('raw HTML passes', async () => {
  const { pages } = await build({
    'page.md': 'Text <b id="x" onclick="go()">bold</b>.\n\n<script>1</script>'
  })
  expect(pages['/page/']).toContain('<b id="x" onclick="go()">bold</b>')
  expect(pages['/page/']).toContain('<script>1</script>')
})

test('`sanitize` takes what is not safe away and leaves what we wrote', async () => {
  const { pages } = await build(
    {
      'page.md': `Text <b id="x" class="y" onclick="go()">bold</b> [bad](javascript:go()) .\n\n<script>1</script>\n\n## Tide\n\n${quotation}, *Tables*\n`
    },
    { sanitize: true }
  )
  expect(pages['/page/']).toContain('Text <b class="">bold</b> <a>bad</a>')
  expect(pages['/page/']).not.toContain('script')
  expect(pages['/page/']).toContain('<h2 id="tide">Tide</h2>')
  expect(pages['/page/']).toContain(figure)
  expect(pages['/page/']).toContain(
    '<span class="pull-quote-source">Ada Marsh</span>, <cite>Tables</cite>'
  )
})

test('code is highlighted as another plugin has it', async () => {
  const { pages } = await build(
    { 'page.md': 'Text.\n\n```js x=1\na < b\n```\n\n```\nplain\n```\n' },
    {
      setUp: config =>
        config.addMarkdownHighlighter((code: string, language: string, attributes: string) =>
          language === ''
            ? ''
            : `<pre class="${language} ${attributes}">${code.toUpperCase()}</pre>`
        )
    }
  )
  expect(pages['/page/']).toContain('<pre class="js x=1">A < B\n</pre>')
  expect(pages['/page/']).toContain('<pre><code>plain\n</code></pre>')
})

test('braces are words where no template language reads Markdown', async () => {
  const { pages } = await build(
    { 'page.md': '# News\n\nWrite {{ name }} here.\n' },
    { setUp: config => config.addGlobalData('templateEngineOverride', 'md') }
  )
  expect(pages['/page/']).toBe('<p>Write {{ name }} here.</p>')
})

test('a `.md` file in another language is not read', async () => {
  const { pages } = await build({
    'page.md': `---\ntemplateEngineOverride: njk\n---\n${quotation}\n{{ title }}`
  })
  expect(pages['/page/']).toBe(`${quotation}\n`)
})

test.each([
  ['without conventions', '---\nconventions: false\n---\n'],
  ['which cannot be read', `${'>'.repeat(600)} deep\n\n`]
])('`sanitize` holds for a page %s', async (_name, opening) => {
  const { pages } = await build(
    { 'page.md': `${opening}Text.\n\n<script>go()</script>\n` },
    { sanitize: true }
  )
  expect(pages['/page/']).toContain('Text.')
  expect(pages['/page/']).not.toContain('<script')
})
