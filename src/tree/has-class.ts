import type { Nodes } from 'mdast'

/** Whether a node has one of these classes on the page. */
export function hasClass(node: Nodes | undefined, ...names: readonly string[]): boolean {
  const classes = node?.data?.hProperties?.className
  return Array.isArray(classes) && names.some(name => classes.includes(name))
}
