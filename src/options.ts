import { type ConventionName, type ConventionSwitch, switches } from './conventions/names.ts'
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
   * Default: `'html'` (in Eleventy `'data'`).
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
}

/**
 * Check options and fill in what is not given.
 *
 * @throws {TypeError}
 *   If an option is not known, or has a value that is not accepted; the message
 *   names option, value, and what is accepted.
 */
export function settingsFrom(options: Options = {}): Settings {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(accepted, name)) refuse(name, value, `one of ${list(Object.keys(accepted))}`)
    const [fits, expected] = accepted[name as keyof Options]
    if (value !== undefined && !fits(value)) refuse(name, value, expected)
  }
  return {
    conventions: conventionsFrom(options.conventions ?? true),
    headline: options.headline ?? 'html',
    leftovers: options.leftovers ?? 'remove',
    inferHeads: options.inferHeads ?? false,
    lang: options.lang,
    lexicons: options.lexicons
  }
}

type Check = readonly [fits: (value: unknown) => boolean, expected: string]

const accepted: Record<keyof Options, Check> = {
  conventions: [
    value => typeof value === 'boolean' || isRecord(value),
    '`true`, `false`, or an object such as `{ rosters: false }`'
  ],
  headline: oneOf('html', 'data'),
  leftovers: oneOf('remove', 'keep'),
  inferHeads: [value => typeof value === 'boolean', '`true` or `false`'],
  lang: [value => typeof value === 'string', 'a language tag such as `"en"`'],
  lexicons: [
    value => Array.isArray(value) && value.every(one => isRecord(one) && 'language' in one),
    'an array of lexicons'
  ]
}

function oneOf(...values: string[]): Check {
  return [
    value => values.includes(value as string),
    list(
      values.map(one => `"${one}"`),
      'or'
    )
  ]
}

function conventionsFrom(
  given: NonNullable<Options['conventions']>
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
  const on = (key: ConventionSwitch) => (typeof given === 'object' ? (given[key] ?? true) : given)
  return Object.fromEntries(
    Object.entries(switches).map(([name, key]) => [name, on(key)])
    // `fromEntries` forgets which keys went in.
  ) as Record<ConventionName, boolean>
}

function refuse(name: string, value: unknown, expected: string): never {
  const shown =
    typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  throw new TypeError(`copydesk: option \`${name}\` is \`${shown}\`; expected ${expected}`)
}

function list(words: readonly string[], and = 'or'): string {
  const quoted = words.map(word => `\`${word}\``)
  const last = quoted.pop()
  return quoted.length ? `${quoted.join(', ')} ${and} ${last}` : (last ?? '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
