import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Result, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serve } from './server.ts'

/** A page of the site that has been opened. */
export interface Visit {
  readonly page: Page
  /** Errors and warnings of the console, up to now. */
  readonly errors: string[]
  /** Addresses that were asked for, up to now. */
  readonly requests: string[]
  /** Origin of the site. */
  readonly address: string
}

export const looks = [
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280]
] as const

/** Start a real Chromium, which comes in a package, for the tests of a file. */
export function visitor() {
  let browser: Browser
  let server: Server
  let address: string

  beforeAll(async () => {
    const { default: packaged } = await import('@sparticuz/chromium')
    // Made for functions in a cloud: in one process, a closed page ends the browser.
    const args = packaged.args.filter(
      one => !/single-process|zygote|disable-web-security/u.test(one)
    )
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

  return async (
    url: string,
    colorScheme: 'light' | 'dark' = 'light',
    width = 1280
  ): Promise<Visit> => {
    const context = await browser.newContext({
      colorScheme,
      permissions: ['clipboard-read', 'clipboard-write'],
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
      if (!/^(?:data|about):/u.test(request.url())) requests.push(request.url())
    })
    await page.goto(new URL(url, address).href)
    return { page, errors, requests, address }
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
}

interface AxeWindow {
  readonly axe: { run(context: unknown, options: RunOptions): Promise<{ violations: Result[] }> }
}

/** What axe says of a page. */
export async function violationsIn(page: Page): Promise<Result[]> {
  await page.evaluate(axe)
  return page.evaluate(
    async options =>
      (await (globalThis as unknown as AxeWindow).axe.run(document, options)).violations,
    rules
  )
}

export function told({ id, nodes }: Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' ')}`
}

/** Whether a page is wider than its window. */
export function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}
