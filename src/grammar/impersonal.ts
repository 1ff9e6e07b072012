import { longest } from './cue.ts'
import { type Found, is, type Line } from './line.ts'
import { has, type NounPhrase } from './noun-phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { clauseStart } from './verb-second.ts'
import { Is } from './vocabulary.ts'

/** Tokens before a quotation within which the phrase stands. */
const reach = 40

/**
 * Read where words stand which nobody says.
 *
 *     „…“, heißt es in dem Schreiben.      In dem Schreiben heißt es: „…“
 *          ^^^^^^^^    ^^^^^^^^^^^^^          ^^^^^^^^^^^^^
 */
export function readImpersonal(line: Line): Found | undefined {
  if (line.vocabulary.impersonal.size === 0) return
  return after(line) ?? before(line)
}

function after(line: Line): Found | undefined {
  const { tokens, at, to, vocabulary } = line
  const from = is(tokens[at + 1], ',') ? at + 2 : at + 1
  const end = phraseEnd(line, from)
  if (end === from || !has(tokens[end], Is.preposition)) return
  const source = phraseAfter(tokens, end + 1, to, vocabulary)
  return source && found(source, from, end)
}

function before(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  for (let verb = at - 1; verb > from && verb > at - reach; verb--) {
    const end = phraseEnd(line, verb)
    if (end === verb) continue
    const start = clauseStart(tokens, verb, from)
    if (!has(tokens[start], Is.preposition)) return
    const source = phraseAfter(tokens, start + 1, verb, vocabulary)
    return source && found(source, verb, end)
  }
  return
}

/** End of the phrase which stands at `at`; `at` where none does. */
function phraseEnd({ tokens, vocabulary }: Line, at: number): number {
  const phrases = vocabulary.impersonal.get(tokens[at]?.lower ?? '')
  const rest = phrases ? longest(phrases, tokens, at + 1) : 0
  return rest > 0 ? at + 1 + rest : at
}

function found(source: NounPhrase, from: number, to: number): Found {
  const extent = { from: Math.min(source.from, from), to: Math.max(source.to, to) }
  return { source, cue: { from, to }, extent }
}
