import { type ConventionName, type ConventionSwitch, switches } from './conventions/names.ts'
import { isLexicon } from './lexicon/is-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What a user may say; everything may be left out. */
export interface Options {
  /**
   * Conventions to read: `false` for none, or `{ rosters: false }` for all but
   * some. Default: all.
   */
  conventions?: boolean | Partial<Record<ConventionSwitch, boolean>> | undefined
  /**
   * What becomes of the headline: `'html'` keeps it in the content, as an `h1`
   * in a `header`; `'data'` takes it out of the content, for a layout to print.
   * Default: `'html'`; in Eleventy `'data'` for pages with a layout.
   */
  headline?: 'html' | 'data' | undefined
  /**
   * What becomes of leftovers: `'remove'`, or `'keep'` in an
   * `<aside class="leftover">`. Default: `'remove'`.
   */
  leftovers?: 'remove' | 'keep' | undefined
  /**
   * Whether a Markdown piece which has headings of its own may get inferred ones
   * as well. Default: `false`.
   */
  inferHeads?: boolean | undefined
  /**
   * Language of the piece: a BCP 47 tag. Default: found from its function words.
   */
  lang?: string | undefined
  /** Lexicons to read with. Default: those of this package. */
  lexicons?: readonly Lexicon[] | undefined
}

/** Options with everything set. */
export interface Settings {
  readonly conventions: Readonly<Record<ConventionName, boolean>>
  readonly headline: 'html' | 'data'
  readonly leftovers: 'remove' | 'keep'
  readonly inferHeads: boolean
  readonly lang: string | undefined
  readonly lexicons: readonly Lexicon[] | undefined
  /**
   * Title that a layout prints, in a host which has layouts: a headline that
   * says something else stays in the content. Nothing: the host will print
   * the headline.
   */
  readonly title: string | undefined
  /** Put before every id that is made, where several texts meet on one page. */
  readonly idPrefix: string
}

/**
 * Check options and fill in what is not given.
 *
 * @throws {TypeError}
 *   If an option is not known, or has a value that is not accepted; the message
 *   names option, value, and what is accepted.
 */
export function settingsFrom(options?: Options): Settings {
  usual ??= settingsOf({})
  return options === undefined ? usual : settingsOf(options)
}

/** What holds where nothing is said. */
let usual: Settings | undefined

function settingsOf(options: Options): Settings {
  checkOptions(options, accepted)
  return {
    conventions: switched(() => true, options.conventions),
    headline: options.headline ?? 'html',
    leftovers: options.leftovers ?? 'remove',
    inferHeads: options.inferHeads ?? false,
    lang: options.lang,
    lexicons: options.lexicons,
    title: undefined,
    idPrefix: ''
  }
}

/**
 * Settings of a piece which switches conventions for itself.
 *
 * @throws {TypeError}
 *   If what it says is not accepted.
 */
export function withConventions(settings: Settings, given: Options['conventions']): Settings {
  if (given === undefined) return settings
  checkOptions({ conventions: given }, accepted)
  return { ...settings, conventions: switched(name => settings.conventions[name], given) }
}

/**
 * Settings of a piece which says its language.
 *
 * @throws {TypeError}
 *   If it is no language tag.
 */
export function withLang(settings: Settings, lang: Options['lang'] | null): Settings {
  if (lang === undefined || lang === null || lang === '') return settings
  checkOptions({ lang }, accepted)
  return { ...settings, lang }
}

/** Whether a value fits an option, and what to say of the option if it does not. */
export type Check = readonly [fits: (value: unknown) => boolean, expected: string]

/**
 * Check options by a table of what is accepted.
 *
 * @throws {TypeError}
 *   If they are no object, or an option is not in the table, or does not fit.
 */
export function checkOptions(options: object, table: Readonly<Record<string, Check>>): void {
  if (!isRecord(options)) {
    throw new TypeError(`copydesk: options are \`${shown(options)}\`; expected an object`)
  }
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(table, name) ? table[name] : undefined
    if (!check) refuse(name, value, `one of ${list(Object.keys(table))}`)
    const [fits, expected] = check
    if (value !== undefined && !fits(value)) refuse(name, value, expected)
  }
}

/** An option that is on or off. */
export const flag: Check = [value => typeof value === 'boolean', '`true` or `false`']

/** `de`, `de-AT`, `zh-Hant-TW`; `de_AT` too. No language has a name of more letters. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/iu

/** Whether a value has the form of a BCP 47 tag: `english` has not. */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && languageTag.test(value)
}

/** What each option accepts. */
export const accepted: Record<keyof Options, Check> = {
  conventions: [
    value => typeof value === 'boolean' || isRecord(value),
    '`true`, `false`, or an object such as `{ rosters: false }`'
  ],
  headline: oneOf('html', 'data'),
  leftovers: oneOf('remove', 'keep'),
  inferHeads: flag,
  lang: [isLanguageTag, 'a language tag such as `"en"`'],
  lexicons: [
    value => Array.isArray(value) && value.every(isLexicon),
    'an array of lexicons, each with all that `en` has'
  ]
}

function oneOf(...values: string[]): Check {
  return [value => values.includes(value as string), list(values.map(one => `"${one}"`))]
}

/** Which conventions are read: as given, else as `before`. */
function switched(
  before: (name: ConventionName) => boolean,
  given: Options['conventions']
): Record<ConventionName, boolean> {
  const keys = Object.values(switches)
  if (typeof given === 'object') {
    for (const [key, value] of Object.entries(given)) {
      if (!keys.includes(key as ConventionSwitch)) {
        refuse(`conventions.${key}`, value, `one of ${list(keys)}`)
      }
      if (value !== undefined && typeof value !== 'boolean') {
        refuse(`conventions.${key}`, value, '`true` or `false`')
      }
    }
  }
  const on = (name: ConventionName, key: ConventionSwitch) =>
    (typeof given === 'object' ? given[key] : given) ?? before(name)
  return Object.fromEntries(
    // `entries` and `fromEntries` forget which keys there are.
    Object.entries(switches).map(([name, key]) => [name, on(name as ConventionName, key)])
  ) as Record<ConventionName, boolean>
}

function refuse(name: string, value: unknown, expected: string): never {
  throw new TypeError(`copydesk: option \`${name}\` is \`${shown(value)}\`; expected ${expected}`)
}

/** Characters of a value that a message shows. */
const longest = 60

function shown(value: unknown): string {
  const text = written(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function written(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // Large integers, and what holds itself, have no JSON.
    return String(value)
  }
}

/** The names in backticks, with “or” before the last one. */
export function list(words: readonly string[]): string {
  const quoted = words.map(word => `\`${word}\``)
  const last = quoted.pop()
  return quoted.length ? `${quoted.join(', ')} or ${last}` : (last ?? '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
