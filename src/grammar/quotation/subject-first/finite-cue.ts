import { type Cue, cueAt } from '../cue.ts'
import { adverbsBefore, endsIn, has, isOneOf, type Token, tokenBefore } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'

/** Read the cue at a token where it is the verb of its sentence: she *said*, they *say*, was *saying*. */
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
export function verbFits(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  let start = adverbsBefore(tokens, at)
  // They *all* say
  const last = tokenBefore(tokens, start)
  if (start > 1 && has(last, Is.determiner) && isOneOf(last, v.subjectFirst.floating)) start--
  const token = tokenBefore(tokens, start)
  if (has(token, Is.auxiliary)) return true
  // They say; the people say; but not: the report.
  if (!has(tokens[at], Is.base)) return false
  // The *two* say
  const several = isOneOf(token, v.subjectFirst.counts) && has(tokens[start - 2], Is.determiner)
  return several || has(token, Is.pronoun) || isPlural(token, v)
}

/** Reports, aides; but not: gives. */
export function isPlural(token: Token | undefined, v: Vocabulary): boolean {
  if (!token || (has(token, Is.finite) && !has(token, Is.document | Is.saying | Is.person)))
    return false
  const { pluralEndings, singularEndings } = v.subjectFirst
  return endsIn(token.lower, pluralEndings) && !endsIn(token.lower, singularEndings)
}
