import { inName, isPerson, type Name, runAfter, type Span, withoutTitle } from './name.ts'
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

export const not = (token: Token | undefined, bits: number) =>
  token !== undefined && (token.is & bits) === 0

export const has = (token: Token | undefined, bits: number) =>
  token !== undefined && (token.is & bits) !== 0

/** What no noun phrase runs over. */
export const boundary = Is.quotation | Is.punctuation | Is.subordinator | Is.auxiliary

export function isDash(token: Token | undefined): boolean {
  if (!token || !(token.is & Is.punctuation)) return false
  return '—–―-'.includes(token.mark.charAt(0)) && token.mark.length < 4
}

/** Add what stands between the commas after a noun phrase: its role, or, after a role, the name. */
export function withApposition(
  tokens: readonly Token[],
  phrase: NounPhrase,
  inside: Span,
  to: number,
  v: Vocabulary
): NounPhrase {
  if (phrase.kind === 'nominal' || isCommonNoun(tokens, phrase, v)) {
    // Trump’s attorney, Alan Garten; but not the dawn of a movement, Lee (says).
    if (!namesSomebody(tokens, phrase.core)) return upTo(phrase, to)
    const run = nameInside(tokens, inside)
    if (!run) return upTo(phrase, to)
    const name = withoutTitle(tokens, run, inside.from, v)
    return nounPhrase(phrase.from, to, 'name', name, phrase.core)
  }
  const role = appositionRole(tokens, inside) ?? phrase.role
  return nounPhrase(phrase.from, to, phrase.kind, phrase.core, role)
}

/** Die *Sprecherin*, where every noun has a capital. */
function isCommonNoun(tokens: readonly Token[], { core }: NounPhrase, v: Vocabulary): boolean {
  return (
    v.lexicon.names.nounsHaveCapitals &&
    core.to - core.from === 1 &&
    !tokens[core.from]?.word?.given
  )
}

/** *Ann Lee*; actress *Ann Lee*; former Maine *Rep. Ann Lee* of Salem */
function nameInside(tokens: readonly Token[], inside: Span): Span | undefined {
  let from = inside.from
  while (from < inside.to && not(tokens[from], noApposition | Is.capital | Is.determiner)) from++
  if (from > inside.from && !has(tokens[from - 1], Is.person)) return
  const run = runAfter(tokens, from, inside.to)
  if (!run) return
  const next = tokens[run.to]
  const whole = run.to === inside.to || next?.mark === ',' || next?.mark === '('
  return whole || (has(next, Is.preposition) && isPerson(tokens, run)) ? run : undefined
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
function appositionRole(tokens: readonly Token[], inside: Span): Span | null {
  let from = inside.from
  if (has(tokens[from], Is.number)) from += 2
  if (
    from >= inside.to ||
    has(tokens[from], Is.relative | Is.preposition | Is.ing | Is.subordinator)
  )
    return null
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
    return bare(from, from + 1, 'pronoun')
  }
  let to = from
  let name: Span | undefined
  while (to < ceiling) {
    const token = tokens[to]
    // Das Gericht *seine* Entscheidung: the object follows.
    if (to > from && v.obliques.size > 0 && has(token, Is.possessive)) break
    if (!token || has(token, Is.quotation | Is.subordinator | Is.auxiliary | Is.relative)) {
      if (!has(token, Is.determiner) || to > from) break
    }
    if (token && has(token, Is.punctuation)) {
      if (isDash(token) || token.mark !== '"') break
    }
    const run = runAfter(tokens, to, ceiling)
    if (run) {
      to = run.to
      if (has(tokens[to], Is.genitive)) {
        to++
        continue
      }
      // Secretary of State Ann Lee
      const office = has(tokens[to - 1], Is.title) && !isPerson(tokens, run)
      if (office && tokens[to]?.lower === 'of' && inName(tokens[to + 1])) {
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
    phrase = ownOf ? bare(from, to, 'nominal') : named(tokens, from, stripped, to)
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
    phrase = bare(from, to, 'nominal')
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
  if (tokens[to]?.mark === '(') {
    while (to < ceiling && tokens[to]?.mark !== ')') to++
    if (to < ceiling) to++
    else to = phrase.to
  }
  if (tokens[to]?.mark !== ',' || has(tokens[to + 1], noApposition) || to + 1 >= ceiling)
    return upTo(phrase, to)
  let end = to + 1
  while (end < ceiling && !endsApposition(tokens[end])) end++
  if (has(tokens[to + 1], Is.number) && tokens[end]?.mark === ',') {
    end++
    while (end < ceiling && !endsApposition(tokens[end])) end++
  }
  return withApposition(tokens, phrase, tokenSpan(to + 1, end), end, v)
}

function endsApposition(token: Token | undefined): boolean {
  if (!token || token.is & Is.quotation) return true
  const { mark } = token
  return mark === ',' || mark === '.' || mark === ';' || mark === ':'
}
