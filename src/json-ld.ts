import type { Article } from './article.ts'
import type { Note, Quote } from './findings.ts'
import { honorifics } from './lexicon/en/honorifics.ts'

/** What the page knows beside the copy; it goes before what was read. */
export interface PageFacts {
  /** Address of the page, without a fragment. */
  readonly url?: string | undefined
  readonly headline?: string | undefined
  readonly description?: string | undefined
  /** ISO 8601. */
  readonly datePublished?: string | undefined
  /** ISO 8601. */
  readonly dateModified?: string | undefined
  /** Addresses of pictures. */
  readonly image?: string | readonly string[] | undefined
  /** Who wrote the piece: names, or what else is known of them. */
  readonly author?: string | AuthorFacts | readonly (string | AuthorFacts)[] | undefined
  readonly publisher?: { readonly name: string; readonly url?: string | undefined } | undefined
}

/** Who wrote a piece, or which body. */
export interface AuthorFacts {
  /** Name alone: no “By”, and no title. */
  readonly name: string
  /** Page that says who this is. */
  readonly url?: string | undefined
  readonly jobTitle?: string | undefined
  /** Default: `'Person'`. */
  readonly type?: 'Organization' | 'Person' | undefined
}

/** As Google asks for: https://developers.google.com/search/docs/appearance/structured-data/article */
export interface AuthorLd {
  readonly '@type': 'Organization' | 'Person'
  readonly name: string
  readonly url?: string
  readonly jobTitle?: string
  readonly honorificPrefix?: string
}

/** schema.org Person: https://schema.org/Person */
export interface PersonLd {
  readonly '@type': 'Person'
  readonly name: string
  readonly jobTitle?: string
  readonly honorificPrefix?: string
}

/** schema.org Quotation: https://schema.org/Quotation */
export interface QuotationLd {
  readonly '@type': 'Quotation'
  readonly '@id'?: string
  readonly text: string
  /** Only where the copy says plainly who speaks. */
  readonly creator?: PersonLd
}

/** schema.org CorrectionComment: https://schema.org/CorrectionComment */
export interface CorrectionLd {
  readonly '@type': 'CorrectionComment'
  readonly '@id'?: string
  readonly text: string
  /** ISO 8601 date; only where the copy states it with its year. */
  readonly datePublished?: string
}

/** schema.org NewsArticle: https://schema.org/NewsArticle */
export interface NewsArticleLd {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly url?: string
  readonly mainEntityOfPage?: string
  readonly headline?: string
  readonly description?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly image?: readonly string[]
  readonly author?: readonly AuthorLd[]
  readonly publisher?: { '@type': 'Organization'; name: string; url?: string }
  readonly dateline?: string
  readonly inLanguage?: string
  readonly wordCount?: number
  readonly correction?: readonly CorrectionLd[]
  readonly hasPart?: readonly QuotationLd[]
}

/**
 * Describe an article in the words of schema.org.
 *
 * @param article
 *   Data of the article.
 * @param page
 *   What the page knows; goes before what was read in the copy.
 * @returns
 *   Plain data for `<script type="application/ld+json">`; see `toScript`.
 */
export function toJsonLd(article: Article, page: PageFacts = {}): NewsArticleLd {
  const authors = page.author
    ? [page.author].flat().map(author)
    : (article.byline?.people ?? []).map(({ name, role }) => person(name, role))
  const { publisher, url } = page
  return stated<NewsArticleLd>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    headline: page.headline ?? article.headline,
    description: page.description ?? article.standfirst,
    datePublished: page.datePublished ?? article.published?.datetime,
    dateModified: page.dateModified,
    image: page.image && [page.image].flat(),
    author: authors,
    publisher: publisher && stated({ '@type': 'Organization', ...publisher }),
    dateline: article.dateline?.city,
    inLanguage: article.language,
    wordCount: article.wordCount,
    correction: corrections(article.notes, url),
    hasPart: quotations(article.quotes, url)
  })
}

/**
 * Write JSON for a `script` element: `<` cannot end the element.
 */
export function toScript(jsonLd: object): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c')
}

/** Corrections and clarifications; other notes change nothing that was said. */
function corrections(notes: readonly Note[], url: string | undefined): CorrectionLd[] {
  return notes
    .filter(({ kind }) => kind === 'correction' || kind === 'clarification')
    .map(({ id, text, date }) =>
      stated<CorrectionLd>({
        '@type': 'CorrectionComment',
        '@id': url === undefined ? undefined : `${url}#${id}`,
        text,
        datePublished: date && /^\d{4}/u.test(date) ? date : undefined
      })
    )
}

/** One quotation for each pull quote, the parts of a split one joined. */
function quotations(quotes: readonly Quote[], url: string | undefined): QuotationLd[] {
  const byId = new Map<string, Quote[]>()
  for (const quote of quotes) {
    if (quote.id === null) continue
    const parts = byId.get(quote.id)
    if (parts) parts.push(quote)
    else byId.set(quote.id, [quote])
  }
  return [...byId].map(([id, parts]) => {
    const credited = parts.find(({ resolved }) => resolved !== null)
    return stated<QuotationLd>({
      '@type': 'Quotation',
      '@id': url === undefined ? undefined : `${url}#${id}`,
      text: joined(parts.map(({ text }) => unmarked(text))),
      creator: credited?.resolved && person(credited.resolved, credited.source?.role ?? null)
    })
  })
}

function author(facts: string | AuthorFacts): AuthorLd {
  if (typeof facts === 'string') return person(facts, null)
  const { type = 'Person', name, url, jobTitle } = facts
  return stated<AuthorLd>({ '@type': type, name, url, jobTitle })
}

/** Somebody with what stands before or after the name: an honorific is no job. */
function person(name: string, role: string | null): PersonLd {
  if (role && honorific.test(role)) {
    return stated<PersonLd>({ '@type': 'Person', name, honorificPrefix: role })
  }
  return stated<PersonLd>({ '@type': 'Person', name, jobTitle: role })
}

const honorific = new RegExp(`^(?:${honorifics.join('|')})\\.?$`, 'iu')

// The look behind tries each run of marks once, from its start.
const outside = /^[“”„"«»‘’'\s]+|(?<![“”„"«»‘’'\s])[“”„"«»‘’'\s]+$/gu

/** Words of a quotation without its marks. */
function unmarked(text: string): string {
  return text.replace(outside, '')
}

/**
 * The parts of a split quotation as one.
 *
 * A comma before the attribution is not the speaker’s: it goes at the end of
 * all, and is a full stop where the next part begins a sentence.
 */
function joined(parts: readonly string[]): string {
  const text = parts.reduce((before, part) =>
    /^\p{Lu}/u.test(part) ? `${before.replace(/,$/u, '.')} ${part}` : `${before} ${part}`
  )
  return text.replace(/,$/u, '')
}

/** The fields that have a value. */
function stated<Type extends object>(
  fields: { [Key in keyof Type]: Type[Key] | null | undefined | '' }
): Type {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0)
    )
    // `fromEntries` forgets the type; what was filtered out is optional in it.
  ) as Type
}
