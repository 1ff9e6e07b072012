import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, type Served, serve } from '../support/eleventy-server.ts'
import { told, violationsIn, visitor } from './browser.ts'

/** The example site as `npm start` serves it. */
const open = visitor()
let output: string
let served: Served

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'copydesk-served-'))
  served = await serve(
    root,
    '--config=example-site/eleventy.config.js',
    `--output=${relative(root, output)}`
  )
})

afterAll(async () => {
  await served?.stop()
  rmSync(output, { recursive: true })
})

test('live reload connects on the paste desk, and the desk reads', async () => {
  const { page, errors } = await open(`${served.address}desk/`)
  const connected = page.waitForEvent('websocket')
  await page.reload()
  expect((await connected).url()).toMatch(/^ws:/u)
  await expect
    .poll(() => page.frameLocator('#page').locator('h1').textContent())
    .toMatch(/^Lighthouse Keeper/u)
  expect(errors).toEqual([])
  await page.context().close()
})

test('the link to the inspector leads there, and is accessible', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-link-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  write('package.json', '{ "type": "module" }')
  write(
    'eleventy.config.js',
    `import copydesk from ${JSON.stringify(join(root, 'dist/node/index.js'))}
export default config => config.addPlugin(copydesk, { inspector: true })`
  )
  write('bridge.11tydata.json', '{ "layout": "base.njk" }')
  write(
    'bridge.article.txt',
    'Bridge Reopens\n\nIt is open.\n\n“We are all very glad,” Ada Marsh said.\n'
  )
  mkdirSync(join(folder, '_includes'))
  write(
    '_includes/base.njk',
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title>
<style>:root { color-scheme: light dark }</style></head>
<body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>`
  )
  const site = await serve(folder)
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, errors } = await open(`${site.address}bridge/`, colorScheme, 360)
      expect((await violationsIn(page)).map(told)).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/bridge/copydesk/')
      expect((await violationsIn(page)).map(told)).toEqual([])
      await page.getByRole('link', { name: 'As it is printed' }).click()
      await page.waitForURL('**/bridge/')
      expect(errors).toEqual([])
      await page.context().close()
    }
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true })
  }
})
