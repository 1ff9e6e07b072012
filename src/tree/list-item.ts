import type { List, ListItem, Parents } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'

/**
 * Item of a list, as by default in everything but time.
 *
 * The default looks through the whole list again for each of its items, to see
 * whether it is loose: with 100,000 bullets that takes minutes.
 */
export const listItem: Handler = (state, node: ListItem, parent: Parents | undefined) =>
  defaultHandlers.listItem(state, node, parent?.type === 'list' ? inShort(parent) : parent)

const known = new WeakMap<List, List>()

/** A list without its items, as loose as it is with them. */
function inShort(list: List): List {
  const short = known.get(list) ?? {
    type: 'list',
    children: [],
    spread: list.spread || list.children.some(isLoose)
  }
  known.set(list, short)
  return short
}

function isLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1
}
