import type { FurnitureLine } from '../../grammar/furniture/furniture.ts'
import { countMailHead } from '../../grammar/furniture/mail-head.ts'
import { readRunningHead } from '../../grammar/furniture/running-head.ts'
import { replies } from '../../lexicon/buttons.ts'
import { promotions } from '../../lexicon/pages.ts'
import type { Block } from '../../story.ts'
import { Sign } from '../../tree/look.ts'
import { isPlain } from './sign.ts'

/** What each block of a piece is as furniture; nothing for copy. */
export type Signs = (FurnitureLine | undefined)[]

const runningHead: FurnitureLine = { kind: 'running-head', strength: 'sure' }

/** Heads and feet of pages: the same words, twice or more, each time with a higher number. */
export function addRunningHeads(signs: Signs, blocks: readonly Block[]): void {
  const pages = new Map<string, { at: number; page: number }>()
  blocks.forEach(({ type, node, text, holds }, at) => {
    if (type !== 'paragraph' || !(holds & Sign.digit) || !isPlain(node)) return
    const head = readRunningHead(text)
    if (!head) return
    const before = pages.get(head.words)
    if (before && before.page < head.page) signs[before.at] = signs[at] = runningHead
    pages.set(head.words, { at, page: head.page })
  })
}

const mailHead: FurnitureLine = { kind: 'mail-head', strength: 'sure' }

/** Lines that a mail program puts over a mail. */
export function addMailHeads(signs: Signs, blocks: readonly Block[]): void {
  for (let at = 0; at < blocks.length; at++) {
    const lines = labelledFrom(blocks, at)
    for (let left = countMailHead(lines); left > 0; left--) signs[at++] = mailHead
  }
}

const promotion: FurnitureLine = { kind: 'newsletter', strength: 'sure' }

/** Blocks of the longest box that promotes something. */
const longestBox = 12

/** A box between the two lines that say where it begins and ends. */
export function addPromotions(signs: Signs, blocks: readonly Block[]): void {
  let from: number | undefined
  for (let at = 0; at < blocks.length; at++) {
    const { text } = blocks[at] as Block
    // Most lines are told by their length.
    if (text.length > promotions.from.length) continue
    const line = text.toLowerCase()
    if (line === promotions.from) from = at
    if (line !== promotions.to || from === undefined) continue
    if (at - from <= longestBox) for (let one = from; one <= at; one++) signs[one] = promotion
    from = undefined
  }
}

/** Lines of the longest head of a mail. */
const mostFields = 8

/** The paragraphs in a row from a block on that may begin with a label. */
function labelledFrom(blocks: readonly Block[], from: number): string[] {
  const lines: string[] = []
  for (let at = from; at < blocks.length && lines.length < mostFields; at++) {
    const { type, text, opens } = blocks[at] as Block
    if (type !== 'paragraph' || !(opens & Sign.colon)) break
    lines.push(text)
  }
  return lines
}

/** Blocks of the longest comment that is looked at, who wrote it and when included. */
const longestComment = 8
/** Characters of a paragraph of the piece, which stands before its comments. */
const paragraph = 80

const comment: FurnitureLine = { kind: 'comment-form', strength: 'sure' }

/**
 * What readers said, with the button to answer under each: from the label over the first
 * button on, as far as more furniture of comments follows.
 */
export function addComments(signs: Signs, blocks: readonly Block[]): void {
  const first = blocks.findIndex(isReply)
  const from = first < 0 ? -1 : signs.findLastIndex((sign, at) => at < first && isComment(sign))
  if (from < 0 || first - from > longestComment) return
  if (!blocks.slice(0, from).some(({ text }) => text.length > paragraph)) return
  let to = first
  for (let at = first + 1; at < blocks.length && at - to <= longestComment; at++) {
    if (isComment(signs[at])) to = at
  }
  for (let at = from; at < to; at++) signs[at] ??= comment
}

function isComment(sign: FurnitureLine | undefined): boolean {
  return sign?.kind === 'comment-form'
}

/** Words of the longest button under a comment. */
const replyWords = 3

function isReply({ type, text, words }: Block): boolean {
  return type === 'paragraph' && words <= replyWords && replies.has(text.toLowerCase())
}

/** `142`, `1.2K`, `0 / 0`: as a page counts likes, comments and pictures. */
const count = /^\d[\d.,]*[KM]?(?:\s?\/\s?\d+)?$/u
/** Between parts of a line that has become several: `·`, `|`. */
const dot = /^[·•∙|/–—-]$/u
/** Furniture that is counted, or parted by dots. */
const counted: readonly string[] = ['comment-form', 'reading-tools', 'share-bar']
/** Characters of the longest count. */
const longestCount = 12

/** Numbers and dots alone, over buttons or below them, belong to these. */
export function addCounts(signs: Signs, blocks: readonly Block[]): void {
  for (let at = signs.length - 2; at >= 0; at--) addCount(signs, blocks, at, signs[at + 1])
  for (let at = 1; at < signs.length; at++) addCount(signs, blocks, at, signs[at - 1])
}

function addCount(
  signs: Signs,
  blocks: readonly Block[],
  at: number,
  beside: FurnitureLine | undefined
): void {
  const text = blocks[at]?.text ?? ''
  if (!beside || signs[at] || text.length > longestCount) return
  if (!counted.includes(beside.kind) || !(count.test(text) || dot.test(text))) return
  signs[at] = { kind: beside.kind, strength: 'beside' }
}
