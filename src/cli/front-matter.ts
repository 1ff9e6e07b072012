import type { Heading, Root, RootContent } from 'mdast'
import { isLanguageTag } from '../options.ts'
import { plainText } from '../tree/text.ts'

/** A file which has front matter, as those of a site have. */
export interface Fronted {
  /** Lines of the front matter, without the rules round it. */
  readonly lines: readonly string[]
  /** The text with spaces for the front matter: what is read stands where it stood. */
  readonly text: string
  readonly title: string | undefined
  /** Nothing too where it is no language tag. */
  readonly lang: string | undefined
}

const rule = '---'
/** How a line of front matter begins. Prose between two rules does not. */
const key = /^["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)/u

/**
 * Tell front matter from the text after it.
 *
 * @returns
 *   Nothing where the file has none: a piece may begin with a rule.
 */
export function splitFrontMatter(file: string): Fronted | undefined {
  const all = file.split('\n')
  const end =
    all[0]?.replace(/^\uFEFF/u, '').trimEnd() === rule
      ? all.findIndex((line, at) => at > 0 && line.trimEnd() === rule)
      : -1
  const lines = all
    .slice(1, Math.max(1, end))
    .map(line => line.trimEnd())
    .filter(Boolean)
  if (!key.test(lines[0] ?? '')) return
  const front = all.slice(0, end + 1).join('\n')
  const text = front.replace(/[^\r\n]/gu, ' ') + file.slice(front.length)
  const lang = valueIn('lang', lines)
  const title = valueIn('title', lines)
  return { lines, text, title, lang: isLanguageTag(lang) ? lang : undefined }
}

/** The title as the first heading, where the text does not begin with it, or marks it further down. */
export function withTitle(tree: Root, title: string): void {
  const [first] = tree.children
  if (first?.type === 'heading' && first.depth === 1) return
  if (first?.type === 'paragraph' && plainText(first) === title) return
  const isMarked = (node: RootContent) =>
    node.type === 'heading' && node.depth === 1 && plainText(node) === title
  if (tree.children.some(isMarked)) return
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  tree.children.unshift(heading)
}

/** Markdown with the front matter that the writer gave, and what was read beside it. */
export function mergedFront(markdown: string, { lines }: Fronted): string {
  const made = splitFrontMatter(markdown)
  const body = made ? markdown.slice(markdown.length - made.text.trimStart().length) : markdown
  const added = (made?.lines ?? []).filter(line => valueIn(nameIn(line), lines) === undefined)
  return `---\n${[...lines, ...added].join('\n')}\n---\n\n${body}`
}

function nameIn(line: string): string {
  return line.slice(0, line.indexOf(':')).trim()
}

/** A value as it is written, without quotes. */
function valueIn(name: string, lines: readonly string[]): string | undefined {
  const line = lines.find(one => nameIn(one) === name)
  const value = line?.slice(line.indexOf(':') + 1).trim()
  if (!value?.startsWith('"')) return value?.replace(/^'(.*)'$/u, '$1').replaceAll("''", "'")
  try {
    return String(JSON.parse(value))
  } catch {
    return value
  }
}
