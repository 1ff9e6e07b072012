import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eleventy, root, type Served, serve } from '../support/eleventy-server.ts'

/** A site that Eleventy serves, as somebody sees it who writes for it. */
let folder: string
let served: Served | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-serve-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  write('package.json', '{ "private": true, "type": "module" }')
})

afterEach(async () => {
  await served?.stop()
  rmSync(folder, { recursive: true })
})

/** Serve the site; its address. */
async function serveIt(...options: string[]): Promise<string> {
  served = await serve(folder, ...options)
  return served.address
}

const story = (state: string) =>
  `---\nlayout: base.njk\n---\nBridge Reopens\n\nThe bridge is ${state}.\n\n“We are all very glad,” Ada Marsh said.\n`

/** A configuration; the plugin is this one, as it was built. */
const config = (options: string, rest = '') =>
  `import copydesk from ${JSON.stringify(join(root, 'dist/node/index.js'))}
export default config => {
  config.addPlugin(copydesk, ${options})
  ${rest}
}
export const config = { dir: { input: 'content' } }
`

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const written = (path: string) => readFileSync(join(folder, '_site', path), 'utf8')

/** What the server answers: a text, a status, or nothing while it starts again. */
async function textAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.text() : `${answer.status}`
  } catch {
    return ''
  }
}

test('each page has a link to how it was read, and the server has that page', async () => {
  write('eleventy.config.js', config('{ inspector: true }'))
  write('content/bridge.article.txt', story('open'))
  write(
    'content/tide.md',
    '---\npermalink: /tide.html\n---\n# Tide\n\n> Early.\n>\n> — Ada Marsh\n'
  )
  write('content/plain.md', '---\nconventions: false\n---\nText.\n')
  write('content/feed.njk', '---\npermalink: /feed.xml\n---\n<feed></feed>\n')
  write('content/_includes/base.njk', '<body>{{ content | safe }}</body>')
  const address = await serveIt('--pathprefix=/news/')
  expect(address).toMatch(/\/news\/$/u)

  const page = await textAt(`${address}bridge/`)
  expect(page).toMatch(
    /<a href="copydesk\/"[^>]*>How this page was read<\/a> \(\d+ findings, 0 doubts\)/u
  )
  const reading = await textAt(`${address}bridge/copydesk/`)
  expect(reading).toContain('<h1>How “Bridge Reopens” was read</h1>')
  expect(reading).toContain('<code>content/bridge.article.txt</code>')
  expect(reading).toContain('<a href="../">As it is printed</a>')
  // In the file, front matter counted.
  expect(reading).toContain('line 8, column 1')

  expect(await textAt(`${address}tide.html`)).toContain('<a href="tide.html/copydesk/"')
  expect(await textAt(`${address}tide.html/copydesk/`)).toContain('<a href="../../tide.html">')

  expect(await textAt(`${address}plain/`)).not.toContain('copydesk')
  expect(await textAt(`${address}plain/copydesk/`)).toBe('404')
  expect(await textAt(`${address}feed.xml`)).not.toContain('copydesk')
})

test('what changes in a file or in the configuration shows at once', async () => {
  write('eleventy.config.js', config('{ inspector: true }'))
  write('content/bridge.article.txt', story('open'))
  write('content/other.article.txt', story('new'))
  write('content/_includes/base.njk', '<body>{{ content | safe }}</body>')
  const address = await serveIt('--incremental')
  const page = () => textAt(`${address}bridge/`)
  const reading = () => textAt(`${address}bridge/copydesk/`)
  const link = '<a href="copydesk/"'
  await soon(page).toContain('The bridge is open.')

  write('content/bridge.article.txt', story('closed'))
  await soon(page).toContain('is closed.')
  await soon(reading).toContain('is closed.')
  expect(await textAt(`${address}other/copydesk/`)).toContain('is new.')

  write('eleventy.config.js', config('{ inspector: true, conventions: { pullQuotes: false } }'))
  await soon(page).toMatch(/closed\..*said\.<\/p>/su)
  await soon(reading).toContain('1 finding, ')
  await soon(page).toContain(link)

  // Without the option the server is another: it starts again.
  write('eleventy.config.js', config('{}'))
  await soon(page).toMatch(/<figure/u)
  expect(await page()).not.toContain(link)
  await soon(reading).toBe('404')
})

const soon = (text: () => Promise<string>) => expect.poll(text, { timeout: 20_000 })

test('a build that is not served has neither', async () => {
  write('eleventy.config.js', config('{ inspector: true }'))
  write('content/bridge.article.txt', story('open'))
  write('content/_includes/base.njk', '<body>{{ content | safe }}</body>')
  execFileSync(process.execPath, [eleventy, '--quiet'], { cwd: folder, stdio: 'pipe' })
  expect(written('bridge/index.html')).toContain('<figure')
  expect(written('bridge/index.html')).not.toContain('copydesk')
})
