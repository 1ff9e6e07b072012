import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { test } from 'vitest'
import { type Options, remarkCopydesk, toHtml } from '../../src/index.ts'
import { fromMarkdown } from '../../src/markdown/index.ts'
import { tryMany } from '../support/fuzz.ts'
import { lost, markupIn, placesOf, textOf, tokens } from '../support/laws.ts'
import { anyText, ours } from '../support/mixture.ts'

const read = (markdown: string, options?: Options) =>
  toHtml(fromMarkdown(markdown), options, markdown)

const plain = unified().use(remarkRehype).use(rehypeStringify).freeze()
const off = remarkCopydesk({ conventions: false })

/** HTML without its tags: one that the writer leaves open would take in ours. */
const untagged = (html: string) => html.replace(/<\/?[a-z][^<>]*>/giu, ' ')

/** Names of the laws that a text read as Markdown breaks, with what shows it. */
function broken(given: string): string[] {
  // The parser does not count a byte order mark.
  const markdown = given.replace(/^\ufeff/u, '')
  const page = read(markdown, { leftovers: 'keep' })
  const { html, messages } = page
  const bare = read(markdown, { conventions: false }).html
  const laws: string[] = []
  const law = (name: string, holds: boolean, shown: unknown = [html, bare]) => {
    if (!holds) laws.push(`${name}: ${JSON.stringify(shown)}`)
  }
  // Of a bullet `o` nothing is left.
  const missing = lost(textOf(untagged(bare)), {
    ...page,
    html: untagged(html),
    article: { ...page.article, leftovers: [] }
  })
  law('nothing is lost, moved or made up', missing.length === 0, missing)
  const wrong = placesOf(messages, markdown)
  law('places are true', wrong.length === 0, wrong)
  // A tag that the writer leaves open takes in what follows.
  if (!markdown.includes('<')) {
    const before = markupIn(bare)
    const made = [...markupIn(html)].filter(one => !before.has(one) && !ours.has(one))
    law('there is no markup but the writer’s and ours', made.length === 0, made)
  }
  law('the same again', read(markdown, { leftovers: 'keep' }).html === html)
  const lf = markdown.replace(/\r\n?/gu, '\n')
  // What a line is, is weighed by lengths, in which its ending counts as one or as two.
  const both = [lf.replaceAll('\n', '\r\n'), lf].map(one =>
    tokens(textOf(untagged(read(one, { leftovers: 'keep' }).html))).join('')
  )
  law('the same words with CRLF', both[0] === both[1] || /^\s*o\s/mu.test(lf), both)
  const tree = fromMarkdown(markdown)
  const stock = plain.stringify(plain.runSync(fromMarkdown(markdown)))
  off(tree, { data: {}, toString: () => markdown } as never)
  law('switched off, it is what remark gives', plain.stringify(plain.runSync(tree)) === stock)
  return laws
}

test('any text at all, read as Markdown, keeps the laws', { timeout: 7_200_000 }, () => {
  tryMany(anyText, broken)
})
