import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Convention } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { Headline } from '../findings.ts'
import { readByline } from '../grammar/byline.ts'
import { anyYear, readDate } from '../grammar/date/date.ts'
import { readDateBeside } from '../grammar/date/date-beside.ts'
import { countContact, endOfPath, isPath, type Kicker, readKicker } from '../grammar/kicker.ts'
import { bitsOf, Known, knownWords } from '../grammar/roster/people-words.ts'
import { isSummary, isTitle } from '../grammar/summary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { countWords } from '../tree/look.ts'
import type { Header } from '../tree/mdast.ts'

/** Characters; headlines of the longest kind, with a subordinate clause, stay below. */
const longest = 200
/** Characters; a longer question opens a piece. */
const longestQuestion = 110
/** Words; a shorter line over a list names the list. */
const overList = 4
/** Words; a shorter line below a label may be the first head under it. */
const belowLabel = 3

/** Words; a shorter line of words with capitals that ends in a full stop may be names. */
const fewestInTitle = 6
/** Characters of such a line. */
const longestTitle = 130

/** Words of a section that no list has, and of the shortest headline below it. */
const section = 2
const fewestUnderSection = 5
/** Characters of the longest headline below it. */
const longestUnderSection = 120

/** Blocks over the headline that are looked at together. */
const above = 8

