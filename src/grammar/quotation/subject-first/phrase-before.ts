import {
  inName,
  isPerson,
  joinsFirm,
  runAfter,
  runBefore,
  type Span,
  withoutTitle
} from '../name.ts'
import { bare, boundary, type NounPhrase, named } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'

/** Tokens of a role before an “and”: *the former state senator* and candidate. */
const longestRole = 7
/** Tokens of a party or a place before a role: *Green candidate*. */
const longestLabel = 4
/** Tokens of what stands between brackets after a name. */
const longestParenthesis = 12

/** Read the noun phrase which ends before `end`. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= floor) return
  if (last.mark === ')') {
    const open = openParenthesis(tokens, end - 1, floor)
    return open === undefined ? undefined : phraseBefore(tokens, open, floor, v)
  }
  if (surname(tokens, end - 1)) {
    return bare(end - 1, end, 'name')
  }
  if (has(last, boundary)) return
  if (has(last, Is.pronoun)) {
    return bare(end - 1, end, 'pronoun')
  }
  if (has(last, Is.preposition | Is.conjunction | Is.possessive | Is.relative)) return
  const from = phraseStart(tokens, end, floor, v)
  const run = runBefore(tokens, end, from)
  if (run) {
    const name = withoutTitle(tokens, run, from, v)
    const embedded = name.titleFrom < run.from ? undefined : embeddedBy(tokens, run, from)
    if (embedded === undefined) return named(tokens, from, name, end)
    // A letter obtained *by the agency* (says)
    const { agents } = v.lexicon.grammar
    if (embedded === from && isOneOf(tokens[from], agents) && has(tokens[from - 1], Is.finite))
      return
    // In Maine the senator | In a speech Lee: the phrase before is no noun.
    if (embedded === from)
      return named(tokens, run.from, withoutTitle(tokens, run, run.from, v), end)
    const placed = personBefore(tokens, embedded, from)
    if (placed) return named(tokens, from, withoutTitle(tokens, placed, from, v), end)
  }
  let start = from
  while (start < end - 1 && has(tokens[start], Is.preposition)) {
    const next = nextDeterminer(tokens, start + 1, end)
    if (next === undefined) break
    start = next
  }
  if (start >= end || has(tokens[start], Is.preposition)) return
  // Ann Lee *of the harbour guild*
  const opening = runAfter(tokens, start, end)
  const isPlaced = opening && has(tokens[opening.to], Is.preposition)
  if (isPlaced && (isPerson(tokens, opening) || mayBePerson(tokens, opening)))
    return named(tokens, start, withoutTitle(tokens, opening, start, v), end)
  // *The* rightly said: an article alone is nobody.
  if (has(last, Is.time) || (end - start === 1 && has(last, Is.determiner))) return
  return bare(start, end, 'nominal')
}

/** *Bexi Hill* of Salem; but not: *Bank* of Salem, *Royal Bank* of Salem */
function mayBePerson(tokens: readonly Token[], { from, to }: Span): boolean {
  if (to - from < 2 || tokens[from]?.word) return false
  const none = Is.body | Is.place | Is.document | Is.notName
  for (let at = from; at < to; at++) if (has(tokens[at], none)) return false
  return true
}

/** “…,” *From* said; which *Will* claimed: a small word with a capital, and a cue right after it. */
function surname(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!has(token, Is.capital) || !has(next, Is.speech) || has(next, Is.capital)) return false
  if (has(before, Is.quotation)) return has(token, Is.auxiliary | Is.time | Is.preposition)
  // On *Monday* said; *Will* Lee say
  return has(token, Is.auxiliary) && has(next, Is.finite) && !has(before, Is.capital)
}

/** The last determiner, before those after prepositions: in 2011 *a* profile in the paper. */
function nextDeterminer(tokens: readonly Token[], from: number, to: number): number | undefined {
  let embedded: number | undefined
  for (let at = to - 1; at > from; at--) {
    if (not(tokens[at], Is.determiner | Is.possessive)) continue
    if (!has(tokens[at - 1], Is.preposition)) return at
    embedded ??= at
  }
  return embedded
}

