import { type Cue, cueAt } from './cue.ts'
import type { Attribution, Found, Line } from './line.ts'
import { runBefore, withoutTitle } from './name.ts'
import { bare, type NounPhrase, named, namesSomebody, namesSource } from './noun-phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { isNounPhrase, subjectBefore } from './subject.ts'
import { adverbsBefore, has, isOneOf, not, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

export function finiteCue(tokens: readonly Token[], at: number, v: Vocabulary): Cue | undefined {
  const cue = cueAt(tokens, at)
  if (!cue) return
  const token = tokens[at]
  if (has(token, Is.finite)) return cue
  // they say; he would say; was saying
  if (has(token, Is.base | Is.ing) && verbFits(tokens, at, v)) return cue
  return
}

/** Whether a base or -ing form stands where a verb of the sentence can stand. */
function verbFits(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  const start = adverbsBefore(tokens, at)
  const token = tokenBefore(tokens, start)
  if (has(token, Is.auxiliary)) return true
  // They say; the people say; but not: the report.
  if (!has(tokens[at], Is.base)) return false
  // The *two* say
  const several = isOneOf(token, v.subjectFirst.counts) && has(tokens[start - 2], Is.determiner)
  return several || has(token, Is.pronoun) || isPlural(token)
}

/** Reports, aides; but not: gives. */
function isPlural(token: Token | undefined): boolean {
  if (!token || (has(token, Is.finite) && !has(token, Is.document | Is.saying))) return false
  return /[^s]s$/.test(token.lower)
}

/** The nearest cue before `end` with a subject, not more than `reach` tokens away. */
export function governing(line: Line, end: number, reach: number, beside = false) {
  const { tokens, from, vocabulary } = line
  let citing: Governing | undefined
  let cues = 0
  for (let at = end - 1; at >= from && at >= end - reach; at--) {
    const cue = cueAt(tokens, at)
    if (!cue || (beside ? cue.to !== end : cue.to > end)) continue
    // He continued to hope for “…”: no cue.
    if (!beside && cue.speech && opensInfinitive(line, cue)) continue
    if (++cues > mostCues) break
    const source = isPassive(line, cue) ? agentOf(line, cue, end) : subjectOf(line, cue)
    if (!source) continue
    const speech = cue.speech && !has(tokens[source.core.from], Is.relative)
    const extent = { from: Math.min(source.from, cue.from), to: cue.to }
    const found = { source, cue, extent, speech }
    // Lee said it was, blaming what Jones *called* “…”: the words are Jones’s.
    const isOther = cue.to === end && source.kind !== 'pronoun'
    if (isOther && isOneOf(tokenBefore(tokens, source.from), vocabulary.subjectFirst.freeRelatives))
      return found
    if (speech || (beside && cue.speech)) {
      const outer = vouching(line, found, end)
      // Lee said she answered: “…”: the cue beside it is not who vouches for it.
      return outer && beside ? undefined : (outer ?? found)
    }
    citing ??= found
  }
  return citing
}

/**
 * The clause which reports the clause of a pronoun, or holds one that says when: *Lee said* he had
 * thought it was “…”; *Lee said* that when Jones asked, she was “…”. Who vouches for the words is Lee.
 */
function vouching(line: Line, inner: Governing, before: number): Governing | undefined {
  const { tokens, from } = line
  if (inner.source.from > inner.extent.from) return
  if (inner.source.kind !== 'pronoun' && !isAside(line, inner, before)) return
  let end = inner.source.from
  while (end > from && has(tokens[end - 1], Is.subordinator | Is.adverb)) end--
  for (let at = end - 1; at >= from && at >= end - longestHearer; at--) {
    const cue = finiteCue(tokens, at, line.vocabulary)
    const heard = cue && (cue.to === end || has(tokens[at], Is.hearer))
    if (!heard) {
      if (!tokens[at] || has(tokens[at], Is.punctuation | Is.quotation | Is.finite)) return
      continue
    }
    const source = cue.speech ? subjectBefore(tokens, at, from, line.vocabulary) : undefined
    if (!source || has(tokens[source.core.from], Is.relative)) return
    const extent = { from: Math.min(source.from, cue.from), to: cue.to }
    return { source, cue, extent, speech: true }
  }
  return
}

/** Whether a clause says only when or why, and ends before the quotation: when Lee *asked*, “…” */
function isAside(
  { tokens, vocabulary }: Line,
  { source, cue }: Governing,
  before: number
): boolean {
  const opener = tokenBefore(tokens, source.from)
  if (!has(opener, Is.subordinator)) return false
  if (isOneOf(opener, vocabulary.subjectFirst.complementisers)) return false
  for (let at = cue.to; at < before; at++) if (tokens[at]?.mark === ',') return true
  return false
}

/** Tokens between a verb of telling and what is told: told *a small crowd* he was late. */
const longestHearer = 5

/** To *hope*; but not: to *the* crowd, to *reporters*, to “*…*”. */
function opensInfinitive({ tokens, vocabulary }: Line, { verb, to: at }: Cue): boolean {
  if (!isOneOf(tokens[at], vocabulary.subjectFirst.infinitives)) return false
  // He vowed to *leave*
  if (vocabulary.promising.has(tokens[verb]?.lower ?? '')) return false
  const noun =
    Is.determiner | Is.possessive | Is.capital | Is.person | Is.body | Is.pronoun | Is.quotation
  return !has(tokens[at + 1], noun)
}

interface Governing extends Found {
  readonly source: NounPhrase
  readonly cue: Cue
  /** Whether its verb can carry a whole quotation. */
  readonly speech: boolean
}

/** Subject of a cue, found beside it or, where it shares one, further back. */
function subjectOf(line: Line, cue: Cue): NounPhrase | undefined {
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
    // Her tweets said; she left the night *posts* empty: a noun as well.
    const small = Is.conjunction | Is.adverb | Is.punctuation
    const noun = has(token, Is.saying) && not(before, small) && !isOneSource(before)
    if (noun && (!beside || beside.kind === 'nominal')) return
    return (beside && insertedSubject(line, cue, beside)) ?? beside ?? sharedSubject(line, cue.verb)
  }
  if (has(token, Is.ing)) {
    return (
      absoluteSubject(line, cue.verb) ??
      sharedSubject(line, cue.verb) ??
      openingSubject(line, cue.verb)
    )
  }
  return
}

