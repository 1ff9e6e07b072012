import type { Convention, Seen } from '../../convention.ts'
import type { Interview, Turn } from '../../findings.ts'
import { mayLabel, type TurnLabel } from '../../grammar/turn.ts'
import { type Story, spanIn } from '../../story.ts'
import { isTitled } from '../lead.ts'
import { isAsked, isSpoken, mayOpen } from './blocks.ts'
import {
  type Dialogue,
  declaredTurns,
  dialogueIn,
  isTalk,
  mayBeTalk,
  type Spoken,
  writeDialogue
} from './dialogue.ts'
import { type Asked, questionsIn, writeQuestions } from './questions.ts'

/** Turns of the shortest interview. */
const fewest = 4

/** Turns of an interview, and the block that the first of them is. */
type Plan =
  | { readonly from: number; readonly asked: readonly Asked[] }
  | { readonly from: number; readonly spoken: readonly Spoken[] }

type Found = Extract<Seen<Interview, Plan>, { finding: Interview }>

/**
 * Interview: questions and answers, or what several people say in turn.
 *
 *     Q: When did you begin?
 *
 *     A: In April, and I have not looked back.
 *
 * Questions and answers become a `dl`; with names, each turn is a paragraph with a
 * class (HTML Standard, 4.4.9: a `dl` is not for dialogue). Labels of facts are no
 * speakers: they do not come again, or nobody asks anything.
 */
export const interview: Convention<Interview, Plan> = {
  name: 'interview',

  recognise(story) {
    const declared = story.declared ? declaredIn(story) : []
    if (declared.length) return declared
    if (!hasLabels(story)) return []
    const asked = questionsIn(story.blocks)
    if (asked.length) return [ofQuestions(story, asked, 'labels')]
    const dialogue = dialogueIn(story.blocks, isTitled(story))
    return dialogue && mayBeTalk(dialogue) ? [look(story, dialogue)] : []
  },

  write(blocks, _finding, _story, plan) {
    if (!plan) return blocks.map(({ node }) => node)
    return 'asked' in plan
      ? writeQuestions(blocks, plan.from, plan.asked)
      : writeDialogue(blocks, plan.from, plan.spoken)
  }
}

/** Whether as many blocks as the shortest interview has may open with labels. */
function hasLabels({ blocks }: Story): boolean {
  let labelled = 0
  for (const block of blocks) {
    if (mayOpen(block) && mayLabel(block.text, block.opens)) labelled++
    if (labelled === fewest) return true
  }
  return false
}

/** What the writer declares to be turns. */
function declaredIn(story: Story): Seen<Interview, Plan>[] {
  const asked = story.blocks.some(isAsked) ? questionsIn(story.blocks, true) : []
  if (asked.length) return [ofQuestions(story, asked, 'declared')]
  const spoken = story.blocks.some(isSpoken) ? declaredTurns(story.blocks) : []
  return spoken.length ? [ofDialogue(story, spoken, 'declared')] : []
}

function ofQuestions(story: Story, asked: readonly Asked[], sign: string): Found {
  const from = asked[0]?.at ?? 0
  const to = asked.at(-1)?.to ?? from
  const finding = findingOf(story, 'questions', asked, to, sign)
  return { finding, blocks: { from, to }, plan: { from, asked } }
}

function ofDialogue(story: Story, spoken: readonly Spoken[], sign: string): Found {
  const from = spoken[0]?.at ?? 0
  const to = (spoken.at(-1)?.at ?? 0) + 1
  const finding = findingOf(story, 'dialogue', spoken, to, sign)
  return { finding, blocks: { from, to }, plan: { from, spoken } }
}

function look(story: Story, dialogue: Dialogue): Seen<Interview, Plan> {
  const found = ofDialogue(story, dialogue.turns, 'speakers-in-turn')
  if (isTalk(dialogue)) return found
  const reason = 'Unexpected lines with labels that may be a dialogue, left as paragraphs'
  const { place, evidence } = found.finding
  return { doubt: { convention: 'interview', place, reason, evidence } }
}

function findingOf(
  story: Story,
  form: Interview['form'],
  turns: readonly (TurnLabel & { readonly at: number })[],
  to: number,
  sign: string
): Interview {
  const start = story.blocks[turns[0]?.at ?? 0]?.node.position?.start
  const end = story.blocks[to - 1]?.node.position?.end
  const names = [...new Set(turns.map(({ name }) => name))]
  return {
    type: 'interview',
    form,
    turns: turns.map(turn => turnOf(story, turn)),
    place: start && end && { start, end },
    evidence: [{ sign, text: names.join(', ') }]
  }
}

/** The words after the label, up to the end of its paragraph. */
function turnOf(story: Story, { at, name, end }: TurnLabel & { readonly at: number }): Turn {
  const { node, text } = story.blocks[at] ?? { node: undefined, text: '' }
  const start = end + (text.slice(end).length - text.slice(end).trimStart().length)
  const words = { start: -1, end: -1, text: text.slice(start) }
  return { ...(node ? spanIn(story, node, text, start, text.length) : words), speaker: name }
}
