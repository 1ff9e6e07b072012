import { type Cue, cueAt } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { has, is, isOneOf, not } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { afterSmall } from './behind.ts'
import { clauseStart, endsClause, isAs, isPassive, longestClause } from './clause.ts'
import { governing } from './governing.ts'
import { isSomebody, isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'
import { isReported } from './reported.ts'

/** Tokens between a quotation and the verb which ends its clause. */
const longestEnd = 6
/** Clauses back to the verb whose words they are. */
const mostClauses = 2

/**
 * Read who speaks in a clause that depends on another, whose subject has other words or none.
 *
 *     Während Anna Weber das „…“ nannte, lobte es der Rat.
 *             ^^^^^^^^^^         ^^^^^^
 *     Obwohl Anna Weber sagte, das sei „…“, lehnte es der Rat ab.
 *            ^^^^^^^^^^ ^^^^^
 */
export function subordinate(line: Line): Found | undefined {
  const { tokens, at, from } = line
  const start = clauseStart(tokens, at, from)
  const opened = openerEnd(line, start)
  const isContent = opened !== undefined || isBrought(line, start)
  return (
    (opened === undefined ? undefined : ending(line, opened)) ??
    (isContent ? bringing(line, start) : undefined)
  )
}

/**
 * Token after what opens a clause whose subject follows; nothing for another clause.
 *
 *     während | Anna Weber …      der Plan, den | Anna Weber …      der Plan, von dem | Anna Weber …
 */
function openerEnd(line: Line, start: number): number | undefined {
  const { tokens, from, vocabulary } = line
  const { neuters, objectRelatives, relatives, whats } = vocabulary.verbSecond
  if (has(tokens[start], Is.subordinator)) return isAs(line, start) ? undefined : start + 1
  if (isOneOf(tokens[start], whats)) return start + 1
  if (start === from || !is(tokens[start - 1], ',')) return
  const isObject = isOneOf(tokens[start], objectRelatives)
  if (isObject) return start + 1
  const next = tokens[start + 1]
  if (has(tokens[start], Is.preposition)) {
    return isOneOf(next, objectRelatives) || isOneOf(next, relatives) ? start + 2 : undefined
  }
  // Die Reform, die | Anna Weber lobt; but: die Frau, die Anna Weber lobt: either may be meant
  if (!isOneOf(tokens[start], neuters)) return
  const noun = phraseUpTo(tokens, start - 1, from, vocabulary)
  return noun && !isSomebody(tokens, noun, vocabulary) ? start + 1 : undefined
}

/** Während Anna Weber das „…“ | *nannte* */
function ending(line: Line, opened: number): Found | undefined {
  const { tokens, at, to } = line
  const source = subjectIn(line, opened, at)
  if (!source) return
  for (let verb = at + 1; verb < to && verb <= at + longestEnd; verb++) {
    if (endsClause(tokens[verb])) return
    const cue = lastVerb(line, verb)
    if (cue) return governing(line, source, cue)
  }
  return
}

/** Obwohl Anna Weber sagte, | *das sei „…“* */
function isBrought(line: Line, start: number): boolean {
  const { tokens, at, from, vocabulary } = line
  // …, *lobte* es Max Berg als „…“: the main clause.
  if (has(tokens[start], Is.finite) && start < at) return false
  // Als Max Berg kam, „…“, sagte Anna Weber: rather her words.
  const contrasted = start === at && isOneOf(tokens[from], vocabulary.verbSecond.contrasts)
  return contrasted || isReported(line, start, clauseEnd(line))
}

/** Obwohl Anna Weber *sagte*, | das sei „…“ */
function bringing(line: Line, start: number): Found | undefined {
  const { tokens, from } = line
  let comma = start - 1
  for (let clauses = 0; clauses < mostClauses && is(tokens[comma], ','); clauses++) {
    const last = has(tokens[comma - 1], Is.auxiliary) ? comma - 2 : comma - 1
    const begin = clauseStart(tokens, comma, from)
    const cue = last > begin ? lastVerb(line, last) : undefined
    const opened = cue?.speech ? openerEnd(line, begin) : undefined
    if (cue && opened !== undefined) {
      const source = subjectIn(line, opened, last)
      return source && governing(line, source, cue)
    }
    comma = begin - 1
  }
  return
}

/** The subject right after what opens a clause. */
function subjectIn(line: Line, opened: number, to: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  const begin = afterSmall(line, opened)
  if (vocabulary.verbSecond.obliques.includes(tokens[begin]?.lower ?? '')) return
  const source = readPhrase(tokens, begin, to, vocabulary)
  return source && isSpeaker(tokens, source, vocabulary) ? source : undefined
}

/** A verb of saying that ends its clause: *nannte*, *genannt* hatte; not: genannt *wurde* */
function lastVerb(line: Line, verb: number): Cue | undefined {
  const { tokens } = line
  const helped = has(tokens[verb + 1], Is.auxiliary)
  if (!endsClause(tokens[helped ? verb + 2 : verb + 1])) return
  if (helped && isPassive(line, verb + 1)) return
  return not(tokens[verb], Is.capital) ? cueAt(tokens, verb) : undefined
}

function clauseEnd({ tokens, at, to }: Line): number {
  let end = at + 1
  while (end < to && end < at + longestClause && not(tokens[end], Is.punctuation)) end++
  return end
}
