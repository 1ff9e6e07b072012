import { type Cue, cueAt } from './cue.ts'
import type { Attribution, Found, Line } from './line.ts'
import { bare, has, type NounPhrase } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import type { Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

export function finiteCue(tokens: readonly Token[], at: number): Cue | undefined {
  const cue = cueAt(tokens, at)
  if (!cue) return
  const token = tokens[at]
  if (has(token, Is.finite)) return cue
  // they say; he would say; was saying
  if (has(token, Is.base | Is.ing) && verbFits(tokens, at)) return cue
  return
}

/** Whether a base or -ing form stands where a verb of the sentence can stand. */
function verbFits(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (has(tokens[before], Is.adverb)) before--
  const token = tokens[before]
  if (has(token, Is.auxiliary)) return true
  return (
    has(tokens[at], Is.base) &&
    (has(token, Is.pronoun | Is.determiner) || /[^s]s$/.test(token?.lower ?? ''))
  )
}

/** The nearest cue before `end` with a subject, not more than `reach` tokens away. */
export function governing(line: Line, end: number, reach: number, beside = false) {
  const { tokens, from } = line
  let citing: Governing | undefined
  let cues = 0
  for (let at = end - 1; at >= from && at >= end - reach; at--) {
    const cue = cueAt(tokens, at)
    if (!cue || (beside ? cue.to !== end : cue.to > end)) continue
    // He continued to hope for “…”: no cue.
    if (!beside && cue.speech && tokens[cue.to]?.lower === 'to') continue
    if (++cues > mostCues) break
    const source = subjectOf(line, cue)
    if (!source) continue
    const speech = cue.speech && !has(tokens[source.core.from], Is.relative)
    const extent = { from: Math.min(source.from, cue.from), to: cue.to }
    const found = { source, cue, extent, speech }
    if (speech || (beside && cue.speech)) return found
    citing ??= found
  }
  return citing
}

interface Governing extends Found {
  /** Whether its verb can carry a whole quotation. */
  readonly speech: boolean
}

/** Subject of a cue, found beside it or, where it shares one, further back. */
function subjectOf(line: Line, cue: Cue): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  const token = tokens[cue.verb]
  const before = tokens[cue.verb - 1]
  if (has(before, Is.determiner | Is.possessive | Is.preposition | Is.genitive)) return
  if (has(before, Is.relative) && cue.verb - 1 >= from) {
    return bare(cue.verb - 1, cue.verb, 'pronoun')
  }
  if (has(token, Is.finite) || (has(token, Is.base | Is.ing) && verbFits(tokens, cue.verb))) {
    const beside = subjectBefore(tokens, cue.verb, from, vocabulary)
    if (beside?.kind === 'nominal' && has(token, Is.saying)) return
    return beside ?? sharedSubject(line, cue.verb)
  }
  if (has(token, Is.ing) || (has(token, Is.base) && before?.lower === 'to'))
    return sharedSubject(line, cue.verb)
  return
}

/** Tokens back to which a shared subject is looked for. */
const longestClause = 80

/** Cues looked at before a quotation. */
const mostCues = 8

/**
 * The subject of the main clause before a verb which has none beside it:
 * *Lee* agreed that he was late, *saying*; *Lee* stood up and *said*.
 */
function sharedSubject(line: Line, verb: number): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  let main: NounPhrase | undefined
  let any: NounPhrase | undefined
  for (let at = Math.max(from + 1, verb - longestClause); at < verb; at++) {
    const token = tokens[at]
    if (!has(token, Is.finite | Is.auxiliary) || has(token, Is.capital)) continue
    if (has(tokens[at - 1], Is.determiner | Is.possessive | Is.preposition)) continue
    const subject = subjectBefore(tokens, at, from, vocabulary)
    if (!subject || subject.to > at || has(tokens[subject.core.from], Is.relative)) continue
    any = subject
    if (!isSubordinate(tokens, subject.from, from)) main = subject
  }
  return main ?? any
}

/** Whether the clause which begins here depends on another: that *he* was late; said *he* was late. */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return false
  let before = at - 1
  while (before > from && has(tokens[before], Is.adverb)) before--
  const token = tokens[before]
  if (has(token, Is.subordinator | Is.relative)) return true
  return (
    has(token, Is.speech | Is.citing) ||
    (has(token, Is.finite) && !has(token, Is.capital)) ||
    isNoun(token)
  )
}

/** The promise *she* made: a clause may follow its noun with nothing between. */
function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !has(token, Is.punctuation | Is.conjunction | Is.time | Is.capital | Is.quotation)
  )
}

/** The first subject of a sentence, with its verb. */
export function readClause(line: Line): Attribution | undefined {
  const { tokens, from, at: end, vocabulary } = line
  for (let at = from + 1; at < end; at++) {
    if (!has(tokens[at], Is.finite) || has(tokens[at], Is.capital)) continue
    const source = subjectBefore(tokens, at, from, vocabulary)
    if (!source || has(tokens[source.core.from], Is.relative)) continue
    if (has(tokens[source.from - 1], Is.subordinator | Is.relative)) continue
    while (
      at + 1 < end &&
      (has(tokens[at], Is.auxiliary) || has(tokens[at], Is.adverb)) &&
      !has(tokens[at + 1], Is.punctuation)
    )
      at++
    return {
      medium: null,
      sign: 'clause-before',
      source,
      cue: { from: at, to: at + 1 },
      extent: { from: source.from, to: at + 1 }
    }
  }
  return
}
