import type { PhrasingContent } from 'mdast'
import { type QuestionLabel, readQuestion } from '../../grammar/turn.ts'
import type { Block } from '../../story.ts'
import { label } from '../../tree/build.ts'
import type { FlowContent, InterviewNode, InterviewTurn } from '../../tree/mdast.ts'
import { slice } from '../../tree/text.ts'
import { areSaid, goesOn, isAsked, mayOpen } from './blocks.ts'

/** One question, or one answer: a block with a label, and those which go on with it. */
export interface Asked {
  readonly role: 'question' | 'answer'
  readonly name: string
  /** Index of the block with the label. */
  readonly at: number
  /** Index after the last block. */
  readonly to: number
  /** UTF-16 offset after the label. */
  readonly end: number
}

/** Blocks from the end of a turn, within which a next one shows that it was not the last. */
const near = 6
/** Questions with their answers; fewer are an aside, unless the writer declares them. */
const fewest = 2

/**
 * Find the questions and answers of an interview.
 *
 *     Q: When did you begin?
 *
 *     A: In April.
 *
 * An answer goes on to the next question; the last one is one block. What has no
 * answer, or no question, is left out: the other half may be no label at all.
 *
 * @param declared
 *   Whether to read the turns that the writer declares, and no others.
 * @returns
 *   Turns in order, questions and answers in the same language; nothing where there
 *   are fewer than two questions with their answers, or the answers are no sentences.
 */
export function questionsIn(blocks: readonly Block[], declared = false): Asked[] {
  const opens = declared ? isAsked : mayOpen
  const labels = blocks.map(block => (opens(block) ? readQuestion(block.text) : undefined))
  const enough = declared ? 1 : fewest
  const marks = new Set(labels.flatMap(one => one?.mark ?? []))
  for (const mark of marks) {
    const own = labels.map(one => (one?.mark === mark ? one : undefined))
    const row = rowOf(own, enough)
    if (row === undefined) continue
    const groups = groupsOf(turnsOf(own, row, blocks))
    const turns = groups.flatMap((group, index) => endOf(group, groups[index + 1]))
    const answers = turns.filter(({ role }) => role === 'answer')
    const said = answers.map(({ at }) => blocks[at]?.text ?? '')
    if (groups.length >= enough && (declared || areSaid(said))) return turns
  }
  return []
}

/** The row of the lexicon in which most labels are. */
function rowOf(labels: readonly (QuestionLabel | undefined)[], enough: number): number | undefined {
  const counts = new Map<number, [asks: number, answers: number]>()
  for (const one of labels) {
    for (const row of one?.asks ?? []) count(row, 0)
    for (const row of one?.answers ?? []) count(row, 1)
  }
  const both = [...counts].filter(([, [asks, answers]]) => asks >= enough && answers >= enough)
  return both.sort(([, one], [, other]) => other[0] + other[1] - one[0] - one[1])[0]?.[0]

  function count(row: number, side: 0 | 1): void {
    const known = counts.get(row) ?? [0, 0]
    known[side]++
    counts.set(row, known)
  }
}

function turnsOf(
  labels: readonly (QuestionLabel | undefined)[],
  row: number,
  blocks: readonly Block[]
): Asked[] {
  const turns: Asked[] = []
  const isTurn = (at: number) => roleOf(labels[at], row) !== undefined
  for (let at = 0; at < blocks.length; at++) {
    const one = labels[at]
    const role = roleOf(one, row)
    if (!one || !role) continue
    let to = at + 1
    while (to < blocks.length && !isTurn(to) && goesOn(blocks[to] as Block)) to++
    turns.push({ role, name: one.name, at, to, end: one.end })
  }
  return turns
}

function roleOf(label: QuestionLabel | undefined, row: number): Asked['role'] | undefined {
  if (label?.asks.includes(row)) return 'question'
  return label?.answers.includes(row) ? 'answer' : undefined
}

/** One or more questions, and one or more answers, with nothing between them. */
function groupsOf(turns: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = []
  let open: Asked[] = []
  for (const turn of turns) {
    const last = open.at(-1)
    const follows = last?.to === turn.at
    if (turn.role === 'question' && last?.role === 'question' && follows) open.push(turn)
    else if (turn.role === 'question') {
      close()
      open = [turn]
    } else if (last && follows) open.push(turn)
  }
  close()
  return groups

  function close(): void {
    if (open.at(-1)?.role === 'answer') groups.push(open)
    open = []
  }
}

/** Where the last answer ends, and the writer goes on, nothing tells: it ends with its block. */
function endOf(group: readonly Asked[], next: readonly Asked[] | undefined): readonly Asked[] {
  const last = group.at(-1)
  const after = next?.[0]
  if (!last || (after && after.at <= last.to + near)) return group
  return [...group.slice(0, -1), { ...last, to: last.at + 1 }]
}

/** Definition lists for questions and answers; what stands between them stays where it is. */
export function writeQuestions(
  blocks: readonly Block[],
  from: number,
  turns: readonly Asked[]
): (InterviewNode | Block['node'])[] {
  const nodes: (InterviewNode | Block['node'])[] = []
  let open: InterviewNode | undefined
  let at = 0
  for (const turn of turns) {
    while (at < turn.at - from) {
      nodes.push((blocks[at++] as Block).node)
      open = undefined
    }
    if (!open) {
      open = {
        type: 'interview',
        children: [],
        data: { hName: 'dl', hProperties: { className: ['interview'] } }
      }
      nodes.push(open)
    }
    open.children.push(writeTurn(turn, blocks.slice(at, turn.to - from)))
    at = turn.to - from
  }
  for (const node of nodes) if (node.type === 'interview') cover(node)
  return nodes
}

/** A turn of one paragraph is its words, as in a list. */
function writeTurn({ role, end }: Asked, [first, ...more]: readonly Block[]): InterviewTurn {
  const words = first?.type === 'paragraph' ? labelled(first.node.children, end) : []
  const data = { hName: role === 'question' ? 'dt' : 'dd' }
  const position = first?.node.position
  const placed = position && {
    position: { ...position, end: more.at(-1)?.node.position?.end ?? position.end }
  }
  if (more.length === 0) return { type: 'interviewTurn', children: words, data, ...placed }
  const paragraph: FlowContent = {
    type: 'paragraph',
    children: words,
    ...(position && { position })
  }
  // Paragraphs, lists and block quotations are all that goes on with a turn.
  const children = [paragraph, ...more.map(({ node }) => node as FlowContent)]
  return { type: 'interviewTurn', children, data, ...placed }
}

function labelled(children: readonly PhrasingContent[], end: number): PhrasingContent[] {
  return [label(slice(children, 0, end), 'interview-label'), ...slice(children, end)]
}

/** An interview covers its first to its last turn. */
function cover(node: InterviewNode): void {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = { start, end }
}
