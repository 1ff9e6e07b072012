import type { Root, RootContent } from 'mdast'

const plain = /^<!--\s*copydesk: plain\s*-->$/u

/**
 * Mark the paragraphs which a comment before them says are plain:
 * `<!-- copydesk: plain -->`. The comment has said so, and goes.
 */
export function markPlain(root: Root): void {
  if (!root.children.some(isComment)) return
  let marked = false
  for (const [at, node] of root.children.entries()) {
    const before = root.children[at - 1]
    if (node.type !== 'paragraph' || !before || !isComment(before)) continue
    node.data = { ...node.data, plain: true }
    marked = true
  }
  if (marked) root.children = root.children.filter(node => !isComment(node))
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && plain.test(node.value)
}