/** Index of the preposition which makes the run part of a larger phrase: a spokesman *for* Ann Lee. */
function embeddedBy(tokens: readonly Token[], run: Span, from: number): number | undefined {
  let at = run.from - 1
  while (at >= from && has(tokens[at], Is.determiner | Is.possessive | Is.title)) at--
  // The network’s Ann Lee; former Jones aide Ann Lee: nothing embeds them.
  while (at >= from && not(tokens[at], Is.preposition)) at--
  if (at < from) return
  const roleBetween = tokens
    .slice(at + 1, run.from)
    .some(token => has(token, Is.person) && not(token, Is.capital))
  if (roleBetween && at > from) return
  return at
}

/** *Senator Ann Lee* of Maine; *Bob Jones* from the mayor’s office. */
function personBefore(tokens: readonly Token[], end: number, from: number): Span | undefined {
  const run = runBefore(tokens, end, from)
  if (!run) return
  if (run.from > from && !has(tokens[run.from - 1], Is.person | Is.capital | Is.title)) return
  return isPerson(tokens, run) ? run : undefined
}

/** Where the phrase which ends before `end` begins: after the last boundary. */
function phraseStart(tokens: readonly Token[], end: number, floor: number, v: Vocabulary): number {
  let at = end - 1
  while (at > floor) {
    const token = tokens[at - 1]
    if (!token || (has(token, boundary | Is.relative) && !joinsFirm(tokens, at - 1))) break
    if (has(token, Is.adverb) && !inside(tokens, at - 1)) break
    if (has(token, Is.conjunction)) {
      if (!joins(tokens, at - 1, floor, v)) break
    } else if (isVerb(tokens, at - 1)) break
    else if (has(token, Is.pronoun) && not(token, Is.determiner)) break
    at--
  }
  return at
}

/** The *first* lady; the *newly* elected mayor: an adverb within a noun phrase. */
function inside(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Is.adverb) && has(tokens[at - 1], Is.determiner | Is.possessive)
}

/** Whether an “and” joins two names: Ann Lee *and* Bob Jones. */
function joins(tokens: readonly Token[], at: number, floor: number, v: Vocabulary): boolean {
  if (at <= floor || !isOneOf(tokens[at], v.subjectFirst.and)) return false
  // The mayor and *in* a letter
  if (has(tokens[at + 1], Is.preposition)) return false
  if (inName(tokens[at - 1]) && inName(tokens[at + 1])) return true
  // the senator and (Green) candidate
  for (let before = at - 1; before >= floor && before > at - longestRole; before--) {
    const token = tokens[before]
    if (!token || has(token, boundary | Is.finite)) return false
    if (has(token, Is.pronoun) && not(token, Is.determiner)) return false
    if (has(token, Is.determiner | Is.possessive)) {
      return not(tokens[at + 1], Is.determiner | Is.pronoun | Is.finite) && isRole(tokens, at + 1)
    }
  }
  return false
}

/** Candidate; *Green candidate*; but not: *Ann Lee* */
function isRole(tokens: readonly Token[], at: number): boolean {
  if (not(tokens[at], Is.capital)) return true
  for (let next = at + 1; next < at + longestLabel; next++) {
    if (has(tokens[next], boundary | Is.finite)) return false
    if (has(tokens[next], Is.person) && not(tokens[next], Is.capital)) return true
  }
  return false
}

/** A verb, and not a noun of the same form: the *report* says. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.is & Is.capital) return false
  // Saying | *the foundation* is
  if (token.is & Is.ing && token.is & Is.speech) return true
  if (token.is & Is.finite) {
    return (
      not(token, Is.person | Is.document) &&
      not(tokens[at - 1], Is.determiner | Is.possessive | Is.preposition) &&
      !inside(tokens, at - 1)
    )
  }
  return false
}

function openParenthesis(
  tokens: readonly Token[],
  close: number,
  floor: number
): number | undefined {
  for (let at = close - 1; at > floor && at > close - longestParenthesis; at--) {
    if (tokens[at]?.mark === '(') return at
  }
  return
}
