import type { Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Token range, end exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A name as it stands in the text, its title apart. */
export interface Name extends Span {
  /** Where the title before it begins; same as `from` where there is none. */
  readonly titleFrom: number
}

/** Whether a token can be part of a name. */
export function inName(token: Token | undefined): boolean {
  return token !== undefined && (token.is & Is.capital) > 0 && (token.is & Is.notName) === 0
}

/**
 * Read the run of capital words which ends before `to`.
 *
 *     … said Kremlin spokesman Dmitry Peskov
 *                              ^^^^^^ ^^^^^^
 */
export function runBefore(
  tokens: readonly Token[],
  to: number,
  floor: number,
  v: Vocabulary
): Span | undefined {
  let from = to
  // Bob Jones, Jr.   Bob Jones III   Theresa May
  if (tokens[from - 1] && (tokens[from - 1]?.is ?? 0) & Is.suffix) {
    from--
    if (tokens[from - 1]?.text === ',') from--
  } else if (surnameOnly(tokens, from - 1, v)) from--
  let seen = false
  while (from > floor) {
    const token = tokens[from - 1]
    if (inName(token)) {
      seen = true
      from--
      continue
    }
    const particles = seen ? particlesBefore(tokens, from, floor) : 0
    if (particles === 0) break
    from -= particles
  }
  return seen ? { from, to } : undefined
}

/** A family name which is a small word too, after a given name: Theresa May. */
function surnameOnly(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || inName(token) || !(token.is & Is.capital)) return false
  return (before.is & Is.capital) > 0 && (v.given.has(before.lower) || (before.is & Is.title) > 0)
}

/** Particles right before `to`, with a capital word before them: Bill *de* Blasio. */
function particlesBefore(tokens: readonly Token[], to: number, floor: number): number {
  let count = 0
  while (to - count - 1 >= floor && (tokens[to - count - 1]?.is ?? 0) & Is.particle) count++
  if (count === 0 || count > 3) return 0
  return inName(tokens[to - count - 1]) && to - count - 1 >= floor ? count : 0
}

/** Read the run of capital words which begins at `from`. */
export function runAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  v: Vocabulary
): Span | undefined {
  let to = from
  if (!inName(tokens[from])) return
  while (to < ceiling) {
    if (inName(tokens[to]) || (to > from && surnameOnly(tokens, to, v))) {
      to++
      continue
    }
    let count = 0
    while (to + count < ceiling && (tokens[to + count]?.is ?? 0) & Is.particle) count++
    if (count > 0 && count < 4 && to + count < ceiling && inName(tokens[to + count])) {
      to += count + 1
      continue
    }
    break
  }
  if ((tokens[to]?.is ?? 0) & Is.suffix && to < ceiling) to++
  else if (tokens[to]?.text === ',' && to + 1 < ceiling && (tokens[to + 1]?.is ?? 0) & Is.suffix)
    to += 2
  return { from, to }
}

/**
 * Take the titles off a run of capital words.
 *
 *     Secretary of State John Kerry      New York Mayor Bill de Blasio
 *                        ^^^^^^^^^^                     ^^^^^^^^^^^^^^
 */
export function withoutTitle(
  tokens: readonly Token[],
  run: Span,
  floor: number,
  v: Vocabulary
): Name {
  let from = run.from
  if (v.lexicon.names.nounsHaveCapitals) from = firstGiven(tokens, run, v)
  for (let at = run.from; at < run.to - 1; at++) {
    const end = titleEnd(tokens, at, run.to, v)
    if (end > at && end < run.to && !onlySuffix(tokens, end, run.to)) {
      from = end
      at = end - 1
    }
  }
  if (from === run.from && opensWithLabel(tokens, run, v)) from++
  let titleFrom = run.from
  // Secretary of | State John Kerry
  if (tokens[run.from - 1]?.lower === 'of' && run.from - 2 >= floor) {
    const end = titleEnd(tokens, run.from - 2, run.to, v)
    if (end > run.from && end < run.to) {
      titleFrom = run.from - 2
      from = Math.max(from, end)
    }
  }
  return { from, to: run.to, titleFrom }
}

/** *Rival* Ann Lee said: the first word of a sentence has a capital anyway. */
function opensWithLabel(tokens: readonly Token[], { from, to }: Span, v: Vocabulary): boolean {
  if (to - from < 3 || tokens[from]?.text.endsWith('.')) return false
  const before = tokens[from - 1]
  if (before && !(before.is & Is.quotation) && !['.', '?', '!'].includes(before.text)) return false
  return !v.given.has(tokens[from]?.lower ?? '') && v.given.has(tokens[from + 1]?.lower ?? '')
}

/** Where nouns have capitals, a name begins with a given name: Sprecherin *Anna* Weber. */
function firstGiven(tokens: readonly Token[], { from, to }: Span, v: Vocabulary): number {
  for (let at = from; at < to - 1; at++) if (v.given.has(tokens[at]?.lower ?? '')) return at
  return from
}

function onlySuffix(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && ((tokens[from]?.is ?? 0) & Is.suffix) > 0
}

/** End of the title which begins at `at`; `at` itself where none does. */
export function titleEnd(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  v: Vocabulary
): number {
  const first = tokens[at]
  if (!first) return at
  for (const rest of v.titles.get(first.lower) ?? []) {
    const end = at + 1 + rest.length
    if (end <= ceiling && rest.every((word, index) => tokens[at + 1 + index]?.lower === word))
      return end
  }
  return at
}
