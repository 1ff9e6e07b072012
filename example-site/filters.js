const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Lines round the headline, at the top of the content. */
const linesAbove = /^(?:<p class="(?:byline|published|standfirst)[^"]*">.*?<\/p>\s*)+/su

/** Filters that the layouts use, beside those of the plugin. */
export const filters = {
  longDate: date => longDate.format(date),

  isoDate: date => date.toISOString().slice(0, 10),

  /** Quotations that are set as blocks, split ones once. */
  pullQuotes: article =>
    article.quotes.filter(
      ({ id }, at, all) => id !== null && all.findIndex(other => other.id === id) === at
    ),

  /** Articles of one section of the paper. */
  inSection: (stories, section) => stories.filter(({ data }) => data.section === section),

  /** Opening words of a page, for lists: the first paragraph that is no note, without its dateline. */
  opening: content => {
    const story = content.replace(/<aside.+?<\/aside>|<span class="dateline">.+?<\/span>/gsu, '')
    const [, html = ''] = /<p>(.+?)<\/p>/su.exec(story) ?? []
    return html.replace(/<[^>]+>/gu, '').trim()
  },

  /** What stands above the first paragraph: byline, date, standfirst. */
  lines: content => linesAbove.exec(content)?.[0] ?? '',

  withoutLines: content => content.replace(linesAbove, ''),

  /** What somebody did, at the start of a line: `Quoted and listed in`. */
  phrase: did => {
    const text = [...did].join(' and ').replace('quoted in and', 'quoted and')
    return text.charAt(0).toUpperCase() + text.slice(1)
  },

  absolute: (path, base) => new URL(path, base).href,

  /** Words of a quotation without its marks. */
  unmarked: text => text.replace(/^[“"«]|[”"»]$/gu, '').replace(/,$/u, '')
}
