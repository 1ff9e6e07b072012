import type { FurnitureLine } from '../../grammar/furniture/furniture.ts'
import type { Block } from '../../story.ts'
import type { Signs } from './of-pages.ts'
import { isItem } from './sign.ts'

/** Lines of furniture, each another one, that show that a page goes on below the piece. */
const fewest = 3
/** The same, where none of them is furniture for sure. */
const fewestUnsure = 5

/**
 * What a page goes on with below the piece: from its first furniture on, all lines, where
 * they are brief to the end, and at least half of them are furniture.
 *
 *     Like
 *
 *     Comment
 *
 *     What others saw
 *
 *     Share
 */
export function addEnd(signs: Signs, blocks: readonly Block[]): void {
  const body = blocks.findLastIndex((block, at) => !signs[at] && !isBrief(block))
  if (body < 0) return
  const from = signs.findIndex((sign, at) => at > body && sign && sign.kind !== 'end-mark')
  if (from < 0) return
  const known = new Set<string>()
  let sure = false
  let count = 0
  for (let at = from; at < blocks.length; at++) {
    if (!signs[at]) continue
    count++
    known.add(blocks[at]?.text.toLowerCase() ?? '')
    sure ||= signs[at]?.strength === 'sure'
  }
  const enough = sure ? fewest : fewestUnsure
  // What comes again and again is the button of an entry, in a list of what is on.
  const isPage = known.size >= enough && known.size * 2 > count
  if (!isPage || count * 2 < blocks.length - from) return
  let last: FurnitureLine | undefined
  for (let at = from; at < blocks.length; at++) {
    last = signs[at] ?? (last && { kind: last.kind, strength: 'beside' })
    signs[at] = last
  }
}

/** An address, a number to ring: whom to ask about the piece; and a question to readers. */
const ofPiece = /@|\d[\d\s()/-]{5,}\d|[?？]$/u

/** Whether a block is a line which may be the name of something, or the title of a link. */
function isBrief(block: Block): boolean {
  return block.type === 'paragraph' && isItem(block) && !ofPiece.test(block.text)
}
