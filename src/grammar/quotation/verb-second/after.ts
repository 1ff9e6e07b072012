import { cueAt } from '../cue.ts'
import { type Found, is, type Line } from '../line.ts'
import { isDash } from '../noun-phrase.ts'
import { has, not } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { auxiliaryIn, clauseStart, endsClause, isAs, isCiting } from './clause.ts'
import { type Governing, governing, readGoverning } from './governing.ts'
import { wordsOf } from './noun.ts'
import { subjectAfter } from './subject.ts'

/** Token at which an attribution after the quotation begins. */
export function afterQuotation({ tokens, at, to }: Line): number | undefined {
  const next = tokens[at + 1]
  const begin = is(next, ',') || isDash(next) ? at + 2 : at + 1
  return begin < to ? begin : undefined
}

export function inverted(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : invertedAt(line, from)
}

export function invertedAt(line: Line, from: number): Governing | undefined {
  const { tokens } = line
  let at = from
  while (has(tokens[at], Is.adverb)) at++
  const cue = cueAt(tokens, at)
  if (!cue?.speech || not(tokens[at], Is.finite | Is.base)) return
  const source = subjectAfter(line, at)
  return source && governing(line, source, cue)
}

export function perfect(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : perfectAt(line, from)
}

export function perfectAt(line: Line, from: number): Found | undefined {
  const { tokens, to } = line
  if (not(tokens[from], Is.auxiliary)) return
  let end = from + 1
  while (end < to && !endsClause(tokens[end])) end++
  for (let verb = end - 1; verb > from; verb--) {
    const cue = cueAt(tokens, verb)
    if (!cue || auxiliaryIn(tokens, from, verb) === undefined) continue
    const passive = wordsOf(line.vocabulary).passive.includes(tokens[from]?.lower ?? '')
    if (passive && !isCiting(line, cue)) return
    const source = subjectAfter(line, from)
    return source && governing(line, source, cue)
  }
  return
}

export function asAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : asAt(line, from)
}

export function asAt(line: Line, from: number): Found | undefined {
  if (!isAs(line, from)) return
  const { tokens, to } = line
  for (let verb = from + 1; verb < to && !has(tokens[verb], Is.quotation); verb++) {
    if (clauseStart(tokens, verb, from) !== from) continue
    const found = readGoverning({ ...line, from }, verb)
    if (found) return found
  }
  return
}

/** The sentence after a whole one takes it up: *das sagte Anna Weber*. */
export function saidAfter(line: Line): Found | undefined {
  const { tokens, at, from, to, vocabulary } = line
  if (at !== from || to !== at + 1) return
  if (!wordsOf(vocabulary).takesUp.includes(tokens[to]?.lower ?? '')) return
  let end = to
  while (tokens[end] && !is(tokens[end], '.') && not(tokens[end], Is.quotation)) end++
  const next = { ...line, to: end }
  return invertedAt(next, to + 1) ?? perfectAt(next, to + 1)
}
