import type { Root } from 'mdast'
import { fromCopy } from '../copy/from-copy.ts'
import type { Door } from '../door.ts'

/** Tree of a text. The Markdown parser is loaded when it is first needed. */
export async function treeOf(text: string, door: Door): Promise<Root> {
  if (door === 'copy') return fromCopy(text)
  const { fromMarkdown } = await import('../markdown/from-markdown.ts')
  return fromMarkdown(text)
}
