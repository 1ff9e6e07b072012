import { messageOf } from '../message-of.ts'
import { type Options, type Settings, withConventions, withLang } from '../options.ts'
import type { PageData } from './config.ts'

/**
 * How one page is read: what it says of itself goes before what the site says.
 *
 * @param refuse
 *   Called with what is wrong with what the page says, which then does not count.
 */
export function pageSettings(
  site: Settings,
  data: PageData,
  refuse: (reason: string) => void
): Settings {
  const inLanguage = settle(site, own => withLang(own, data.lang as Options['lang'] | null))
  return settle(inLanguage, own => withConventions(own, data.conventions as Options['conventions']))

  // Whatever the page says is checked there.
  function settle(before: Settings, change: (settings: Settings) => Settings): Settings {
    try {
      return change(before)
    } catch (error) {
      refuse(messageOf(error))
      return before
    }
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
