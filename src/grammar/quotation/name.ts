import { endsIn, has, isOneOf, not, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'
import type { Rests } from './word-table.ts'

const none: Rests = []

/** Token range, end exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A name as it stands in the text, its title apart. */
export interface Name extends Span {
  /** Where the title before it begins; same as `from` where there is none. */
  readonly titleFrom: number
}

/** Whether a token can be part of a name. */
export function inName(token: Token | undefined): boolean {
  return token !== undefined && (token.is & Is.capital) > 0 && (token.is & Is.notName) === 0
}

/**
 * Read the run of capital words which ends before `to`.
 *
 *     … said harbour spokesman Ann Lee
 *                              ^^^ ^^^
 */
export function runBefore(tokens: readonly Token[], to: number, floor: number): Span | undefined {
  let from = to
  // Bob Jones, Jr.   Bob Jones III   Ann May
  if (has(tokens[from - 1], Is.suffix)) {
    from--
    if (tokens[from - 1]?.mark === ',') from--
  } else if (surnameOnly(tokens, from - 1)) from--
  let seen = false
  while (from > floor) {
    const token = tokens[from - 1]
    if (inName(token)) {
      seen = true
      from--
      continue
    }
    if (seen && from - 2 >= floor && joinsFirm(tokens, from - 1)) {
      from -= 2
      continue
    }
    const particles = seen ? particlesBefore(tokens, from, floor) : 0
    if (particles === 0) break
    from -= particles
  }
  return seen ? { from, to } : undefined
}

/** Lee *&* Jones: one name, of a firm. */
export function joinsFirm(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.mark === '&' && inName(tokens[at - 1]) && inName(tokens[at + 1])
}

/** A family name which is a small word too, after a given name: Ann May. */
function surnameOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokenBefore(tokens, at)
  if (!token || !before || inName(token) || !(token.is & Is.capital)) return false
  // Republican *Prize-winner* Lee
  if (token.is & Is.person) return false
  return (
    (before.is & Is.capital) > 0 && (before.word?.given !== undefined || (before.is & Is.title) > 0)
  )
}

/** Whether a run of capital words is a person’s name for sure: a given name or a title begins it. */
export function isPerson(tokens: readonly Token[], { from, to }: Span): boolean {
  if (to - from < 2) return false
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.word?.given || titleEnd(tokens, at, to - 1) > at) return true
  }
  return false
}

/** Particles right before `to`, with a capital word before them: Ann *de* Marsh. */
function particlesBefore(tokens: readonly Token[], to: number, floor: number): number {
  let count = 0
  // Bill *de la* Cruz; but *Van der* Meulen is a name from its capital on.
  while (to - count - 1 >= floor && isSmallParticle(tokens[to - count - 1])) count++
  if (count === 0 || count > 3) return 0
  return inName(tokens[to - count - 1]) && to - count - 1 >= floor ? count : 0
}

function isSmallParticle(token: Token | undefined): boolean {
  return has(token, Is.particle) && !inName(token)
}

/**
 * Where a family name begins that small words open: *von der* Leyen, after no given name.
 * Words that may be anything else are none of it: *do* Lee and Jones say
 */
export function particlesOpening(tokens: readonly Token[], from: number, floor: number): number {
  let start = from
  while (start > floor && start > from - 3 && tokens[start - 1]?.is === Is.particle) start--
  return start
}

/** Read the run of capital words which begins at `from`. */
export function runAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number
): Span | undefined {
  let to = from
  if (!inName(tokens[from])) return
  while (to < ceiling) {
    if (inName(tokens[to]) || (to > from && surnameOnly(tokens, to))) {
      to++
      continue
    }
    if (to > from && to + 1 < ceiling && joinsFirm(tokens, to)) {
      to += 2
      continue
    }
    let count = 0
    while (to + count < ceiling && has(tokens[to + count], Is.particle)) count++
    if (count > 0 && count < 4 && to + count < ceiling && inName(tokens[to + count])) {
      to += count + 1
      continue
    }
    break
  }
  if (has(tokens[to], Is.suffix) && to < ceiling) to++
  else if (tokens[to]?.mark === ',' && to + 1 < ceiling && isSuffix(tokens[to + 1])) to += 2
  return { from, to }
}

/**
 * Take the titles off a run of capital words.
 *
 *     Secretary of State Ann Lee      New York Mayor Ann de Marsh
 *                        ^^^^^^^                     ^^^^^^^^^^^^
 */
