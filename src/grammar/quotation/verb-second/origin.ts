import type { Found, Line } from '../line.ts'
import { tokenSpan } from '../noun-phrase.ts'
import { afterAdverbs, isOneOf } from '../tokens.ts'
import { isSomebody, readPhrase } from './phrase.ts'

/**
 * Read from whom words stem.
 *
 *     Von Anna Weber stammt der Satz: „…“      Der Satz „…“ stammt von Anna Weber.
 *         ^^^^^^^^^^ ^^^^^^                                 ^^^^^^     ^^^^^^^^^^
 */
export function origin(line: Line): Found | undefined {
  const { at, from } = line
  if (stems(line, at + 1)) return byWhom(line, afterAdverbs(line.tokens, at + 2), at + 1)
  for (let verb = from + 1; verb < at; verb++) {
    if (stems(line, verb)) return byWhom(line, from, verb)
  }
  return
}

/** *Stammt*, *stammte* */
function stems({ tokens, vocabulary }: Line, at: number): boolean {
  return isOneOf(tokens[at], vocabulary.verbSecond.stemming)
}

/** *Von Anna Weber* */
function byWhom({ tokens, to, vocabulary }: Line, at: number, verb: number): Found | undefined {
  if (!isOneOf(tokens[at], vocabulary.lexicon.grammar.agents)) return
  const source = readPhrase(tokens, at + 1, at < verb ? verb : to, vocabulary)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  const extent = tokenSpan(Math.min(at, verb), Math.max(source.to, verb + 1))
  return { source, cue: tokenSpan(verb, verb + 1), extent }
}
