import { inName, type Name, runAfter, runBefore, type Span, withoutTitle } from './name.ts'
import type { Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Who or what a sentence makes the source of a quotation. */
export interface NounPhrase extends Span {
  readonly kind: 'pronoun' | 'name' | 'nominal'
  /** The name, pronoun or noun phrase itself: title and apposition left out. */
  readonly core: Span
  /** Title, apposition or noun phrase which says what the person is. */
  readonly role: Span | null
}

const noSpan = (from: number, to: number): Span => ({ from, to })
const not = (token: Token | undefined, bits: number) =>
  token !== undefined && (token.is & bits) === 0
const has = (token: Token | undefined, bits: number) =>
  token !== undefined && (token.is & bits) !== 0

/** What no noun phrase runs over. */
const boundary = Is.quotation | Is.punctuation | Is.subordinator | Is.auxiliary

/**
 * Read the subject of the verb at `verb`, from its end backwards.
 *
 *     On Monday, Josh Earnest, the White House press secretary, also told
 *                ^^^^^^^^^^^^ core
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  let end = verb
  end = beforeAdverbials(tokens, end, floor)
  const last = tokens[end - 1]
  if (!last || end <= floor) return
  if (last.text === ',' || isDash(last)) return aroundInterpolation(tokens, end, floor, v)
  return phraseBefore(tokens, end, floor, v)
}

/** Over auxiliaries, adverbs and times: Lee *on Thursday also* said. */
function beforeAdverbials(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb
  while (end > floor) {
    if (has(tokens[end - 1], Is.auxiliary) || isAdverb(tokens, end - 1)) end--
    else if (has(tokens[end - 1], Is.time)) {
      let start = end - 1
      while (start > floor && has(tokens[start - 1], Is.time | Is.determiner)) start--
      if (start > floor && has(tokens[start - 1], Is.preposition)) start--
      if (start === floor) break
      end = start
    } else break
  }
  return end
}

function isAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return has(token, Is.adverb) && not(token, Is.person)
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:—+|–+|―+|-{1,3})$/u.test(token.text)
}

function openParenthesis(
  tokens: readonly Token[],
  close: number,
  floor: number
): number | undefined {
  for (let at = close - 1; at > floor && at > close - 12; at--) {
    if (tokens[at]?.text === '(') return at
  }
  return
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
  if (phrase.to >= end) return { ...phrase, to: end }
  const gap = tokens[phrase.to]
  const last = tokens[end - 1]
  const opens = gap?.text === ',' || gap?.text === '(' || isDash(gap)
  const closes = last?.text === ',' || last?.text === ')' || isDash(last)
  if (!(opens && closes) && !has(gap, Is.relative)) return
  if (has(last, Is.relative | Is.pronoun | Is.subordinator | Is.conjunction)) return
  for (let at = phrase.to; at < end; at++) if (has(tokens[at], Is.quotation)) return
  return { ...phrase, to: end }
}

/** Josh Earnest, the White House press secretary, | said */
function aroundInterpolation(
  tokens: readonly Token[],
  end: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  const anchored = subjectFrom(tokens, floor, end, v)
  if (anchored && isNounPhrase(tokens, anchored)) return anchored
  const dash = isDash(tokens[end - 1])
  for (let at = end - 2; at > floor && at > end - 40; at--) {
    const token = tokens[at]
    if (!token || token.is & Is.quotation) return
    if (dash ? !isDash(token) : token.text !== ',') continue
    const next = tokens[at + 1]
    if (has(next, Is.conjunction)) {
      if (inName(tokens[at + 2])) continue
      return
    }
    const phrase = phraseBefore(tokens, at, floor, v)
    if (!phrase) continue
    const inside = noSpan(at + 1, end - 1)
    if (phrase.kind === 'pronoun') return { ...phrase, to: end }
    if (!isNounPhrase(tokens, phrase)) continue
    return withApposition(tokens, phrase, inside, end, v)
  }
  return
}

/** Whether a phrase read backwards is more than a chance noun: a name, or a noun with its determiner. */
function isNounPhrase(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return (
    phrase.kind !== 'nominal' ||
    has(tokens[phrase.from], Is.determiner | Is.possessive) ||
    inName(tokens[phrase.from])
  )
}

/** Add what stands between the commas after a noun phrase: its role, or, after a role, the name. */
export function withApposition(
  tokens: readonly Token[],
  phrase: NounPhrase,
  inside: Span,
  to: number,
  v: Vocabulary
): NounPhrase {
  if (phrase.kind === 'nominal') {
    // Trump’s attorney, Alan Garten; but not the dawn of a movement, Lee (says).
    if (!namesSomebody(tokens, phrase.core)) return phrase.to === to ? phrase : { ...phrase, to }
    const run = runAfter(tokens, inside.from, inside.to, v)
    if (run && (run.to === inside.to || !inName(tokens[run.to]))) {
      const whole =
        run.to === inside.to || tokens[run.to]?.text === ',' || tokens[run.to]?.text === '('
      if (whole && run.to > run.from) {
        const name = withoutTitle(tokens, run, inside.from, v)
        return { from: phrase.from, to, kind: 'name', core: name, role: phrase.core }
      }
    }
    return { ...phrase, to }
  }
  const role = appositionRole(tokens, inside)
  return { ...phrase, to, role: role ?? phrase.role }
}

