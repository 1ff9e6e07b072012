import type { List, ListItem, Paragraph } from 'mdast'
import type { ItemPerson } from '../../grammar/roster/item-person.ts'
import type { KnownWords } from '../../grammar/roster/people-words.ts'
import { type RosterItem, readItem } from '../../grammar/roster/roster-item.ts'
import { plainText } from '../../tree/text.ts'
import { writeItem } from './markup.ts'

/** List within an item of a list: people under what they have in common. */
export interface Group {
  readonly list: List
  /** What stands over it in its item; nothing where the item begins with the list. */
  readonly head: Paragraph | undefined
  /** First paragraph of each of its items; nothing where one has none. */
  readonly paragraphs: readonly (Paragraph | undefined)[]
  readonly items: readonly RosterItem[]
}

/** The lists within the items of a list which hold no others. */
export function groupsIn(list: List, known: KnownWords): Group[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((node): Group[] => {
      if (node.type !== 'list' || node.children.some(holdsList)) return []
      const [head] = children
      return [
        { list: node, head: head?.type === 'paragraph' ? head : undefined, ...itemsIn(node, known) }
      ]
    })
  )
}

/** Read the items of a list by their first paragraphs; an item in which something else stands first names nobody. */
export function itemsIn(list: List, known: KnownWords): Pick<Group, 'paragraphs' | 'items'> {
  const paragraphs = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? first : undefined
  )
  const items = paragraphs.map(one => readItem(one ? plainText(one) : '', known))
  return { paragraphs, items }
}

function holdsList({ children }: ListItem): boolean {
  return children.some(({ type }) => type === 'list')
}

/** Who is listed in a list within another, and the id that it gets. */
export interface GroupPlan {
  readonly id: string
  readonly people: readonly (readonly ItemPerson[])[]
}

/**
 * Write the groups of a list as rosters.
 *
 * @param list
 *   List with the groups in it; not changed.
 * @returns
 *   List with the same words.
 */
export function writeGroups(
  list: List,
  groups: ReadonlyMap<List, GroupPlan>,
  slug: (words: string) => string
): List {
  return {
    ...list,
    children: list.children.map(item => ({
      ...item,
      children: item.children.map(node => {
        const group = node.type === 'list' ? groups.get(node) : undefined
        return group && node.type === 'list' ? rosterOf(node, group, slug) : node
      })
    }))
  }
}

/** A list as a roster: with a class, an id, and the people in its items. */
export function rosterOf(
  list: List,
  { id, people }: GroupPlan,
  slug: (words: string) => string
): List {
  const hProperties = { ...list.data?.hProperties, className: ['roster'], id }
  return {
    ...list,
    children: list.children.map((item, at) => writeItem(item, people[at] ?? [], slug)),
    data: { ...list.data, hProperties }
  }
}
