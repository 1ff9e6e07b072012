import { describe, expect, test } from 'vitest'
import { all, contentOf, files, isReading, named, textOf, treeOf } from './site.ts'

/**
 * What Google asks of an article, where a paper without pictures has it:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
const articles = files.filter(path => /^articles\/./u.test(path) && !isReading(path))
const site = 'https://courier.example'

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(7)
})

describe.each(articles)('%s', path => {
  const tree = treeOf(path)
  const scripts = all(tree, ({ properties }) => properties.type === 'application/ld+json')
  const data = JSON.parse(scripts.map(textOf).join(''))

  test('says its headline, its date, and where it is', () => {
    const [headline] = all(tree, named('h1')).map(textOf)
    const [canonical] = all(tree, ({ properties }) =>
      [properties.rel].flat().includes('canonical')
    ).map(({ properties }) => properties.href)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      url: canonical,
      mainEntityOfPage: canonical,
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'The Saltmarsh Courier', url: site }
    })
    // Longer ones were cut once.
    expect(headline?.length).toBeLessThan(110)
    expect(new Date(data.datePublished).toISOString().slice(0, 10)).toBe(data.datePublished)
  })

  test('names its authors alone, each with a page that says who it is', () => {
    expect(data.author.length).toBeGreaterThan(0)
    for (const { '@type': type, name, url } of data.author) {
      expect(type).toMatch(/^(?:Person|Organization)$/u)
      expect(name).not.toMatch(/^by\b|,|@/iu)
      const { pathname, hash, origin } = new URL(url)
      expect(origin).toBe(site)
      if (type === 'Organization') continue
      const about = treeOf(`${pathname.slice(1)}index.html`)
      expect(all(about, ({ properties }) => `#${properties.id}` === hash).map(textOf)).toEqual([
        name
      ])
    }
  })

  test('has its quotations at their places on the page', () => {
    for (const { '@id': id, text, creator } of data.hasPart ?? []) {
      const [, fragment] = id.split('#')
      const [figure] = all(tree, ({ properties }) => properties.id === fragment)
      // Between the parts of a split one stands who says so.
      const words = text.match(/[\p{L}\p{N}]+/gu).join('\\b.*\\b')
      expect(figure && textOf(figure)).toMatch(new RegExp(words, 'u'))
      expect(creator?.name).not.toBe('')
    }
  })

  test('nothing in it can end its element', () => {
    expect(
      contentOf(path).match(/<script type="application\/ld\+json">[^<]*<\/script>/gu)
    ).toHaveLength(1)
  })
})
