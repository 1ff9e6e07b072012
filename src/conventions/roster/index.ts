import type { Properties } from 'hast'
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Convention, Seen } from '../../convention.ts'
import type { Person, Roster } from '../../findings.ts'
import type { ItemPerson } from '../../grammar/roster/item-person.ts'
import { itemWords } from '../../grammar/roster/item-words.ts'
import { type KnownWords, knownWords } from '../../grammar/roster/people-words.ts'
import type { RosterItem } from '../../grammar/roster/roster-item.ts'
import { type Block, type Story, spanIn } from '../../story.ts'
import { plainText } from '../../tree/text.ts'
import { candidates, type Lines } from './candidates.ts'
import { type GroupPlan, groupsIn, rosterOf, writeGroups } from './groups.ts'
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
 * decides; then each item is read, and an item that names nobody stays as it is. Lists
 * within the items of another are read together, and each is a roster.
 */
export const roster: Convention<Roster, Plan> = {
  name: 'roster',

  recognise(story) {
    const known = story.people && knownWords(story.people)
    if (!known) return []
    return candidates(story.blocks, known).flatMap(list => {
      const seen = recogniseList(story, list, known)
      const groups = seen && 'finding' in seen ? [] : recogniseGroups(story, list, known)
      return groups.length > 0 ? groups : (seen ?? [])
    })
  },

  write(blocks, finding, story, plan) {
    if (!plan) return blocks.map(({ node }) => node)
    const nodes = blocks.map(({ node }) => node)
    if ('groups' in plan) return [writeGroups(listOf(nodes), plan.groups, story.slug)]
    const { label, people } = plan
    const [above] = label === undefined ? [] : nodes.splice(0, 1)
    const list = rosterOf(listOf(nodes), { id: finding.id, people }, story.slug)
    const hProperties: Properties = { ...list.data?.hProperties }
    if (label !== undefined) hProperties.ariaLabelledBy = [label]
    const written: List = { ...list, data: { ...list.data, hProperties } }
    return above && label !== undefined ? [withId(above, label), written] : [written]
  }
}

/** What is written: a list, or the lists within one. */
type Plan = ListPlan | { readonly groups: ReadonlyMap<List, GroupPlan> }

interface ListPlan {
  /** Who is named in each item, with offsets into the text of its first paragraph. */
  readonly people: readonly (readonly ItemPerson[])[]
  /** Id of the line above, which labels the list; nothing where there is none. */
  readonly label: string | undefined
}

/** What stands before the last sentence of the line above. */
const sentencesBefore = /^.*[.!?…]\s+(?=\S)/su
/** Log odds above which a list is a roster: a wrong name is worse than none. */
const enough = 0.5
/** The same for lines without bullets, which nothing but their words makes a list. */
const enoughLines = 3
/** Items of all lists within another that may be rosters. */
const fewestInGroups = 2
/** Log odds above which the rest is reported as a doubt. */
const doubtful = -1
/** Characters of the line above that are looked at: its end says who is listed. */
const longestLeadIn = 160

function recogniseList(
  story: Story,
  { from, to, bulleted, paragraphs, items }: Lines,
  known: KnownWords
): Seen<Roster, Plan> | undefined {
  if (!items.some(({ people }) => people.length > 0)) return
  const above = story.blocks[from - 1]
  const leadIn = itemWords(above?.text.slice(-longestLeadIn) ?? '', known)
  // Lines without bullets are a list because some of them name people.
  const weighed = bulleted ? items : items.filter(({ people }) => people.length > 0)
  const { weight, evidence } = weigh({ items: weighed, leadIn })
  if (weight <= doubtful) return
  const place = placeOf(story, from, to)
  if (weight <= (bulleted ? enough : enoughLines)) {
    const reason = bulleted
      ? 'Unexpected list that may name people, left as a list'
      : 'Unexpected lines that may name people, left as paragraphs'
    return { doubt: { convention: 'roster', place, reason, evidence } }
  }
  const label = above && labels(above) ? above : undefined
  return {
    finding: {
      type: 'roster',
      id: story.slug('roster'),
      leadIn: label?.text ?? null,
      people: peopleIn(story, paragraphs, items),
      items: items.length,
      place,
      evidence
    },
    blocks: { from: label ? from - 1 : from, to },
    plan: { people: items.map(({ people }) => people), label: label && idOf(label, story) }
  }
}

/** The lists within the items of a list, weighed together. */
function recogniseGroups(
  story: Story,
  { from, to }: Lines,
  known: KnownWords
): Seen<Roster, Plan>[] {
  const { node } = story.blocks[from] as Block
  const groups = node.type === 'list' ? groupsIn(node, known) : []
  const all = groups.flatMap(({ items }) => items)
  if (all.length < fewestInGroups) return []
  const leadIn = itemWords(story.blocks[from - 1]?.text.slice(-longestLeadIn) ?? '', known)
  const { weight, evidence } = weigh({ items: all, leadIn })
  if (weight <= enough) return []
  const plans = new Map<List, GroupPlan>()
  const findings = groups.map(({ list, head, paragraphs, items }): Roster => {
    const id = story.slug('roster')
    plans.set(list, { id, people: items.map(({ people }) => people) })
    return {
      type: 'roster',
      id,
      leadIn: head ? plainText(head) : null,
      people: peopleIn(story, paragraphs, items),
      items: items.length,
      place: story.place(list),
      evidence
    }
  })
  // The list is written once, with all of its groups.
  return findings.map((finding, at) =>
    at > 0 ? { finding } : { finding, blocks: { from, to }, plan: { groups: plans } }
  )
}

/** Whom the items of a list name, in order. */
function peopleIn(
  story: Story,
  paragraphs: readonly (Paragraph | undefined)[],
  items: readonly RosterItem[]
): Person[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (!paragraph) return []
    return (items[index]?.people ?? []).map(person => personIn(story, paragraph, person))
  })
}

/** Place of some blocks. */
function placeOf(story: Story, from: number, to: number): Position | undefined {
  const first = story.blocks[from]
  const last = story.blocks[to - 1]
  const start = first && story.place(first.node)?.start
  const end = last && story.place(last.node)?.end
  return start && end && { start, end }
}

/** Whether a block names the list below it. */
function labels({ node, text }: Block): boolean {
  return node.type === 'heading' || (node.type === 'paragraph' && /:\s*$/u.test(text))
}

function idOf({ node, text }: Block, story: Story): string {
  const id = node.data?.hProperties?.id
  return typeof id === 'string' ? id : story.slug(text.replace(sentencesBefore, ''))
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

/** The list, or lines made one. */
function listOf(nodes: readonly RootContent[]): List {
  const [first] = nodes
  if (first?.type === 'list') return first
  const children = nodes.flatMap((node): ListItem[] => {
    if (node.type !== 'paragraph') return []
    const { position } = node
    return [{ type: 'listItem', spread: false, children: [node], ...(position && { position }) }]
  })
  return { type: 'list', ordered: false, spread: false, children, ...placed(children) }
}

function placed(items: readonly ListItem[]): { position?: Position } {
  const start = items[0]?.position?.start
  const end = items.at(-1)?.position?.end
  return start && end ? { position: { start, end } } : {}
}

function withId(node: RootContent, id: string): RootContent {
  if (node.type !== 'paragraph' && node.type !== 'heading') return node
  return { ...node, data: { ...node.data, hProperties: { ...node.data?.hProperties, id } } }
}
