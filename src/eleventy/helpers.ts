import type { Article, OutlineEntry } from '../article.ts'
import { type PageFacts, toJsonLd, toScript } from '../json-ld.ts'
import { escaped } from '../tree/escape.ts'
import type { EleventyConfig } from './config.ts'

/** Names of the filters and of the shortcode. */
export type Helper = keyof typeof filters | 'pullquote'

/** Names under which helpers are added; `false` for none, or for all but some. */
export type HelperNames = false | Partial<Record<Helper, string | false>>

/** Words that a reader takes in a minute, silently: Brysbaert 2019 has 238 for English prose. */
const pace = 238

/** A page whose conventions are off has no article, and may share its layout with others. */
const filters = {
  /** Sections of an article as a nested list of links. */
  outline: (article?: Article): string => listOf(article?.outline ?? []),

  /** JSON-LD of an article, safe in a `script` element. */
  articleJsonLd: (article?: Article, facts?: PageFacts): string =>
    article ? toScript(toJsonLd(article, facts)) : '{}',

  /** Minutes that it takes to read an article; at least 1. */
  readingTime: (article?: Article, wordsPerMinute = pace): number =>
    Math.max(1, Math.round((article?.wordCount ?? 0) / wordsPerMinute))
}

/** Every helper, by the name that it has unless another is given. */
export const helperNames: readonly Helper[] = [
  'outline',
  'articleJsonLd',
  'readingTime',
  'pullquote'
]

/** Add filters and the shortcode. One that the site has already, under the same name, stays. */
export function addHelpers(config: EleventyConfig, names: HelperNames): void {
  if (names === false) return
  for (const [name, filter] of Object.entries(filters)) {
    const given = names[name as keyof typeof filters] ?? name
    if (given !== false && !config.getFilter(given)) config.addFilter(given, filter)
  }
  const { pullquote = 'pullquote' } = names
  if (pullquote !== false && !config.getPairedShortcode(pullquote)) {
    config.addPairedShortcode(pullquote, figure)
  }
}

/**
 * A pull quote where the writer wants one.
 *
 * @param words
 *   What is between the tags: HTML, or Markdown in a Markdown page.
 */
function figure(words: string, source?: string, role?: string): string {
  const name = source && `<span class="pull-quote-source">${escaped(source)}</span>`
  const post = role && `<span class="pull-quote-role">${escaped(role)}</span>`
  const caption = [name, post].filter(Boolean).join(', ')
  return `<figure class="pull-quote">
<blockquote>

${words.trim()}

</blockquote>
${caption && `<figcaption>${caption}</figcaption>\n`}</figure>`
}

function listOf(entries: readonly OutlineEntry[]): string {
  if (entries.length === 0) return ''
  const items = entries.map(
    ({ id, text, children }) =>
      `<li><a href="#${escaped(id)}">${escaped(text)}</a>${listOf(children)}</li>\n`
  )
  return `<ol>\n${items.join('')}</ol>`
}