const worded = /[\p{L}\p{N}]/u
/** Ends of lines that announce, or go on. */
const open = /[:：,;、，]$/u
/** When a message of a chat was sent, `[12/05/26, 19:02:11] Ann: …`. */
const stamped = /^\[\d/u
const question = /[?？!！]["”’»]?$/u
/** Ends of sentences; not of `and the winner is…`, nor of `N.Y.C.`. */
const sentence = /(?<!\.|\b\p{L})[.。]["”’»]?$/u

/**
 * First line of the piece, which names it; notes about the piece may stand above.
 *
 *     Opinion
 *
 *     Harbour Bridge Reopens After Winter Storm
 *
 *     The bridge was closed for six weeks.
 *
 * Becomes an `h1` in a `header`, or leaves the content, for a layout to print. What
 * says which kind of piece it is becomes a paragraph with the class `kicker` over it.
 * A sentence is a headline only over a byline or a date, or set in capitals as titles are.
 */
export const headline: Convention<Headline> = {
  name: 'headline',

  recognise(story) {
    const { blocks } = story
    const from = blocks.findIndex(({ type }) => type !== 'note' && type !== 'leftover')
    const at = belowKickers(blocks, from, story.lexicon)
    const first = blocks[at]
    const sign = first && signOf(first, blocks.slice(at), story)
    if (!first || !sign) return []
    const evidence: Evidence[] = [{ sign }]
    if (at > from) evidence.push({ sign: 'below-kicker', text: blocks[from]?.text ?? '' })
    const place = story.place(first.node)
    const finding: Headline = { type: 'headline', place, text: first.text, evidence }
    return [{ finding, blocks: { from, to: at + 1 } }]
  },

  write(blocks, { text }, { settings }) {
    const block = blocks.at(-1)
    const kickers = kickersOf(blocks.slice(0, -1))
    const printed = settings.headline === 'data'
    if (!block || (printed && sameWords(text, settings.title ?? text))) return kickers
    const { node } = block
    if (node.type !== 'paragraph' && node.type !== 'heading') return [...kickers, node]
    const { position } = node
    // The layout prints another title, as the `h1`.
    if (printed && node.type === 'paragraph') {
      return [...kickers, header(withClass(node, 'headline'), position)]
    }
    const heading: Heading = { type: 'heading', depth: 1, children: node.children }
    if (position) heading.position = position
    return [...kickers, header(heading, position)]
  }
}

/** Lines over the headline; a date, and whom to ask, say nothing of the piece. */
function kickersOf(blocks: readonly Block[]): RootContent[] {
  let asked = 0
  return blocks.map(({ type, node, text }, at) => {
    asked = Math.max(asked, at + contactAt(blocks, at))
    const isKicker = at >= asked && !text.includes('@') && !statesWhen(text)
    return isKicker && type === 'paragraph' ? withClass(node, 'kicker') : node
  })
}

// Paris, le 12 novembre 2026
// ^^^^^^^^^^ where
const place = /^\p{Lu}[\p{L}\p{M} .’'-]{1,30},\s/u

/** Whether a line says when something was written, and perhaps where. */
function statesWhen(text: string): boolean {
  if (!anyYear.test(text)) return false
  return readDate(text) !== undefined || readDate(text.replace(place, '')) !== undefined
}

/** Number of blocks from `at` on that say whom to ask. */
function contactAt(blocks: readonly Block[], at: number): number {
  return countContact(blocks.slice(at, at + above).map(({ text }) => text))
}

/** Index of the first block that is no kicker; of the label itself where nothing shows that it is one. */
function belowKickers(
  blocks: readonly Block[],
  from: number,
  lexicon: Lexicon | undefined
): number {
  let at = from
  let label = from
  let last: Kicker | undefined
  for (;;) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || block.node.data) break
    const contact = contactAt(blocks, at)
    if (contact > 0) {
      at += contact
      last = 'stamp'
      continue
    }
    const kicker =
      readKicker(block.text) ?? aboveOthers(blocks, at) ?? placeOver(blocks, at, lexicon)
    if (!kicker && !statesWhen(block.text)) break
    if (kicker === 'label') label = at
    last = kicker ?? last ?? 'label'
    at++
  }
  if (last !== 'label') return at
  // Sport / Football / Harbour Town win the cup
  if (blocks[at]?.words === 1 && (blocks[at + 1]?.words ?? 0) >= belowLabel) at++
  const { node, text = '', words = 0 } = blocks[at] ?? {}
  const below = blocks[at + 1]
  const named =
    (node?.type === 'heading' && node.depth === 1) ||
    (node?.type === 'paragraph' && words >= belowLabel && !sentence.test(text)) ||
    (below && isByline(below.text))
  return named ? at : label
}

/** What a line is that is told by those below it. */
function aboveOthers(blocks: readonly Block[], at: number): Kicker | undefined {
  const [line, ...below] = blocks.slice(at, at + 4).map(block => {
    const { type, node } = block
    return type === 'paragraph' || (type === 'heading' && node.depth === 1) ? block.text : ''
  })
  const [first, second, third] = below
  // The name of a site stands over the path to the piece.
  if (first && isPath(first)) return 'stamp'
  const end = line && endOfPath(line)
  if (end && (end === first || end === second)) return 'stamp'
  // A headline has one standfirst: over a headline, a standfirst and a byline stands a section.
  const titled = first && second && third && isByline(third) && !isByline(first + second)
  if (!titled || countWords(line ?? '') > section || sentence.test(line ?? '')) return
  const isTitle = !sentence.test(first) && first.length <= longestUnderSection
  return isTitle && countWords(first) >= fewestUnderSection ? 'label' : undefined
}

/** A country or a state over a headline says where, as on pages that sort by it: `New Zealand`. */
function placeOver(
  blocks: readonly Block[],
  at: number,
  lexicon: Lexicon | undefined
): Kicker | undefined {
  const [line, below] = [blocks[at], blocks[at + 1]]
  const isTitle =
    below?.type === 'paragraph' || (below?.type === 'heading' && below.node.depth === 1)
  if (!lexicon || !line || line.words > section || !isTitle) return
  if (below.words < fewestUnderSection || sentence.test(below.text) || isByline(below.text)) return
  const place = line.text.toLowerCase().replaceAll(' ', '-')
  return lexicon.names.notAlone.includes(place) ? 'label' : undefined
}

function header(child: Heading | Paragraph, position: Position | undefined): Header {
  const data = { hName: 'header' }
  return { type: 'header', children: [child], data, ...(position && { position }) }
}

function withClass(node: Paragraph, name: string): Paragraph {
  return { ...node, data: { ...node.data, hProperties: { className: [name] } } }
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()
}

/** What shows that the first block is the headline; nothing where it is none. */
function signOf(
  { type, node, text }: Block,
  blocks: readonly Block[],
  { settings, lexicon }: Story
): string | undefined {
  const next = blocks[1]
  if (!next || !worded.test(text)) return
  if (type === 'heading') return node.depth === 1 ? 'heading-mark' : undefined
  if (type !== 'paragraph' || node.data || isMarkedUp(blocks)) return
  if (isFirstQuestion(blocks)) return
  if (text.length > longest || open.test(text) || stamped.test(text) || isByline(text)) return
  // Where the author gave a title, a line that is not it may well be the standfirst.
  const titled = settings.title !== undefined && !sameWords(text, settings.title)
  if (titled && (sentence.test(text) || isSummary(text))) return
  if (sentence.test(text)) {
    if (isByline(next.text)) return 'over-byline'
    return isInCapitals(text, lexicon) ? 'capitals' : undefined
  }
  if (question.test(text) && text.length > longestQuestion) return
  if (next.type === 'list' && !namesMore(text, blocks)) return
  return 'first-line'
}

/** Whether a sentence is set as a title, in a language where nouns have no capitals of their own. */
function isInCapitals(text: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || lexicon.names.nounsHaveCapitals || text.length > longestTitle) return false
  const known = knownWords(lexicon)
  if (!known) return false
  // Ada Lund met Tom Berg in Sandvik on Monday: names alone have capitals.
  for (const [word] of text.matchAll(smallWord)) {
    if ((bitsOf(word, known) & Known.small) === 0) return false
  }
  return countWords(text) >= fewestInTitle && isTitle(text)
}

const smallWord = /(?<![\p{L}’'-])\p{Ll}{3,}/gu

/** A question in bold, as others are below it: an interview begins with what is asked. */
function isFirstQuestion(blocks: readonly Block[]): boolean {
  const [first, ...below] = blocks
  return first !== undefined && isBoldQuestion(first) && below.some(isBoldQuestion)
}

function isBoldQuestion({ type, node, text }: Block): boolean {
  return type === 'paragraph' && node.children[0]?.type === 'strong' && question.test(text)
}

function isByline(text: string): boolean {
  return (
    readByline(text) !== undefined ||
    readDate(text) !== undefined ||
    readDateBeside(text) !== undefined
  )
}

/** Whether a line over a list names more than the list. */
function namesMore(text: string, blocks: readonly Block[]): boolean {
  return (
    countWords(text) >= overList &&
    blocks.slice(2).some(block => block.type === 'paragraph' && sentence.test(block.text))
  )
}

/**
 * Whether the writer marked up the piece: links, emphasis, code. A headline is
 * marked as well then, or stands in the front matter.
 */
function isMarkedUp(blocks: readonly Block[]): boolean {
  return blocks.some(({ type, node }) => {
    if (type === 'code' || type === 'html' || type === 'definition') return true
    if (type !== 'paragraph') return false
    return node.children.some(
      ({ type }) => type !== 'text' && type !== 'break' && type !== 'strong'
    )
  })
}
