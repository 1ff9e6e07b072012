import type { Found, Line } from './line.ts'
import { has, type NounPhrase } from './noun-phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { subjectBefore } from './subject.ts'
import type { Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

/** Tokens back to which the beginning of a clause is looked for. */
const longestClause = 60

/**
 * Read the subject of a verb where main clauses have theirs in the second place.
 *
 *     Nach der Sitzung sagte Anna Weber: „…“
 *                            ^^^^^^^^^^ something else stands first: the subject follows
 *     Anna Weber hatte in der Sitzung gesagt: „…“
 *     ^^^^^^^^^^ the subject stands first
 *
 * Where the verb of saying ends its clause, the auxiliary has the second place.
 */
export function subjectInVerbSecond(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, from, at, vocabulary } = line
  const start = clauseStart(tokens, verb, from)
  const second = auxiliaryIn(tokens, start, verb) ?? verb
  if (!opensWithOther(line, start, second)) {
    return subjectBefore(tokens, second, from, vocabulary)
  }
  let next = second + 1
  while (has(tokens[next], Is.adverb) || reflexive.has(tokens[next]?.lower ?? '')) next++
  return phraseAfter(tokens, next, at, vocabulary)
}

/**
 * Read an attribution after its quotation whose verb ends the clause.
 *
 *     „…“, hatte Anna Weber in der Sitzung gesagt.
 *          ^^^^^                           ^^^^^^ cue
 */
export function readPerfect({ tokens, at, to, vocabulary }: Line): Found | undefined {
  if (!vocabulary.lexicon.grammar.verbSecond) return
  const from = tokens[at + 1]?.mark === ',' ? at + 2 : at + 1
  if (!has(tokens[from], Is.auxiliary)) return
  let end = from + 1
  while (end < to && end < from + longestClause && !endsClause(tokens[end])) end++
  if (!has(tokens[end - 1], Is.speech | Is.citing) || end - 1 === from) return
  const source = phraseAfter(tokens, from + 1, end - 1, vocabulary)
  return source && { source, cue: { from: end - 1, to: end }, extent: { from, to: end } }
}

/** *Sich* stands between the verb and its subject. */
const reflexive = new Set(['sich'])

/** Where the clause of a verb begins: after the last mark of punctuation or quotation. */
export function clauseStart(tokens: readonly Token[], verb: number, from: number): number {
  let start = verb
  while (start > from && start > verb - longestClause && !endsClause(tokens[start - 1])) start--
  return start
}

/** A quotation or a mark; not the marks of a parenthesis: Anna Weber (SPD) *sagte* */
function endsClause(token: Token | undefined): boolean {
  return (
    has(token, Is.quotation) || (has(token, Is.punctuation) && !'()/'.includes(token?.mark ?? ''))
  )
}

/** The auxiliary of a clause whose last word is its verb: *hatte* … gesagt. */
function auxiliaryIn(tokens: readonly Token[], start: number, verb: number): number | undefined {
  const next = tokens[verb + 1]
  if (next && !endsClause(next)) return
  for (let at = verb - 1; at >= start; at--) if (has(tokens[at], Is.auxiliary)) return at
  return
}

/** Whether what stands before the verb is no subject: *nach der Sitzung*, *so*, *den Plan*, nothing. */
function opensWithOther({ tokens, vocabulary }: Line, start: number, verb: number): boolean {
  if (start === verb) return !isApposition(tokens, start)
  let at = start
  // Auch *die Sprecherin* sagte; but: auch *sagte*
  while (at < verb && has(tokens[at], Is.adverb | Is.time | Is.conjunction)) at++
  if (at === verb || has(tokens[at], Is.preposition | Is.subordinator)) return true
  return vocabulary.obliques.has(tokens[at]?.lower ?? '')
}

/** Anna Weber, die Sprecherin, | sagte: the comma closes what stands beside the subject. */
function isApposition(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.mark !== ',') return false
  let at = verb - 2
  while (at >= 0 && at > verb - longestClause && tokens[at]?.mark !== '.') {
    if (has(tokens[at], Is.quotation)) return false
    at--
  }
  return !has(tokens[at + 1], Is.subordinator)
}