/** Whether a noun phrase has a noun for a person or a body in it. */
function namesSomebody(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at++)
    if (has(tokens[at], Is.person | Is.title | Is.body)) return true
  return false
}

/** The White House press secretary | 45, a lawyer */
function appositionRole(tokens: readonly Token[], inside: Span): Span | null {
  let from = inside.from
  if (has(tokens[from], Is.number)) from += 2
  if (
    from >= inside.to ||
    has(tokens[from], Is.relative | Is.preposition | Is.ing | Is.subordinator)
  )
    return null
  return noSpan(from, inside.to)
}

/** Read the noun phrase which ends before `end`. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  v: Vocabulary
): NounPhrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= floor) return
  if (last.text === ')') {
    const open = openParenthesis(tokens, end - 1, floor)
    return open === undefined ? undefined : phraseBefore(tokens, open, floor, v)
  }
  if (surname(tokens, end - 1)) {
    const span = noSpan(end - 1, end)
    return { ...span, kind: 'name', core: span, role: null }
  }
  if (has(last, boundary)) return
  if (has(last, Is.pronoun)) {
    const span = noSpan(end - 1, end)
    return { ...span, kind: 'pronoun', core: span, role: null }
  }
  if (has(last, Is.preposition | Is.conjunction | Is.possessive | Is.relative)) return
  const from = phraseStart(tokens, end, floor)
  const run = runBefore(tokens, end, from, v)
  if (run) {
    const name = withoutTitle(tokens, run, from, v)
    const embedded = name.titleFrom < run.from ? undefined : embeddedBy(tokens, run, from)
    if (embedded === undefined) return named(tokens, from, name, end)
    // In Iowa the senator | In a speech Trump: the phrase before is no noun.
    if (embedded === from)
      return named(tokens, run.from, withoutTitle(tokens, run, run.from, v), end)
  }
  let start = from
  while (start < end - 1 && has(tokens[start], Is.preposition)) {
    const next = nextDeterminer(tokens, start + 1, end)
    if (next === undefined) break
    start = next
  }
  if (start >= end || has(tokens[start], Is.preposition)) return
  if (has(tokens[end - 1], Is.time)) return
  const span = noSpan(start, end)
  return { ...span, kind: 'nominal', core: span, role: null }
}

/** “…,” *May* said: a small word with a capital where no sentence begins. */
function surname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!has(token, Is.capital) || !has(token, Is.auxiliary | Is.time)) return false
  return has(tokens[at - 1], Is.quotation) && has(tokens[at + 1], Is.speech)
}

function nextDeterminer(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) {
    if (has(tokens[at], Is.determiner | Is.possessive)) return at
  }
  return
}

function named(tokens: readonly Token[], from: number, name: Name, to: number): NounPhrase {
  let start = from
  while (start < name.from && has(tokens[start], Is.adverb | Is.conjunction | Is.time)) start++
  const article = start < name.from && name.from - start === 1 && has(tokens[start], Is.determiner)
  const before = noSpan(start, name.from)
  // Ann Lee *and* Bob Jones: both are the source.
  for (let at = start; at < name.from; at++) {
    if (has(tokens[at], Is.conjunction) && inName(tokens[at - 1])) {
      return { from: start, to, kind: 'nominal', core: noSpan(start, to), role: null }
    }
  }
  return {
    from: start,
    to,
    kind: 'name',
    core: name,
    role: before.from < before.to && !article ? before : null
  }
}

/** Index of the preposition which makes the run part of a larger phrase: a spokesman *for* Donald Trump. */
function embeddedBy(tokens: readonly Token[], run: Span, from: number): number | undefined {
  let at = run.from - 1
  while (at >= from && has(tokens[at], Is.determiner | Is.possessive | Is.title)) at--
  // CNN’s Jake Tapper; former Clinton aide Huma Abedin: nothing embeds them.
  while (at >= from && not(tokens[at], Is.preposition)) at--
  if (at < from) return
  const roleBetween = tokens
    .slice(at + 1, run.from)
    .some(token => has(token, Is.person) && not(token, Is.capital))
  if (roleBetween && at > from) return
  return at
}

/** Where the phrase which ends before `end` begins: after the last boundary. */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let at = end - 1
  while (at > floor) {
    const token = tokens[at - 1]
    if (!token || has(token, boundary | Is.relative | Is.adverb)) break
    if (has(token, Is.conjunction)) {
      if (!joins(tokens, at - 1, floor)) break
    } else if (isVerb(tokens, at - 1)) break
    else if (has(token, Is.pronoun) && not(token, Is.determiner)) break
    at--
  }
  return at
}

