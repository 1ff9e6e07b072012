import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Finding, Span } from './findings.ts'
import type { Lexicon, PeopleLexicon } from './lexicon/lexicon.ts'
import type { Settings } from './options.ts'
import { type Look, look } from './tree/look.ts'
import { plainText } from './tree/text.ts'

/**
 * Top-level node of a piece, with its plain text, and what a look at that tells.
 *
 * Its type stands here as well: nodes of several shapes are slow to ask, and most
 * conventions ask nothing else of most blocks.
 */
export type Block = BlockOf<RootContent>

// Told apart by the type of the node, as nodes are.
type BlockOf<Node extends RootContent> = Node extends RootContent
  ? BlockText & { readonly type: Node['type']; readonly node: Node }
  : never

interface BlockText extends Look {
  /** Words of a paragraph or heading, lines parted by `\n`; empty for other nodes. */
  readonly text: string
}

/** A piece of copy while conventions read it. */
export interface Story {
  /** Blocks as they stand now: what an earlier convention wrote is there. */
  readonly blocks: readonly Block[]
  readonly settings: Settings
  /** Whether the writer declares of any block what it is. */
  readonly declared: boolean
  /** What the conventions before this one found. */
  readonly findings: readonly Finding[]
  /** Words of the language of the piece; nothing for a language that we do not read. */
  readonly lexicon: Lexicon | undefined
  /** Words about people in that language; nothing for one that we read no lists of people in. */
  readonly people: PeopleLexicon | undefined
  /** Language of the piece, as a BCP 47 tag; nothing where it cannot be told. */
  readonly language: string | undefined
  /** Make an id from words: lower case, unique in this story. */
  readonly slug: (words: string) => string
  /** Place in the source of a part of a node's plain text (UTF-16 offsets into that text). */
  readonly place: (node: RootContent, start?: number, end?: number) => Position | undefined
}

/** Block of a node. */
export function blockOf(node: RootContent): Block {
  const { type } = node
  const text = type === 'paragraph' || type === 'heading' ? plainText(node) : ''
  const { words, holds, opens } = look(text)
  // The type is that of the node.
  return { type, node, text, words, holds, opens } as Block
}

/**
 * Words of a block, with their place in the source.
 *
 * @param node
 *   Paragraph or heading.
 * @param text
 *   Its plain text.
 * @param start
 *   UTF-16 offset into the text.
 * @param end
 *   UTF-16 offset, exclusive.
 * @returns
 *   Span in the source; `start` and `end` are -1 where the tree has no positions.
 */
export function spanIn(
  story: Story,
  node: RootContent,
  text: string,
  start: number,
  end: number
): Span {
  const place = story.place(node, start, end)
  return {
    start: place?.start.offset ?? -1,
    end: place?.end.offset ?? -1,
    text: text.slice(start, end)
  }
}
