import { inName } from '../name.ts'
import {
  bare,
  endsInWork,
  isDash,
  isFullName,
  isQuoted,
  type NounPhrase,
  namesSomebody,
  namesSource,
  tokenSpan,
  upTo
} from '../noun-phrase.ts'
import { has, isOneOf, not, type Token, tokenBefore } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { withApposition } from './apposition.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'

/**
 * Read the subject of the verb at `verb`, from its end backwards.
 *
 *     On Monday, Ann Lee, the harbour’s press secretary, also told
 *                ^^^^^^^ core
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  let end = verb
  end = beforeFloating(tokens, beforeAdverbials(tokens, end, floor), floor, v)
  const last = tokenBefore(tokens, end)
  if (!last || end <= floor) return
  const subject =
    last.mark === ',' || isDash(last) || endsInWork(last)
      ? aroundInterpolation(tokens, end, floor, v)
      : phraseBefore(tokens, end, floor, v)
  const described = describedBefore(tokens, subject?.from ?? end, end, floor, v)
  if (described) return described
  if (!subject || !maySpeak(tokens, subject)) return
  return withoutComma(tokens, subject, verb, floor, v) ?? subject
}

/** Ann Lee, *the harbour master* said: a comma is missing. But: Ann Lee, *the mayor* said, was late. */
function withoutComma(
  tokens: readonly Token[],
  subject: NounPhrase,
  verb: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  const isPut = tokens[verb + 1]?.mark === ',' && !isQuoted(tokens[verb + 2])
  if (subject.kind !== 'nominal' || isPut) return
  if (!tokens[floor]?.word?.given) return
  const whole = subjectFrom(tokens, floor, verb, v)
  const { core, role } = whole ?? {}
  if (!whole || !core || !role || role.from > subject.from) return
  if (core.from !== floor || !isFullName(tokens, core)) return
  for (let at = role.from; at < subject.from; at++) {
    if (has(tokens[at], Is.punctuation | Is.relative | Is.finite)) return
  }
  return whole
}

/** Tokens of a clause which says who somebody is: *who sold the shop to Lee*. */
const longestClause = 16

/** *A baker* who sold the shop to Lee said: the clause between says who it is, and its last noun does not speak. */
function describedBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  let at = start - 1
  const first = Math.max(floor + 1, end - longestClause)
  while (at >= first && not(tokens[at], endsDescription)) at--
  if (at < first || !isOneOf(tokens[at], v.lexicon.pronouns.personalRelatives)) return
  // He praised those who left *but* said
  if (has(tokens[at - 1], Is.punctuation) || has(tokenBefore(tokens, end), Is.conjunction)) return
  let verb = at + 1
  while (has(tokens[verb], Is.adverb | Is.auxiliary)) verb++
  // A baker who *said* Lee told: the clause may be all that Lee told.
  if (verb >= end || has(tokens[verb], Is.speech | Is.pronoun | Is.determiner | Is.capital)) return
  const head = phraseBefore(tokens, at, floor, v)
  return head && maySpeak(tokens, head) ? upTo(head, end) : undefined
}

const endsDescription = Is.relative | Is.punctuation | Is.quotation

/**
 * Whether a phrase can be who says something, and is no chance run of words: *trains*,
 * *coming from Maine*, and no object: the sign on *it*.
 */
function maySpeak(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const before = tokenBefore(tokens, phrase.from)
  if (phrase.kind === 'pronoun' && has(before, Is.preposition) && not(before, Is.subordinator)) {
    return false
  }
  return isNounPhrase(tokens, phrase) || namesSource(tokens, phrase.core)
}

/** Over auxiliaries, adverbs and times: Lee *on Thursday also* said. */
function beforeAdverbials(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb
  while (end > floor) {
    if (isAuxiliary(tokens[end - 1]) || isAdverb(tokens, end - 1)) end--
    else if (has(tokens[end - 1], Is.time)) {
      let start = end - 1
      while (start > floor && opensTime(tokens[start - 1])) start--
      if (start > floor && has(tokens[start - 1], Is.preposition)) start--
      if (start === floor) break
      end = start
    } else break
  }
  return end
}

/** *This* Monday; but not: noted *that* Monday was late. */
function opensTime(token: Token | undefined): boolean {
  return has(token, Is.time | Is.determiner) && !has(token, Is.subordinator)
}

/** They *all* said; Lee and Jones *both* said; but not: *all* said. */
function beforeFloating(
  tokens: readonly Token[],
  end: number,
  floor: number,
  v: Vocabulary
): number {
  const last = tokenBefore(tokens, end)
  if (!has(last, Is.determiner) || end - 2 < floor) return end
  if (!isOneOf(last, v.subjectFirst.floating)) return end
  return has(tokens[end - 2], Is.capital | Is.person | Is.pronoun) ? end - 1 : end
}

/** Lee *will* say; but not: *Will* said. */
function isAuxiliary(token: Token | undefined): boolean {
  return has(token, Is.auxiliary) && not(token, Is.capital)
}

function isAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return has(token, Is.adverb) && not(token, Is.person)
}

/**
 * Read the subject of the verb at `verb` where it has to begin at `from`.
 *
 *     “…,” Ann Lee, 45, of Boston, Mass., who was there, said
 *          ^^^^^^^ core
 */
