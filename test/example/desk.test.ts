import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { all, contentOf, named, treeOf } from './site.ts'

/** Bytes of the paste desk's script, gzipped; it has 277,000: the package, its words, and the Markdown parser. */
const budget = 280_000

test('its script is no larger than it was meant to be', () => {
  expect(gzipSync(contentOf('desk.js'), { level: 9 }).length).toBeLessThan(budget)
})

test('its policy lets it load its own script alone', () => {
  const [policy] = all(
    treeOf('desk/index.html'),
    ({ properties }) => [properties.httpEquiv].flat()[0] === 'Content-Security-Policy'
  )
  expect(String(policy?.properties.content).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ])
  expect(all(treeOf('desk/index.html'), named('form'))).toEqual([])
})
