import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Result, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from './server.ts'

/** The example site in a real Chromium, which comes in a package. */
let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const { default: packaged } = await import('@sparticuz/chromium')
  // Made for functions in a cloud: in one process, a closed page ends the browser.
  const args = packaged.args.filter(one => !/single-process|zygote|disable-web-security/u.test(one))
  browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...args, '--no-sandbox', '--disable-background-networking']
  })
  ;({ address, server } = await serve())
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
}
const looks = [
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280]
] as const

/** One page of each kind; of articles the given one, and one in Markdown with a table. */
const kinds = [
  '/',
  '/404.html',
  '/articles/board-of-peace/',
  '/articles/lost-umbrellas/',
  '/people/',
  '/world/'
]

describe.each(kinds)('%s', url => {
  test.each(looks)('is accessible in %s at %i px', async (colorScheme, width) => {
    const { page, errors, requests } = await open(url, colorScheme, width)
    await page.evaluate(axe)
    const violations = await page.evaluate(
      async options =>
        (await (globalThis as unknown as AxeWindow).axe.run(document, options)).violations,
      rules
    )
    expect(violations.map(told)).toEqual([])
    expect(await scrolls(page)).toBe(false)
    expect(errors).toEqual([])
    expect(requests.filter(one => !one.startsWith(address))).toEqual([])
    await page.context().close()
  })
})

test('axe would see a page that is not accessible', async () => {
  const { page } = await open('/', 'light', 360)
  await page.setContent('<img src="data:,"><p style="color:#bbb;background:#fff">pale</p>')
  await page.evaluate(axe)
  const violations = await page.evaluate(
    async options =>
      (await (globalThis as unknown as AxeWindow).axe.run(document, options)).violations,
    rules
  )
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt'])
  )
  await page.context().close()
})

test('assistive technology gets headings, figures, and lists with their names', async () => {
  const { page } = await open('/articles/board-of-peace/', 'light', 1280)
  const tree = await page.locator('main').ariaSnapshot()
  expect(tree).toMatch(/- heading "Trump Asks Putin.+" \[level=1\]/u)
  expect(tree.match(/\[level=2\]/gu)).toHaveLength(7)
  expect(tree.match(/- figure "/gu)).toHaveLength(5)
  expect(tree).toContain('- list "Among those named in previous announcements are:"')
  expect(tree).toContain('- navigation "In this article"')
  await page.context().close()
})

test('the keyboard gets past the masthead, and to a section', async () => {
  const { page } = await open('/articles/board-of-peace/', 'light', 1280)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toMatch(/^#gaza-board-of-peace/u)
  await page.context().close()
})

test('a quotation that is linked to stands out', async () => {
  const { page } = await open('/articles/board-of-peace/#quote-1', 'light', 1280)
  const ground = (selector: string) =>
    page.locator(selector).evaluate(element => getComputedStyle(element).backgroundColor)
  expect(await ground('#quote-1')).not.toBe(await ground('#quote-2'))
  await page.context().close()
})

interface AxeWindow {
  readonly axe: { run(context: unknown, options: RunOptions): Promise<{ violations: Result[] }> }
}

async function open(url: string, colorScheme: 'light' | 'dark', width: number) {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 }
  })
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith('data:')) requests.push(request.url())
  })
  await page.goto(`${address}${url}`)
  return { page, errors, requests }
}

/** Whether a page is wider than its window. */
function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

function told({ id, nodes }: Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' ')}`
}
