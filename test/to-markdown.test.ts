import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { render } from '../src/html.ts'
import { fromMarkdown, toMarkdown } from '../src/markdown/index.ts'
import { settingsFrom } from '../src/options.ts'
import { fixtures } from './support/fixtures.ts'

const settings = settingsFrom({ headline: 'data' })

function pages(copy: string): { copied: string; adopted: string } {
  const { html, article } = render(copy, settings)
  const markdown = toMarkdown(copy)
  const body = markdown.replace(/^---\n.*?\n---\n\n/su, '')
  const titled = { ...settings, title: article.headline ?? '' }
  return { copied: html, adopted: render(fromMarkdown(body), titled, body).html }
}

describe.each([...fixtures])('%s', (_name, copy) => {
  test('as Markdown gives the same page', () => {
    const { copied, adopted } = pages(copy)
    expect(adopted).toBe(copied)
  })
})

test('what was inferred becomes marks, and the headline front matter', () => {
  const copy = readFileSync(new URL('articles/board-of-peace/copy.txt', import.meta.url), 'utf8')
  const markdown = toMarkdown(copy)
  expect(markdown).toMatch(/^---\ntitle: "Trump Asks Putin to Join Gaza ‘Board of Peace’/u)
  expect(markdown.match(/^## /gmu)).toHaveLength(7)
  expect(markdown.match(/^- /gmu)).toHaveLength(6)
  expect(markdown).not.toContain('Leave a Reply')
})
