import type { Found, Line } from './line.ts'
import { isDash } from './noun-phrase.ts'
import { phraseAfter } from './subject-first/phrase-after.ts'
import { has } from './tokens.ts'
import { Is } from './vocabulary.ts'

/** “…” — *Ann Lee*: who is named after a dash, where the passage is the quotation and no more. */
export function credit(line: Line): Found | undefined {
  const { tokens, at, to, vocabulary } = line
  // Lee said it was “…” — Bob Jones: who wrote the piece.
  if (!has(tokens[0], Is.quotation) || !isDash(tokens[at + 1])) return
  const source = phraseAfter(tokens, at + 2, to, vocabulary)
  if (source?.kind !== 'name' || to < tokens.length || to - source.to > 1) return
  return { source, cue: { from: at + 1, to: at + 2 }, extent: { from: at + 1, to: source.to } }
}
