import { accordingToAt, cueAt, wholeCue } from './cue.ts'
import { finiteCue, governing, readClause } from './governing.ts'
import { readImpersonal } from './impersonal.ts'
import { type Attribution, type Found, is, type Line } from './line.ts'
import type { Span } from './name.ts'
import { has, isDash, type NounPhrase, namesSomebody, not, phraseAfter } from './noun-phrase.ts'
import { readSaying } from './saying.ts'
import { phraseBefore, subjectBefore, subjectFrom } from './subject.ts'
import type { Token } from './tokens.ts'
import { readPerfect } from './verb-second.ts'
import { Is } from './vocabulary.ts'

/** One way in which English ties a quotation to its source. */
interface Construction {
  readonly name: string
  readonly read: (line: Line) => Found | undefined
}

/**
 * The constructions of attribution, the plainest first: the first which reads
 * a quotation has it.
 */
const constructions: readonly Construction[] = [
  /** She said: “…”   The mayor asked, “…” */
  { name: 'cue-before', read: cueRightBefore },
  /** Said Ann Lee, who runs the place: “…” */
  { name: 'inverted-before', read: invertedBefore },
  /** “…,” said Ann Lee, who runs the place. */
  { name: 'inverted', read: inverted },
  /** “…,” Kremlin spokesman Dmitry Peskov told reporters. */
  { name: 'cue-after', read: cueAfter },
  /** “…,” according to the mayor. */
  { name: 'according-to-after', read: accordingToAfter },
  /** „…“, hatte Anna Weber in der Sitzung gesagt. */
  { name: 'perfect', read: readPerfect },
  /** „…“, heißt es in dem Schreiben.   In dem Schreiben heißt es: „…“ */
  { name: 'impersonal', read: readImpersonal },
  /** “…” — Ann Lee */
  { name: 'credit', read: credit },
  /** “…,” said Ann Lee of the plan, “…” */
  { name: 'split', read: split },
  /** The mayor said the plan was “…” and would fail. */
  { name: 'clause', read: clause },
  /** The plan was “…” and would fail, the mayor said. */
  { name: 'cue-at-end', read: cueAtEnd },
  /** The mayor called it “…” and “…” */
  { name: 'again', read: line => line.earlier },
  /** According to the mayor, it was “…” */
  { name: 'according-to', read: accordingTo },
  /** Her claim that it was “…”   Lee’s answer was that “…” */
  { name: 'saying', read: readSaying },
  /** LEE: “…”   Lee’s answer: “…” */
  { name: 'colon', read: colon },
  /** The senator has apologised for it: “…” */
  { name: 'colon-clause', read: colonClause }
]

/** Read who said the quotation at a place. */
export function readAttribution(line: Line): Attribution | undefined {
  for (const { name, read } of constructions) {
    const found = read(line)
    if (!found) continue
    const { source, cue, extent } = found
    const whole =
      cue && wholeCue(line.tokens, cue, Math.max(line.from, floorOf(source, cue)), line.vocabulary)
    return { sign: name, source, cue: whole, extent, medium: mediumOf(line, extent) }
  }
  return
}

/** Read who said what a sentence without a quotation reports, where its last words tell. */
export function readReport(line: Line): Attribution | undefined {
  const found = cueAtEnd(line)
  return found && { ...found, sign: 'cue-at-end', medium: null }
}

/** A second source after the attribution: said in May, according to *the agency*. */
function mediumOf(line: Line, { from, to }: Span): Span | null {
  if (from < line.at) return null
  return accordingToFrom(line, to, line.to)?.source.core ?? null
}

/** Where the words that belong to a cue may begin: after its source, where that stands before it. */
function floorOf(source: NounPhrase | null, cue: Span): number {
  return source && source.core.to <= cue.from ? source.core.to : cue.from
}

