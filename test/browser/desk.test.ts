import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { told, violationsIn, visitor } from './browser.ts'

/** The paste desk: what is pasted is read in the browser. */
const open = visitor()

const story = `Harbour Bridge Reopens

The bridge was closed for six weeks, and nobody knew for how long it would be.

“We knew at once that it would hold,” harbour master Ada Lovelace said.
`

/** Paste a text into the box, over what is there. */
async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Copy' })
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await box.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+V')
  expect(await box.inputValue()).toBe(text)
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a story that is pasted comes out in all forms', async () => {
  const { page, errors } = await open('/desk/')
  await paste(page, story)
  const shown = page.frameLocator('#page')
  await expect.poll(() => shown.locator('h1').textContent()).toBe('Harbour Bridge Reopens')
  expect(await shown.locator('figure.pull-quote blockquote').textContent()).toContain(
    '“We knew at once that it would hold,”'
  )
  expect(await page.locator('#html').inputValue()).toContain('<figure class="pull-quote"')
  expect(await page.locator('#markdown').inputValue()).toContain('title: "Harbour Bridge Reopens"')
  const jsonLd = JSON.parse(await page.locator('#jsonld').inputValue())
  expect(jsonLd).toMatchObject({ '@type': 'NewsArticle', headline: 'Harbour Bridge Reopens' })
  expect(await page.locator('#findings').textContent()).toContain(
    'Read as pull quote by Ada Lovelace'
  )
  expect(errors).toEqual([])
  await page.context().close()
})

test('nothing is asked for once the page is there', async () => {
  const { page, requests, address } = await open('/desk/')
  const before = requests.length
  await paste(page, `${story}\nhttps://news.example/pixel.png <img src="https://news.example/">\n`)
  await expect
    .poll(() => page.frameLocator('#page').locator('p').last().textContent())
    .toContain('pixel')
  expect(requests.slice(before)).toEqual([])
  expect(requests).toEqual([`${address}/desk/`, `${address}/desk.js`])
  expect(await asked(page, `${address}/`)).toBe(false)
  await page.context().close()
})

/** Whether a script of the page gets an answer from an address. */
function asked(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    to =>
      fetch(to).then(
        () => true,
        () => false
      ),
    address
  )
}

test('markup in what is pasted stays text', async () => {
  const { page, errors } = await open('/desk/')
  const hostile =
    '</textarea></iframe><script>parent.document.title = "taken"</script><img src=x onerror="document.title = 1"> & more'
  await paste(page, `Harbour Bridge Reopens\n\n${hostile}\n`)
  const shown = page.frameLocator('#page')
  await expect.poll(() => shown.locator('p').textContent()).toBe(hostile)
  expect(await shown.locator('script, img').count()).toBe(0)
  expect(await page.locator('#html').inputValue()).toContain('&#x3C;script>')
  expect(await page.title()).toMatch(/^Paste desk/u)
  expect(errors).toEqual([])
  await page.context().close()
})

describe('by keyboard alone', () => {
  test('tabs', async () => {
    const { page } = await open('/desk/')
    await page.getByRole('textbox', { name: 'Copy' }).focus()
    await page.keyboard.press('Tab')
    const selected = () => page.getByRole('tab', { selected: true }).getAttribute('id')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    expect(await focused()).toBe('page-tab')
    const walk = [
      ['ArrowRight', 'html-tab'],
      ['End', 'findings-tab'],
      ['ArrowRight', 'page-tab'],
      ['ArrowLeft', 'findings-tab'],
      ['Home', 'page-tab'],
      ['ArrowRight', 'html-tab'],
      ['ArrowRight', 'markdown-tab']
    ]
    for (const [key = '', id] of walk) {
      await page.keyboard.press(key)
      expect([await selected(), await focused()]).toEqual([id, id])
    }
    expect(await page.getByRole('tabpanel').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('markdown')
    await page.context().close()
  })

  test('copying, and what is said of it', async () => {
    const { page } = await open('/desk/')
    await page.getByRole('textbox', { name: 'Copy' }).focus()
    for (const key of ['Tab', 'ArrowRight', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied the HTML.')
    expect(await clipboard(page)).toBe(await page.locator('#html').inputValue())
    await page.context().close()
  })

  test('from a finding to its place', async () => {
    const { page } = await open('/desk/')
    await paste(page, story)
    await page.getByRole('tab', { name: 'Page' }).focus()
    await page.keyboard.press('End')
    await page.getByText('by Ada Lovelace').waitFor()
    await page.getByRole('button', { name: 'Line 5' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(story.split('\n')[4])
    await page.context().close()
  })
})

test('where the browser forbids copying, the text is selected, and that is said', async () => {
  const { page } = await open('/desk/')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
  })
  await page.getByRole('tab', { name: 'JSON-LD' }).click()
  await page.getByRole('button', { name: 'Copy the JSON-LD' }).click()
  await expect.poll(() => page.getByRole('status').textContent()).toContain('JSON-LD is selected')
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^\{\n/u)
  await page.context().close()
})

test('assistive technology gets a box with a name, tabs, and a panel', async () => {
  const { page } = await open('/desk/')
  const tree = await page.locator('main').ariaSnapshot()
  expect(tree).toContain('- textbox "Copy"')
  expect(tree).toContain('- tablist "What is made of it"')
  expect(tree).toContain('- tab "Page" [selected]')
  expect(tree).toContain('- tabpanel "Page"')
  await page.context().close()
})

test.each(['HTML', 'Markdown', 'JSON-LD', 'Findings'])('%s is accessible', async name => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open('/desk/', colorScheme, 360)
    await page.getByRole('tab', { name }).click()
    expect((await violationsIn(page)).map(told)).toEqual([])
    await page.context().close()
  }
})
