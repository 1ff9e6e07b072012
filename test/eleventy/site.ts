import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import Eleventy from '@11ty/eleventy'
import { onTestFinished, vi } from 'vitest'
import copydesk, { type EleventyOptions } from '../../src/index.ts'

/** A site that was built. */
export interface Site {
  /** HTML of each page, by its address. */
  readonly pages: Record<string, string>
  /** What the plugin printed. */
  readonly report: string
  /** What the build failed with. */
  readonly error: unknown
}

/** Eleventy's configuration, which has no types. */
// biome-ignore lint/suspicious/noExplicitAny: tests call whatever is there
export type Config = any

/**
 * Build a real site in a folder of its own.
 *
 * @param files
 *   Content by path.
 * @param options
 *   Options of the plugin, `headline: 'data'` where nothing else is said; `setUp`
 *   is called before it is added.
 */
export async function build(
  files: Record<string, string | Uint8Array>,
  { setUp, ...options }: EleventyOptions & { setUp?: (config: Config) => unknown } = {}
): Promise<Site> {
  write(files)
  const eleventy = eleventyHere(async config => {
    await setUp?.(config)
    config.addPlugin(copydesk, { headline: 'data', ...options })
  })
  return run(eleventy)
}

/** Eleventy keeps layouts by their path: each site has a folder of another name. */
let input = 'site-0'
let sites = 0

/** Put files into a new folder, which is the input of the next Eleventy of this test. */
export function write(files: Record<string, string | Uint8Array>): void {
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  process.chdir(folder)
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })
  input = `site-${++sites}`
  for (const [path, content] of Object.entries(files)) change(path, content)
}

/** Put another content in a file of the site. */
export function change(path: string, content: string | Uint8Array): string {
  const file = join(input, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** An Eleventy for the site. */
export function eleventyHere(config: (config: Config) => unknown): Config {
  return new Eleventy(input, '_site', { quietMode: true, config })
}

/** Build, and collect what came of it. */
export async function run(eleventy: Config): Promise<Site> {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  try {
    const results: { url: string; content: string }[] = await eleventy.toJSON()
    const pages = Object.fromEntries(results.map(({ url, content }) => [url, content]))
    return { pages, report: told(printed.mock.calls), error: undefined }
  } catch (error) {
    return { pages: {}, report: told(printed.mock.calls), error }
  } finally {
    vi.restoreAllMocks()
  }
}

function told(calls: unknown[][]): string {
  const lines = calls.map(([text]) => String(text)).filter(text => text.includes('[copydesk]'))
  return stripVTControlCharacters(lines.join('\n')).replaceAll(`${input}/`, '')
}
