import { type Cue, cueAt } from '../cue.ts'
import type { Line } from '../line.ts'
import { runBefore, withoutTitle } from '../name.ts'
import {
  bare,
  isFullName,
  type NounPhrase,
  named,
  namesSomebody,
  namesSource
} from '../noun-phrase.ts'
import { adverbsBefore, has, isOneOf, not, type Token, tokenBefore } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { isPlural, verbFits } from './finite-cue.ts'
import { gerundSubject, openingSubject } from './gerund-subject.ts'
import { phraseAfter } from './phrase-after.ts'
import { isNounPhrase, subjectBefore } from './subject.ts'

/** Subject of a cue, found beside it or, where it shares one, further back. */
export function subjectOf(line: Line, cue: Cue): NounPhrase | undefined {
  const { tokens, from, vocabulary } = line
  const token = tokens[cue.verb]
  const before = tokenBefore(tokens, cue.verb)
  const { beforeGerunds, infinitives } = vocabulary.subjectFirst
  // Before *saying* that; by *adding*; but not: out of *continuing*
  if (has(token, Is.ing) && isOneOf(before, beforeGerunds)) return sharedSubject(line, cue.verb)
  if (has(token, Is.base) && isOneOf(before, infinitives))
    return cue.speech
      ? (movedObject(line, cue.verb - 1) ?? subjectOfInfinitive(line, cue))
      : undefined
  if (opensNoun(line, cue.verb)) return
  // Lee, when *asked*, left.
  const free = isOneOf(before, vocabulary.subjectFirst.freeRelatives)
  const isParticiple = has(token, Is.finite) && not(before, Is.relative | Is.adverb) && !free
  if (isParticiple && has(before, Is.subordinator)) return
  if (has(before, Is.relative) && cue.verb - 1 >= from) {
    return bare(cue.verb - 1, cue.verb, 'pronoun')
  }
  if (
    has(token, Is.finite) ||
    (has(token, Is.base | Is.ing) && verbFits(tokens, cue.verb, vocabulary))
  ) {
    const beside = subjectBefore(tokens, cue.verb, from, vocabulary)
    if (isParticipleOf(tokens, cue)) return
    // Her tweets said; she left the night *posts* empty: a noun as well.
    const small = Is.conjunction | Is.adverb | Is.punctuation
    const noun = has(token, Is.saying) && not(before, small) && !isOneSource(before, vocabulary)
    if (noun && (!beside || beside.kind === 'nominal')) return
    return (beside && insertedSubject(line, cue, beside)) ?? beside ?? sharedSubject(line, cue.verb)
  }
  // The bakers, however, *argue*
  if (has(token, Is.base) && before?.mark === ',' && not(token, Is.document | Is.saying)) {
    const apart = subjectBefore(tokens, cue.verb, from, vocabulary)
    return apart && isPlural(tokens[apart.core.to - 1], vocabulary) ? apart : undefined
  }
  if (has(token, Is.ing)) {
    return (
      gerundSubject(line, cue.verb) ??
      sharedSubject(line, cue.verb) ??
      openingSubject(line, cue.verb)
    )
  }
  return
}

/**
 * *The* report, *their* claims; but not: the mother of *three* said, *another* said, *others* say,
 * a sign *that* said.
 */
function opensNoun({ tokens, vocabulary }: Line, verb: number): boolean {
  const last = tokenBefore(tokens, verb)
  const opens = Is.determiner | Is.possessive | Is.preposition | Is.genitive
  const { counts, floating, several } = vocabulary.subjectFirst
  if (!has(last, opens) || isOneOf(last, counts)) return false
  // They *all* said
  if (isOneOf(last, floating) && has(tokens[verb - 2], Is.capital | Is.pronoun | Is.person))
    return false
  const token = tokens[verb]
  if (has(token, Is.saying | Is.person | Is.body | Is.ing)) return true
  if (!has(token, Is.finite) && !isOneOf(last, several)) return true
  return !has(last, Is.pronoun | Is.relative) || has(last, Is.possessive)
}

/** Said in a statement *posted* on Monday; but not: Lee in a statement said. */
function isParticipleOf(tokens: readonly Token[], { verb, to }: Cue): boolean {
  if (!has(tokens[verb - 1], Is.document) || !has(tokens[to], Is.preposition | Is.time))
    return false
  let start = verb - 1
  while (start > 0 && start > verb - 4 && !has(tokens[start], Is.determiner | Is.possessive))
    start--
  return has(tokenBefore(tokens, start), Is.preposition)
}

