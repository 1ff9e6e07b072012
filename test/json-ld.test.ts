import { describe, expect, test } from 'vitest'
import { toHtml, toJsonLd, toScript } from '../src/index.ts'

const copy = `Harbour Bridge Reopens

“We knew at once that it would hold,” harbour master Ada Lovelace said.

“Nobody here would ever have believed it.”
`

describe('toJsonLd', () => {
  const { article } = toHtml(copy)

  test('a NewsArticle with a Quotation for each pull quote', () => {
    expect(toJsonLd(article)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour Bridge Reopens',
      inLanguage: 'en',
      wordCount: article.wordCount,
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'We knew at once that it would hold',
          creator: { '@type': 'Person', name: 'Ada Lovelace', jobTitle: 'harbour master' }
        },
        expect.objectContaining({ text: 'Nobody here would ever have believed it.' })
      ]
    })
  })

  test('what the page knows goes before what was read', () => {
    const page = {
      url: 'https://news.example/bridge/',
      headline: 'The bridge is back',
      author: 'Grace Hopper',
      datePublished: '2026-03-01',
      image: 'https://news.example/bridge.jpg',
      publisher: { name: 'Harbour News' }
    }
    expect(toJsonLd(article, page)).toMatchObject({
      url: page.url,
      mainEntityOfPage: page.url,
      headline: page.headline,
      author: [{ '@type': 'Person', name: 'Grace Hopper' }],
      datePublished: page.datePublished,
      image: [page.image],
      publisher: { '@type': 'Organization', name: 'Harbour News' },
      hasPart: [{ '@id': 'https://news.example/bridge/#quote-1' }, expect.anything()]
    })
  })

  test('authors are names, or people and bodies with a page of their own', () => {
    const author = [
      'Grace Hopper',
      { name: 'Ada Marsh', url: 'https://news.example/ada/', jobTitle: 'editor' },
      { name: 'Harbour News', type: 'Organization' }
    ] as const
    expect(toJsonLd(article, { author }).author).toEqual([
      { '@type': 'Person', name: 'Grace Hopper' },
      {
        '@type': 'Person',
        name: 'Ada Marsh',
        url: 'https://news.example/ada/',
        jobTitle: 'editor'
      },
      { '@type': 'Organization', name: 'Harbour News' }
    ])
  })

  test('an honorific is no job, and a comma before an attribution no part of what was said', () => {
    const said = (text: string) => toJsonLd(toHtml(`News\n\nText.\n\n${text}\n`).article).hasPart
    expect(
      said('“It will hold for years,” said Dr. Ada Marsh. “Come and see it yourselves.”')
    ).toEqual([
      {
        '@type': 'Quotation',
        text: 'It will hold for years. Come and see it yourselves.',
        creator: { '@type': 'Person', name: 'Ada Marsh', honorificPrefix: 'Dr.' }
      }
    ])
    expect(said('“It will hold for years,” Ada Marsh said, “and so will this pier.”')).toEqual([
      expect.objectContaining({ text: 'It will hold for years, and so will this pier.' })
    ])
  })

  test('a piece without anything says nothing of it', () => {
    expect(toJsonLd(toHtml('').article)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      wordCount: 0
    })
  })
})

test('corrections are told of, with the date where the copy states it', () => {
  const { article } = toHtml(`Harbour Bridge Reopens

The bridge is open again. It was closed for six weeks.

Update: The kiosk is open as well.

Clarification (3 May): The bridge has one toll for all.

Correction, 4 May 2024: The toll is two crowns.
`)
  const { correction } = toJsonLd(article, { url: 'https://news.example/bridge/' })
  expect(correction).toEqual([
    {
      '@type': 'CorrectionComment',
      '@id': 'https://news.example/bridge/#clarification',
      text: 'The bridge has one toll for all.'
    },
    {
      '@type': 'CorrectionComment',
      '@id': 'https://news.example/bridge/#correction',
      text: 'The toll is two crowns.',
      datePublished: '2024-05-04'
    }
  ])
})

describe('toScript', () => {
  test('cannot end its element', () => {
    const script = toScript({ headline: '</script><!-- & -->' })
    expect(script).not.toMatch(/</u)
    expect(JSON.parse(script)).toEqual({ headline: '</script><!-- & -->' })
  })
})