/** *The* report, *their* claims; but not: the mother of *three* said, the *two* said. */
function opensNoun({ tokens, vocabulary }: Line, verb: number): boolean {
  const last = tokenBefore(tokens, verb)
  const opens = Is.determiner | Is.possessive | Is.preposition | Is.genitive
  return has(last, opens) && !isOneOf(last, vocabulary.subjectFirst.counts)
}

/** The *ad* claims; but not: the *ads* claims, their *boat* claims. */
function isOneSource(token: Token | undefined): boolean {
  return has(token, Is.person | Is.body | Is.document) && !isPlural(token) && not(token, Is.capital)
}

/** The trouble with boats, says *Ann Lee*, is “…”: who is named after the cue in a clause put in. */
function insertedSubject({ tokens, at, vocabulary }: Line, cue: Cue, beside: NounPhrase) {
  const pause = tokens[cue.verb - 1]?.mark === ','
  // Lee, the mayor, said Jones: the subject stands before its apposition.
  if (!pause || beside.core.to !== cue.verb - 1) return
  const source = phraseAfter(tokens, cue.to, at, vocabulary)
  return source?.kind === 'name' && tokens[source.core.to]?.mark === ',' ? source : undefined
}

/** Was *announced* by: what stands before the verb does not speak. */
function isPassive({ tokens, vocabulary }: Line, { verb, to }: Cue): boolean {
  const { agents, passives } = vocabulary.lexicon.grammar
  if (!isOneOf(tokens[to], agents) || !has(tokens[verb], Is.finite)) return false
  // Lee responded by calling; Lee won by a mile
  if (has(tokens[to + 1], Is.ing)) return false
  return isOneOf(tokenBefore(tokens, adverbsBefore(tokens, verb)), passives)
}

/** Was described by *Lee* as “…”: who speaks in the passive, where the quotation follows. */
function agentOf({ tokens, vocabulary }: Line, { to }: Cue, end: number): NounPhrase | undefined {
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

/** With *Lee* loudly asking; footage of *Lee* asking: the noun right before an -ing form. */
function absoluteSubject({ tokens, from, vocabulary }: Line, verb: number): NounPhrase | undefined {
  if (has(tokenBefore(tokens, verb), Is.punctuation)) return
  let start = verb - 1
  while (start > from && start > verb - longestSubject && !opensPhrase(tokens, start - 1)) start--
  const { absolutes, links } = vocabulary.subjectFirst
  const before = tokenBefore(tokens, start)
  const isAbsolute = isOneOf(before, absolutes)
  if (start <= from || !(isAbsolute || isOneOf(before, links))) return
  const subject = subjectBefore(tokens, verb, start, vocabulary)
  return isAbsolute || subject?.kind === 'name' ? subject : undefined
}

/** *Lee*, citing “…,” said no: who opens the sentence, where no verb stands before. */
function openingSubject({ tokens, from, vocabulary }: Line, verb: number): NounPhrase | undefined {
  if (tokenBefore(tokens, verb)?.mark !== ',') return
  const subject = phraseBefore(tokens, verb - 1, from, vocabulary)
  return subject?.from === from && subject.kind === 'name' ? subject : undefined
}

/** A preposition, but not the “of” of a longer name: *with* the Guild of Bakers. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Is.preposition) && !has(tokenBefore(tokens, at), Is.capital)
}

/** Tokens of the longest noun phrase before an -ing form. */
const longestSubject = 8

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

/** The first subject of a sentence, with its verb. */
export function readClause(line: Line): Attribution | undefined {
  const { tokens, from, at: end, vocabulary } = line
  // Where the verb is second, who is named first need not be who speaks.
  if (vocabulary.lexicon.grammar.verbSecond) return
  for (let at = from + 1; at < end; at++) {
    // Lee, *who had Jones called,* was late: the clause of its own is passed over.
    if (has(tokens[at], Is.relative) && tokens[at - 1]?.mark === ',')
      while (at < end && tokens[at]?.mark !== ',') at++
    if (!has(tokens[at], Is.finite) || has(tokens[at], Is.capital)) continue
    const source = subjectBefore(tokens, at, from, vocabulary)
    if (!source || has(tokens[source.core.from], Is.relative)) continue
    if (has(tokenBefore(tokens, source.from), Is.subordinator | Is.relative)) continue
    // It was his son. “…”
    const isExpletive = isOneOf(tokens[source.core.from], vocabulary.subjectFirst.expletives)
    if (isExpletive && !has(tokens[at], Is.speech)) return
    while (
      at + 1 < end &&
      (has(tokens[at], Is.auxiliary) || has(tokens[at], Is.adverb)) &&
      !has(tokens[at + 1], Is.punctuation)
    )
      at++
    return {
      medium: null,
      rest: null,
      sign: 'clause-before',
      source,
      cue: { from: at, to: at + 1 },
      extent: { from: source.from, to: at + 1 }
    }
  }
  return
}
