import type { Paragraph } from 'mdast'
import type { Block, Story } from '../story.ts'
import type { Declared } from '../tree/declared.ts'
import { hasClass } from '../tree/has-class.ts'

/** Blocks under the headline among which its lines stand. */
const deepest = 8
/** Characters; a longer block is a paragraph of the piece. */
const longest = 300

/** Kinds of these lines. */
const kinds: readonly (Declared | undefined)[] = ['byline', 'published', 'standfirst']

/** A paragraph round the headline that no other convention has written. */
export interface LeadLine {
  /** Index of its block. */
  readonly at: number
  readonly node: Paragraph
  readonly text: string
}

/**
 * The lines round the headline: byline, date, standfirst.
 *
 * They stand under it, or at the top where the headline is not in the content, up
 * to the first paragraph of the piece. Lines that were read already are skipped, but
 * those of a kind that is asked for.
 */
export function leadLines(story: Story, kind?: string): LeadLine[] {
  const { blocks } = story
  const lines: LeadLine[] = []
  let from = headerAt(story) + 1
  while (isAbove(blocks[from])) from++
  for (let at = 0; at < Math.min(blocks.length, from + deepest); at++) {
    const block = blocks[at]
    if (isAbove(block)) continue
    if (block?.type !== 'paragraph' || block.text.length > longest) break
    const { node, text } = block
    if (node.data?.hProperties) {
      if (kind && isLead(story, at, kind)) lines.push({ at, node, text })
      continue
    }
    if (kinds.includes(node.data?.declared)) continue
    if (node.data || !node.children.every(child => child.type === 'text')) break
    lines.push({ at, node, text })
  }
  return lines
}

/** The paragraphs which the writer declares to be of a kind, wherever they stand. */
export function declaredLines({ blocks, declared }: Story, kind: Declared): LeadLine[] {
  if (!declared) return []
  return blocks.flatMap(({ type, node, text }, at) =>
    type === 'paragraph' && node.data?.declared === kind ? [{ at, node, text }] : []
  )
}

/** The headline, and notes and leftovers above it. */
function isAbove(block: Block | undefined): boolean {
  const type = block?.type
  return type === 'header' || type === 'note' || type === 'leftover'
}

/** Index of the headline where it is in the content; -1 where it is not. */
export function headerAt({ blocks }: Story): number {
  return blocks.slice(0, deepest).findIndex(({ type }) => type === 'header')
}

/** Whether a block belongs to the headline, and what was read round it. */
export function standsAbove(story: Story, at: number): boolean {
  return (
    at < headerAt(story) ||
    isAbove(story.blocks[at]) ||
    isLead(story, at, 'kicker', 'headline', 'byline', 'published', 'standfirst')
  )
}

/** Whether a paragraph begins with a dateline, as the first one of a piece does. */
export function hasDateline({ type, node }: Block): boolean {
  return type === 'paragraph' && hasClass(node.children[0], 'dateline')
}

/** Whether a block is a line of that kind round the headline. */
export function isLead(story: Story, at: number, ...kinds: string[]): boolean {
  const block = story.blocks[at]
  return block?.type === 'paragraph' && hasClass(block.node, ...kinds)
}

/** Whether a headline stands above the piece, in the content or where a layout prints it. */
export function isTitled({ findings, settings }: Story): boolean {
  return Boolean(settings.title) || findings.some(({ type }) => type === 'headline')
}
