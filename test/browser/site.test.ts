import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/index.ts'
import { urls } from '../example/site.ts'
import { looks, scrolls, told, violationsIn, visitor } from './browser.ts'

/** The example site in a real Chromium. */
const open = visitor()

const source = new URL('../../example-site/content/articles/', import.meta.url).pathname

/**
 * One page of each kind; of articles the given one, one in Markdown with a table, an
 * interview, and one with a timeline and notes.
 */
const kinds = [
  '/',
  '/404.html',
  '/articles/bay-diver/',
  '/articles/board-of-peace/',
  '/articles/board-of-peace/reading/',
  '/articles/lost-umbrellas/',
  '/articles/week-of-wind/',
  '/desk/',
  '/people/',
  '/world/'
]

describe.each(kinds)('%s', url => {
  test.each(looks)('is accessible in %s at %i px', async (colorScheme, width) => {
    const { page, errors, requests, address } = await open(url, colorScheme, width)
    expect((await violationsIn(page)).map(told)).toEqual([])
    expect(await scrolls(page)).toBe(false)
    expect(errors).toEqual([])
    expect(requests.filter(one => !one.startsWith(address))).toEqual([])
    await page.context().close()
  })
})

test('no page is wider than a small screen, or asks for anything elsewhere', async () => {
  expect(urls.length).toBeGreaterThan(kinds.length)
  for (const url of urls) {
    const { page, errors, requests, address } = await open(url, 'light', 320)
    expect({ url, wide: await scrolls(page), errors }).toEqual({ url, wide: false, errors: [] })
    expect(requests.filter(one => !one.startsWith(address))).toEqual([])
    await page.context().close()
  }
})

test.each(kinds)('%s shows where the focus is', async url => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open(url, colorScheme)
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const { activeElement } = document
        if (!activeElement || activeElement === document.body) return
        // What is in a frame has the ring of its page.
        if (activeElement.tagName === 'IFRAME') return
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement)
        return {
          html: activeElement.outerHTML,
          outlineStyle,
          outlineColor,
          width: Number.parseFloat(outlineWidth)
        }
      })
      if (!ring) continue
      expect(ring, ring.html).toMatchObject({ outlineStyle: 'solid' })
      expect(ring.width).toBeGreaterThanOrEqual(2)
      expect(ring.outlineColor).not.toMatch(/, 0\)$/u)
    }
    await page.context().close()
  }
})

test('on paper there is the story alone, in black', async () => {
  const { page } = await open('/articles/board-of-peace/', 'dark')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const selector of ['nav.outline', '.masthead nav', '.said', '.reading', '.colophon'])
    expect(await page.locator(selector).isVisible()).toBe(false)
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement)
    return [color, backgroundColor]
  })
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  expect(await page.locator('.copy p, .copy li, .copy h2').count()).toBeGreaterThan(30)
  await page.context().close()
})

// Axe takes a page without a background for white, also a dark one.
test.each(['light', 'dark'] as const)('the theme alone is accessible in %s', async colorScheme => {
  const { page } = await open('/404.html', colorScheme, 360)
  const story = readFileSync(join(source, 'eelgrass.article.txt'), 'utf8').replace(
    /^---.*?---\n/su,
    ''
  )
  const theme = readFileSync(new URL('../../theme.css', import.meta.url), 'utf8')
  const { html } = toHtml(story, { leftovers: 'keep' })
  await page.setContent(
    `<!doctype html><html lang="en"><title>Bare</title><meta name="viewport" content="width=device-width"><style>:root { color-scheme: light dark; background: Canvas }${theme}</style><main>${html}</main>`
  )
  expect(
    await page.locator('.pull-quote, .roster, .byline, .dateline, .standfirst, .leftover').count()
  ).toBeGreaterThan(7)
  expect((await violationsIn(page)).map(told)).toEqual([])
  expect(await scrolls(page)).toBe(false)
  await page.context().close()
})

test('axe would see a page that is not accessible', async () => {
  const { page } = await open('/', 'light', 360)
  await page.setContent('<img src="data:,"><p style="color:#bbb;background:#fff">pale</p>')
  expect((await violationsIn(page)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt'])
  )
  await page.context().close()
})

test('assistive technology gets headings, figures, and lists with their names', async () => {
  const { page } = await open('/articles/board-of-peace/')
  const tree = await page.locator('main').ariaSnapshot()
  expect(tree).toMatch(/- heading "Trump Asks Putin.+" \[level=1\]/u)
  expect(tree.match(/\[level=2\]/gu)).toHaveLength(7)
  expect(tree.match(/- figure "/gu)).toHaveLength(5)
  expect(tree).toContain('- list "Among those named in previous announcements are:"')
  expect(tree).toContain('- navigation "In this article"')
  await page.context().close()
})

test('notes are notes, dates a list, and questions have their answers', async () => {
  const { page } = await open('/articles/week-of-wind/')
  const tree = await page.locator('main').ariaSnapshot()
  expect(tree.match(/- note:/gu)).toHaveLength(2)
  expect(tree.match(/- time: /gu)?.length).toBeGreaterThanOrEqual(5)
  expect(tree).toContain('- separator')
  await page.goto(new URL('/articles/bay-diver/', page.url()).href)
  const interview = await page.locator('main').ariaSnapshot()
  expect(interview.match(/- term:/gu)).toHaveLength(6)
  expect(interview.match(/- definition:/gu)).toHaveLength(6)
  await page.context().close()
})

test('the keyboard gets past the masthead, and to a section', async () => {
  const { page } = await open('/articles/board-of-peace/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#gaza-board-of-peace/u)
  await page.context().close()
})

test('a quotation that is linked to stands out', async () => {
  const { page } = await open('/articles/board-of-peace/#quote-1')
  const ground = (selector: string) =>
    page.locator(selector).evaluate(element => getComputedStyle(element).backgroundColor)
  expect(await ground('#quote-1')).not.toBe(await ground('#quote-2'))
  await page.context().close()
})
