import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

test('the README shows what comes out', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, copy = '', html] =
    /```text\n(.*?)\n```\n\nto this:\n\n```html\n(.*?)\n```/su.exec(readme) ?? []
  const page = toHtml(copy)
  expect(page.html).toBe(html)
  expect(page.article.leftovers).toHaveLength(1)
})
