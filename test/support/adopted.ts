import { render } from '../../src/html.ts'
import { fromMarkdown, toMarkdown } from '../../src/markdown/index.ts'
import { settingsFrom } from '../../src/options.ts'

const settings = settingsFrom({ headline: 'data' })

/** The page of a copy, and that of the Markdown which it becomes, under a layout that prints the title. */
export function adoptedFrom(copy: string): { copied: string; adopted: string } {
  const { html, article } = render(copy, settings)
  const markdown = toMarkdown(copy)
  const body = markdown.replace(/^---\n.*?\n---\n\n/su, '')
  const lang = /^---\n(?:.*\n)*?lang: (.*)\n/u.exec(markdown)?.[1]
  const titled = { ...settings, lang, title: article.headline ?? undefined }
  return { copied: html, adopted: render(fromMarkdown(body), titled, body).html }
}
