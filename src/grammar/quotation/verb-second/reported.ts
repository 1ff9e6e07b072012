import { cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import { has, is, not } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isTitle } from './noun.ts'

/** Sentences back to the one which says whose words are reported. */
const mostSentences = 3
/** Tokens of the longest sentence looked at. */
const longestSentence = 80

/**
 * Read who speaks where the mood of the verb says that words are reported.
 *
 *     Anna Weber lobte den Plan. Er sei „ein großer Schritt für uns“.
 *     ^^^^^^^^^^ ^^^^^              ^^^
 */
export function reportedSpeech(
  line: Line,
  read: (line: Line) => Found | undefined
): Found | undefined {
  let { from, to } = line
  const { tokens } = line
  if (hasCue(line)) return
  for (let back = 0; back < mostSentences && from > 0; back++) {
    if (!isReported(line, from, to)) return
    to = from
    from = sentenceStart(line, to - 1)
    const found = read({ ...line, at: to, from, to, earlier: undefined })
    if (found) return found
    for (let at = from; at < to; at++) {
      if (has(tokens[at], Is.quotation) && !isTitle(tokens[at])) return
    }
  }
  return
}

/** Whether the sentence of the quotation has a cue of its own, whoever its subject is. */
function hasCue({ tokens, at, from }: Line): boolean {
  for (let verb = from; verb < at; verb++) if (cueAt(tokens, verb)?.speech) return true
  return false
}

/** Whether a verb of a sentence stands in the mood of reported speech. */
export function isReported(
  { tokens, vocabulary }: Pick<Line, 'tokens' | 'vocabulary'>,
  from: number,
  to: number
): boolean {
  for (let at = from; at < to; at++) {
    if (not(tokens[at], Is.capital) && vocabulary.reported.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

function sentenceStart({ tokens }: Line, stop: number): number {
  let from = stop
  while (from > 0 && from > stop - longestSentence && !is(tokens[from - 1], '.', '?', '!')) from--
  return from
}