/** Whether an “and” joins two names: Ann Lee *and* Bob Jones. */
function joins(tokens: readonly Token[], at: number, floor: number): boolean {
  if (tokens[at]?.lower !== 'and' || at <= floor) return false
  if (inName(tokens[at - 1]) && inName(tokens[at + 1])) return true
  // the senator and candidate
  for (let before = at - 1; before >= floor && before > at - 7; before--) {
    const token = tokens[before]
    if (!token || has(token, boundary | Is.finite)) return false
    if (has(token, Is.pronoun) && not(token, Is.determiner)) return false
    if (has(token, Is.determiner | Is.possessive)) {
      return not(tokens[at + 1], Is.determiner | Is.pronoun | Is.finite | Is.capital)
    }
  }
  return false
}

/** A verb, and not a noun of the same form: the *report* says. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.is & Is.capital) return false
  if (token.is & Is.finite) {
    return (
      not(token, Is.person | Is.document) &&
      not(tokens[at - 1], Is.determiner | Is.possessive | Is.preposition)
    )
  }
  return false
}

/** Words which cannot stand at the start of an apposition. */
const noApposition =
  Is.adverb |
  Is.preposition |
  Is.ing |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.quotation

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
    const span = noSpan(from, from + 1)
    return { ...span, kind: 'pronoun', core: span, role: null }
  }
  let to = from
  let name: Span | undefined
  while (to < ceiling) {
    const token = tokens[to]
    if (!token || has(token, Is.quotation | Is.subordinator | Is.auxiliary | Is.relative)) {
      if (!has(token, Is.determiner) || to > from) break
    }
    if (token && has(token, Is.punctuation)) {
      if (isDash(token) || token.text !== '"') break
    }
    const run = runAfter(tokens, to, ceiling, v)
    if (run) {
      to = run.to
      if (has(tokens[to], Is.genitive)) {
        to++
        continue
      }
      // Secretary of State Ann Lee
      if (tokens[to]?.lower === 'of' && has(tokens[to - 1], Is.title) && inName(tokens[to + 1])) {
        to++
        continue
      }
      if (isName(tokens, to)) {
        name = run
        break
      }
      continue
    }
    if (has(token, Is.preposition)) {
      if (token?.lower === 'of' && to > from) {
        to++
        continue
      }
      break
    }
    if (has(token, Is.conjunction | Is.adverb) && to > from) break
    if (has(token, Is.time) && to > from) break
    to++
  }
  if (to === from) return
  let phrase: NounPhrase
  if (name) {
    const stripped = withoutTitle(tokens, name, from, v)
    const ownOf = tokens[name.from - 1]?.lower === 'of' && stripped.titleFrom === name.from
    if (ownOf) {
      const span = noSpan(from, to)
      phrase = { ...span, kind: 'nominal', core: span, role: null }
    } else phrase = named(tokens, from, stripped, to)
  } else {
    while (to < ceiling && has(tokens[to], Is.preposition) && tokens[to]) {
      let next = to + 1
      while (
        next < ceiling &&
        not(tokens[next], Is.punctuation | Is.quotation | Is.preposition | Is.subordinator)
      )
        next++
      to = next
    }
    const span = noSpan(from, to)
    phrase = { ...span, kind: 'nominal', core: span, role: null }
  }
  return appositionAfter(tokens, phrase, ceiling, v)
}

/** Whether a run of capitals which ends here is the name itself, and not part of a longer role. */
function isName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (!next) return true
  return (
    has(next, ~0) &&
    (next.is &
      (Is.punctuation |
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
        Is.determiner)) !==
      0
  )
}

function appositionAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  ceiling: number,
  v: Vocabulary
): NounPhrase {
  let to = phrase.to
  if (tokens[to]?.text === '(') {
    while (to < ceiling && tokens[to]?.text !== ')') to++
    if (to < ceiling) to++
    else to = phrase.to
  }
  if (tokens[to]?.text !== ',' || has(tokens[to + 1], noApposition) || to + 1 >= ceiling)
    return { ...phrase, to }
  let end = to + 1
  while (
    end < ceiling &&
    not(tokens[end], Is.quotation) &&
    ![',', '.', ';', ':'].includes(tokens[end]?.text ?? '')
  )
    end++
  if (has(tokens[to + 1], Is.number) && tokens[end]?.text === ',') {
    end++
    while (
      end < ceiling &&
      not(tokens[end], Is.quotation) &&
      ![',', '.', ';', ':'].includes(tokens[end]?.text ?? '')
    )
      end++
  }
  return withApposition(tokens, phrase, noSpan(to + 1, end), end, v)
}
