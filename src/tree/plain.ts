import type { Root } from 'mdast'

const plain = /^<!--\s*copydesk: plain\s*-->$/u

/**
 * Mark the paragraphs which a comment before them says are plain:
 * `<!-- copydesk: plain -->`. The comment stays where it is.
 */
export function markPlain({ children }: Root): void {
  for (const [at, node] of children.entries()) {
    const before = children[at - 1]
    if (node.type !== 'paragraph' || before?.type !== 'html') continue
    if (plain.test(before.value)) node.data = { ...node.data, plain: true }
  }
}
