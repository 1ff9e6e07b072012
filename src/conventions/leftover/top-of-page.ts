import { readByline } from '../../grammar/byline.ts'
import { readDate, statesUpdate } from '../../grammar/date/date.ts'
import { readDateBeside } from '../../grammar/date/date-beside.ts'
import type { FurnitureLine } from '../../grammar/furniture/furniture.ts'
import { readKicker } from '../../grammar/kicker.ts'
import type { Block } from '../../story.ts'
import type { Signs } from './of-pages.ts'
import { isPlain } from './sign.ts'

/** Lines of the shortest menu, and words of its longest line. */
const shortestMenu = 5
const menuWords = 3
/** Lines among which the name of the site stands, and its words. */
const mast = 2
const mastWords = 5

/** Ends of what is no name. */
const ended = /[.!?…:;,]$/u

const menu: FurnitureLine = { kind: 'navigation', strength: 'beside' }

/**
 * Names of sections over the piece, in a row with what is furniture for sure: `Menu`,
 * `News`, `Our ferry`, `Sign in`. What stands below the last name or button is the piece,
 * and one section alone below a button is that of the piece.
 */
export function addMenu(signs: Signs, blocks: readonly Block[]): void {
  let last = -1
  let named = 0
  for (const [at, { type, node, text, words }] of blocks.entries()) {
    if (type !== 'paragraph' || !isPlain(node)) break
    const isNamed = signs[at] !== undefined || readKicker(text) === 'label'
    if (!isNamed && (words > (at < mast ? mastWords : menuWords) || ended.test(text))) break
    if (!isNamed) continue
    last = at
    named++
  }
  if (last + 1 < shortestMenu || named * 2 < last + 1) return
  if (!signs.slice(0, last + 1).some(sign => sign?.kind === 'navigation')) return
  if (!signs[last] && signs[last - 1]) last--
  for (let at = 0; at <= last; at++) signs[at] ??= menu
}

/** Sections in the longest path to a piece, and words of each. */
const mostSteps = 4
const stepWords = 3
/** Words of a headline; a shorter one may be a step. */
const headlineWords = 5
/** Blocks from the headline on among which who wrote the piece stands, and when. */
const lead = 4

/** The path to the piece, from the front page down, a section a line: `Home`, `News`, `Harbour`. */
export function addPath(signs: Signs, blocks: readonly Block[]): void {
  if (signs[0]?.kind !== 'navigation' || !isStep(blocks[0])) return
  let to = 1
  while (isStep(blocks[to])) to++
  const below = blocks[to]
  if (to < 2 || to > mostSteps || below?.type !== 'paragraph' || below.words < headlineWords) return
  const about = blocks.slice(to + 1, to + lead)
  if (!about.some(({ type, text }) => type === 'paragraph' && isBylineOrDate(text))) return
  for (let at = 0; at < to; at++) signs[at] = { kind: 'navigation', strength: 'sure' }
}

function isStep(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || block.words > stepWords || !isPlain(block.node)) return false
  return !isBylineOrDate(block.text)
}

/** Blocks over the last of the buttons under a headline. */
const mostAbove = 8
/** Characters of the longest standfirst. */
const longestLead = 300

/** Whether blocks stand right under the byline or the date, or over it, above the text of the piece. */
export function isAmongLead(blocks: readonly Block[], from: number, to: number): boolean {
  if (from > mostAbove) return false
  const beside = [blocks[from - 1], from > 0 ? blocks[to] : undefined]
  if (!beside.some(one => one?.type === 'paragraph' && isBylineOrDate(one.text))) return false
  return blocks
    .slice(0, from)
    .every(({ type, text }) => type === 'paragraph' && text.length <= longestLead)
}

function isBylineOrDate(text: string): boolean {
  return (
    readByline(text) !== undefined ||
    readDate(text) !== undefined ||
    readDateBeside(text) !== undefined ||
    statesUpdate(text)
  )
}
