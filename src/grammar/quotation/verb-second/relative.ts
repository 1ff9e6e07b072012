import { type Cue, cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, is, isOneOf, type Token } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { clauseStart, endsClause } from './clause.ts'
import { governing } from './governing.ts'
import { isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'

/** Tokens between a quotation and the verb which ends its clause. */
const longestEnd = 6
/** Words of a noun phrase without a name to which a clause certainly belongs. */
const longestNoun = 3

/**
 * Read who speaks in a clause that tells of somebody.
 *
 *     Dann kam Anna Weber, die leise sagte: „…“
 *              ^^^^^^^^^^            ^^^^^
 *     Der Leiter, der das „…“ nannte, geht.
 *     ^^^^^^^^^^              ^^^^^^
 */
export function relativeClause(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const end = is(tokens[at - 1], ':') ? at - 1 : at
  const start = clauseStart(tokens, end, from)
  if (start === from || !is(tokens[start - 1], ',')) return
  if (!isOneOf(tokens[start], vocabulary.verbSecond.relatives)) return
  const cue = cueBefore(tokens, start, end) ?? (end === at ? cueAfter(line) : undefined)
  if (!cue || isMain(line, start, cue.verb) || isObject(line, start, cue.verb)) return
  const source = phraseUpTo(tokens, start - 1, from, vocabulary)
  if (!source || !isCertain(source) || !isSpeaker(tokens, source, vocabulary)) return
  if (isHearer(line, source)) return
  return governing(line, source, cue)
}

/** Die Frau des Leiters, der: either may be meant. */
function isCertain({ kind, from, to }: NounPhrase): boolean {
  return kind === 'name' || (kind === 'nominal' && to - from <= longestNoun)
}

/** Sie sagte *zu dem Mann*, der fragte: „…“ */
function isHearer({ tokens, from }: Line, source: NounPhrase): boolean {
  if (!has(tokens[source.from - 1], Is.preposition)) return false
  for (let verb = from; verb < source.from; verb++) if (cueAt(tokens, verb)?.speech) return true
  return false
}

/** …, der leise *sagte*: „…“ */
function cueBefore(tokens: readonly Token[], start: number, end: number): Cue | undefined {
  const verb = has(tokens[end - 1], Is.auxiliary) ? end - 2 : end - 1
  return verb > start ? cueAt(tokens, verb) : undefined
}

/** …, der das „…“ *nannte*, … */
function cueAfter({ tokens, at, to }: Line): Cue | undefined {
  for (let verb = at + 1; verb < to && verb < at + longestEnd; verb++) {
    if (endsClause(tokens[verb])) return
    const next = has(tokens[verb + 1], Is.auxiliary) ? verb + 2 : verb + 1
    if (endsClause(tokens[next])) return cueAt(tokens, verb)
  }
  return
}

/** Max Berg kam, *die Stadt* sagte: no clause that tells of him. */
function isMain({ tokens, vocabulary }: Line, start: number, verb: number): boolean {
  return readPhrase(tokens, start, verb, vocabulary)?.to === verb
}

/** Die Sache, *die | der Rat* lobte: it is praised; but: der Rat, *der | die Sache* lobte */
function isObject({ tokens, vocabulary }: Line, start: number, verb: number): boolean {
  const { nominatives, obliques } = vocabulary.verbSecond
  if (isOneOf(tokens[start], nominatives)) return false
  const next = start + 1
  if (has(tokens[next], Is.pronoun)) return true
  return (
    !isOneOf(tokens[next], obliques) && readPhrase(tokens, next, verb, vocabulary) !== undefined
  )
}
