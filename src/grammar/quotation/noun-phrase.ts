import { lastWithin } from './marks.ts'
import { inName, isPerson, type Name, runAfter, type Span, withoutTitle } from './name.ts'
import { has, type Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Who or what a sentence makes the source of a quotation. */
export interface NounPhrase extends Span {
  readonly kind: 'pronoun' | 'name' | 'nominal'
  /** The name, pronoun or noun phrase itself: title and apposition left out. */
  readonly core: Span
  /** Title, apposition or noun phrase which says what the person is. */
  readonly role: Span | null
}

/** A noun phrase; all are made here, so that they all have one hidden class. */
export function nounPhrase(
  from: number,
  to: number,
  kind: NounPhrase['kind'],
  core: Span,
  role: Span | null
): NounPhrase {
  return { from, to, kind, core, role }
}

/** A phrase that is nothing but its core. */
export function bare(from: number, to: number, kind: NounPhrase['kind']): NounPhrase {
  return nounPhrase(from, to, kind, tokenSpan(from, to), null)
}

/** The same phrase, ending elsewhere. */
export function upTo({ from, kind, core, role }: NounPhrase, to: number): NounPhrase {
  return nounPhrase(from, to, kind, core, role)
}

/** Tokens from and to, end exclusive. */
export const tokenSpan = (from: number, to: number): Span => ({ from, to })

/** What no noun phrase runs over. */
export const boundary = Is.quotation | Is.punctuation | Is.subordinator | Is.auxiliary

export function isDash(token: Token | undefined): boolean {
  if (!token || !(token.is & Is.punctuation)) return false
  return '—–―-'.includes(token.mark.charAt(0)) && token.mark.length < 4
}

/** Whether a token is something said, and not the name of a work. */
export function isQuoted(token: Token | undefined): boolean {
  return has(token, Is.quotation) && !has(token, Is.document)
}

/** Ann Lee, the author of *“The Day,”* said: the comma stands within the marks. */
export function endsInWork(token: Token | undefined): boolean {
  return has(token, Is.quotation) && !isQuoted(token) && lastWithin(token?.text ?? '') === ','
}

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
    // Trump’s attorney, Alan Garten; but not the dawn of a movement, Lee (says).
    const run = nameInside(tokens, inside)
    if (!run) return upTo(phrase, to)
    // Lee’s aide, actress Bexi Hill: what she is stands before her name.
    const isTold = has(tokens[run.from - 1], Is.person) || isFullName(tokens, run)
    if (!isTold && !mayHaveName(tokens, phrase.core)) return upTo(phrase, to)
    // Her label, Halcyon; a lawyer for the company, Marsh Mining: the name is the body’s.
    const isClosed = tokens[to]?.mark === ',' || tokens[to - 1]?.mark === ','
    if (isClosed && has(tokens[phrase.core.to - 1], Is.body) && !isFullName(tokens, run))
      return upTo(phrase, to)
    const name = withoutTitle(tokens, run, inside.from, v)
    return nounPhrase(phrase.from, to, 'name', name, phrase.core)
  }
  const role = appositionRole(tokens, inside, v) ?? phrase.role
  return nounPhrase(phrase.from, to, phrase.kind, phrase.core, role)
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
    const opens = from === inside.from || has(tokens[from - 1], Is.person)
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

/** *Ann Lee*: a given name that is known, and more. */
export function isFullName(tokens: readonly Token[], { from, to }: Span): boolean {
  return to - from > 1 && tokens[from]?.word?.given !== undefined
}

/** Whether a noun phrase has a noun for a person, a body or a text in it. */
export function namesSource(tokens: readonly Token[], span: Span): boolean {
  for (let at = span.from; at < span.to; at++) if (has(tokens[at], Is.document)) return true
  return namesSomebody(tokens, span)
}

/** Whether a noun phrase has a noun for a person or a body in it. */
export function namesSomebody(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at++)
    if (has(tokens[at], Is.person | Is.title | Is.body)) return true
  return false
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
  const isGerund = v.lexicon.grammar.gerundEndings.some(ending => first?.lower.endsWith(ending))
  const isVerb = has(first, Is.finite) || (isGerund && !has(first, Is.capital))
  if (isVerb && !namesSomebody(tokens, tokenSpan(from, Math.min(from + 3, inside.to)))) return null
  return tokenSpan(from, inside.to)
}

export function named(tokens: readonly Token[], from: number, name: Name, to: number): NounPhrase {
  let start = from
  while (start < name.from && has(tokens[start], Is.adverb | Is.conjunction | Is.time)) start++
  // One Maine *Republican*, but: the *Republican*
  const somebody = has(tokens[start], Is.determiner) && has(tokens[name.to - 1], Is.person)
  if (somebody && name.to - start > 2 && !isPerson(tokens, name)) return bare(start, to, 'nominal')
  const article = start < name.from && name.from - start === 1 && has(tokens[start], Is.determiner)
  const before = tokenSpan(start, name.from)
  // Ann Lee *and* Bob Jones: both are the source.
  for (let at = start; at < name.from; at++) {
    if (has(tokens[at], Is.conjunction) && inName(tokens[at - 1])) {
      return bare(start, to, 'nominal')
    }
  }
  return nounPhrase(start, to, 'name', name, before.from < before.to && !article ? before : null)
}
