import type { List, Paragraph } from 'mdast'
import type { Convention, Seen } from '../convention.ts'
import type { Leftover } from '../findings.ts'
import { type FurnitureLine, readFurniture } from '../grammar/furniture/furniture.ts'
import { readRunningHead } from '../grammar/furniture/running-head.ts'
import { isEndMark, isSign } from '../grammar/ornament.ts'
import type { Block, Story } from '../story.ts'
import type { FlowContent, LeftoverNode } from '../tree/mdast.ts'
import { plainText } from '../tree/text.ts'

/** Characters of a title in a list of links: titles are lines, not paragraphs. */
const longestItem = 160

/** Ends of lines that are no title. */
const sentenceEnd = /[.。．:：;,][”"’»)]?$/u
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

/** What each block is as furniture; nothing for copy. */
function signsOf(blocks: readonly Block[]): (FurnitureLine | undefined)[] {
  const signs = blocks.map(signOf)
  // From here on, everything is furniture, or may be an item of a list of links.
  let tail = blocks.length
  for (let at = blocks.length - 1; at >= 0; at--) {
    const sign = signs[at]
    const block = blocks[at] as Block
    if (tail === at + 1 && (sign || isItem(block))) tail = at
    if (sign?.strength !== 'opens') continue
    const listed = blocks[at + 1]?.type === 'list'
    const closed = signs[at + 1]?.strength === 'sure'
    if (tail !== at && !listed && !closed) {
      signs[at] = undefined
      continue
    }
    const item: FurnitureLine = { kind: sign.kind, strength: 'sure' }
    signs[at] = item
    if (listed && tail !== at) signs[at + 1] = item
    if (tail === at) {
      for (let next = at + 1; next < blocks.length && !signs[next]; next++) signs[next] = item
    }
  }
  addCounts(signs, blocks)
  addRunningHeads(signs, blocks)
  dropEndMarks(signs)
  return signs
}

const runningHead: FurnitureLine = { kind: 'running-head', strength: 'sure' }

/** Heads and feet of pages: the same words, twice or more, each time with a higher number. */
function addRunningHeads(signs: (FurnitureLine | undefined)[], blocks: readonly Block[]): void {
  const pages = new Map<string, { at: number; page: number }>()
  for (const [at, { type, node, text }] of blocks.entries()) {
    if (type !== 'paragraph' || !isPlain(node)) continue
    const head = readRunningHead(text)
    if (!head) continue
    const before = pages.get(head.words)
    if (before && before.page < head.page) signs[before.at] = signs[at] = runningHead
    pages.set(head.words, { at, page: head.page })
  }
}

/** `142`, `1.2K`: as a page counts likes and comments, over its buttons. */
const count = /^\d[\d.,]*[KM]?$/u
const counted: readonly string[] = ['comment-form', 'share-bar']

/** Numbers alone over a button belong to it. */
function addCounts(signs: (FurnitureLine | undefined)[], blocks: readonly Block[]): void {
  for (let at = signs.length - 2; at >= 0; at--) {
    const below = signs[at + 1]
    if (!below || signs[at] || !counted.includes(below.kind)) continue
    if (count.test(blocks[at]?.text ?? '')) signs[at] = { kind: below.kind, strength: 'beside' }
  }
}

/** What ends a piece ends it where nothing but furniture follows; elsewhere it parts sections. */
function dropEndMarks(signs: (FurnitureLine | undefined)[]): void {
  let over = true
  for (let at = signs.length - 1; at >= 0; at--) {
    if (!signs[at]) over = false
    else if (!over && signs[at]?.kind === 'end-mark') signs[at] = undefined
  }
}

function signOf({ type, node, text }: Block): FurnitureLine | undefined {
  if (type === 'list') return listSign(node)
  if (type === 'heading' && isSign(node)) return endMark
  if (type !== 'paragraph' || !isPlain(node)) return
  if (!text.includes('\n')) return readLine(text.trim())
  return strongest(text.split('\n').map(line => readLine(line.trim())))
}

/** What a line is: an ornament that ends the piece, or furniture. */
function readLine(line: string): FurnitureLine | undefined {
  return isEndMark(line) ? endMark : readFurniture(line)
}

const endMark: FurnitureLine = { kind: 'end-mark', strength: 'beside' }

/** A list of nothing but furniture; sure only beside other furniture. */
function listSign(list: List): FurnitureLine | undefined {
  const sign = strongest(
    list.children.map(item => {
      const [only, ...more] = item.children
      return only?.type === 'paragraph' && more.length === 0 && isPlain(only)
        ? readLine(plainText(only).trim())
        : undefined
    })
  )
  return sign && { ...sign, strength: 'beside' }
}

/** The sign of several lines: of the surest of them, if all of them have one. */
function strongest(signs: readonly (FurnitureLine | undefined)[]): FurnitureLine | undefined {
  if (signs.length === 0 || signs.includes(undefined)) return
  return signs.find(sign => sign?.strength === 'sure') ?? signs[0]
}

/** Paragraph without a link, a mark or an image in it; what the writer marked as a head is one. */
function isPlain({ children, data }: Paragraph): boolean {
  return !data?.declared && children.every(({ type }) => type === 'text' || type === 'break')
}

/** Block that may be a title, or titles, in a list of links. */
function isItem({ type, node, text }: Block): boolean {
  if (type === 'list') {
    return node.children.every(item => plainText(item).length <= longestItem)
  }
  return (
    type === 'paragraph' && isPlain(node) && text.length <= longestItem && !sentenceEnd.test(text)
  )
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
  // Over the text of the piece: `Share`, `Save`, under the headline.
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
