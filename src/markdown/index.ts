/** The Markdown door, and the way back: loads the Markdown parser. */
export { fromMarkdown, type MarkdownOptions } from './from-markdown.ts'
export { toMarkdown } from './to-markdown.ts'
