import type { Properties } from 'hast'
import type { ListItem, PhrasingContent } from 'mdast'
import { append } from '../../append.ts'
import type { ItemPerson } from '../../grammar/roster/item-person.ts'
import type { Range } from '../../grammar/roster/person-name.ts'
import { words } from '../../tree/build.ts'
import { slice } from '../../tree/text.ts'

const scope: Properties = { itemScope: true, itemType: ['https://schema.org/Person'] }

/**
 * Write the people of an item as microdata.
 *
 * Somebody who has the item alone is the item; several have a `span` each, and a role
 * that they share stands outside, where each refers to it.
 *
 * @param item
 *   Node of the item; not changed.
 * @param people
 *   Whom it names, with offsets into the text of its first paragraph.
 * @param slug
 *   Makes an id from words.
 * @returns
 *   Item with the same words.
 */
export function writeItem(
  item: ListItem,
  people: readonly ItemPerson[],
  slug: (words: string) => string
): ListItem {
  const [paragraph, ...rest] = item.children
  const [first, ...others] = people
  if (paragraph?.type !== 'paragraph' || !first) return item
  const { children } = paragraph
  if (others.length === 0) {
    const written = write(children, propertiesOf(first))
    const data = { ...item.data, hProperties: { ...item.data?.hProperties, ...scope } }
    return { ...item, data, children: [{ ...paragraph, children: written }, ...rest] }
  }
  const shared = first.role && others.every(({ role }) => role === first.role) ? first.role : null
  const id = shared ? slug('roster-role') : undefined
  const pieces: Piece[] = people.map(person => scopeOf(person, shared, id))
  if (shared) pieces.push({ range: shared, properties: { id, itemProp: ['jobTitle'] }, inner: [] })
  return { ...item, children: [{ ...paragraph, children: write(children, pieces) }, ...rest] }
}

/** Range of the text that becomes a `span`, with the pieces in it. */
interface Piece {
  readonly range: Range
  readonly properties: Properties
  readonly inner: readonly Piece[]
}

function scopeOf(person: ItemPerson, shared: Range | null, id: string | undefined): Piece {
  const inner = propertiesOf(shared ? { ...person, role: null } : person)
  const start = Math.min(...inner.map(({ range }) => range.start))
  const end = Math.max(...inner.map(({ range }) => range.end))
  const properties = id === undefined ? scope : { ...scope, itemRef: [id] }
  return { range: { start, end }, properties, inner }
}

function propertiesOf({ name, prefix, role }: ItemPerson): Piece[] {
  const piece = (range: Range | null, itemProp: string): Piece[] =>
    range ? [{ range, properties: { itemProp: [itemProp] }, inner: [] }] : []
  return [...piece(prefix, 'honorificPrefix'), ...piece(name, 'name'), ...piece(role, 'jobTitle')]
}

/** Cut the nodes at the pieces, from `start` to `end` of their text. */
function write(
  nodes: readonly PhrasingContent[],
  pieces: readonly Piece[],
  start = 0,
  end = Number.POSITIVE_INFINITY
): PhrasingContent[] {
  const written: PhrasingContent[] = []
  let at = start
  for (const { range, properties, inner } of pieces.toSorted(byStart)) {
    // Words are written once: what overlaps the piece before it, as a role beyond a second name, has no mark.
    if (range.start < at) continue
    if (range.start > at) append(written, slice(nodes, at, range.start))
    written.push(words(write(nodes, inner, range.start, range.end), properties))
    at = range.end
  }
  if (at < end) append(written, slice(nodes, at, end))
  return written
}

function byStart(one: Piece, other: Piece): number {
  return one.range.start - other.range.start
}
