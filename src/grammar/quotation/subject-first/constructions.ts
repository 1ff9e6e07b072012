import { credit } from '../credit.ts'
import type { Attribution, Construction, Found, Line } from '../line.ts'
import { inName } from '../name.ts'
import { isDash, isFullName, type NounPhrase, namesSomebody, namesSource } from '../noun-phrase.ts'
import { has, is, isOneOf, type Token, tokenBefore } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import {
  accordingToAfter,
  accordingToFrom,
  cueAfter,
  inverted,
  participle
} from './after-quotation.ts'
import { readClause } from './clause-before.ts'
import { finiteCue } from './finite-cue.ts'
import { cueBeside, governing, purpose } from './governing.ts'
import { readHeard, readHeardAfter } from './heard.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { readSaying, readSayingBy, readView } from './saying.ts'
import { subjectBefore } from './subject.ts'

/**
 * The constructions of attribution in a language whose subject stands before its verb, the
 * plainest first: the first which reads a quotation has it.
 */
export const subjectFirstConstructions: readonly Construction[] = [
  /** Lee was asked by a reporter, “…”   Members were told to “…” */
  { name: 'heard', read: readHeard },
  /** “…,” the court heard.   “…,” jurors were told. */
  { name: 'heard-after', read: readHeardAfter },
  /** She said: “…”   The mayor asked, “…” */
  { name: 'cue-before', read: cueRightBefore },
  /** In what Lee called “…,” the mayor left. */
  { name: 'clause', read: freeRelative },
  /** Said Ann Lee, who runs the place: “…” */
  { name: 'inverted-before', read: invertedBefore },
  /** “…,” said Ann Lee, who runs the place. */
  { name: 'inverted', read: inverted },
  /** Calling it “…,” Ann Lee left the room. */
  { name: 'participle', read: participle },
  /** “…,” harbour spokesman Bob Jones told reporters. */
  { name: 'cue-after', read: cueAfter },
  /** “…,” according to the mayor. */
  { name: 'according-to-after', read: accordingToAfter },
  /** “…” — Ann Lee */
  { name: 'credit', read: credit },
  /** “…,” said Ann Lee of the plan, “…” */
  { name: 'split', read: split },
  /** The mayor rejected a claim by Ann Lee that the plan was “…” */
  { name: 'saying-by', read: readSayingBy },
  /** The mayor said the plan was “…” and would fail. */
  { name: 'clause', read: clause },
  /** The plan was “…” and would fail, the mayor said. */
  { name: 'cue-at-end', read: cueAtEnd },
  /** The mayor took to the stage to call it “…” */
  { name: 'purpose', read: purpose },
  /** The mayor called it “…” and “…” */
  { name: 'again', read: line => line.earlier },
  /** According to the mayor, it was “…” */
  { name: 'according-to', read: accordingTo },
  /** In her view, the plan was “…”   The plan was “…”, in Lee’s words. */
  { name: 'view', read: readView },
  /** Her claim that it was “…”   Lee’s answer was that “…” */
  { name: 'saying', read: readSaying },
  /** LEE: “…”   Lee’s answer: “…” */
  { name: 'colon', read: colon },
  /** The senator has apologised for it: “…” */
  { name: 'colon-clause', read: colonClause }
]

function invertedBefore(line: Line) {
  const { tokens, at, from, vocabulary } = line
  for (let cue = from; cue < at && cue < from + longestOpening; cue++) {
    // But, *said Ann Lee*, “…”
    if (cue > from && !is(tokens[cue - 1], ',')) continue
    if (!has(tokens[cue], Is.speech) || !has(tokens[cue], Is.finite)) continue
    const source = phraseAfter(tokens, cue + 1, at, vocabulary)
    const plain = source?.kind === 'name' || has(tokens[cue + 1], Is.determiner)
    if (!source || !plain) continue
    if (cue > from) {
      // Lee, the mayor, told Jones, “…”
      const isBeside = source.to === at - 1 && is(tokens[at - 1], ',', ':')
      if (!isBeside || subjectBefore(tokens, cue, from, vocabulary)) continue
    }
    return { source, cue: { from: cue, to: cue + 1 }, extent: { from: cue, to: source.to } }
  }
  return
}

