import type { Heading, PhrasingContent } from 'mdast'
import type { Convention, Seen } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { SectionHead } from '../findings.ts'
import type { Block, Story } from '../story.ts'
import { type Company, companyOf } from './head-company.ts'
import { type Level, type Levelled, levelsOf } from './head-levels.ts'
import { type HeadLine, headLines } from './head-line.ts'
import { type HeadSign, signsAmong, signsOf, weigh } from './head-signs.ts'

// ◆ The bridge     - The bridge -
// ^^               ^^          ^^ no part of its id
const ornament = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])|\s-$/gu

/** Log odds from which a line is a head: a wrong head is worse than a missed one. */
const enough = 0.4
/** Log odds from which a line that is no head is worth a doubt. */
const nearly = -0.6
/** Log odds below which no company makes a line a head, or nearly: it adds 1.5 at most. */
const hopeless = -2.2

/**
 * Line standing alone which names what follows.
 *
 *     A Harbour for All
 *
 *     The council wants more room for small boats.
 *
 * Becomes an `h2` with an id. Headings that the writer marked keep their level
 * and get an id too; a Markdown piece that has some gets no others.
 */
export const sectionHead: Convention<SectionHead> = {
  name: 'section-head',

  recognise(story) {
    const marked = markedHeads(story)
    // In pasted copy a mark helps one line along; in Markdown it is how heads are written.
    const isMarkdown = marked.some(({ inMarkdown }) => inMarkdown)
    const bare = isMarkdown && !story.settings.inferHeads ? [] : bareHeads(story)
    const candidates = [...marked, ...bare].sort((one, other) => one.at - other.at)
    const levels = levelsOf(candidates.filter(({ sure }) => sure).map(({ level }) => level))
    let next = 0
    return candidates.map(one => {
      return one.sure ? findingOf(one, levels[next++] ?? 2, story) : doubtOf(one, story)
    })
  },

  write([block], { depth, id }) {
    const node = block?.node
    if (node?.type !== 'paragraph' && node?.type !== 'heading') return node ? [node] : []
    const heading: Heading = {
      type: 'heading',
      depth,
      children: node.type === 'paragraph' ? withoutBold(node.children) : node.children,
      data: { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    }
    if (node.position) heading.position = node.position
    return [heading]
  }
}

/** A block which is a head, or nearly. */
interface Candidate {
  readonly at: number
  readonly sure: boolean
  readonly level: Levelled
  readonly inMarkdown: boolean
  readonly evidence: readonly Evidence[]
}

function markedHeads({ blocks }: Story): Candidate[] {
  const heads: Candidate[] = []
  blocks.forEach(({ type, node }, at) => {
    if (type !== 'heading' || node.data?.hProperties?.id !== undefined) return
    const inMarkdown = node.data?.mark === undefined
    const evidence = [{ sign: 'heading-mark' }]
    heads.push({ at, sure: true, level: node, inMarkdown, evidence })
  })
  return heads
}

/** Lines without a mark: weighed by themselves first, then beside each other. */
function bareHeads(story: Story): Candidate[] {
  const lines: HeadLine[] = []
  const looks: HeadSign[][] = []
  const likely: boolean[] = []
  for (const line of headLines(story)) {
    const signs = signsOf(line, hopeless)
    if (!signs) continue
    lines.push(line)
    looks.push(signs)
    likely.push(weigh(signs) > 0)
  }
  if (lines.length === 0) return []
  const company = companyOf(lines, likely)
  const heads: Candidate[] = []
  for (const [index, line] of lines.entries()) {
    const signs = [...(looks[index] ?? []), ...signsAmong(company[index] as Company)]
    const weight = weigh(signs)
    if (weight < nearly) continue
    const sure = weight >= enough
    const evidence = evidenceOf(signs, sure)
    heads.push({ at: line.at, sure, level: { line }, inMarkdown: false, evidence })
  }
  return heads
}

function findingOf({ at, evidence }: Candidate, depth: Level, story: Story): Seen<SectionHead> {
  const { node, text } = story.blocks[at] as Block
  const id = story.slug(text.replace(ornament, ''))
  const place = story.place(node)
  const finding: SectionHead = { type: 'section-head', place, text, depth, id, evidence }
  return { finding, blocks: { from: at, to: at + 1 } }
}

function doubtOf({ at, evidence }: Candidate, story: Story): Seen<SectionHead> {
  const place = story.place((story.blocks[at] as Block).node)
  const reason = 'Unexpected line which looks like a section head, left as a paragraph'
  return { doubt: { convention: 'section-head', place, reason, evidence } }
}

/** What speaks for a head, the strongest first; for a doubt also what speaks against it. */
function evidenceOf(signs: readonly HeadSign[], sure: boolean): Evidence[] {
  return signs
    .filter(({ weight }) => !sure || weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ sign }) => ({ sign }))
}

/** A head is bold as it is. */
function withoutBold(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  return children.length === 1 && only?.type === 'strong' ? only.children : children
}
