import { toJsonLd, toScript } from 'eleventy-plugin-copydesk'

/** Words that a reader takes in a minute, silently: Brysbaert 2019 has 238 for English prose. */
const pace = 238

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Filters that the layouts use. */
export const filters = {
  /** JSON-LD of an article, for a `script` element. */
  jsonLd: (article, facts) => toScript(toJsonLd(article, facts)),

  longDate: date => longDate.format(date),

  isoDate: date => date.toISOString().slice(0, 10),

  /** Minutes, at least one. */
  readingTime: article => Math.max(1, Math.round(article.wordCount / pace)),

  /** Quotations that are set as blocks, split ones once. */
  pullQuotes: article =>
    article.quotes.filter(
      ({ id }, at, all) => id !== null && all.findIndex(other => other.id === id) === at
    ),

  /** Articles of one section of the paper. */
  inSection: (stories, section) => stories.filter(({ data }) => data.section === section),

  /** Opening words of a page, for lists and the feed. */
  opening: content => {
    const [, html = ''] = /<p>(.+?)<\/p>/su.exec(content) ?? []
    return html.replace(/<[^>]+>/gu, '')
  },

  absolute: (path, base) => new URL(path, base).href,

  /** Words of a quotation without its marks. */
  unmarked: text => text.replace(/^[“"«]|[”"»]$/gu, '').replace(/,$/u, '')
}
