import type { Heading, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Convention } from '../convention.ts'
import type { Headline } from '../findings.ts'
import { readByline } from '../grammar/byline.ts'
import { readDate } from '../grammar/date/date.ts'
import { isSummary } from '../grammar/summary.ts'
import type { Block, Story } from '../story.ts'
import { countWords } from '../tree/look.ts'
import type { Header } from '../tree/mdast.ts'

/** Characters; headlines of the longest kind, with a subordinate clause, stay below. */
const longest = 200
/** Characters; a longer question opens a piece. */
const longestQuestion = 110
/** Words; a shorter line over a list names the list. */
const overList = 4

const worded = /[\p{L}\p{N}]/u
/** Ends of lines that announce, or go on. */
const open = /[:：,;、，]$/u
const question = /[?？!！]["”’»]?$/u
/** Ends of sentences; not of `and the winner is…`, nor of `N.Y.C.`. */
const sentence = /(?<!\.|\b\p{L})[.。]["”’»]?$/u

/**
 * First line of the piece, which names it; notes about the piece may stand above.
 *
 *     Harbour Bridge Reopens After Winter Storm
 *
 *     The bridge was closed for six weeks.
 *
 * Becomes an `h1` in a `header`, or leaves the content, for a layout to print.
 * A sentence is a headline only over a byline or a date.
 */
export const headline: Convention<Headline> = {
  name: 'headline',

  recognise(story) {
    const at = story.blocks.findIndex(({ node }) => node.type !== 'note')
    const first = story.blocks[at]
    const sign = first && signOf(first, story.blocks.slice(at), story)
    if (!first || !sign) return []
    const finding: Headline = {
      type: 'headline',
      place: story.place(first.node),
      text: first.text,
      evidence: [{ sign }]
    }
    return [{ finding, blocks: { from: at, to: at + 1 } }]
  },

  write([block], { text }, { settings }) {
    const printed = settings.headline === 'data'
    if (!block || (printed && sameWords(text, settings.title ?? text))) return []
    const { node } = block
    if (node.type !== 'paragraph' && node.type !== 'heading') return [node]
    const { position } = node
    // The layout prints another title, as the `h1`.
    if (printed && node.type === 'paragraph') return [header(secondTitle(node), position)]
    const heading: Heading = { type: 'heading', depth: 1, children: node.children }
    if (position) heading.position = position
    return [header(heading, position)]
  }
}

function header(child: Heading | Paragraph, position: Position | undefined): Header {
  const data = { hName: 'header' }
  return { type: 'header', children: [child], data, ...(position && { position }) }
}

function secondTitle(node: Paragraph): Paragraph {
  return { ...node, data: { ...node.data, hProperties: { className: ['headline'] } } }
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()
}

/** What shows that the first block is the headline; nothing where it is none. */
function signOf(
  { node, text }: Block,
  blocks: readonly Block[],
  { settings }: Story
): string | undefined {
  const next = blocks[1]
  if (!next || !worded.test(text)) return
  if (node.type === 'heading') return node.depth === 1 ? 'heading-mark' : undefined
  if (node.type !== 'paragraph' || node.data || isMarkedUp(blocks)) return
  if (text.length > longest || open.test(text) || isByline(text)) return
  // Where the author gave a title, a line that is not it may well be the standfirst.
  const titled = settings.title !== undefined && !sameWords(text, settings.title)
  if (titled && (sentence.test(text) || isSummary(text))) return
  if (sentence.test(text)) return isByline(next.text) ? 'over-byline' : undefined
  if (question.test(text) && text.length > longestQuestion) return
  if (next.node.type === 'list' && !namesMore(text, blocks)) return
  return 'first-line'
}

function isByline(text: string): boolean {
  return readByline(text) !== undefined || readDate(text) !== undefined
}

/** Whether a line over a list names more than the list. */
function namesMore(text: string, blocks: readonly Block[]): boolean {
  return (
    countWords(text) >= overList &&
    blocks.slice(2).some(block => block.node.type === 'paragraph' && sentence.test(block.text))
  )
}

/**
 * Whether the writer marked up the piece: links, emphasis, code. A headline is
 * marked as well then, or stands in the front matter.
 */
function isMarkedUp(blocks: readonly Block[]): boolean {
  return blocks.some(({ node }) => {
    if (node.type === 'code' || node.type === 'html' || node.type === 'definition') return true
    if (node.type !== 'paragraph') return false
    return node.children.some(
      ({ type }) => type !== 'text' && type !== 'break' && type !== 'strong'
    )
  })
}
