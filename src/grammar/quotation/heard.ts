import { cueAt } from './cue.ts'
import { governing } from './governing.ts'
import type { Found, Line } from './line.ts'
import { tokenSpan } from './noun-phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { adverbsBefore, has, isOneOf, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Tokens before a quotation within which the verb stands. */
const reach = 15
/** Tokens between a verb of saying and who was told: said *that all of* the members. */
const longestLink = 4

/**
 * Read who asked or told, where the subject is who heard it.
 *
 *     Lee was asked by a reporter, “…”      Lee said members were told to “…”
 *                      ^^^^^^^^^^ source    ^^^ source
 */
export function readHeard(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  for (let verb = at - 1; verb > from && verb >= at - reach; verb--) {
    if (has(tokens[verb], Is.quotation)) return
    const cue = cueAt(tokens, verb)
    if (!cue) continue
    const start = passiveBefore(tokens, verb, vocabulary)
    if (start === undefined || start <= from) return
    const asked = tokenSpan(start, cue.to)
    if (isOneOf(tokens[cue.to], vocabulary.lexicon.grammar.agents)) {
      const source = phraseAfter(tokens, cue.to + 1, at, vocabulary)
      if (source) return { source, cue: asked, extent: tokenSpan(start, source.to) }
    }
    const hearer = phraseBefore(tokens, start, from, vocabulary)
    const outer = hearer && governing(line, hearer.from, longestLink)
    return outer?.speech ? outer : { source: null, cue: asked, extent: asked }
  }
  return
}

/** Token of *was* in: *was* also asked; nothing where the verb has no hearer, or is active. */
function passiveBefore(
  tokens: readonly Token[],
  verb: number,
  { lexicon }: Vocabulary
): number | undefined {
  if (!has(tokens[verb], Is.hearer) || !has(tokens[verb], Is.finite)) return
  const start = adverbsBefore(tokens, verb)
  return isOneOf(tokenBefore(tokens, start), lexicon.grammar.passives) ? start - 1 : undefined
}