/** Tokens before a cue which stands first in its clause: *In other words,* explained Lee: “…” */
const longestOpening = 12

/** The cue stands right before the quotation. */
function cueRightBefore(line: Line) {
  const { tokens, at } = line
  const pause = is(tokenBefore(tokens, at), ',', ':')
  if (!pause && !has(tokenBefore(tokens, at), Is.speech)) return
  let end = pause ? at - 1 : at
  let found = cueBeside(line, end)
  // Lee fired back *loudly*: “…”
  while (!found && pause && has(tokenBefore(tokens, end), Is.adverb | Is.time)) {
    end--
    found = cueBeside(line, end)
  }
  // Nothing she said “…,” Lee said: without a pause the cue after it has more weight.
  return (!pause && cueAfter(line)) || found
}

/** *What Lee called* “…”: whatever the rest of the sentence says, the words are Lee’s. */
function freeRelative(line: Line) {
  const { tokens, at, vocabulary } = line
  if (!has(tokenBefore(tokens, at), Is.speech | Is.citing)) return
  const found = cueBeside(line, at)
  // Lee pledged to end what *she called* “…”: she is Lee.
  if (!found || found.source.kind === 'pronoun') return
  const before = tokenBefore(tokens, found.source.from)
  return isOneOf(before, vocabulary.subjectFirst.freeRelatives) ? found : undefined
}

function clause(line: Line) {
  const found = governing(line, line.at)
  // The plan which they called “…” failed, Lee said: the last word has the sentence.
  return found && !found.speech && cueAtEnd(line) ? undefined : found
}

function split({ tokens, at, earlier }: Line) {
  if (!is(tokenBefore(tokens, at), ',') || !earlier) return
  return beside.has(earlier.sign) ? earlier : undefined
}

/** Constructions which end in a pause before the quotation goes on. */
const beside = new Set(['inverted', 'cue-after', 'according-to-after', 'split'])

/** The plan was “…” and would fail, *the mayor said*; …, *said Ann Lee* */
export function cueAtEnd(line: Line) {
  const { tokens, at, to, vocabulary } = line
  for (let index = to - 1; index > at + 1; index--) {
    if (has(tokens[index], Is.quotation)) return
    const cue = finiteCue(tokens, index, vocabulary)
    if (!cue?.speech) continue
    const source = subjectBefore(tokens, index, at + 1, vocabulary)
    if (source && is(tokenBefore(tokens, source.from), ',')) {
      const aside = putIn(line, source.from - 1)
      if (aside) return aside
      return { source, cue, extent: { from: source.from, to: cue.to } }
    }
    if (is(tokens[index - 1], ',')) {
      const after = phraseAfter(tokens, cue.to, to, vocabulary)
      const isSource = after && (after.kind !== 'nominal' || namesSource(tokens, after))
      // …, said *she would* come: the subject of what is said.
      if (isSource && !has(tokens[after.to], Is.auxiliary | Is.finite))
        return { source: after, cue, extent: { from: cue.from, to: after.to } }
    }
  }
  return accordingToFrom(line, at + 1, to)
}

/** At the shop, *Lee recalls*, a clerk asked him in: who tells of it is put in before. */
function putIn({ tokens, at, vocabulary }: Line, comma: number): Found | undefined {
  const cue = comma > at + 1 ? finiteCue(tokens, comma - 1, vocabulary) : undefined
  const source = cue?.speech ? subjectBefore(tokens, cue.from, at + 1, vocabulary) : undefined
  if (!cue || !source || !is(tokenBefore(tokens, source.from), ',')) return
  return { source, cue, extent: { from: source.from, to: cue.to } }
}

