import type { Blockquote, List, Paragraph, RootContent } from 'mdast'
import { append } from '../../append.ts'
import type { Passage } from '../../grammar/quotation/quotation.ts'
import type { Block } from '../../story.ts'
import { hasClass } from '../../tree/has-class.ts'
import { look } from '../../tree/look.ts'
import type { InterviewNode, InterviewTurn, NoteNode } from '../../tree/mdast.ts'
import { plainText } from '../../tree/text.ts'

/** A passage of the story, with the node that holds its words. */
export interface PlacedPassage extends Passage {
  readonly words: number
  /** Signs that it holds, as bits. */
  readonly holds: number
  readonly node: RootContent
  /** Index of the block that it is, or is in. */
  readonly block: number
}

/** All that has words, in order: paragraphs, heads, items, paragraphs of block quotations and notes, turns of interviews. */
export function passagesOf(blocks: readonly Block[]): PlacedPassage[] {
  const found: PlacedPassage[] = []
  blocks.forEach(({ type, node, text, words, holds }, block) => {
    if (type === 'paragraph') found.push({ kind: kindOf(node), text, words, holds, node, block })
    else if (type === 'heading') found.push({ kind: 'head', text, words, holds, node, block })
    else append(found, passagesIn(node, block))
  })
  return found
}

/** Passages of a block that holds others. */
function passagesIn(node: RootContent, block: number): PlacedPassage[] {
  if (node.type === 'list') return within(node, 'item', block)
  if (node.type === 'interview') return turnsIn(node, block)
  if (node.type === 'note') return within(node, 'note', block)
  return node.type === 'blockquote' ? within(node, 'quote', block) : []
}

/** A turn of a dialogue is a paragraph with a class. */
function kindOf(node: Paragraph): Passage['kind'] {
  return hasClass(node, 'dialogue') ? 'turn' : 'paragraph'
}

/** A turn of one paragraph holds its words itself. */
function turnsIn(interview: InterviewNode, block: number): PlacedPassage[] {
  return interview.children.flatMap(turn =>
    turn.children.some(child => 'children' in child && child.type === 'paragraph')
      ? within(turn, 'turn', block)
      : [passageOf('turn', turn, block)]
  )
}

function passageOf(
  kind: Passage['kind'],
  node: Paragraph | InterviewTurn,
  block: number
): PlacedPassage {
  const text = plainText(node)
  const { words, holds } = look(text)
  return { kind, text, words, holds, node, block }
}

function within(
  parent: List | Blockquote | NoteNode | InterviewTurn,
  kind: Passage['kind'],
  block: number
): PlacedPassage[] {
  const found: PlacedPassage[] = []
  // Depth-first without recursion: lists may be nested as deep as the copy likes.
  const waiting: RootContent[] = [...parent.children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'paragraph') found.push(passageOf(kind, node, block))
    else if ('children' in node) append(waiting, [...node.children].reverse())
  }
  return found
}
