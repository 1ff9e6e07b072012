import type { PageData } from './config.ts'

/** What a text is that Eleventy renders. */
export type Part = 'page' | 'layout' | 'fragment'

/**
 * Tell a page from its layout and from a fragment, by the data it is rendered with.
 *
 * Eleventy gives a layout its `content`, and a page the `collections`. A text
 * that a template renders (`{% renderTemplate "md" %}`) has neither of its own.
 */
export function partOf(data: PageData): Part {
  if (Object.hasOwn(data, 'content')) return 'layout'
  return Object.hasOwn(data, 'collections') ? 'page' : 'fragment'
}

/**
 * Whether data is that of a page; it is not where somebody calls the Markdown
 * library on their own account.
 */
export function isPageData(data: unknown): data is PageData {
  return typeof data === 'object' && data !== null && 'page' in data
}