function accordingTo(line: Line) {
  return accordingToFrom(line, line.from, line.at)
}

function colon(line: Line) {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokenBefore(tokens, at), ':') || at - 1 <= from) return
  const before = phraseBefore(tokens, at - 1, from, vocabulary)
  const source = before && opensLine(line, before) ? before : described(line)
  // “…,” she said. Then: “…”
  if (!source || has(tokens[source.core.from], Is.adverb | Is.subordinator)) return
  if (endsInVerb(tokens, source)) return
  return { source, cue: { from: at - 1, to: at }, extent: { from: source.from, to: at } }
}

/** The mayor *erupted*: “…”; but not: the *accused*: “…” */
function endsInVerb(tokens: readonly Token[], { kind, core }: NounPhrase): boolean {
  const last = tokens[core.to - 1]
  if (kind !== 'nominal' || !has(last, Is.finite) || has(last, Is.person | Is.capital)) return false
  return namesSomebody(tokens, { from: core.from, to: core.to - 1 }) || inName(tokens[core.to - 2])
}

/** *Ann Lee*: “…”; The tide is early — *Ann Lee*: “…” */
function opensLine({ tokens, from }: Line, phrase: NounPhrase): boolean {
  if (phrase.from <= from) return true
  return inName(tokens[phrase.from]) && isDash(tokenBefore(tokens, phrase.from))
}

/** Words of what somebody is, between the name and the colon. */
const longestDescription = 12

/** *Ann Lee*, mayor of the town: “…”; *Ann Lee* in May: “…”; here’s *Ann Lee* in May: “…” */
function described({ tokens, at, from, vocabulary }: Line): NounPhrase | undefined {
  const start = afterPresenter(tokens, from, vocabulary)
  const source = phraseAfter(tokens, start, at - 1, vocabulary)
  if (!source || at - source.core.to > longestDescription) return
  const isPresented = start > from && namesSource(tokens, source.core)
  if (source.kind !== 'name' && !isPresented) return
  const next = tokens[source.core.to]
  if (start === from && next?.mark !== ',' && !has(next, Is.preposition)) return
  for (let next = source.core.to; next < at - 1; next++) {
    if (has(tokens[next], Is.finite | Is.auxiliary | Is.pronoun | Is.ing)) return
  }
  return source
}

/** *Here’s* Ann Lee; *from* the report; *more from* Ann Lee: the token after what presents somebody. */
function afterPresenter(tokens: readonly Token[], from: number, v: Vocabulary): number {
  const { origins, presenters } = v.subjectFirst
  if (isOneOf(tokens[from], presenters))
    return has(tokens[from + 1], Is.auxiliary | Is.genitive) ? from + 2 : from
  const origin = has(tokens[from], Is.adverb) ? from + 1 : from
  return isOneOf(tokens[origin], origins) ? origin + 1 : from
}

function colonClause(line: Line) {
  const { tokens, at } = line
  const colon = is(tokenBefore(tokens, at), ':') || (at === line.to && is(tokens[at], ':'))
  return colon ? (introduced(line) ?? readClause(line)) : undefined
}

/** The delay did not surprise *Ann Lee*: “…”; but: the mayor met Ann Lee: “…” */
function introduced(line: Line): Attribution | undefined {
  const { tokens, at, vocabulary } = line
  if (!inName(tokens[at - 2])) return
  const clause = readClause(line)
  if (clause?.source?.kind !== 'nominal' || namesSource(tokens, clause.source)) return
  const source = phraseBefore(tokens, at - 1, clause.cue?.to ?? at, vocabulary)
  if (source?.kind !== 'name') return
  const isTold = source.role && namesSomebody(tokens, source.role)
  if (!isTold && !isFullName(tokens, source.core)) return
  const extent = { from: source.from, to: at }
  return { ...clause, source, cue: { from: at - 1, to: at }, extent }
}