export function subjectFrom(
  tokens: readonly Token[],
  from: number,
  verb: number,
  v: Vocabulary
): NounPhrase | undefined {
  const end = beforeAdverbials(tokens, verb, from)
  const phrase = phraseAfter(tokens, from, end, v)
  if (!phrase || (phrase.kind === 'pronoun' && phrase.to < end)) return
  if (!maySpeak(tokens, phrase)) return
  if (phrase.to >= end)
    return isList(tokens, phrase, end) ? bare(from, end, 'nominal') : upTo(phrase, end)
  const gap = tokens[phrase.to]
  const last = tokenBefore(tokens, end)
  const closes = last?.mark === ',' || last?.mark === ')' || endsInWork(last)
  const enclosed = isDash(last) || (closes && (gap?.mark === ',' || gap?.mark === '('))
  if (!enclosed && !has(gap, Is.relative) && !isUnclosed(tokens, phrase.to, end)) return
  if (has(last, Is.relative | Is.pronoun | Is.subordinator | Is.conjunction)) return
  for (let at = phrase.to; at < end; at++) if (isQuoted(tokens[at])) return
  // A former mayor -- Ann Lee, who lost -- said
  if (isDash(gap) && isDash(last) && phrase.kind === 'nominal')
    return withApposition(tokens, phrase, tokenSpan(phrase.to + 1, end - 1), end, v)
  const named = closes && !enclosed ? nameAtEnd(tokens, phrase, end, v) : undefined
  return named ?? upTo(phrase, end)
}

/** Ann Lee, *who runs the shop* said: the second comma is missing. */
function isUnclosed(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.mark !== ',' || !has(tokens[from + 1], Is.relative)) return false
  for (let at = from + 2; at < to; at++) if (has(tokens[at], Is.punctuation)) return false
  return true
}

/** The head of the guild that runs the shop, *Ann Lee*, said: the name comes after a clause. */
function nameAtEnd(
  tokens: readonly Token[],
  phrase: NounPhrase,
  end: number,
  v: Vocabulary
): NounPhrase | undefined {
  let comma = end - 2
  while (comma > phrase.to && not(tokens[comma], Is.punctuation)) comma--
  if (tokens[comma]?.mark !== ',' || tokens[end - 1]?.mark !== ',') return
  const named = withApposition(tokens, phrase, tokenSpan(comma + 1, end - 1), end, v)
  return named.kind === 'name' ? named : undefined
}

/** The *weary, grey* mayor said: what stands before the comma is an adjective. */
function isList(tokens: readonly Token[], { kind, core }: NounPhrase, end: number): boolean {
  if (kind !== 'nominal' || tokens[core.to]?.mark !== ',' || namesSource(tokens, core)) return false
  if (!has(tokens[core.from], Is.determiner) || has(tokens[end - 1], Is.punctuation)) return false
  if (has(tokens[core.to + 1], Is.determiner | Is.capital)) return false
  return namesSomebody(tokens, tokenSpan(core.to + 1, end))
}

/** Tokens of what stands between a subject and its verb, with its marks. */
const longestAside = 40

/** Ann Lee, the harbour’s press secretary, | said */
function aroundInterpolation(
  tokens: readonly Token[],
  end: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  const anchored = subjectFrom(tokens, floor, end, v)
  const closes = tokens[end - 2]?.mark === ')'
  const opens = anchored && (!closes || anchored.core.from === floor)
  if (opens && isNounPhrase(tokens, anchored)) return anchored
  // Rep. Ann Lee (D-Mass.), | said
  if (closes) {
    const phrase = phraseBefore(tokens, end - 1, floor, v)
    return phrase && isNounPhrase(tokens, phrase) ? upTo(phrase, end) : undefined
  }
  const dash = isDash(tokens[end - 1])
  for (let at = end - 2; at > floor && at > end - longestAside; at--) {
    const token = tokens[at]
    if (!token || isQuoted(token)) return
    if (dash ? !isDash(token) : token.mark !== ',') continue
    const next = tokens[at + 1]
    if (has(next, Is.conjunction)) {
      if (inName(tokens[at + 2])) continue
      return
    }
    const phrase = phraseBefore(tokens, at, floor, v)
    if (!phrase) continue
    const inside = tokenSpan(at + 1, endsInWork(tokens[end - 1]) ? end : end - 1)
    if (phrase.kind === 'pronoun') return upTo(phrase, end)
    if (!isNounPhrase(tokens, phrase)) continue
    return withApposition(tokens, phrase, inside, end, v)
  }
  return
}

/** Baker Ann Lee *and* mayor Bob Jones */
function isPair(tokens: readonly Token[], { from, to }: NounPhrase['core']): boolean {
  if (!inName(tokens[to - 1])) return false
  for (let at = from + 1; at < to; at++) {
    if (has(tokens[at], Is.conjunction) && inName(tokens[at - 1])) return true
  }
  return false
}

/** Whether a phrase read backwards is more than a chance noun: a name, or a noun with its determiner or number. */
export function isNounPhrase(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return (
    phrase.kind !== 'nominal' ||
    has(tokens[phrase.from], Is.determiner | Is.possessive) ||
    (has(tokens[phrase.from], Is.number) && phrase.to > phrase.from + 1) ||
    inName(tokens[phrase.from]) ||
    isPair(tokens, phrase.core)
  )
}
