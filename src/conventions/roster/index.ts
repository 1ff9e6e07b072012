import type { Properties } from 'hast'
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Convention, Seen } from '../../convention.ts'
import type { Person, Roster } from '../../findings.ts'
import { itemWords } from '../../grammar/roster/item-words.ts'
import { type KnownWords, knownWords } from '../../grammar/roster/people-words.ts'
import { type ItemPerson, type RosterItem, readItem } from '../../grammar/roster/roster-item.ts'
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
    return candidates(story, known).flatMap(list => recogniseList(story, list, known) ?? [])
  },

  write(blocks, finding, story, plan) {
    if (!plan) return blocks.map(({ node }) => node)
    const { label, people } = plan
    const nodes = blocks.map(({ node }) => node)
    const [above] = label === undefined ? [] : nodes.splice(0, 1)
    const list = listOf(nodes)
    const hProperties: Properties = { ...list.data?.hProperties, className: ['roster'] }
    hProperties.id = finding.id
    if (label !== undefined) hProperties.ariaLabelledBy = [label]
    const written: List = {
      ...list,
      children: list.children.map((item, at) => writeItem(item, people[at] ?? [], story.slug)),
      data: { ...list.data, hProperties }
    }
    return above && label !== undefined ? [withId(above, label), written] : [written]
  }
}

interface Plan {
  /** Who is named in each item, with offsets into the text of its first paragraph. */
  readonly people: readonly (readonly ItemPerson[])[]
  /** Id of the line above, which labels the list; nothing where there is none. */
  readonly label: string | undefined
}

/** Blocks that may be a roster: a list, or lines that stand in a row without bullets. */
interface Lines {
  readonly from: number
  readonly to: number
  readonly bulleted: boolean
  /** First paragraph of each item, or the line; nothing where an item has none. */
  readonly paragraphs: readonly (Paragraph | undefined)[]
  readonly items: readonly RosterItem[]
}

/** What stands before the last sentence of the line above. */
const sentencesBefore = /^.*[.!?…]\s+(?=\S)/su
const itemLine = /^\p{Lu}[^\n]*[^\n.:!?…]$/u
/** Items of the shortest roster: one name in a list is a byline, a caption, a date. */
const fewest = 2
/** Lines of the shortest roster without bullets. */
const fewestLines = 3
/** Characters of a line that may be an item of a roster without bullets. */
const longestLine = 120
/** Log odds above which a list is a roster: a wrong name is worse than none. */
const enough = 0.5
/** The same for lines without bullets, which nothing but their words makes a list. */
const enoughLines = 3
/** Log odds above which the rest is reported as a doubt. */
const doubtful = -1
/** Characters of the line above that are looked at: its end says who is listed. */
const longestLeadIn = 160

function candidates({ blocks }: Story, known: KnownWords): Lines[] {
  const found: Lines[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type === 'list') {
      const { node } = block
      if (node.children.length < fewest || node.data?.hProperties?.className) continue
      const paragraphs = node.children.map(({ children: [first] }) =>
        first?.type === 'paragraph' ? first : undefined
      )
      const items = paragraphs.map(one => readItem(one ? plainText(one) : '', known))
      found.push({ from: at, to: at + 1, bulleted: true, paragraphs, items })
    } else if (isLine(block) && isLine(blocks[at + 1])) {
      const row = rowAt(blocks, at, known)
      if (row.to - at >= fewestLines) found.push(row)
      at = Math.max(row.to - 1, at)
    }
  }
  return found
}

/** Lines in a row from `at` on, each of which names people as an item does. */
function rowAt(blocks: readonly Block[], at: number, known: KnownWords): Lines {
  const paragraphs: Paragraph[] = []
  const items: RosterItem[] = []
  for (let next = at; isLine(blocks[next]); next++) {
    const { node, text } = blocks[next] as Block
    const item = readItem(text, known)
    if (node.type !== 'paragraph' || item.people.length === 0 || !isWhole(text, item)) break
    paragraphs.push(node)
    items.push(item)
  }
  return { from: at, to: at + items.length, bulleted: false, paragraphs, items }
}

/** Whether a line goes no further than an item; after a role and a colon, stand names alone. */
function isWhole(text: string, { people, phrase, joint }: RosterItem): boolean {
  if (joint === 'clause' || joint === 'other') return false
  // Present      Apologies: one word over names
  if (people.some(({ sign, words, role }) => sign === 'shape' && words === 1 && !role)) return false
  if (!text.includes(':')) return true
  return joint === ':' && phrase === 'role' && people.at(-1)?.name.end === text.length
}

/** Whether a block is one line that is no sentence and no label. */
function isLine(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.node.data?.declared === 'plain') return false
  return block.text.length <= longestLine && itemLine.test(block.text)
}

function recogniseList(
  story: Story,
  { from, to, bulleted, paragraphs, items }: Lines,
  known: KnownWords
): Seen<Roster, Plan> | undefined {
  if (!items.some(({ people }) => people.length > 0)) return
  const above = story.blocks[from - 1]
  const leadIn = itemWords(above?.text.slice(-longestLeadIn) ?? '', known)
  const { weight, evidence } = weigh({ items, leadIn })
  if (weight <= doubtful) return
  const place = placeOf(story, from, to)
  if (weight <= (bulleted ? enough : enoughLines)) {
    const reason = bulleted
      ? 'Unexpected list that may name people, left as a list'
      : 'Unexpected lines that may name people, left as paragraphs'
    return { doubt: { convention: 'roster', place, reason, evidence } }
  }
  const label = above && labels(above) ? above : undefined
  const finding: Roster = {
    type: 'roster',
    id: story.slug('roster'),
    leadIn: label?.text ?? null,
    people: paragraphs.flatMap((paragraph, index) => {
      if (!paragraph) return []
      return (items[index]?.people ?? []).map(person => personIn(story, paragraph, person))
    }),
    items: items.length,
    place,
    evidence
  }
  return {
    finding,
    blocks: { from: label ? from - 1 : from, to },
    plan: { people: items.map(({ people }) => people), label: label && idOf(label, story) }
  }
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
