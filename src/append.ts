/** Add items to a list, however many: `push(...items)` runs out of stack at some 100,000. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
