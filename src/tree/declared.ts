import type { Root, RootContent } from 'mdast'
import type { Doubt } from '../findings.ts'

/**
 * What a block of Markdown may be declared to be, by a comment before it, and the
 * convention which writes that.
 *
 * `plain` is what its marks say, and no more. So are `paragraph`, `list` and
 * `section-head`, but people and quotations are found in them.
 */
const writers = {
  plain: undefined,
  paragraph: undefined,
  list: 'list',
  'section-head': 'section-head',
  byline: 'byline',
  published: 'published',
  standfirst: 'standfirst',
  dateline: 'dateline',
  timeline: 'timeline',
  interview: 'interview',
  dialogue: 'interview'
} as const

/** What a block was declared to be. */
export type Declared = keyof typeof writers

/** All of it. */
export const declarable = Object.keys(writers) as readonly Declared[]

declare module 'mdast' {
  interface Data {
    /** What the writer says that the block is; it is read as nothing else. */
    declared?: Declared
  }
}

const comment = new RegExp(`^<!--\\s*copydesk:\\s*(${declarable.join('|')})\\s*-->$`, 'u')

/**
 * Say of each block what a comment before it declares: `<!-- copydesk: byline -->`.
 * The comment has said so, and goes.
 *
 * @returns
 *   Whether any block is declared to be something, in this way or by its front door.
 */
export function takeDeclarations(root: Root): boolean {
  let any = false
  let waiting: Declared | undefined
  const blocks: RootContent[] = []
  for (const node of root.children) {
    const said = node.type === 'html' ? comment.exec(node.value)?.[1] : undefined
    if (said) {
      waiting = said as Declared
      continue
    }
    if (waiting) node.data = { ...node.data, declared: waiting }
    waiting = undefined
    any ||= node.data?.declared !== undefined
    blocks.push(node)
  }
  if (blocks.length < root.children.length) root.children = blocks
  return any
}

/** A comment that would declare something, if its word were known. */
const misspelt = /^<!--\s*copydesk:(?<word>[^>]{0,60})-->$/u

/** Comments whose word is not known, and which were told of. */
const told = new WeakSet<RootContent>()

/** Doubts about declarations that declare nothing; each is told once. They stay where they are. */
export function doubtDeclarations({ children }: Root): Doubt[] {
  const doubts: Doubt[] = []
  for (const node of children) {
    if (node.type !== 'html' || told.has(node)) continue
    const word = misspelt.exec(node.value)?.groups?.word?.trim()
    if (word === undefined) continue
    told.add(node)
    const accepted = declarable.map(name => `\`${name}\``).join(', ')
    const reason = `Unexpected \`${word}\` in a comment for copydesk, expected one of ${accepted}`
    doubts.push({ convention: 'declaration', place: node.position, reason, evidence: [] })
  }
  return doubts
}

/** The comment that declares a block. */
export function declaration(name: Declared): RootContent {
  return { type: 'html', value: `<!-- copydesk: ${name} -->` }
}

/** Whether a convention may write a block anew: what the writer declares goes before it. */
export function isOpenTo({ data }: RootContent, convention: string): boolean {
  const declared = data?.declared
  if (declared === undefined || writers[declared] === convention) return true
  // These read the words of a block, whatever it is.
  return declared !== 'plain' && (convention === 'roster' || convention === 'pull-quote')
}