/** The *ad* claims; but not: the *ads* claims, their *boat* claims. */
function isOneSource(token: Token | undefined, v: Vocabulary): boolean {
  if (isPlural(token, v)) return false
  return has(token, Is.person | Is.body | Is.document) && not(token, Is.capital)
}

/** The trouble with boats, says *Ann Lee*, is “…”: who is named after the cue in a clause put in. */
function insertedSubject({ tokens, at, vocabulary }: Line, cue: Cue, beside: NounPhrase) {
  const pause = tokens[cue.verb - 1]?.mark === ','
  // Lee, the mayor, said Jones: the subject stands before its apposition.
  if (!pause || beside.core.to !== cue.verb - 1) return
  const source = phraseAfter(tokens, cue.to, at, vocabulary)
  return source?.kind === 'name' && tokens[source.core.to]?.mark === ',' ? source : undefined
}

/** Was *announced* by; a plan, *described* by: what stands before the verb does not speak. */
export function isPassive({ tokens, vocabulary }: Line, { verb, to, speech }: Cue): boolean {
  const { agents, passives } = vocabulary.lexicon.grammar
  if (!isOneOf(tokens[to], agents) || !has(tokens[verb], Is.finite)) return false
  // Lee responded by calling; Lee won by a mile
  if (has(tokens[to + 1], Is.ing)) return false
  const before = tokenBefore(tokens, adverbsBefore(tokens, verb))
  return isOneOf(before, passives) || (!speech && before?.mark === ',')
}

/** Was described by *Lee* as “…”: who speaks in the passive, where the quotation follows. */
export function agentOf(
  { tokens, vocabulary }: Line,
  { to }: Cue,
  end: number
): NounPhrase | undefined {
  const agent = phraseAfter(tokens, to + 1, end, vocabulary)
  if (!agent || end - agent.core.to > longestAs) return
  return agent.kind !== 'nominal' || namesSource(tokens, agent.core) ? agent : undefined
}

/** Tokens between who speaks and the quotation: *as a* */
const longestAs = 2

/** Prompting *Lee* to reply; forced *Lee* to say; but not: asked Lee to say; flew with Lee to say. */
function movedObject({ tokens, from, vocabulary }: Line, to: number): NounPhrase | undefined {
  const run = runBefore(tokens, to, from)
  if (!run) return
  const noVerb =
    Is.speech | Is.citing | Is.preposition | Is.punctuation | Is.conjunction | Is.capital
  let start = run.from
  while (has(tokens[start - 1], Is.title)) start--
  if (!not(tokens[start - 1], noVerb | Is.adverb | Is.subordinator | Is.person)) return
  return named(tokens, run.from, withoutTitle(tokens, run, run.from, vocabulary), to)
}

const somebody = Is.capital | Is.person | Is.body | Is.pronoun | Is.man | Is.woman

/** *Lee* was quick to add: “…”; but not: Lee asked him to add, Lee asked Jones to add. */
function subjectOfInfinitive(line: Line, { verb, to }: Cue): NounPhrase | undefined {
  const { tokens, at } = line
  if (to < at - 1 || has(tokens[verb - 2], somebody | Is.punctuation | Is.conjunction)) return
  // He *went on to* say
  for (let before = verb - 2; before > verb - 5; before--) {
    if ((cueAt(tokens, before)?.to ?? 0) > verb) return
  }
  return sharedSubject(line, verb)
}

/** Who does something to say something: *Lee* took to the stage to call; prompting *Lee* to call. */
export function subjectOfPurpose(line: Line, verb: number): NounPhrase | undefined {
  const moved = movedObject(line, verb - 1)
  const source = moved && isFullName(line.tokens, moved.core) ? moved : sharedSubject(line, verb)
  return source && (source.kind !== 'nominal' || namesSource(line.tokens, source.core))
    ? source
    : undefined
}

/** Tokens back to which a shared subject is looked for. */
const longestClause = 80

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
    if (has(token, Is.ing)) continue
    if (has(tokens[at - 1], Is.determiner | Is.possessive | Is.preposition)) continue
    const subject = subjectBefore(tokens, at, from, vocabulary)
    if (!subject || subject.to > at || has(tokens[subject.core.from], Is.relative)) continue
    if (!isNounPhrase(tokens, subject) && !namesSomebody(tokens, subject.core)) continue
    any = subject
    if (!isSubordinate(tokens, subject.from, from)) main = subject
  }
  // It was late when *she* rose and said
  const isExpletive = main && isOneOf(tokens[main.core.from], vocabulary.subjectFirst.expletives)
  return isExpletive ? any : (main ?? any)
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