/** Whether the quotation’s own punctuation lets an attribution follow. */
function opensAttribution(line: Line): number | undefined {
  const { tokens, at } = line
  const next = tokens[at + 1]
  if (is(next, ',') || isDash(next)) return at + 2
  return at + 1 < line.to ? at + 1 : undefined
}

/** Where a cue after this quotation has to stand: before the next quotation or the end. */
function ceiling(line: Line): number {
  for (let at = line.at + 1; at < line.to; at++) if (has(line.tokens[at], Is.quotation)) return at
  return line.to
}

function cueAfter(line: Line) {
  const { tokens, vocabulary } = line
  const from = opensAttribution(line)
  if (from === undefined) return
  const limit = ceiling(line)
  let start = from
  while (start < limit && beginsAt(tokens, start + 1, from)) start++
  // “…,” said Lee: the cue comes first, and its source after it.
  const verbFirst = Is.speech | Is.citing | Is.preposition | Is.auxiliary
  if (has(tokens[start], verbFirst) && !has(tokens[start], Is.capital | Is.person)) return
  const comma = is(tokens[line.at + 1], ',') || /,[”"'’»“]*$/u.test(tokens[line.at]?.text ?? '')
  for (let at = from + 1; at < limit && at < from + 40; at++) {
    const cue = finiteCue(tokens, at)
    if (!cue?.speech && !(comma && anyVerb(tokens, at))) continue
    const source =
      subjectFrom(tokens, start, at, vocabulary) ?? subjectBefore(tokens, at, from, vocabulary)
    if (!source || !beginsAt(tokens, source.from, from)) continue
    // “…,” the shop *opened*: where any verb is a cue, somebody has to be its subject.
    if (!cue?.speech && !isSomebody(tokens, source)) continue
    const found = cue ?? { from: at, to: at + 1 }
    if (line.at > line.from && !isComplete(tokens, found)) return
    return { source, cue: found, extent: { from: source.from, to: found.to } }
  }
  return
}

/** Whether a cue needs no more words: said *the two cases differ* has its content there. */
function isComplete(tokens: readonly Token[], { from, to }: Span): boolean {
  const next = tokens[to]
  if (!next || has(tokens[from], Is.hearer)) return true
  const enough =
    Is.punctuation | Is.quotation | Is.preposition | Is.adverb | Is.time | Is.subordinator | Is.ing
  return has(next, enough)
}

/** “…,” an angry Lee *retaliated*: after a comma any verb is a cue. */
function anyVerb(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Is.finite) || has(tokens[at], Is.auxiliary)) return false
  // “…,” the mayor was *intrigued*
  if (has(tokens[at - 1], Is.auxiliary)) return false
  const next = tokens[at + 1]
  return (
    !next ||
    has(
      next,
      Is.punctuation | Is.preposition | Is.adverb | Is.time | Is.quotation | Is.subordinator
    )
  )
}

/** Whether a source is a name, a pronoun for a person, or has a noun for one. */
function isSomebody(tokens: readonly Token[], { kind, core }: NounPhrase): boolean {
  if (kind === 'nominal') return namesSomebody(tokens, core)
  return kind === 'name' || not(tokens[core.from], Is.relative | Is.determiner)
}

/** Only small words stand between the quotation and its source. */
function beginsAt(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) {
    if (!has(tokens[i], Is.adverb | Is.conjunction | Is.time) && !is(tokens[i], ',')) return false
  }
  return true
}

function inverted(line: Line) {
  const { tokens, vocabulary } = line
  let at = opensAttribution(line)
  if (at === undefined) return
  while (has(tokens[at], Is.adverb)) at++
  const cue = cueAt(tokens, at)
  if (!cue?.speech || !has(tokens[at], Is.finite)) return
  const source = phraseAfter(tokens, cue.to, ceiling(line), vocabulary)
  if (!source) return
  if (source.kind === 'pronoun' && has(tokens[source.to], Is.finite)) return
  return { source, cue, extent: { from: cue.from, to: source.to } }
}

