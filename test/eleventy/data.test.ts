import { expect, test } from 'vitest'
import type { Article } from '../../src/index.ts'
import { build, type Config, change, eleventyHere, run, write } from './site.ts'

const { default: bus } = await import('../../node_modules/@11ty/eleventy/src/EventBus.js')

const copy = 'Bridge Reopens\n\nThe bridge is open.\n\n“We are glad to be open,” Ada Marsh said.\n'

test('`article` and `title` reach layouts, collections and pagination', async () => {
  const { pages } = await build({
    'bridge.article.txt': `---\ntags: story\nlayout: base.njk\n---\n${copy}`,
    '_includes/base.njk': '{{ article.quotes[0].resolved }}',
    'list.njk':
      '---\npagination: { data: collections.story, size: 1, alias: story }\npermalink: "/by/{{ story.data.article.people[0].name | slugify }}/"\n---\n{{ story.data.title }}'
  })
  expect(pages['/bridge/']).toBe('Ada Marsh')
  expect(pages['/by/ada-marsh/']).toBe('Bridge Reopens')
})

test('what the writer set stays', async () => {
  const { pages } = await build({
    'bridge.article.txt': `---\ntitle: Open\narticle: mine\nlayout: base.njk\n---\n${copy}`,
    '_includes/base.njk': '{{ title }} {{ article }}'
  })
  expect(pages['/bridge/']).toBe('Open mine')
})

test('a layout sees the data of the page as it was rendered', async () => {
  const { pages } = await build({
    'page.md':
      '---\nlayout: base.njk\nwhere: Harbour\n---\n# News\n\n## The {{ where }}\n\nText.\n',
    '_includes/base.njk': '{% for entry in article.outline %}{{ entry.id }}{% endfor %}'
  })
  expect(pages['/page/']).toBe('the-harbour')
})

test('lines of a template are not data', async () => {
  const { pages } = await build({
    'page.md': '---\nlayout: base.njk\n---\n# {{ site }} News\n\nText.\n',
    '_includes/base.njk': '[{{ title }}]'
  })
  expect(pages['/page/']).toBe('[]')
})

test('tags before the first line do not hide it', async () => {
  const { pages } = await build({
    'page.md': '---\nlayout: base.njk\n---\n{% assign tide = 6 %}\n# News\n\nText.\n',
    '_includes/base.njk': '[{{ title }}] {{ content | safe }}'
  })
  expect(pages['/page/']).toBe('[News] <p>Text.</p>')
})

test('a page is read once where no template changes it', async () => {
  const articles = new Set<Article>()
  const { pages } = await build(
    { 'bridge.article.txt': copy, 'list.njk': '{{ collections.all.length }}' },
    {
      setUp: config =>
        config.addCollection('seen', (api: Config) => {
          for (const { data } of api.getAll()) if (data.article) articles.add(data.article)
          return []
        })
    }
  )
  expect(pages['/bridge/']).toContain('figure')
  expect([...articles].map(({ headline }) => headline)).toEqual(['Bridge Reopens'])
})

test('an incremental build renders the file that changed, and reports it alone', async () => {
  write({ 'one.article.txt': copy, 'two.article.txt': copy })
  const { default: copydesk } = await import('../../src/index.ts')
  const eleventy = eleventyHere(config => config.addPlugin(copydesk))
  eleventy.setIncrementalBuild(true)
  expect((await run(eleventy)).report).toContain('Read 2 pages')
  const file = change('two.article.txt', copy.replace('is open', 'is closed'))
  // What Eleventy tells itself when a file that it watches has changed.
  await bus.emit('eleventy.resourceModified', `./${file}`, [])
  eleventy.setIncrementalFile(file)
  const { pages, report, error } = await run(eleventy)
  expect(error).toBeUndefined()
  expect(pages['/two/']).toContain('The bridge is closed.')
  expect(report).toContain('Read 1 page:')
})
