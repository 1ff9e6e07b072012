import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/index.ts'
import { fromMarkdown } from '../../src/markdown/index.ts'

const read = (markdown: string) => toHtml(fromMarkdown(markdown), {}, markdown)
const after =
  '\n\nBy Ada Lovelace\n\nThe bridge over the harbour is open again, the council said.\n'

test('a word that is not known is told of, once, and stays', () => {
  const markdown = `# Harbour Bridge Reopens\n\n<!-- copydesk: bylin -->${after}`
  const { html, messages } = read(markdown)
  const doubts = messages.filter(({ ruleId }) => ruleId === 'declaration')
  expect(doubts).toMatchObject([
    {
      doubt: true,
      place: { start: { line: 3, column: 1 } },
      reason: expect.stringMatching(/^Unexpected `bylin` in a comment .* `byline`,/u)
    }
  ])
  expect(html).toContain('<!-- copydesk: bylin -->')
})

test.each(['<!-- copydesk: plain -->', '<!--copydesk:plain-->', '<!--  copydesk:  plain  -->'])(
  '%s is known, and goes',
  comment => {
    const { html, messages, article } = read(`# Harbour Bridge Reopens\n\n${comment}${after}`)
    expect(messages.filter(({ doubt }) => doubt)).toEqual([])
    expect(html).not.toContain('<!--')
    expect(article.byline).toBeNull()
  }
)

describe('a block that is marked as plain names nobody', () => {
  const sentence = 'Ada Marsh said that the tide was “as early as anybody can remember”.'
  const people = (copy: string | Root, source?: string) => {
    const { article, messages } = toHtml(copy, {}, source)
    expect(messages.filter(({ ruleId }) => ruleId === 'pull-quote')).toEqual([])
    expect(article.quotes).toMatchObject([{ source: null, cue: null, resolved: null }])
    return article.people
  }

  test('in pasted copy, by a backslash', () => {
    expect(toHtml(`The Tide\n\n${sentence}\n`).article.quotes[0]?.resolved).toBe('Ada Marsh')
    expect(people(`The Tide\n\n\\${sentence}\n`)).toEqual([])
  })

  test.each(['', '- ', '> '])('in Markdown, by a comment: %j', mark => {
    const markdown = `# The Tide\n\n<!-- copydesk: plain -->\n\n${mark}${sentence}\n`
    expect(people(fromMarkdown(markdown), markdown)).toEqual([])
  })
})
