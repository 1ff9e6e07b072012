import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { fromCopy } from '../../src/copy/from-copy.ts'
import { type Page, remarkCopy, remarkCopydesk, toHtml, toJsonLd } from '../../src/index.ts'
import { toScript } from '../../src/json-ld.ts'
import { toPage } from '../../src/page.ts'
import { tryMany } from '../support/fuzz.ts'
import { bare, lost, markupIn, misplaced, parsed, within, wrongPlaces } from '../support/laws.ts'
import { anyText, ours } from '../support/mixture.ts'

test('what copydesk writes cannot run', () => {
  expect(
    [...ours].filter(one => /^(?:script|img|style|iframe)|\[(?:on|href|src|style)/u.test(one))
  ).toEqual([])
  expect(ours.size).toBeGreaterThan(30)
})

const pipeline = unified()
  .use(remarkCopy)
  .use(remarkCopydesk)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

const twice = unified()
  .use(remarkCopy)
  .use(remarkCopydesk)
  .use(() => remarkCopydesk())
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/** Reading without places, which differ with the line endings. */
const unplaced = ({ html, article, messages }: Page) =>
  JSON.stringify([html, article, messages.map(({ reason }) => reason)], (key, value) =>
    key === 'place' || key === 'start' || key === 'end' ? undefined : value
  ).replaceAll('\\r\\n', '\\n')

/** HTML without the line endings between blocks, which are a matter of taste. */
const tight = (html: string) => html.replace(/\s+/gu, '')

/** Names of the laws that a text breaks, with what shows it. */
function broken(copy: string): string[] {
  const page = toHtml(copy)
  const { html, article } = page
  const laws: string[] = []
  const law = (name: string, holds: boolean, shown: unknown = html) => {
    if (!holds) laws.push(`${name}: ${JSON.stringify(shown)}`)
  }
  const none = (name: string, list: readonly string[]) => law(name, list.length === 0, list)
  none('nothing is lost, moved or made up', lost(copy, page))
  none('places are true', misplaced(copy, page))
  none('the tree has true places', wrongPlaces(fromCopy(copy), copy))
  law('a browser sees the elements that were written', parsed(html) === bare(html), parsed(html))
  none(
    'there is no markup but ours',
    [...markupIn(html)].filter(one => !ours.has(one))
  )
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
  law('no id is there twice', new Set(ids).size === ids.length, ids)
  law('the same again', unplaced(toHtml(copy)) === unplaced(page))
  const lf = copy.replace(/\r\n?/gu, '\n')
  law('the same with CRLF', unplaced(toHtml(lf.replaceAll('\n', '\r\n'))) === unplaced(toHtml(lf)))
  law('the same in a pipeline', tight(String(pipeline.processSync(copy))) === tight(html))
  law('the same when plugged in twice', tight(String(twice.processSync(copy))) === tight(html))
  const inPage = within(toPage(page), 'article')
  law('the same in a page', inPage?.trim() === bare(html).trim(), inPage)
  law('JSON-LD stays in its script', !toScript(toJsonLd(article)).includes('<'))
  return laws
}

test('any text at all keeps the laws', { timeout: 7_200_000 }, () => {
  tryMany(anyText, broken)
})
