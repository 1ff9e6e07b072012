export type { Article, ArticlePerson, OutlineEntry } from './article.ts'
export type { ConventionName, ConventionSwitch } from './conventions/names.ts'
export { type CopyOptions, fromCopy } from './copy/from-copy.ts'
export { remarkCopy } from './copy/remark-copy.ts'
export type { Door } from './door.ts'
export type { Helper, HelperNames } from './eleventy/helpers.ts'
export type { EleventyOptions } from './eleventy/options.ts'
export { default } from './eleventy/plugin.ts'
export type { Evidence } from './evidence.ts'
export type * from './findings.ts'
export { type Page, toHtml } from './html.ts'
export { inspect, type SourceFacts } from './inspect/inspect.ts'
export {
  type AuthorFacts,
  type AuthorLd,
  type CorrectionLd,
  type NewsArticleLd,
  type PageFacts,
  type PersonLd,
  type QuotationLd,
  toJsonLd,
  toScript
} from './json-ld.ts'
export { de } from './lexicon/de/index.ts'
export { en } from './lexicon/en/index.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export type { NoteKind } from './lexicon/notes.ts'
export type { Message } from './messages.ts'
export type { Options } from './options.ts'
export {
  remarkByline,
  remarkCopydesk,
  remarkDateline,
  remarkHeadline,
  remarkHiddenCharacters,
  remarkInterviews,
  remarkLeftovers,
  remarkLists,
  remarkNotes,
  remarkPublished,
  remarkPullQuotes,
  remarkRosters,
  remarkSectionBreaks,
  remarkSectionHeads,
  remarkSections,
  remarkStandfirst,
  remarkTimelines
} from './remark.ts'
