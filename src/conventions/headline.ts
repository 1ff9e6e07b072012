import type { Heading, Paragraph } from 'mdast'
import type { Position } from 'unist'
import type { Convention } from '../convention.ts'
import type { Evidence } from '../evidence.ts'
import type { Headline } from '../findings.ts'
import { bitsOf, Known, knownWords } from '../grammar/roster/people-words.ts'
import { isSummary, isTitle } from '../grammar/summary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Story } from '../story.ts'
import { countWords } from '../tree/look.ts'
import type { Header } from '../tree/mdast.ts'
import { belowKickers, isByline, kickersOf, sentence, withClass } from './over-headline.ts'

/** Characters; headlines of the longest kind, with a subordinate clause, stay below. */
const longest = 200
/** Characters; a longer question opens a piece. */
const longestQuestion = 110
/** Words; a shorter line over a list names the list. */
const overList = 4
/** Words; a shorter line of words with capitals that ends in a full stop may be names. */
const fewestInTitle = 6
/** Characters of such a line. */
const longestTitle = 130

const worded = /[\p{L}\p{N}]/u
/** Ends of lines that announce, or go on. */
const open = /[:：,;、，]$/u
/** When a message of a chat was sent, `[12/05/26, 19:02:11] Ann: …`. */
const stamped = /^\[\d/u
const question = /[?？!！]["”’»]?$/u

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

function header(child: Heading | Paragraph, position: Position | undefined): Header {
  const data = { hName: 'header' }
  return { type: 'header', children: [child], data, ...(position && { position }) }
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
