import Slugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { append } from './append.ts'
import type { Convention } from './convention.ts'
import type { Doubt, Finding } from './findings.ts'
import { findLanguage } from './lexicon/language.ts'
import type { Settings } from './options.ts'
import { type Block, blockOf, type Story } from './story.ts'
import { doubtDeclarations, isOpenTo, takeDeclarations } from './tree/declared.ts'
import { countWords } from './tree/look.ts'
import { placeOf, plainText } from './tree/text.ts'

/** All that was found in one piece. */
export interface Reading {
  readonly findings: readonly Finding[]
  readonly doubts: readonly Doubt[]
  /** BCP 47 tag; nothing where the language cannot be told. */
  readonly language: string | undefined
  /** Words of the piece as it was given, leftovers included. */
  readonly wordCount: number
}

/**
 * Read a piece: each convention in turn looks at the blocks as the ones before
 * it left them, and writes what it found.
 *
 * @param root
 *   Tree from a front door; rewritten.
 * @param conventions
 *   Conventions to read, in order; those which the settings switch off are left out.
 * @param settings
 *   Options with everything set.
 * @param source
 *   Text that the tree was made from; for places.
 * @returns
 *   Findings and doubts in the order of the source. Never throws on any tree.
 */
export function read(
  root: Root,
  conventions: readonly Convention[],
  settings: Settings,
  source?: string
): Reading {
  const declared = takeDeclarations(root)
  let blocks: readonly Block[] = root.children.map(blockOf)
  const { wordCount, ids } = survey(blocks)
  const { language, lexicon, people } = findLanguage(blocks, settings)
  const slug = slugger(ids, settings.idPrefix)
  const findings: Finding[] = []
  const doubts: Doubt[] = doubtDeclarations(root)

  for (const convention of conventions) {
    if (!settings.conventions[convention.name]) continue
    const story: Story = {
      blocks,
      settings,
      declared,
      findings,
      language,
      lexicon,
      people,
      slug,
      place: (node, start, end) =>
        start === undefined
          ? node.position
          : placeOf(node, start, end ?? Number.POSITIVE_INFINITY, source)
    }
    const written: Block[] = []
    let at = 0
    for (const seen of convention.recognise(story)) {
      if ('doubt' in seen) {
        doubts.push(seen.doubt)
        continue
      }
      const { finding, plan } = seen
      if (!seen.blocks) {
        findings.push(finding)
        continue
      }
      const { from, to } = seen.blocks
      const own = blocks.slice(from, to)
      const nodes = convention.write(own, finding, story, plan)
      const isFree = ({ node }: Block) => isOpenTo(node, convention.name) || nodes.includes(node)
      if (declared && !own.every(isFree)) continue
      findings.push(finding)
      while (at < from) written.push(blocks[at++] as Block)
      for (const node of nodes) written.push(blockOf(node))
      at = to
    }
    if (at === 0) continue
    while (at < blocks.length) written.push(blocks[at++] as Block)
    blocks = written
  }

  root.children = blocks.map(block => block.node)
  return { findings: findings.sort(byPlace), doubts: doubts.sort(byPlace), language, wordCount }
}

/** Id in raw HTML, quoted or not. */
const idInHtml = /\sid\s?=\s?["']?([^"'\s>]+)/giu

/** What a piece holds before it is read: its words, and the ids it brings along. */
function survey(blocks: readonly Block[]): { wordCount: number; ids: string[] } {
  let wordCount = 0
  const ids: string[] = []
  const waiting: Nodes[] = []
  for (const { type, node, words } of blocks) {
    wordCount += words
    addIds(ids, node)
    if (type === 'paragraph' || type === 'heading' || !('children' in node)) continue
    append(waiting, node.children)
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    addIds(ids, node)
    // Words stand in lines: paragraphs, headings, table cells.
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      wordCount += countWords(plainText(node))
    } else if ('children' in node) append(waiting, node.children)
  }
  return { wordCount, ids }
}

/** Add the ids that a node brings along itself. */
function addIds(ids: string[], node: Nodes): void {
  const id = node.data && 'hProperties' in node.data ? node.data.hProperties?.id : undefined
  if (typeof id === 'string') ids.push(id)
  if (node.type !== 'html') return
  for (const { 1: own } of node.value.matchAll(idInHtml)) ids.push(own ?? '')
}

const lineEnding = / ?\n/gu

/** Makes ids that are unique in the tree, also beside those that are taken. */
function slugger(taken: readonly string[], prefix: string): (words: string) => string {
  const slugs = new Slugger()
  for (const id of taken) slugs.slug(id)
  return words => prefix + (slugs.slug(words.replace(lineEnding, ' ')) || slugs.slug('section'))
}

function byPlace(one: Finding | Doubt, other: Finding | Doubt): number {
  return (one.place?.start.offset ?? 0) - (other.place?.start.offset ?? 0)
}
