import { cueAt } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { namesSomebody, tokenSpan } from '../noun-phrase.ts'
import { adverbsBefore, has, isOneOf, type Token, tokenBefore } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { governing } from './governing.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'

/** Tokens before a quotation within which the verb stands. */
const reach = 15

/** Tokens between a verb of saying and who was told: said *that all of* the members. */
const longestLink = 6

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

/** Tokens between a quotation and the verb after it: *the inquest at the old town hall* heard. */
const longestSubject = 10

/**
 * Read who heard the words, where nobody is given who said them.
 *
 *     “…,” the court heard.      “…,” jurors were told on Monday.
 *                    ^^^^^ cue            ^^^^^^^^^ cue
 */
export function readHeardAfter(line: Line): Found | undefined {
  const { tokens, to, vocabulary } = line
  const from = afterQuotation(line)
  if (from === undefined) return
  for (let verb = from + 1; verb < to && verb < from + longestSubject; verb++) {
    if (has(tokens[verb], Is.quotation | Is.punctuation)) return
    const hears = isOneOf(tokens[verb], vocabulary.lexicon.grammar.hearing)
    const start = hears ? verb : passiveBefore(tokens, verb, vocabulary)
    if (start === undefined || start <= from) continue
    const hearer = phraseAfter(tokens, from, start, vocabulary)
    if (!hearer || hearer.to < start || (hears && !namesSomebody(tokens, hearer.core))) return
    const told = tokenSpan(start, verb + 1)
    if (!isOneOf(tokens[verb + 1], vocabulary.lexicon.grammar.agents))
      return { source: null, cue: told, extent: tokenSpan(hearer.from, verb + 1) }
    const source = phraseAfter(tokens, verb + 2, to, vocabulary)
    return source && { source, cue: told, extent: tokenSpan(hearer.from, source.to) }
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
  let start = adverbsBefore(tokens, verb) - 1
  if (!isOneOf(tokens[start], lexicon.grammar.passives)) return
  // *Had been* warned
  while (has(tokenBefore(tokens, start), Is.auxiliary)) start--
  return start
}
