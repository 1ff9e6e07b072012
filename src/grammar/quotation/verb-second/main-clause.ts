import { phraseEnd } from '../cue.ts'
import type { Found, Line } from '../line.ts'
import { has, is } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { mayBeVerb } from './after.ts'
import { clauseStart, depends } from './clause.ts'
import { governing, isDescribing } from './governing.ts'
import { isSpeaker, readPhrase } from './phrase.ts'
import { subjectOf } from './subject.ts'

/** Clauses before a colon in which its subject is looked for. */
const mostClauses = 4

/**
 * Whatever the verb, where somebody is the subject of the sentence before the colon.
 *
 *     Die Lage sieht *Anna Weber* anders: „…“
 *     *Anna Weber* hat keine Scheu, das laut zu sagen: „…“
 */
export function colonClause(line: Line): Found | undefined {
  const { tokens, at } = line
  // Der Laden (sein Motto: „…“) schließt.
  if (is(tokens[at - 1], ':') && !is(tokens[at + 1], ')')) return clauseUpTo(line, at - 1)
  return opensWords(line) ? clauseUpTo(line, at) : undefined
}

/** Read the subject of the last main clause before `stop`. */
export function clauseUpTo(line: Line, stop: number): Found | undefined {
  const { tokens, from } = line
  let end = stop
  for (let clauses = 0; clauses < mostClauses && end > from; clauses++) {
    const start = clauseStart(tokens, end, from)
    let verb = start
    while (verb < end && !isVerb(line, start, verb)) verb++
    if (verb < end && !depends(tokens, start, verb)) return mainClause(line, start, verb)
    if (!is(tokens[start - 1], ',')) return
    end = start - 1
  }
  return
}

function mainClause(line: Line, start: number, verb: number): Found | undefined {
  const { tokens, at, vocabulary } = line
  if (vocabulary.reported.has(tokens[verb]?.lower ?? '')) return
  const source = subjectOf(line, start, verb)
  if (!source || !isSpeaker(tokens, source, vocabulary) || source.to >= at) return
  return governing(line, source, { from: verb, to: verb + 1, verb, speech: false })
}

/** Words of the longest of these phrases: *mit den Worten* */
const longestWording = 3

/** *Mit den Worten* „…“ */
function opensWords({ tokens, at, from }: Line): boolean {
  for (let start = at - 1; start >= from && start >= at - longestWording; start--) {
    if (phraseEnd('wordings', tokens, start) === at) return true
  }
  return false
}

/** A verb that is known, or a word that may be one right after who does it: *Anna Weber | grinst*. */
function isVerb({ tokens, at, vocabulary }: Line, start: number, verb: number): boolean {
  const token = tokens[verb]
  if (has(token, Is.capital) || isDescribing(tokens, verb)) return false
  if (has(token, Is.finite)) return true
  if (!mayBeVerb(token, vocabulary)) return false
  // Die Sprecherin, Anna Weber, *beruhigte*
  if (verb === start) return is(tokens[start - 1], ',')
  return readPhrase(tokens, start, at, vocabulary)?.to === verb
}
