import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { all, contentOf, files, folder, isReading, named, textOf, treeOf, urls } from './site.ts'

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // As the writer of the stylesheet and of the templates likes it.
      'long-title': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // A roster is a list with a name, which ARIA allows.
      'aria-label-misuse': ['error', { allowAnyNamable: true }]
    }
  })
)

describe.each(files)('%s', path => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(contentOf(path), path)
    const messages = results.flatMap(({ messages }) => messages)
    expect(messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)).toEqual(
      []
    )
  })

  test('has one h1, and skips no level', () => {
    const levels = all(treeOf(path), ({ tagName }) => /^h[1-6]$/u.test(tagName)).map(
      ({ tagName }) => Number(tagName.slice(1))
    )
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
    }
  })

  test('links to what is there', () => {
    const tree = treeOf(path)
    const links = all(tree, ({ properties }) => typeof properties.href === 'string')
      .map(({ properties }) => String(properties.href))
      .filter(href => /^[/#]/u.test(href))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(href => !resolves(href, path))).toEqual([])
  })

  test('loads nothing from elsewhere', () => {
    const sources = all(treeOf(path), ({ tagName, properties }) => {
      const loads = tagName === 'link' && !/canonical|alternate/u.test(String(properties.rel))
      return loads || 'src' in properties
    })
    expect(sources.map(({ properties }) => properties.href ?? properties.src)).toEqual([
      'data:,',
      ...(path === 'desk/index.html' ? ['/desk.js'] : [])
    ])
  })

  test('runs no script where none is needed', () => {
    const scripts = all(treeOf(path), named('script')).filter(
      ({ properties }) => properties.type !== 'application/ld+json'
    )
    expect(scripts).toHaveLength(isReading(path) || path === 'desk/index.html' ? 1 : 0)
  })
})

/** Whether a link leads to a page of the site, and its fragment to a place there. */
function resolves(href: string, from: string): boolean {
  const { pathname, hash } = new URL(href, 'https://courier.example')
  const target = href.startsWith('#')
    ? from
    : join(decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '').slice(1)
  if (!existsSync(join(folder, target))) return false
  const fragment = decodeURIComponent(hash.slice(1))
  if (fragment === '') return true
  const [, words] = /^:~:text=(.*)$/su.exec(fragment) ?? []
  if (words !== undefined) return textOf(treeOf(target)).includes(words)
  return all(treeOf(target), ({ properties }) => properties.id === fragment).length === 1
}

test('the feed has every article, and the sitemap every page', () => {
  const pages = urls.filter(url => url !== '/404.html' && !isReading(url))
  const articles = pages.filter(url => /^\/articles\/./u.test(url))
  expect(articles.length).toBeGreaterThan(1)
  expect(entriesOf('feed.xml', 'id').slice(1).sort()).toEqual(articles.sort())
  expect(entriesOf('sitemap.xml', 'loc').sort()).toEqual(pages.sort())
})

test('every article links to how it was read, and back', () => {
  const readings = urls.filter(isReading)
  expect(readings.length).toBeGreaterThan(1)
  for (const reading of readings) {
    const article = reading.replace(/reading\/$/u, '')
    expect(contentOf(`${article}index.html`)).toContain(`<a href="${reading}">How this was read`)
    expect(contentOf(`${reading}index.html`)).toContain(`<a href="${article}">As it is printed`)
  }
})

/** Addresses in elements of a file, from the root of the site. */
function entriesOf(path: string, element: string): string[] {
  const found = contentOf(path).matchAll(new RegExp(`<${element}>([^<]+)<`, 'gu'))
  return [...found].map(([, address = '']) => new URL(address).pathname)
}
