import type { Found, Line } from '../line.ts'
import { has, isOneOf } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { clauseStart, isPassive } from './clause.ts'
import { clauseUpTo } from './main-clause.ts'
import { kindOf } from './named-noun.ts'

/**
 * Read whom a sentence without a quotation is about, whose words the next one then brings.
 *
 *     Anna Weber bleibt hart. „…“
 *     ^^^^^^^^^^
 */
export function readTopic(line: Line): Found | undefined {
  const { tokens, to, vocabulary } = line
  const found = clauseUpTo({ ...line, at: to }, to - 1)
  const source = found?.source
  if (!source) return
  const isPerson = kindOf(tokens, source.core, vocabulary) & (Is.person | Is.title)
  if (source.kind === 'nominal' && !isPerson) return
  if (!maySpeakNext(line, found)) return
  // Ihr Sohn ist Koch, die Tochter lernt: either may be meant.
  const start = clauseStart(tokens, found.extent.from, line.from)
  return start > line.from && clauseUpTo({ ...line, at: start }, start - 1) ? undefined : found
}

/** Not: Max Berg *wurde* verletzt, Max Berg *starb*, Max Berg traf *Otto Koch*, who may speak as well. */
function maySpeakNext(line: Line, { source, cue }: Found): boolean {
  const { tokens, from, to, vocabulary } = line
  const verb = cue?.from ?? from
  if (isPassive(line, verb) || isOneOf(tokens[verb], vocabulary.verbSecond.silent)) return false
  for (let at = from; at < to; at++) {
    const isOther = source && (at < source.from || at >= source.to)
    // Not: sie *will*, which is a name as well
    if (isOther && has(tokens[at], Is.capital) && tokens[at]?.word?.given) return false
  }
  return true
}
