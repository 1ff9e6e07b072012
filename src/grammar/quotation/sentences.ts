import { cueAt } from './cue.ts'
import { lastWithin } from './marks.ts'
import { has, not, type Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

/** Token range of a sentence, end exclusive. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** Whether this token ends a sentence, its own quotation included. */
function ends(tokens: readonly Token[], at: number, verbSecond: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  if (!next) return true
  if (token.is & Is.quotation) {
    // “No.” He left.   “Why?” she asked.   “No.” “Yes.”
    const last = lastWithin(token.text)
    if (last === '' || !'.?!…'.includes(last)) return false
    if (!(next.is & (Is.capital | Is.quotation))) return false
    return last === '.' ? verbSecond || !isCredit(tokens, at + 1) : !cueFollows(tokens, at + 1)
  }
  if (isStop(token) && next.mark === ',') return false
  if (verbSecond && token.dotted && isOrdinal(tokens, at)) return false
  if (isStop(token))
    return Boolean(next.is & (Is.capital | Is.quotation | Is.number | Is.punctuation))
  if (token.dotted && next.is & Is.quotation) return !(token.is & Is.title)
  // An abbreviation ends a sentence only before a word which begins one: the U.S. But
  return (
    token.dotted &&
    token.end - token.start > 2 &&
    !(token.is & Is.title) &&
    Boolean(next.is & Is.capital) &&
    Boolean(
      next.is & (Is.determiner | Is.pronoun | Is.conjunction | Is.preposition | Is.subordinator)
    )
  )
}

/** Characters of the longest number which is read as an ordinal: not of a year. */
const longestOrdinal = 3

/** Am *14.* Dezember; Leo *XIV.* „bleibt“; but: im Jahr 2014. Der Rat; Zimmer 14. Der Rat */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (has(next, Is.quotation)) return /^.\p{Ll}/u.test(next?.text ?? '') && !isStop(tokens[at])
  const number = tokens[at - 1]
  if (!isStop(tokens[at]) || !number || !has(number, Is.number)) return false
  const touches = number.end === tokens[at]?.start && number.end - number.start <= longestOrdinal
  return touches && not(next, opensSentence)
}

const opensSentence =
  Is.determiner |
  Is.pronoun |
  Is.possessive |
  Is.conjunction |
  Is.preposition |
  Is.subordinator |
  Is.adverb |
  Is.punctuation |
  Is.quotation

/** Tokens of a name and its cue after a slip of a stop. */
const longestCredit = 5
/** Tokens between a quotation and its cue: Ann Lee, *the mayor of the town*, asked. */
const longestSubject = 18

/** “We are late.” Lee said. The stop is a slip: the name and its cue are all that follows. */
function isCredit(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestCredit; at++) {
    const is = tokens[at]?.is ?? 0
    if (at > from && is & Is.speech && is & Is.finite) {
      const next = tokens[at + 1]
      return !next || isStop(next)
    }
    if (!(is & Is.capital)) return false
  }
  return false
}

/** Whether a cue stands within the next words: “Why?” Ann Lee, the mayor, asked. */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  // “Why?” *She asked* him that: a sentence of its own; but: “Why?” *I asked* him.
  const first = tokens[from]
  const isPronoun = has(first, Is.pronoun) && not(first, Is.determiner)
  if (first && isPronoun && first.end > first.start + 1) return isCredit(tokens, from)
  for (let at = from; at < from + longestSubject; at++) {
    const token = tokens[at]
    if (!token || token.is & Is.quotation || isStop(token)) return false
    if (at > from && token.is & Is.finite && cueAt(tokens, at)?.speech) return true
  }
  return false
}

/** Only a stop, a quotation or an abbreviation can end a sentence. */
function mayEnd(token: Token): boolean {
  return (token.is & (Is.punctuation | Is.quotation)) !== 0 || token.dotted
}

/** The mark of a token is a run of one character: `...` */
function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.mark !== '' && '.?!…'.includes(token.mark.charAt(0))
}

/**
 * Cut the tokens of a passage into sentences.
 *
 * @param verbSecond
 *   Whether the verb comes second: a number with a stop may be an ordinal then (am 14. Dezember),
 *   and a name with its verb after a stop is a sentence of its own.
 */
export function readSentences(tokens: readonly Token[], verbSecond: boolean): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let within = 0
  const last = tokens.length - 1
  for (let at = 0; at <= last; at++) {
    const token = tokens[at] as Token
    if (at < last && !mayEnd(token)) continue
    // A stop in parentheses ends nothing: (D-Nev.)
    if (token.mark === '(') within = at + 20
    else if (token.mark === ')') within = 0
    if (at < within && at < last) continue
    if (!ends(tokens, at, verbSecond)) continue
    sentences.push({ from, to: at + 1 })
    from = at + 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}
