import type { Door } from '../door.ts'
import { type Page, render } from '../html.ts'
import { inspect } from '../inspect/inspect.ts'
import { toJsonLd, toScript } from '../json-ld.ts'
import { messageOf } from '../message-of.ts'
import { toPage } from '../page.ts'
import { readText, Unreadable } from '../read-text.ts'
import type { Format, Request } from './arguments.ts'
import { flat } from './flat.ts'
import { mergedFront, splitFrontMatter, withTitle } from './front-matter.ts'
import { optionsOf, settingsOf } from './request-options.ts'
import { treeOf } from './tree-of.ts'

/** A text in the form that was asked for; the reading of it where one is reported. */
export interface Converted {
  readonly text: string
  readonly page?: Page
}

/**
 * Read one file, or standard input, and put it in the form that is asked for.
 *
 * @throws {Unreadable}
 *   If it cannot be read.
 */
export async function convert(file: string | undefined, asked: Request): Promise<Converted> {
  const source = await readText(file)
  const door = asked.from ?? doorOf(file)
  const front = splitFrontMatter(source)
  const request = { ...asked, lang: asked.lang ?? front?.lang }
  const text = front?.text ?? source
  const tree = await treeOf(text, door).catch((error: unknown) => {
    throw new Unreadable(`${file ?? 'standard input'}: ${messageOf(error)}`)
  })
  if (front?.title) withTitle(tree, front.title)
  if (request.to === 'markdown') {
    const { toMarkdown } = await import('../markdown/to-markdown.ts')
    const markdown = toMarkdown(tree, optionsOf(request))
    return { text: front ? mergedFront(markdown, front) : markdown }
  }
  const page = render(tree, settingsOf(request), text)
  return { text: `${written[request.to](page, source, door)}\n`, page }
}

const written: Record<
  Exclude<Format, 'markdown'>,
  (page: Page, text: string, from: Door) => string
> = {
  html: page => page.html,
  page: page => toPage(page),
  json: ({ article, messages }) =>
    JSON.stringify({ article, messages: messages.map(flat) }, null, 2),
  inspect: (page, text, from) => inspect(text, page, { from }),
  'json-ld': ({ article }) => toScript(toJsonLd(article))
}

/** Front door by file name; pasted copy where nothing says otherwise. */
function doorOf(file: string | undefined): Door {
  return file !== undefined && /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'copy'
}
