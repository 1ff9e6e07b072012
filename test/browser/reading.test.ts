import { expect, test } from 'vitest'
import { told, violationsIn, visitor } from './browser.ts'

/** The page which shows how an article was read. */
const open = visitor()
const url = '/articles/board-of-peace/reading/'

test('the keyboard gets to every remark, in the source and in the list', async () => {
  const { page } = await open(url)
  const count = await page.locator('li[id^="remark-"]').count()
  expect(count).toBeGreaterThan(10)
  const reached = new Set<string>()
  for (let press = 0; press < 2 * count + 10; press++) {
    await page.keyboard.press('Tab')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    if (href?.startsWith('#')) reached.add(href)
  }
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  for (const number of numbers) {
    expect(reached).toContain(`#remark-${number}`)
    expect(reached).toContain(`#source-${number}`)
  }
  await page.context().close()
})

test('the focus on a remark marks its place in the source and in the result', async () => {
  const { page, errors } = await open(url)
  const remark = page.locator('li[data-target="quote-1"]')
  await remark.getByRole('link').focus()
  const marked = page.locator('mark.on')
  await expect
    .poll(async () => (await marked.allTextContents()).join(''))
    .toContain('“President Putin also received an invitation')
  expect(await marked.first().isVisible()).toBe(true)
  await expect.poll(() => page.frameLocator('iframe').locator('#quote-1.on').count()).toBe(1)
  expect(errors).toEqual([])
  await page.context().close()
})

test('what has the focus stays in view on a small screen', async () => {
  const { page } = await open(url, 'light', 360)
  const link = page.locator('li[data-target="quote-5"]').getByRole('link')
  await link.focus()
  await expect.poll(() => page.frameLocator('iframe').locator('#quote-5.on').count()).toBe(1)
  expect(
    await link.evaluate(element => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
  ).toBe(true)
  await page.context().close()
})

test('a link in the source leads to its remark, and the remark back', async () => {
  const { page } = await open(url)
  await page.locator('#source-3').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#remark-3')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toBe('#source-3')
  await page.context().close()
})

test('the pointer on the result marks the source', async () => {
  const { page } = await open(url)
  await page.frameLocator('iframe').locator('#quote-2').hover()
  await expect
    .poll(async () => (await page.locator('mark.on').allTextContents()).join(''))
    .toContain('The Gaza Strip is experiencing')
  await page.context().close()
})

test.each(['light', 'dark'] as const)('the result is accessible in %s', async colorScheme => {
  const { page } = await open(url, colorScheme)
  // As a page: the frame runs no script, and so no axe.
  await page.setContent((await page.locator('iframe').getAttribute('srcdoc')) ?? '')
  expect((await violationsIn(page)).map(told)).toEqual([])
  await page.context().close()
})
