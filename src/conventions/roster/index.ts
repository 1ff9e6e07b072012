import type { Properties } from 'hast'
import type { Heading, List, ListItem, Paragraph } from 'mdast'
import type { Convention, Seen } from '../../convention.ts'
import type { Person, Roster } from '../../findings.ts'
import { itemWords } from '../../grammar/item-words.ts'
import { type KnownWords, knownWords } from '../../grammar/people-words.ts'
import { type ItemPerson, type RosterItem, readItem } from '../../grammar/roster-item.ts'
import { type Block, type Story, spanIn } from '../../story.ts'
import { plainText } from '../../tree/text.ts'
import { writeItem } from './markup.ts'
import { weigh } from './signs.ts'

/**
 * List that names people.
 *
 *     Also invited:
 *
 *     • Ada Ocampo, mayor of Sandvik
 *     • Kofi Lund, harbour master
 *
 * Becomes a `ul` of schema.org people, labelled by the line above. The list as a whole
 * decides; then each item is read, and an item that names nobody stays as it is.
 */
export const roster: Convention<Roster, Plan> = {
  name: 'roster',

  recognise(story) {
    const known = story.lexicon && knownWords(story.lexicon)
    if (!known) return []
    return story.blocks.flatMap(({ node }, at) => {
      if (node.type !== 'list') return []
      return recogniseList(story, node, at, known) ?? []
    })
  },

  write(blocks, finding, story, plan) {
    if (!plan) return blocks.map(({ node }) => node)
    return blocks.map(({ node }) => {
      if (node.type === 'list') return writeList(node, finding.id, plan, story.slug)
      return node.type === 'paragraph' || node.type === 'heading' ? withId(node, plan.label) : node
    })
  }
}

interface Plan {
  /** Who is named in each item, with offsets into the text of its first paragraph. */
  readonly people: readonly (readonly ItemPerson[])[]
  /** Id of the line above, which labels the list; nothing where there is none. */
  readonly label: string | undefined
}

/** Log odds above which a list is a roster: a wrong name is worse than none. */
const enough = 0.5
/** Log odds above which the rest is reported as a doubt. */
const doubtful = -1
/** Characters of the line above that are looked at: its end says who is listed. */
const longestLeadIn = 160

function recogniseList(
  story: Story,
  list: List,
  at: number,
  known: KnownWords
): Seen<Roster, Plan> | undefined {
  const items = list.children.map(item => readItem(textOf(item), known))
  if (!items.some(({ people }) => people.length > 0)) return
  const above = story.blocks[at - 1]
  const leadIn = itemWords(above?.text.slice(-longestLeadIn) ?? '', known)
  const { weight, evidence } = weigh({ items, leadIn })
  if (weight <= doubtful) return
  const place = story.place(list)
  if (weight <= enough) {
    const reason = 'Unexpected list that may name people, left as a list'
    return { doubt: { convention: 'roster', place, reason, evidence } }
  }
  const label = above && labels(above) ? above : undefined
  const people = items.map(asserted)
  const finding: Roster = {
    type: 'roster',
    id: story.slug('roster'),
    leadIn: label?.text ?? null,
    people: list.children.flatMap(({ children: [paragraph] }, index) => {
      if (paragraph?.type !== 'paragraph') return []
      return (people[index] ?? []).map(person => personIn(story, paragraph, person))
    }),
    items: items.length,
    place,
    evidence
  }
  return {
    finding,
    blocks: { from: label ? at - 1 : at, to: at + 1 },
    plan: { people, label: label && idOf(label, story) }
  }
}

/** Whether a block names the list below it. */
function labels({ node, text }: Block): boolean {
  return node.type === 'heading' || (node.type === 'paragraph' && /:\s*$/u.test(text))
}

function idOf({ node, text }: Block, story: Story): string {
  const id = node.data?.hProperties?.id
  return typeof id === 'string' ? id : story.slug(text)
}

/** Who is named in an item of a roster. */
function asserted({ people }: RosterItem): readonly ItemPerson[] {
  return people
}

function personIn(story: Story, paragraph: Paragraph, person: ItemPerson): Person {
  const text = plainText(paragraph)
  const { name, prefix, role } = person
  const { start, end, text: named } = spanIn(story, paragraph, text, name.start, name.end)
  return {
    name: named,
    start,
    end,
    role: role && text.slice(role.start, role.end),
    prefix: prefix && text.slice(prefix.start, prefix.end)
  }
}

function writeList(list: List, id: string, { people, label }: Plan, slug: Story['slug']): List {
  const hProperties: Properties = { ...list.data?.hProperties, className: ['roster'], id }
  if (label !== undefined) hProperties.ariaLabelledBy = [label]
  return {
    ...list,
    children: list.children.map((item, index) => writeItem(item, people[index] ?? [], slug)),
    data: { ...list.data, hProperties }
  }
}

function withId(node: Paragraph | Heading, id: string | undefined): Paragraph | Heading {
  if (id === undefined) return node
  return { ...node, data: { ...node.data, hProperties: { ...node.data?.hProperties, id } } }
}

function textOf({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? plainText(first) : ''
}
