import type { Span } from './name.ts'
import { has, isOneOf, type Token } from './tokens.ts'
import { isTitle } from './verb-second/noun.ts'
import { Is, type Vocabulary } from './vocabulary.ts'
import type { Opens, Rests } from './word-table.ts'

const none: Rests = []

/** A verb which ties a quotation to its source, as it stands in the text. */
export interface Cue extends Span {
  /** Token of the verb itself. */
  readonly verb: number
  /** Whether it can carry a whole quotation. */
  readonly speech: boolean
  /** The particle which belongs to it and stands apart: fügte sie *hinzu*. */
  readonly rest?: Span | undefined
}

/** Read the cue verb at `at`, with the words which belong to it: *pointed out*, *went on to say*. */
export function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at]
  if (!token || (token.is & Is.capital && at > 0)) return
  const phrase = phraseEnd('phrasal', tokens, at)
  if (phrase !== undefined) return { from: at, to: phrase, verb: at, speech: true }
  const particle = particleIn(token.word?.opens?.separable ?? none, tokens, at + 1)
  if (particle !== undefined) {
    const rest = { from: particle, to: particle + 1 }
    return { from: at, to: at + 1, verb: at, speech: true, rest }
  }
  if (!(token.is & (Is.speech | Is.citing))) return
  return { from: at, to: at + 1, verb: at, speech: (token.is & Is.speech) > 0 }
}

/** Tokens of the longest clause between a verb and the particle which ends it. */
const longestFrame = 20

/** The one of these particles in which a clause ends: fügte sie am Montag *hinzu*. */
function particleIn(particles: Rests, tokens: readonly Token[], from: number): number | undefined {
  if (particles.length === 0) return
  let quoted = false
  for (let at = from; at < from + longestFrame; at++) {
    const token = tokens[at]
    if (!token || (quoted && has(token, Is.quotation | Is.punctuation))) return
    // Wirft ihm „…“ *vor*
    if (has(token, Is.quotation) && !isTitle(token)) quoted = true
    const next = tokens[at + 1]
    const last = !next || has(next, Is.punctuation | Is.quotation | Is.conjunction)
    // Hält das für „…“, hält es für *einen* „…“
    const opens = has(next, Is.determiner) && has(tokens[at + 2], Is.quotation)
    if ((last || opens) && particles.some(([particle]) => particle === token.lower)) return at
  }
  return
}

/** Token after the longest phrase of a kind that begins at `at`; nothing where none does. */
export function phraseEnd(
  kind: keyof Opens,
  tokens: readonly Token[],
  at: number
): number | undefined {
  const rests = tokens[at]?.word?.opens?.[kind]
  const found = rests?.find(rest => startsAt(rest, tokens, at + 1))
  return found && at + 1 + found.length
}

function startsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word)
}

/** Read a phrase before a source at `at`: *according to*. */
export function accordingToAt(
  tokens: readonly Token[],
  at: number,
  beside = false
): Span | undefined {
  const to =
    phraseEnd('accordingTo', tokens, at) ??
    (beside ? phraseEnd('accordingToBeside', tokens, at) : undefined)
  return to === undefined ? undefined : { from: at, to }
}

/**
 * A cue with the small words that belong to its verb.
 *
 *     Lee has also said Sunday      Lee said in a statement
 *         ^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^
 */
export function wholeCue(tokens: readonly Token[], cue: Span, floor: number, v: Vocabulary): Span {
  let { from, to } = cue
  const { reflexives } = v.lexicon.grammar
  if (!has(tokens[from], Is.finite | Is.ing | Is.base)) return cue
  if (has(tokens[from], Is.ing)) from = publishing(tokens, from, floor, v) ?? from
  if (has(tokens[from], Is.base)) from = chained(tokens, from, floor, v)
  while (
    from > floor &&
    has(tokens[from - 1], Is.auxiliary | Is.adverb) &&
    !isOneOf(tokens[from - 1], reflexives) &&
    !opensSentence(tokens, from - 1)
  )
    from--
  // *Himself*, *themselves*: of the source, and not of the cue.
  while (!isOneOf(tokens[to], reflexives) && endsCue(tokens, to)) to++
  const setting = phraseEnd('settings', tokens, to)
  if (setting !== undefined && endsPhrase(tokens[setting])) to = setting
  return { from, to }
}

/**
 * Where a verb stands whose object is the text that speaks.
 *
 *     Lee issued a short statement on Monday saying
 *         ^^^^^^
 */
function publishing(
  tokens: readonly Token[],
  saying: number,
  floor: number,
  v: Vocabulary
): number | undefined {
  let text = false
  for (let at = saying - 1; at >= floor && at > saying - longestText; at--) {
    const token = tokens[at]
    if (has(token, Is.document) && !has(token, Is.quotation)) text = true
    else if (text && has(token, Is.finite)) return opensObject(tokens, at + 1, v) ? at : undefined
    else if (has(token, Is.quotation | Is.punctuation)) return
  }
  return
}

/** Tokens from a verb to the infinitive after it: *went so far as to* */
const longestChain = 6

/** Where the verbs begin that end in an infinitive: Lee *was quick to* say */
function chained(tokens: readonly Token[], verb: number, floor: number, v: Vocabulary): number {
  if (!isOneOf(tokens[verb - 1], v.subjectFirst.infinitives)) return verb
  for (let at = verb - 2; at >= floor && at > verb - longestChain; at--) {
    if (has(tokens[at], Is.punctuation | Is.quotation)) return verb
    if (has(tokens[at], Is.finite)) return at
  }
  return verb
}

/** Said *later*, said *Monday night*; but not: said *last week*. */
function endsCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (has(token, Is.subordinator)) return false
  // She said *there* was time: the subject of what is said.
  if (has(token, Is.adverb)) return !has(tokens[at + 1], Is.time | Is.auxiliary)
  return has(token, Is.time) && (has(token, Is.capital) || has(tokens[at - 1], Is.time))
}

/** *A* statement; out *an* email */
function opensObject(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  const from = isOneOf(tokens[at], v.subjectFirst.particles) ? at + 1 : at
  return has(tokens[from], Is.determiner | Is.possessive)
}

/** Tokens from a verb of publishing to the -ing form after its object. */
const longestText = 9

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Is.capital)
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || has(token, Is.punctuation | Is.quotation | Is.time)
}
