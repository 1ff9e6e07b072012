import type { List } from 'mdast'
import type { Convention, Seen } from '../../convention.ts'
import type { Leftover } from '../../findings.ts'
import type { FurnitureLine } from '../../grammar/furniture/furniture.ts'
import type { Block, Story } from '../../story.ts'
import type { FlowContent, LeftoverNode } from '../../tree/mdast.ts'
import { plainText } from '../../tree/text.ts'
import { isItem } from './sign.ts'
import { signsOf } from './signs.ts'
import { isAmongLead } from './top-of-page.ts'

const colonEnd = /[:：]$/u

/**
 * Furniture of the page that the copy was pasted from.
 *
 *     Leave a Reply
 *
 *     Your email address will not be published. Required fields are marked *
 *
 * Taken out of the content, or kept in an `aside`; reported either way. A block
 * goes when all of its lines are sure to be furniture; a block which writers write
 * as well goes beside one, and at the end, where it would name nothing. A label
 * such as `Related stories` goes with the titles after it where nothing else
 * follows.
 */
export const leftover: Convention<Leftover> = {
  name: 'leftover',

  recognise(story) {
    const { blocks } = story
    const signs = signsOf(blocks)
    const seen: Seen<Leftover>[] = []
    let taken = 0
    for (let from = 0; from < blocks.length; from++) {
      if (!signs[from]) continue
      let to = from + 1
      while (signs[to]) to++
      const run = signs.slice(from, to) as FurnitureLine[]
      if (isFurniture(run, blocks, from, to)) {
        taken += to - from
        for (const part of partsOf(run)) {
          seen.push(find(story, part.kind, from + part.from, from + part.to))
        }
      }
      from = to
    }
    // A piece about furniture is a piece.
    return taken < blocks.length ? seen : []
  },

  write(blocks, finding, story) {
    if (story.settings.leftovers === 'remove') return []
    // Several asides on a page need names that tell them apart.
    const id = story.slug(`leftover ${finding.kind}`)
    const aside: LeftoverNode = {
      type: 'leftover',
      // Only paragraphs, headings and lists are read as leftovers.
      children: blocks.map(block => block.node as FlowContent),
      data: {
        hName: 'aside',
        hProperties: { className: ['leftover'], id, ariaLabel: id.replaceAll('-', ' ') }
      }
    }
    if (finding.place) aside.position = finding.place
    return [aside]
  }
}

/** Whether a run of blocks with signs goes. */
function isFurniture(
  run: readonly FurnitureLine[],
  blocks: readonly Block[],
  from: number,
  to: number
): boolean {
  if (run.some(sign => sign.strength === 'sure')) return true
  const before = blocks[from - 1]
  if (before && (colonEnd.test(before.text) || before.type === 'heading')) return false
  if (to === blocks.length) return true
  // Over the text of the piece: `Share`, `Save`, under the headline, or beside what stands below it.
  if (isAmongLead(blocks, from, to)) return true
  return run.length > 1 && blocks.slice(0, from).every(isItem)
}

/** Parts of a run by kind; what is not sure belongs to what stands before it, but an end mark. */
function partsOf(run: readonly FurnitureLine[]) {
  const parts: { kind: string; from: number; to: number }[] = []
  const others = run.filter(sign => sign.kind !== 'end-mark')
  const lead = others.find(sign => sign.strength === 'sure') ?? others[0]
  for (const [at, sign] of run.entries()) {
    const last = parts.at(-1)
    const own = sign.strength === 'sure' || sign.kind === 'end-mark'
    const above = last?.kind === 'end-mark' ? lead?.kind : (last?.kind ?? lead?.kind)
    const kind = own ? sign.kind : (above ?? sign.kind)
    if (last?.kind === kind) last.to = at + 1
    else parts.push({ kind, from: at, to: at + 1 })
  }
  return parts
}

function find(story: Story, kind: string, from: number, to: number): Seen<Leftover> {
  const blocks = story.blocks.slice(from, to)
  const lines = blocks.map(({ type, node, text }) => (type === 'list' ? textOf(node) : text))
  const start = blocks[0]?.node.position?.start
  const end = blocks.at(-1)?.node.position?.end
  const finding: Leftover = {
    type: 'leftover',
    kind,
    text: lines.join('\n'),
    place: start && end && { start, end },
    evidence: [{ sign: kind }]
  }
  return { finding, blocks: { from, to } }
}

function textOf(list: List): string {
  return list.children.map(item => plainText(item)).join('\n')
}