function invertedBefore(line: Line) {
  const { tokens, at, from, vocabulary } = line
  if (!has(tokens[from], Is.speech) || !has(tokens[from], Is.finite)) return
  const source = phraseAfter(tokens, from + 1, at, vocabulary)
  const plain = source?.kind === 'name' || has(tokens[from + 1], Is.determiner)
  if (!source || !plain) return
  return { source, cue: { from, to: from + 1 }, extent: { from, to: source.to } }
}

function accordingToAfter(line: Line) {
  const from = opensAttribution(line)
  if (from === undefined) return
  return accordingToFrom(line, from, Math.min(from + 1, line.to), true)
}

function accordingToFrom(line: Line, from: number, to: number, beside = false) {
  const { tokens, vocabulary } = line
  for (let at = from; at < to; at++) {
    const cue = accordingToAt(tokens, at, vocabulary, beside || is(tokens[at - 1], ','))
    if (!cue) continue
    const source = phraseAfter(tokens, cue.to, line.to, vocabulary)
    if (source) return { source, cue, extent: { from: cue.from, to: source.to } }
  }
  return
}

function credit(line: Line) {
  const { tokens, at, to, vocabulary } = line
  if (!isDash(tokens[at + 1])) return
  const source = phraseAfter(tokens, at + 2, to, vocabulary)
  if (source?.kind !== 'name' || to < tokens.length || to - source.to > 1) return
  return { source, cue: { from: at + 1, to: at + 2 }, extent: { from: at + 1, to: source.to } }
}

/** The cue stands right before the quotation. */
function cueRightBefore(line: Line) {
  const { tokens, at } = line
  const pause = is(tokens[at - 1], ',', ':')
  if (!pause && !has(tokens[at - 1], Is.speech)) return
  let end = pause ? at - 1 : at
  // Lee fired back *loudly*: “…”
  while (pause && has(tokens[end - 1], Is.adverb | Is.time)) end--
  const found = governing(line, end, 4, true)
  // Nothing she said “…,” Lee said: without a pause the cue after it has more weight.
  return (!pause && cueAfter(line)) || found
}

function clause(line: Line) {
  const found = governing(line, line.at, 60)
  // The plan which they called “…” failed, Lee said: the last word has the sentence.
  return found && !found.speech && cueAtEnd(line) ? undefined : found
}

function split({ tokens, at, earlier }: Line) {
  if (!is(tokens[at - 1], ',') || !earlier) return
  return beside.has(earlier.sign) ? earlier : undefined
}

/** Constructions which end in a pause before the quotation goes on. */
const beside = new Set(['inverted', 'cue-after', 'according-to-after', 'split'])

function cueAtEnd(line: Line) {
  const { tokens, at, to, vocabulary } = line
  for (let index = to - 1; index > at + 1; index--) {
    if (has(tokens[index], Is.quotation)) return
    const cue = finiteCue(tokens, index)
    if (!cue?.speech) continue
    const source = subjectBefore(tokens, index, at + 1, vocabulary)
    if (source && is(tokens[source.from - 1], ',')) {
      return { source, cue, extent: { from: source.from, to: cue.to } }
    }
    if (is(tokens[index - 1], ',')) {
      const after = phraseAfter(tokens, cue.to, to, vocabulary)
      if (after) return { source: after, cue, extent: { from: cue.from, to: after.to } }
    }
  }
  return accordingToFrom(line, at + 1, to)
}

function accordingTo(line: Line) {
  return accordingToFrom(line, line.from, line.at)
}

function colon(line: Line) {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':') || at - 1 <= from) return
  const source = phraseBefore(tokens, at - 1, from, vocabulary)
  if (!source || source.from > from) return
  return { source, cue: { from: at - 1, to: at }, extent: { from: source.from, to: at } }
}

function colonClause(line: Line) {
  const { tokens, at } = line
  const colon = is(tokens[at - 1], ':') || (at === line.to && is(tokens[at], ':'))
  return colon ? readClause(line) : undefined
}
