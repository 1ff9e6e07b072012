import { inName, isPerson, runAfter, type Span, withoutTitle } from '../name.ts'
import {
  bare,
  endsInWork,
  isFullName,
  isQuoted,
  type NounPhrase,
  named,
  tokenSpan,
  upTo
} from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { noApposition, withApposition } from './apposition.ts'

/**
 * Read the noun phrase which begins at `from`, after an inverted cue.
 *
 *     said former White House aide Ann Lee, who ran the campaign.
 *                                  ^^^^^^^ core
 *          ^^^^^^^^^^^^^^^^^^^^^^^ role
 */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  v: Vocabulary
): NounPhrase | undefined {
  const first = tokens[from]
  if (!first || from >= ceiling || has(first, Is.quotation | Is.punctuation)) return
  if (has(first, Is.pronoun) && not(first, Is.determiner)) {
    return bare(from, from + 1, 'pronoun')
  }
  // According to *her*, it is; but not: to *her* aide.
  const next = tokens[from + 1]
  if (isOneOf(first, v.subjectFirst.objects) && (!next || has(next, endsPhrase))) {
    return bare(from, from + 1, 'pronoun')
  }
  const { to, name } = readHead(tokens, from, ceiling, v)
  if (to === from) return
  const phrase = name
    ? withName(tokens, from, name, v)
    : bare(from, afterPrepositions(tokens, to, ceiling), 'nominal')
  return appositionAfter(tokens, phrase, ceiling, v)
}

const endsPhrase = Is.punctuation | Is.quotation

/** Where the nouns end with which a phrase begins, and the name which they end in. */
function readHead(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  v: Vocabulary
): { readonly to: number; readonly name: Span | undefined } {
  let to = from
  while (to < ceiling && !endsHead(tokens, from, to, v)) {
    const run = runAfter(tokens, to, ceiling)
    to = run ? run.to : to + 1
    if (!run) continue
    if (goesOn(tokens, run, v)) to++
    else if (!tokens[to] || has(tokens[to], afterName)) return { to, name: run }
  }
  return { to, name: undefined }
}

/** Whether a word is none of the nouns which begin at `from`. */
function endsHead(tokens: readonly Token[], from: number, at: number, v: Vocabulary): boolean {
  const token = tokens[at]
  const isFirst = at === from
  if (!token) return true
  // Said *that* woman
  if (has(token, Is.quotation | Is.subordinator | Is.auxiliary | Is.relative)) {
    if (!isFirst || not(token, Is.determiner)) return true
  }
  if (has(token, Is.punctuation)) return token.mark !== '"'
  if (has(token, Is.preposition)) return isFirst || !isOneOf(token, v.subjectFirst.links)
  if (isFirst) return false
  if (has(token, Is.conjunction | Is.adverb)) return true
  // Every time | *he*
  if (has(token, Is.pronoun)) return not(token, Is.determiner)
  // Said Lee *Monday*; but: the *minutes*.
  return has(token, Is.time) && !(at === from + 1 && has(tokens[from], Is.determiner))
}

/** Lee*’s* lawyer; Secretary *of* State Ann Lee: a run of capitals which the phrase goes on after. */
function goesOn(tokens: readonly Token[], run: Span, v: Vocabulary): boolean {
  const next = tokens[run.to]
  if (has(next, Is.genitive)) return true
  const isOffice = has(tokens[run.to - 1], Is.title) && !isPerson(tokens, run)
  return isOffice && isOneOf(next, v.subjectFirst.links) && inName(tokens[run.to + 1])
}

/** What may stand after a name; other words show that it is part of a longer role: *White House* aide. */
const afterName =
  Is.punctuation |
  Is.quotation |
  Is.preposition |
  Is.subordinator |
  Is.conjunction |
  Is.adverb |
  Is.auxiliary |
  Is.relative |
  Is.time |
  Is.finite |
  Is.ing |
  Is.pronoun |
  Is.determiner

/** The phrase of a name, or, where the name is only within it, a nominal: a member of *the Guild*. */
function withName(tokens: readonly Token[], from: number, name: Span, v: Vocabulary): NounPhrase {
  const stripped = withoutTitle(tokens, name, from, v)
  const before = has(tokens[name.from - 1], Is.determiner) ? name.from - 2 : name.from - 1
  const within = before > from && isOneOf(tokens[before], v.subjectFirst.links)
  return within && stripped.titleFrom === name.from
    ? bare(from, name.to, 'nominal')
    : named(tokens, from, stripped, name.to)
}

/** Over what belongs to a noun: a spokesman *for the town in Maine* */
function afterPrepositions(tokens: readonly Token[], from: number, ceiling: number): number {
  const ends = Is.punctuation | Is.quotation | Is.preposition | Is.subordinator
  let to = from
  while (to < ceiling && has(tokens[to], Is.preposition)) {
    to++
    while (to < ceiling && not(tokens[to], ends)) to++
  }
  return to
}

function appositionAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  ceiling: number,
  v: Vocabulary
): NounPhrase {
  const to = afterParenthesis(tokens, phrase.to, ceiling)
  if (tokens[to]?.mark !== ',' || !mayDescribe(tokens[to + 1]) || to + 1 >= ceiling)
    return upTo(phrase, to)
  const list = phrase.kind === 'name' ? listEnd(tokens, to + 1, ceiling) : undefined
  if (list !== undefined) return bare(phrase.from, list, 'nominal')
  let end = appositionEnd(tokens, to + 1, ceiling)
  if (has(tokens[to + 1], Is.number) && tokens[end]?.mark === ',') {
    end = appositionEnd(tokens, end + 1, ceiling)
  }
  return withApposition(tokens, phrase, tokenSpan(to + 1, end), end, v)
}

/** Ann Lee, *Bob Jones and Tom Hill*: where the names end of several who speak as one. */
function listEnd(tokens: readonly Token[], from: number, ceiling: number): number | undefined {
  let at = from
  let joined = false
  for (;;) {
    const run = runAfter(tokens, at, ceiling)
    if (!run || run.to - run.from < 2 || (at === from && !isFullName(tokens, run))) return
    if (joined) return run.to
    at = run.to
    if (tokens[at]?.mark === ',') at++
    joined = has(tokens[at], Is.conjunction)
    if (joined) at++
    else if (tokens[at - 1]?.mark !== ',') return
  }
}

/** The end, *his* last; but not: the end, *he* (said). */
function mayDescribe(token: Token | undefined): boolean {
  if (has(token, noApposition)) return false
  return !has(token, Is.pronoun) || has(token, Is.determiner | Is.possessive)
}

/** The token itself, or the one after the parenthesis which it opens: *(D-Mass.)* */
function afterParenthesis(tokens: readonly Token[], at: number, ceiling: number): number {
  if (tokens[at]?.mark !== '(') return at
  let end = at
  while (end < ceiling && tokens[end]?.mark !== ')') end++
  return end < ceiling ? end + 1 : at
}

function appositionEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from
  while (end < ceiling && !endsApposition(tokens[end])) {
    // The author of *“The Day,”*
    if (endsInWork(tokens[end])) return end + 1
    end = Math.max(end + 1, afterParenthesis(tokens, end, ceiling))
  }
  return end
}

function endsApposition(token: Token | undefined): boolean {
  if (!token || isQuoted(token)) return true
  const { mark } = token
  return mark === ',' || mark === '.' || mark === ';' || mark === ':'
}
