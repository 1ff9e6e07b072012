import { phraseEnd } from './cue.ts'
import { inName, type Name, particlesOpening, runAfter, type Span, withoutTitle } from './name.ts'
import { has, is, isOneOf, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** A headline has fewer words than this. */
const tooLong = 30
/** Words; fewer are a label or a name. */
const longestLabel = 3
/** Share of words with a capital in a headline. */
const mostlyCapitals = 0.6
/** Words without one in the longest headline, at most. */
const mostSmall = tooLong * (1 - mostlyCapitals)
/** Characters of the longest acronym: `UNESCO` may be a name in capitals. */
const longestAcronym = 5
/** Longest name of a person, in words with a capital: more are a headline. */
const longestName = 5

/** A name that may be a person’s. */
export interface PersonName extends Name {
  /** Token of the family name: what follows it, `, Jr.`, left out. */
  readonly family: number
}

/** All names of a passage, without their titles, outside its quotations; not those of a label. */
export function namesIn(tokens: readonly Token[], v: Vocabulary): PersonName[] {
  const found: PersonName[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!has(tokens[at], Is.capital)) continue
    if (isVerbLike(tokens, at)) {
      found.push({ from: at, to: at + 1, titleFrom: at, family: at })
      continue
    }
    if (!inName(tokens[at])) continue
    const run = runAfter(tokens, at, tokens.length)
    if (!run) continue
    at = run.to - 1
    const name = withoutTitle(tokens, run, Math.max(0, run.from - 3), v)
    // Lee & Jones: a firm.
    if (isFirm(tokens, run) || isWork(tokens, name)) continue
    if (isBody(tokens, name, v) || isLabelOf(tokens, name)) continue
    const from = particlesOpening(tokens, name.from, 0)
    const titleFrom = Math.min(from, name.titleFrom)
    const whole = { from, to: name.to, titleFrom, family: familyOf(tokens, name) }
    if (!isLabel(tokens, whole)) found.push(whole)
  }
  return found
}

/** In her memoir, *Cold Water*, she wrote; but: in her memoir, *Ann Lee*, 80, wrote */
function isWork(tokens: readonly Token[], { titleFrom, from, to }: Name): boolean {
  if (!is(tokens[from - 1], ',') || !is(tokens[to], ',') || titleFrom < from) return false
  return has(tokens[from - 2], Is.document) && tokens[from]?.word?.given === undefined
}

/** Lee *&* Jones; Lee, Hill *&* Jones */
function isFirm(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.mark === '&') return true
  return tokenBefore(tokens, from)?.mark === '&'
}

/** *Will* called: a small word with a capital that may be a family name. Whether anybody bears it the cast knows. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Is.auxiliary)) return false
  const next = tokens[at + 1]
  return has(next, Is.finite | Is.genitive) && !has(next, Is.capital | Is.auxiliary)
}

/** A headline capitalises what is no name. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0
  let small = 0
  for (const { is } of tokens) {
    if (is & (Is.punctuation | Is.quotation | Is.genitive)) continue
    words++
    if (!(is & Is.capital)) small++
    if (words === tooLong || small > mostSmall) return false
  }
  return words - small > words * mostlyCapitals && words > longestLabel
}

/** *Key Takeaways*: a line of nothing but a name, which no given name opens. *HELENA*, Mont. — */
function isLabel(tokens: readonly Token[], { titleFrom, from, to }: Name): boolean {
  if (from === 0 && opensDateline.has(tokens[to]?.mark ?? '') && isCapitals(tokens, to)) return true
  return from === 0 && titleFrom === 0 && to === tokens.length && !tokens[0]?.word?.given
}

