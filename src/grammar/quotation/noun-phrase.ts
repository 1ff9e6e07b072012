import { lastWithin } from './marks.ts'
import { inName, isPerson, type Name, particlesOpening, type Span } from './name.ts'
import { has, type Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

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

/** A dash, or hyphens for one: `—`, `--`. */
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

/**
 * The phrase of a name with what stands before it.
 *
 * @param from
 *   Token at which the phrase begins.
 * @param to
 *   Token before which it ends, with what follows the name.
 * @returns
 *   A nominal where two are named, or where a body or a party alone is.
 */
export function named(tokens: readonly Token[], from: number, core: Name, to: number): NounPhrase {
  const { to: end, titleFrom } = core
  const name: Name = { from: particlesOpening(tokens, core.from, from), to: end, titleFrom }
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
