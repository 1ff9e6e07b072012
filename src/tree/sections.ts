import type { Root, RootContent } from 'mdast'
import type { FlowContent, Section } from './mdast.ts'

/**
 * Put each heading with an id, and what it names, into a section.
 *
 * Deeper headings give sections in sections. A heading without an id, and
 * everything before the first heading, stays where it is.
 */
export function nestSections(root: Root): void {
  const children: RootContent[] = []
  const open: { depth: number; section: Section }[] = []
  for (const node of root.children) {
    if (node.type === 'heading' && node.data?.hProperties?.id !== undefined) {
      while (open.length && (open.at(-1)?.depth ?? 0) >= node.depth) close(open.pop()?.section)
      const section: Section = { type: 'section', children: [node], data: { hName: 'section' } }
      add(section)
      open.push({ depth: node.depth, section })
    } else add(node)
  }
  while (open.length) close(open.pop()?.section)
  root.children = children

  function add(node: RootContent): void {
    const within = open.at(-1)?.section.children ?? children
    // Everything at the top of a piece is flow content.
    within.push(node as FlowContent)
  }
}

/** A section covers its first to its last child. */
function close(section: Section | undefined): void {
  const start = section?.children[0]?.position?.start
  const end = section?.children.at(-1)?.position?.end
  if (section && start && end) section.position = { start, end }
}
