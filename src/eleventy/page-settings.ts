import { type Options, type Settings, withConventions } from '../options.ts'
import type { PageData } from './config.ts'

/**
 * How one page is read: what it says of itself goes before what the site says.
 *
 * @param refuse
 *   Called with what is wrong with the page's own conventions, which then do
 *   not count.
 */
export function pageSettings(
  site: Settings,
  data: PageData,
  refuse: (reason: string) => void
): Settings {
  const { lang } = data
  const settings = {
    ...site,
    lang: site.lang ?? (typeof lang === 'string' && lang ? lang : undefined)
  }
  try {
    // Checked there; whatever the page says.
    return withConventions(settings, data.conventions as Options['conventions'])
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error))
    return settings
  }
}

/** A part of a page has no headline, byline or leftovers of its own, and its own ids. */
export function partSettings(settings: Settings, number: number): Settings {
  const opening = {
    headline: false,
    byline: false,
    published: false,
    standfirst: false,
    dateline: false,
    leftovers: false
  }
  return { ...withConventions(settings, opening), idPrefix: `part-${number}-` }
}

/** Settings of a reading in which nothing is recognised. */
export function noConventions(settings: Settings): Settings {
  return withConventions(settings, false)
}

/** The title that the writer, or the data cascade, has set. */
export function titleOf({ title }: PageData): string | undefined {
  return title === undefined || title === null ? undefined : String(title)
}
