import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toHtml, toJsonLd } from '../src/index.ts'

/**
 * Whole pieces: `copy.txt` in, `article.html` and `article.json` out.
 *
 * `npx vitest -u` writes them anew; read the difference line by line.
 */
const folder = new URL('articles/', import.meta.url)

describe.each(readdirSync(folder))('%s', name => {
  const copy = readFileSync(new URL(`${name}/copy.txt`, folder), 'utf8')
  const { html, article, messages } = toHtml(copy)
  const file = (form: string) => `./articles/${name}/article.${form}`

  test('HTML', async () => {
    await expect(`${html}\n`).toMatchFileSnapshot(file('html'))
  })

  test('data and messages', async () => {
    const said = messages.map(({ place, reason, note }) => {
      const { line, column } = place?.start ?? {}
      return `${line}:${column} ${reason} [${note}]`
    })
    const data = { article, jsonLd: toJsonLd(article), messages: said }
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(file('json'))
  })
})