export function withoutTitle(
  tokens: readonly Token[],
  run: Span,
  floor: number,
  v: Vocabulary
): Name {
  let { from, to } = run
  if (v.lexicon.names.nounsHaveCapitals) {
    from = firstGiven(tokens, run)
    to = familyEnd(tokens, from, to)
  } else if (isBodyName(tokens, run)) return { from, to, titleFrom: from }
  for (let at = run.from; at < to - 1; at++) {
    const end = titleEnd(tokens, at, to)
    if (end > at && end < to && !onlySuffix(tokens, end, to)) {
      from = end
      at = end - 1
    }
  }
  if (from === run.from && opensWithLabel(tokens, run, v)) from++
  if (from === run.from) from = afterOffice(tokens, run)
  let titleFrom = run.from
  // Secretary of | State Ann Lee
  if (run.from - 2 >= floor && isOneOf(tokenBefore(tokens, run.from), v.lexicon.names.inTitles)) {
    const end = titleEnd(tokens, run.from - 2, run.to)
    if (end > run.from && end < to) {
      titleFrom = run.from - 2
      from = Math.max(from, end)
    }
  }
  return { from, to, titleFrom }
}

/** Democratic National *Committee*; but not: Chairman Bob *House*, Mr. *House* */
function isBodyName(tokens: readonly Token[], { from, to }: Span): boolean {
  if (to - from < 3 || !has(tokens[to - 1], Is.body)) return false
  return tokens[to - 2]?.word?.given === undefined
}

/** Salem County Recorder *Ann Lee*: the given name after an office that no list has. */
function afterOffice(tokens: readonly Token[], { from, to }: Span): number {
  if (to - from < 4) return from
  // *Lee* Senior Adviser Ann Hill: a given name, but of whom the office is.
  const isOffice = ((tokens[to - 3]?.is ?? 0) & Is.person) > 0
  if (tokens[from]?.word?.given && !isOffice) return from
  const given = tokens[to - 2]
  const before = tokens[to - 3]
  return given?.word?.given && !before?.word?.given && !before?.dotted ? to - 2 : from
}

/** *Rival* Ann Lee said, *Parent* Xi Lee said: the first word of a sentence has a capital anyway. */
function opensWithLabel(tokens: readonly Token[], { from, to }: Span, v: Vocabulary): boolean {
  const first = tokens[from]
  if (to - from < 2 || first?.dotted || first?.word?.given) return false
  const before = tokenBefore(tokens, from)
  const isSomebody = has(first, Is.person)
  const given = tokens[from + 1]?.word?.given !== undefined
  const isFirst = !before || has(before, Is.quotation) || ['.', '?', '!'].includes(before.mark)
  if (to - from > 2) {
    // Former *Marine* Ann Lee: what she is, wherever it stands.
    if (given && (isSomebody || isFirst || isCompoundWord(first))) return true
    if (isFirst && (isSomebody || isCompoundWord(first))) return true
    // Her coach, *Grandmaster* Bexi Marsh
    const isBeside = before?.mark === ',' && has(tokens[from - 2], Is.person)
    return (isFirst || isBeside) && isAgent(first, v)
  }
  // *Hubby* Darren left, *Daughter* Bexi left; but: Rival Lee, whose given name may be Rival.
  const isKin = isSomebody && has(first, Is.man | Is.woman)
  return isFirst && to - from === 2 && isSomebody && (given || isKin)
}

/** *Promoter* Bexi Marsh: a word that no list has, and its ending says that somebody does it. */
function isAgent(token: Token | undefined, { subjectFirst }: Vocabulary): boolean {
  return token !== undefined && !token.word && endsIn(token.lower, subjectFirst.agentEndings)
}

/** *Mother-of-two* Ann Lee; but not: *Anne-Marie* Lee */
function isCompoundWord(token: Token | undefined): boolean {
  return token !== undefined && token.word === undefined && /-\p{Ll}/u.test(token.text)
}

/** Where nouns have capitals, a name begins with a given name: Sprecherin *Anna* Weber. */
function firstGiven(tokens: readonly Token[], { from, to }: Span): number {
  for (let at = from; at < to - 1; at++) if (tokens[at]?.word?.given) return at
  return from
}

/** End of a name before a particle that is none of it: Anna Weber | *von* der Zeitung; but: Anna *von* Weber. */
function familyEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const before = tokens[at - 1]
    if (has(tokens[at], Is.particle) && inName(before) && !before?.word?.given) return at
  }
  return to
}

function onlySuffix(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && has(tokens[from], Is.suffix)
}

/** End of the title which begins at `at`; `at` itself where none does. */
function titleEnd(tokens: readonly Token[], at: number, ceiling: number): number {
  for (const rest of tokens[at]?.word?.opens?.titles ?? none) {
    const end = at + 1 + rest.length
    if (end <= ceiling && rest.every((word, index) => tokens[at + 1 + index]?.lower === word))
      return end
  }
  return at
}

/** Ann Lee, *Jr.*; but not: Ann Lee, *MP* for Hull, which is her role. */
function isSuffix(token: Token | undefined): boolean {
  return has(token, Is.suffix) && not(token, Is.title)
}
