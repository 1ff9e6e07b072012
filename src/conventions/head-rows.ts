import { Sign } from '../tree/look.ts'
import type { Neighbour } from './head-surroundings.ts'

/** Ways of setting a line of a list without bullets. */
const forms: readonly RegExp[] = [
  // Ada Lund	Chair
  /^\S[^\t]*\t\s*\S/u,
  // Winner: Harbour Bakery
  // ^^^^^^ label
  /^\p{Lu}[\p{L}\p{N}’'&/ –-]{0,30}[:：]\s\S/u,
  // 3 May – Ada Lund      14 May: the fair      Year 1 – Ada Lund
  /^[\d\p{Lu}][^.!?:]{0,24}(?:\s[–—-]|:)\s\S/u,
  // Ada Lund (Harbour Party)
  /^\p{Lu}[^()]{2,40}\s\([^()]{2,40}\)$/u
]

/** What people say, and what happened, is told in sentences. */
const sentence = /[.!?。！？…][”"’»)]?$/u
/** Lines of the shortest list; one is a line of its own. */
const fewest = 2

/**
 * Find the lists without bullets: brief lines in a row that are set alike.
 *
 * @param neighbours
 *   All blocks.
 * @param isLine
 *   Whether a block may be a line of such a list.
 * @returns
 *   For each block, the index of the first line of its list; nothing where it is in none.
 */
export function alikeLines(
  neighbours: readonly Neighbour[],
  isLine: (one: Neighbour) => boolean
): Map<number, number> {
  const found = new Map<number, number>()
  let from = 0
  while (from < neighbours.length) {
    let to = from + 1
    const form = formOf(neighbours[from], isLine)
    while (form && formOf(neighbours[to], isLine) === form) to++
    if (to - from >= fewest) for (let at = from; at < to; at++) found.set(at, from)
    from = to
  }
  return found
}

function formOf(
  block: Neighbour | undefined,
  isLine: (one: Neighbour) => boolean
): RegExp | undefined {
  if (!block || !isLine(block) || !mayHaveForm(block) || sentence.test(block.text)) return
  return forms.find(form => form.test(block.text))
}

/** Whether a line holds a mark that one of the forms has. */
function mayHaveForm({ text, opens }: Neighbour): boolean {
  return (opens & (Sign.colon | Sign.dash)) > 0 || text.endsWith(')') || text.includes('\t')
}
