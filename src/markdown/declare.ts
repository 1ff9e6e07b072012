import type { RootContent } from 'mdast'
import { writeHtml } from '../html.ts'
import { type Declared, declarable, declaration } from '../tree/declared.ts'
import { hasClass } from '../tree/has-class.ts'

/** Readings after which every block is declared: to go on one by one would take long. */
const most = 50

/**
 * Declare what a block is where it would be read as something else.
 *
 * What is declared of one block changes how others are read. So the first block that
 * differs is declared, and all is read again, until nothing differs.
 *
 * @param blocks
 *   Blocks as they were read.
 * @param adopted
 *   What blocks are once they are Markdown, and that is read.
 * @returns
 *   Blocks, with a comment before each that is declared to be something.
 */
export function declare(
  blocks: readonly RootContent[],
  adopted: (blocks: readonly RootContent[]) => readonly RootContent[]
): RootContent[] {
  const pages = blocks.map(pageOf)
  const kinds = blocks.map(kindOf)
  const said = new Set([...blocks.keys()].filter(at => blocks[at]?.data?.declared))
  for (let round = 1; ; round++) {
    const marked = blocks.flatMap((node, at) => (said.has(at) ? declared(node, kinds[at]) : [node]))
    const again = adopted(marked)
    const first = pages.findIndex((page, at) => page !== pageOf(again[at]))
    if (first < 0 || said.has(first)) return marked
    said.add(first)
    for (const [at, kind] of kinds.entries()) {
      // The turns of an interview are read together.
      if (round > most || (isTurn(kind) && kind === kinds[first])) said.add(at)
    }
  }
}

function pageOf(node: RootContent | undefined): string {
  return node ? writeHtml({ type: 'root', children: [node] }) : ''
}

function isTurn(kind: Declared | undefined): boolean {
  return kind === 'interview' || kind === 'dialogue'
}

/** A block with the comment before it; questions and answers with one before each. */
function declared(node: RootContent, kind: Declared | undefined): RootContent[] {
  if (!kind) return [node]
  const parts = node.type === 'interview' ? node.children : [node]
  return parts.flatMap(part => [declaration(kind), part])
}

/** What a block can be declared to be; nothing for one whose marks say all. */
function kindOf(node: RootContent): Declared | undefined {
  if (node.data?.declared) return node.data.declared
  const { className } = node.data?.hProperties ?? {}
  if (className) return nameOf(node)
  if (node.type === 'heading') return 'section-head'
  if (node.type === 'list') return 'list'
  if (node.type !== 'paragraph') return undefined
  const [first] = node.children
  return first && nameOf(first) === 'dateline' ? 'dateline' : 'paragraph'
}

/** The class that a convention gave a node, where it can be declared. */
function nameOf(node: RootContent): Declared | undefined {
  return declarable.find(kind => hasClass(node, kind))
}
