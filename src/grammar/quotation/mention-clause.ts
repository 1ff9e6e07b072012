import type { SubjectFirst } from '../../lexicon/subject-first.ts'
import type { Mention } from './cast.ts'
import { phraseStart } from './mention-role.ts'
import { adverbsBefore, has, isOneOf, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** It is said that *Lee* was late: a clause says it of him, and its sentence of another. */
export function isReported(
  tokens: readonly Token[],
  from: number,
  { subjectFirst }: Vocabulary
): boolean {
  const start = phraseStart(tokens, from)
  return (
    opensReport(tokens[start], subjectFirst) ||
    opensReport(tokenBefore(tokens, start), subjectFirst)
  )
}

const opensReport = (token: Token | undefined, { complementisers }: SubjectFirst): boolean =>
  has(token, Is.subordinator) && isOneOf(token, complementisers)

/** When *Lee* came, Hill left: a clause of its own says only when or why. */
export function opensAside(tokens: readonly Token[], from: number): boolean {
  const start = phraseStart(tokens, from)
  return has(tokens[start], Is.subordinator) || has(tokenBefore(tokens, start), Is.subordinator)
}

/** Jones was jailed by Judge *Hill*: who does it, in the passive. */
export function isAgent(
  tokens: readonly Token[],
  { titleFrom }: Mention,
  { lexicon }: Vocabulary
): boolean {
  const { agents, passives } = lexicon.grammar
  const at = phraseStart(tokens, titleFrom) - 1
  if (at < 2 || !has(tokens[at], Is.preposition) || !isOneOf(tokens[at], agents)) return false
  // Jones was *asked* by Hill: he answers.
  if (!has(tokens[at - 1], Is.finite) || has(tokens[at - 1], Is.hearer)) return false
  return isOneOf(tokens[adverbsBefore(tokens, at - 1) - 1], passives)
}

/** Who is joined to a name: Jones and *Hill*, *Jones*, 45, and Hill, Jones and his brother, *Hill*. */
export function joinedTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  { subjectFirst }: Vocabulary
): Mention | undefined {
  const mention = mentions[index]
  if (!mention) return
  const before = index > 0 ? mentions[index - 1] : undefined
  if (before && joins(tokens, before.to, mention.titleFrom, subjectFirst.and)) return before
  const after = index + 1 < mentions.length ? mentions[index + 1] : undefined
  return after && joins(tokens, mention.to, after.titleFrom, subjectFirst.and) ? after : undefined
}

/** Whether a conjunction stands between two names, and besides it at most an age and what a relative is. */
function joins(
  tokens: readonly Token[],
  from: number,
  to: number,
  and: readonly string[]
): boolean {
  let at = to - 1
  const isKin = tokens[at]?.mark === ',' && has(tokens[at - 1], Is.person)
  if (isKin && has(tokens[at - 2], Is.possessive)) at -= 3
  if (at < from || !has(tokens[at], Is.conjunction) || !isOneOf(tokens[at], and)) return false
  const isAge = has(tokens[from + 1], Is.number) && tokens[from + 2]?.mark === ','
  return (
    at === from || (tokens[from]?.mark === ',' && (at === from + 1 || (isAge && at === from + 3)))
  )
}

/** *For Ann Lee*, the plan is late; as for *Lee*, he is late: whom a sentence is about, set before it. */
export function isTopic(
  tokens: readonly Token[],
  { titleFrom, to }: Mention,
  opens: number,
  { subjectFirst }: Vocabulary
): boolean {
  if (tokens[to]?.mark !== ',') return false
  const at = has(tokens[opens], Is.subordinator) ? opens + 1 : opens
  if (!has(tokens[at], Is.preposition) || !isOneOf(tokens[at], subjectFirst.topics)) return false
  return phraseStart(tokens, titleFrom) === at + 1
}
