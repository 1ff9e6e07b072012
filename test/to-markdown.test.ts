import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../src/markdown/index.ts'
import { adoptedFrom } from './support/adopted.ts'
import { fixtures } from './support/fixtures.ts'

describe.each([...fixtures])('%s', (_name, copy) => {
  test('as Markdown gives the same page', () => {
    const { copied, adopted } = adoptedFrom(copy)
    expect(adopted).toBe(copied)
  })
})

/** What nothing but a declaration tells. */
const told = [
  'Then it left.\n\nSo did we.\n\n<!-- copydesk: byline -->\n\nAnna Berg and Tom Reyes\n',
  'Then it left.\n\n- So did we.\n\n<!-- copydesk: published -->\n\nPublished 3 May 2024\n',
  '<!-- copydesk: standfirst -->\n\nThen it left. So did we.\n\nIt came back.\n',
  '> Then it left.\n\n<!-- copydesk: timeline -->\n\n- 2024: The ferry leaves.\n- 1998: It comes.\n',
  '<!-- copydesk: interview -->\n\nQ: Why?\n\n<!-- copydesk: interview -->\n\nA: I had to.\n',
  '<!-- copydesk: dialogue -->\n\nAda: Why?\n\n<!-- copydesk: dialogue -->\n\nTomas: I had to.\n'
]

describe('what is declared', () => {
  test.each(told)('stays so: %j', markdown => {
    expect(toMarkdown(fromMarkdown(markdown))).toContain(markdown)
  })

  test('is no more than has to be', () => {
    const copies = [...fixtures.entries()].filter(([name]) => !name.includes('.md'))
    const declaring = copies.filter(([, copy]) => toMarkdown(copy).includes('<!-- copydesk'))
    expect(declaring.map(([name]) => name)).toEqual([])
  })

  test('thousands of blocks', () => {
    const copy = '\\By Ada Lovelace\n\n1 May 2024 – It opens again.\n\n'.repeat(500)
    const { copied, adopted } = adoptedFrom(copy)
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
