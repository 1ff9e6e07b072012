import { type Found, is, type Line } from '../line.ts'
import { bare, tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { isSomebody, readPhrase } from './phrase.ts'

/**
 * Read a noun for something said before a colon, with the one who owns it.
 *
 *     Ihr Fazit: „…“      Das Urteil der Leiterin nach dem Umbau lautet: „…“
 *     ^^^ source              ^^^^^^ ^^^^^^^^^^^^ source
 */
export function saying(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const { genitives, links } = vocabulary.verbSecond
  if (!is(tokens[at - 1], ':')) return
  let noun = has(tokens[from], Is.determiner | Is.possessive) ? from + 1 : from
  while (not(tokens[noun], Is.capital | Is.punctuation | Is.finite | Is.determiner)) noun++
  if (!isOneOf(tokens[noun], vocabulary.lexicon.cues.sayings)) return
  const cue = tokenSpan(noun, noun + 1)
  if (has(tokens[from], Is.possessive)) {
    const source = bare(from, from + 1, 'pronoun')
    return ends(tokens, noun + 1, at) ? { source, cue, extent: tokenSpan(from, at) } : undefined
  }
  const lower = tokens[noun + 1]?.lower ?? ''
  const owner = links.includes(lower) ? noun + 2 : genitives.includes(lower) ? noun + 1 : undefined
  const source = owner === undefined ? undefined : readPhrase(tokens, owner, at - 1, vocabulary)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  return ends(tokens, source.to, at) ? { source, cue, extent: tokenSpan(from, at) } : undefined
}

/** Whether no more than one verb and phrases without marks stand before the colon: *lautete damals*. */
function ends(tokens: readonly Token[], from: number, at: number): boolean {
  let verbs = 0
  for (let next = from; next < at - 1; next++) {
    const token = tokens[next]
    if (has(token, Is.punctuation | Is.quotation | Is.pronoun | Is.subordinator)) return false
    if (has(token, Is.finite | Is.auxiliary) && not(token, Is.capital)) verbs++
  }
  return verbs < 2
}

/**
 * Read for whom something is so.
 *
 *     Für Anna Weber ist der Plan „…“
 *         ^^^^^^^^^^ source
 */
export function view({ tokens, at, from, vocabulary }: Line): Found | undefined {
  const { copulas, views } = vocabulary.verbSecond
  if (!isOneOf(tokens[from], views)) return
  const source = readPhrase(tokens, from + 1, at, vocabulary)
  if (!source || source.kind === 'pronoun' || !isSomebody(tokens, source, vocabulary)) return
  if (!isOneOf(tokens[source.to], copulas)) return
  for (let next = source.to; next < at; next++) if (has(tokens[next], Is.quotation)) return
  return { source, cue: tokenSpan(from, from + 1), extent: tokenSpan(from, source.to) }
}
