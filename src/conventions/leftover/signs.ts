import type { FurnitureLine } from '../../grammar/furniture/furniture.ts'
import { contactLabels, releaseNotes } from '../../lexicon/kickers.ts'
import type { Block } from '../../story.ts'
import { addEnd } from './end-of-page.ts'
import {
  addComments,
  addCounts,
  addMailHeads,
  addPromotions,
  addRunningHeads,
  type Signs
} from './of-pages.ts'
import { isItem, signOf } from './sign.ts'
import { addMenu, addPath } from './top-of-page.ts'

/** What each block is as furniture; nothing for copy. */
export function signsOf(blocks: readonly Block[]): Signs {
  const signs = blocks.map(signOf)
  addComments(signs, blocks)
  // From here on, everything is furniture, or may be an item of a list of links.
  let tail = blocks.length
  for (let at = blocks.length - 1; at >= 0; at--) {
    const sign = signs[at]
    const block = blocks[at] as Block
    if (tail === at + 1 && (sign || isItem(block))) tail = at
    const label = sign?.label ?? sign?.strength
    if (!sign || (label !== 'opens' && label !== 'leads')) continue
    const listed = blocks[at + 1]?.type === 'list'
    const closed = signs[at + 1]?.strength === 'sure'
    const titled = label === 'leads' && isTitle(blocks, at + 1, signs)
    if (tail !== at && !listed && !closed && !titled) {
      if (sign.strength !== 'sure') signs[at] = undefined
      continue
    }
    const item: FurnitureLine = { kind: sign.kind, strength: 'sure' }
    signs[at] = item
    if ((listed || titled) && tail !== at) signs[at + 1] = item
    if (tail === at) {
      for (let next = at + 1; next < blocks.length && !signs[next]; next++) signs[next] = item
    }
  }
  addCounts(signs, blocks)
  addRunningHeads(signs, blocks)
  addMailHeads(signs, blocks)
  addPromotions(signs, blocks)
  addMenu(signs, blocks)
  addPath(signs, blocks)
  addEnd(signs, blocks)
  dropEndMarks(signs, blocks)
  return signs
}

/** Whether a block is a line that may be the title of a link, with copy below it. */
function isTitle(blocks: readonly Block[], at: number, signs: Readonly<Signs>): boolean {
  const block = blocks[at]
  return block?.type === 'paragraph' && !signs[at] && isItem(block) && at + 1 < blocks.length
}

/**
 * What ends a piece ends it where nothing but furniture follows, or notes of who sent it;
 * elsewhere it parts sections.
 */
function dropEndMarks(signs: Signs, blocks: readonly Block[]): void {
  let over = true
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at]
    if (!sign) over = false
    else if (!over && sign.kind === 'end-mark') {
      signs[at] = isAfterRelease(blocks[at + 1]) ? { ...sign, strength: 'sure' } : undefined
    }
  }
}

/** Whether a block is the head over the notes that follow a release. */
function isAfterRelease(block: Block | undefined): boolean {
  if (!block?.text || block.words > mostWords) return false
  const label = block.text.toLowerCase().replace(':', '')
  return contactLabels.has(label) || releaseNotes.has(label)
}

/** Words of the longest of these heads. */
const mostWords = 4
