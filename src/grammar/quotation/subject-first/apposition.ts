import { isPerson, runAfter, type Span, withoutTitle } from '../name.ts'
import {
  isFullName,
  type NounPhrase,
  namesSomebody,
  nounPhrase,
  tokenSpan,
  upTo
} from '../noun-phrase.ts'
import { endsIn, has, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'

/** Words which cannot stand at the start of an apposition. */
export const noApposition =
  Is.adverb |
  Is.preposition |
  Is.ing |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.quotation

/** Add what stands between the commas after a noun phrase: its role, or, after a role, the name. */
export function withApposition(
  tokens: readonly Token[],
  phrase: NounPhrase,
  inside: Span,
  to: number,
  v: Vocabulary
): NounPhrase {
  if (phrase.kind === 'nominal') {
    // Lee’s attorney, Bob Jones; but not: the dawn of a movement, Lee (says).
    const run = nameInside(tokens, inside)
    if (!run) return upTo(phrase, to)
    // Lee’s aide, actress Bexi Hill: what she is stands before her name.
    const name = withoutTitle(tokens, run, inside.from, v)
    const isFull = isFullName(tokens, name) || name.titleFrom < name.from
    const isTold = has(tokens[run.from - 1], Is.person) || isFull
    if (!isTold && !mayHaveName(tokens, phrase.core)) return upTo(phrase, to)
    // Her label, Halcyon; a lawyer for the company, Marsh Mining: the name is the body’s.
    const isClosed = tokens[to]?.mark === ',' || tokens[to - 1]?.mark === ','
    if (isClosed && has(tokens[phrase.core.to - 1], Is.body) && !isFull) return upTo(phrase, to)
    return nounPhrase(phrase.from, to, 'name', name, phrase.core)
  }
  const holder = isOffice(tokens, phrase) ? nameInside(tokens, inside) : undefined
  if (holder && isFullName(tokens, holder)) {
    const name = withoutTitle(tokens, holder, inside.from, v)
    return nounPhrase(phrase.from, to, 'name', name, phrase.core)
  }
  const role = appositionRole(tokens, inside, v) ?? phrase.role
  return nounPhrase(phrase.from, to, phrase.kind, phrase.core, role)
}

/** *The Harbour Ombudsman*, Ann Lee: an office in capitals; but not: *the Rev. Ann Lee* */
function isOffice(tokens: readonly Token[], { kind, from, core }: NounPhrase): boolean {
  if (kind !== 'name' || !has(tokens[from], Is.determiner)) return false
  return core.from === from + 1 && core.to > core.from + 1 && !tokens[core.from]?.word?.given
}

/** Whether a noun phrase may be somebody’s: *the mayor*, Ann Lee; *our lead*, Bexi Lee. */
function mayHaveName(tokens: readonly Token[], span: Span): boolean {
  return has(tokens[span.from], Is.possessive) || namesSomebody(tokens, span)
}

/** *Ann Lee*; the actress *Ann Lee*; former Maine *Rep. Ann Lee* of Salem */
function nameInside(tokens: readonly Token[], inside: Span): Span | undefined {
  let from = inside.from
  if (has(tokens[from], Is.determiner)) from++
  for (; from < inside.to; from++) {
    if (has(tokens[from], noApposition | Is.determiner)) return
    const run = runAfter(tokens, from, inside.to)
    if (!run) continue
    // The actress *Ann Lee*; state *Sen. Ann Lee*
    const isTitled = has(tokens[from], Is.title) && run.to > from + 1
    const opens = isTitled || from === inside.from || has(tokens[from - 1], Is.person | Is.title)
    if (opens && endsInside(tokens, run, inside)) return run
    // *HR* partner Ann Lee
    from = run.to - 1
  }
  return
}

/** Whether a name is all, or stands before a comma or a place. */
function endsInside(tokens: readonly Token[], run: Span, inside: Span): boolean {
  const next = tokens[run.to]
  if (run.to === inside.to || next?.mark === ',' || next?.mark === '(') return true
  return has(next, Is.preposition) && isPerson(tokens, run)
}

/** The White House press secretary | 45, a lawyer */
function appositionRole(tokens: readonly Token[], inside: Span, v: Vocabulary): Span | null {
  let from = inside.from
  if (has(tokens[from], Is.number)) from += 2
  if (
    from >= inside.to ||
    has(tokens[from], Is.relative | Is.preposition | Is.ing | Is.subordinator)
  )
    return null
  // Ann Lee, *wiping* her hands; Ann Lee, *dressed* in black; but: Ann Lee, *retired* teacher
  const first = tokens[from]
  const isGerund = endsIn(first?.lower, v.lexicon.grammar.gerundEndings)
  const isVerb = has(first, Is.finite) || (isGerund && !has(first, Is.capital))
  if (isVerb && !namesSomebody(tokens, tokenSpan(from, Math.min(from + 3, inside.to)))) return null
  // In the words of Ann Lee, *the plan is* “…”
  for (let at = from; at < inside.to && !has(tokens[at], Is.relative); at++)
    if (has(tokens[at], Is.auxiliary) && !has(tokens[at], Is.capital)) return null
  return tokenSpan(from, inside.to)
}
