import { readTurn, type TurnLabel } from '../../grammar/turn.ts'
import { saidToOthers } from '../../lexicon/interviews.ts'
import type { Block } from '../../story.ts'
import { label } from '../../tree/build.ts'
import { slice } from '../../tree/text.ts'
import { areSaid, isSpoken, mayOpen } from './blocks.ts'

/** A block that opens with the name of a speaker. */
export interface Spoken extends TurnLabel {
  readonly at: number
  /** Who speaks: the last word of the name, in lower case. */
  readonly speaker: string
}

/** What a row of labelled blocks shows, as shares of its turns. */
export interface Dialogue {
  readonly turns: readonly Spoken[]
  /** Turns with a question in them. */
  readonly asking: number
  /** Turns in which somebody says I, or you. */
  readonly personal: number
}

/** Turns; fewer are labels. */
const fewest = 4
/** Turns of a speaker; a name that comes once labels a fact. */
const often = 2
/** Speakers who come so often. */
const speakers = 2
/** Blocks between two turns; more of them are the piece, and the labels are something else. */
const farthest = 12
/** Share of the turns after which another speaks. */
const changes = 0.5

const question = /[?？]/u
const personal = new Set(saidToOthers)
const between = /[^\p{L}\p{M}'’]+/u

/**
 * Whether turns are talk. Of the turns of interviews, a third to a half hold a
 * question, and nearly all a word such as I or you; where the questions are set
 * otherwise, as heads, few of them hold one.
 */
export function isTalk({ asking, personal }: Dialogue): boolean {
  return (asking >= 0.2 && personal >= 0.3) || (asking >= 0.1 && personal >= 0.6)
}

/** Whether they may be. */
export function mayBeTalk({ asking, personal }: Dialogue): boolean {
  return asking >= 0.2 || personal >= 0.3
}

/**
 * Find the turns of a conversation.
 *
 *     Ada Marsh: When did you begin?
 *
 *     Tomas Berglind: I have always done it.
 *
 * Facts have labels too (`Where:`, `Pros:`); what people say to each other has
 * questions in it, and words such as I and you. The caller weighs that.
 *
 * @param titled
 *   Whether the headline stands above the blocks, or a layout prints it.
 * @returns
 *   Turns in order; nothing where fewer than two speakers take turns.
 */
export function dialogueIn(blocks: readonly Block[], titled: boolean): Dialogue | undefined {
  const labelled = turnsIn(blocks, mayOpen)
  if (labelled.length < fewest) return
  const near = together(returning(known(labelled)))
  const turns = titled ? near : withoutTitle(near)
  if (turns.length < fewest || new Set(turns.map(({ speaker }) => speaker)).size < speakers) return
  const changing = turns.filter(({ speaker }, index) => speaker !== turns[index - 1]?.speaker)
  if (changing.length - 1 < (turns.length - 1) * changes) return
  const said = turns.map(({ at, end }) => (blocks[at]?.text ?? '').slice(end).trim())
  if (!areSaid(said)) return
  return {
    turns,
    asking: shareOf(said, text => question.test(text)),
    personal: shareOf(said, isPersonal)
  }
}

/** The turns that the writer declares. */
export function declaredTurns(blocks: readonly Block[]): Spoken[] {
  return turnsIn(blocks, isSpoken)
}

function turnsIn(blocks: readonly Block[], opens: (block: Block) => boolean): Spoken[] {
  return blocks.flatMap((block, at) => {
    const found = opens(block) ? readTurn(block.text) : undefined
    return found ? [{ ...found, at, speaker: speakerOf(found.name) }] : []
  })
}

function speakerOf(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase()
}

/** `AM` and `Ada` are Ada Marsh, where her name stands before. */
function known(turns: readonly Spoken[]): Spoken[] {
  const full = new Map<string, string>()
  return turns.map(turn => {
    const { name, speaker } = turn
    const parts = name.split(' ')
    if (parts.length > 1) {
      const initials = parts
        .map(part => part.charAt(0))
        .join('')
        .toLowerCase()
      const [first = ''] = parts
      for (const short of [initials, first.toLowerCase()]) {
        if (!full.has(short)) full.set(short, speaker)
      }
    }
    return { ...turn, speaker: full.get(speaker.replaceAll('.', '')) ?? speaker }
  })
}

/** The turns of those who speak more than once; in capitals, where all names are, of everybody. */
function returning(turns: readonly Spoken[]): Spoken[] {
  const counts = new Map<string, number>()
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const comes = ({ speaker }: Spoken) => (counts.get(speaker) ?? 0) >= often
  const main = turns.filter(comes)
  if (new Set(main.map(({ speaker }) => speaker)).size < speakers) return []
  const allCapitals = main.every(({ name }) => isCapitals(name))
  return turns.filter(turn => comes(turn) || (allCapitals && isCapitals(turn.name)))
}

function isCapitals(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase()
}

/** The longest row of turns that stand near each other. */
function together(turns: readonly Spoken[]): Spoken[] {
  let best: Spoken[] = []
  let open: Spoken[] = []
  for (const turn of turns) {
    const last = open.at(-1)
    if (last && turn.at - last.at > farthest) open = []
    open.push(turn)
    if (open.length > best.length) best = open
  }
  return best
}

/** A label in the first line of the piece, with other lines below, is that of the headline. */
function withoutTitle(turns: readonly Spoken[]): readonly Spoken[] {
  const [first, second] = turns
  return first?.at === 0 && second && second.at > 1 ? turns.slice(1) : turns
}

function isPersonal(text: string): boolean {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(between)
    .some(word => personal.has(word))
}

function shareOf(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.filter(holds).length / texts.length
}

/** The blocks, with a class on the turns and their speakers in a `b`. */
export function writeDialogue(
  blocks: readonly Block[],
  from: number,
  turns: readonly Spoken[]
): Block['node'][] {
  const ends = new Map(turns.map(({ at, end }) => [at - from, end]))
  return blocks.map(({ node }, at) => {
    const end = ends.get(at)
    if (end === undefined || node.type !== 'paragraph') return node
    const speaker = label(slice(node.children, 0, end), 'dialogue-speaker')
    const data = { ...node.data, hProperties: { className: ['dialogue'] } }
    return { ...node, children: [speaker, ...slice(node.children, end)], data }
  })
}