/** The House Committee, New York, Secretary: no name of a person. */
function isBody(tokens: readonly Token[], name: Name, v: Vocabulary): boolean {
  const first = tokens[name.from]
  if (!first || isTooLong(tokens, name)) return true
  if (isFamilyName(tokens, name, v)) return false
  if (first.is & Is.place) return true
  if (first.word?.opens && phraseEnd('notPeople', tokens, name.from) === name.to) return true
  if (name.to - name.from === 1) {
    // *King* said, where somebody has that name: the cast knows.
    if (first.is & (Is.title | Is.person) && !mayBeFamily(tokens, name)) return true
    // Calif. and Sept. are no names; J. may be one.
    if (first.dotted && first.end - first.start > 2) return true
  }
  if (name.titleFrom < name.from) {
    // The Independent *Maine* senator
    const isPlace = name.to - name.from === 1 && first.word?.notAlone
    return isPlace === true && has(tokens[name.to], Is.person) && !has(tokens[name.to], Is.capital)
  }
  // Iowa Democrat
  const last = tokens[name.to - 1]?.is ?? 0
  if (last & (Is.title | Is.person) && first.word?.notAlone) return true
  for (let at = name.from; at < name.to; at++) {
    // *Bill* Lee, which is no bill.
    const opens = at === name.from && name.to > at + 1 && first.word?.given
    if (!opens && has(tokens[at], Is.body | Is.document)) return true
  }
  if (!isOneOf(tokenBefore(tokens, name.from), v.lexicon.names.notAfter)) return false
  // The Spaniard said; the *Lee* campaign: only there may it be a person’s name.
  return name.to - name.from > 1 || has(tokens[name.to], Is.finite | Is.auxiliary | Is.punctuation)
}

function isTooLong(tokens: readonly Token[], { from, to }: Name): boolean {
  if (to - from <= longestName) return false
  let count = 0
  for (let at = from; at < to; at++) if (has(tokens[at], Is.capital)) count++
  return count > longestName
}

/** Ann *White*, Ms. *White*, *White* said: a place, a body or a text, and the name of somebody too. */
function isFamilyName(tokens: readonly Token[], name: Name, v: Vocabulary): boolean {
  const { titleFrom, from, to } = name
  const last = tokens[to - 1]
  if (!has(last, Is.place | Is.body | Is.document)) return false
  if (!isOneOf(last, v.lexicon.names.alsoFamily)) return false
  if (to - from > 1) return tokens[from]?.word?.given !== undefined
  return titleFrom < from || mayBeFamily(tokens, name)
}

/** *Maine Lee* voters; *Top Lee* aides: a place or another word before a name that says whose they are. */
function isLabelOf(tokens: readonly Token[], { titleFrom, from, to }: Name): boolean {
  const [first, next] = [tokens[from], tokens[to]]
  if (to !== from + 2 || titleFrom < from || first?.word?.given || first?.dotted) return false
  return has(next, Is.person) && !has(next, Is.capital)
}

/** *King* said, said *King*; but not: *King* Bob said, his *King* said */
function mayBeFamily(tokens: readonly Token[], { from, to }: Name): boolean {
  const before = tokenBefore(tokens, from)
  if (has(before, Is.determiner | Is.possessive | Is.genitive)) return false
  if (has(tokens[to], Is.finite | Is.auxiliary)) return !has(tokens[to], Is.capital)
  return has(before, Is.speech) && has(before, Is.finite)
}

/** Marks after the place of a dateline. */
const opensDateline = new Set([',', '—', '–', '-', '--', '('])

function isCapitals(tokens: readonly Token[], to: number): boolean {
  return !/\p{Ll}/u.test(textOf(tokens, 0, to))
}

/** Whether a name of two words opens a sentence with a word that need not be one: *Weary Lee* left. */
export function opensWithCapital(tokens: readonly Token[], name: PersonName): boolean {
  const { from, titleFrom, family } = name
  if (family !== from + 1 || titleFrom < from) return false
  if (tokens[from]?.word?.given || tokens[from]?.dotted) return false
  if (has(tokens[from], Is.particle)) return false
  const before = tokenBefore(tokens, from)
  return !before || is(before, '.', '?', '!', ':')
}

/** FBI; but LEE may be a name in a line of capitals. */
export function isAcronym(token: Token): boolean {
  const length = token.end - token.start
  if (length < 2 || length > longestAcronym) return false
  const { text } = token
  return !/\p{Ll}/u.test(text)
}

/** *Ann Lee*; but not: *Lee* */
export function isFull({ from, family }: PersonName): boolean {
  return family > from
}

function familyOf(tokens: readonly Token[], name: Name): number {
  let at = name.to - 1
  while (at > name.from && (has(tokens[at], Is.suffix) || tokens[at]?.mark === ',')) at--
  return at
}

/** Words of some tokens, apart by a space. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token) text += at > from ? ` ${token.text}` : token.text
  }
  return text
}
