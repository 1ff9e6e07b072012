import { describe, expect, test } from 'vitest'
import { looks, scrolls, told, violationsIn, visitor } from './browser.ts'

/** The example site in a real Chromium. */
const open = visitor()

/** One page of each kind; of articles the given one, and one in Markdown with a table. */
const kinds = [
  '/',
  '/404.html',
  '/articles/board-of-peace/',
  '/articles/board-of-peace/reading/',
  '/articles/lost-umbrellas/',
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

test('the keyboard gets past the masthead, and to a section', async () => {
  const { page } = await open('/articles/board-of-peace/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toMatch(/^#gaza-board-of-peace/u)
  await page.context().close()
})

test('a quotation that is linked to stands out', async () => {
  const { page } = await open('/articles/board-of-peace/#quote-1')
  const ground = (selector: string) =>
    page.locator(selector).evaluate(element => getComputedStyle(element).backgroundColor)
  expect(await ground('#quote-1')).not.toBe(await ground('#quote-2'))
  await page.context().close()
})
