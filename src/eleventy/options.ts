import { markLimit } from '../markdown/limit.ts'
import { mostMarks } from '../markdown/read-markdown.ts'
import {
  accepted,
  type Check,
  checkOptions,
  flag,
  list,
  type Options,
  type Settings,
  settingsFrom
} from '../options.ts'
import { type HelperNames, helperNames } from './helpers.ts'

/** What `addPlugin(copydesk, options)` takes; everything may be left out. */
export interface EleventyOptions extends Options {
  /**
   * Names of the filters `outline`, `articleJsonLd`, `readingTime` and of the
   * shortcode `pullquote`: `{ outline: 'toc', pullquote: false }`; `false` for
   * none of them. Default: those, unless the site has its own.
   */
  helpers?: HelperNames | undefined
  /**
   * Whether each page has a link to how it was read, while the site is served
   * (`eleventy --serve`); never in other builds. Default: `false`.
   */
  inspector?: boolean | undefined
  /**
   * Whether Markdown pages are read; if not, only `.article.txt` files are.
   * Default: `true`.
   */
  markdown?: boolean | undefined
  /**
   * Marks of emphasis and of links (`*`, `_`, `~`, `[`) that one paragraph of Markdown may
   * have: the time to read them grows with the square of their number. A page with
   * more is reported, and rendered by the Markdown library. Default: `1000`.
   */
  mostMarks?: number | undefined
  /**
   * Whether raw HTML in Markdown is made safe: scripts, styles, event handlers
   * and the like are taken out. Default: `false`, as in Eleventy.
   */
  sanitize?: boolean | undefined
  /** Whether a doubt fails the build, after all are shown. Default: `false`. */
  strict?: boolean | undefined
  /** Whether findings are shown as well, with their evidence. Default: `false`. */
  verbose?: boolean | undefined
}

/** Options with everything set. */
export interface EleventySettings {
  /** How a page is read which says nothing itself. */
  readonly reading: Settings
  /** Whether a page without a layout keeps its headline: nobody else would print it. */
  readonly headlineByLayout: boolean
  readonly helpers: HelperNames
  readonly inspector: boolean
  readonly markdown: boolean
  readonly mostMarks: number
  readonly sanitize: boolean
  readonly strict: boolean
  readonly verbose: boolean
}

const table = {
  ...accepted,
  helpers: [isHelperNames, `\`false\`, or an object with names for ${list(helperNames)}`] as Check,
  inspector: flag,
  markdown: flag,
  mostMarks: markLimit,
  sanitize: flag,
  strict: flag,
  verbose: flag,
  // Eleventy's own, which it passes on.
  immediate: flag
}

/**
 * Check options and fill in what is not given.
 *
 * @throws {TypeError}
 *   If an option is not known, or has a value that is not accepted.
 */
export function eleventySettingsFrom(options: EleventyOptions = {}): EleventySettings {
  checkOptions(options, table)
  const own = Object.entries(options).filter(([name]) => Object.hasOwn(accepted, name))
  return {
    reading: settingsFrom({ ...Object.fromEntries(own), headline: options.headline ?? 'data' }),
    headlineByLayout: options.headline === undefined,
    helpers: options.helpers ?? {},
    inspector: options.inspector ?? false,
    markdown: options.markdown ?? true,
    mostMarks: options.mostMarks ?? mostMarks,
    sanitize: options.sanitize ?? false,
    strict: options.strict ?? false,
    verbose: options.verbose ?? false
  }
}

function isHelperNames(value: unknown): boolean {
  if (value === false) return true
  if (typeof value !== 'object' || value === null) return false
  const known: readonly string[] = helperNames
  return Object.entries(value).every(
    ([helper, name]) => known.includes(helper) && (name === false || typeof name === 'string')
  )
}
