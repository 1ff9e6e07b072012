import { inName, type Span } from '../name.ts'
import { bare, has, type NounPhrase, not, nounPhrase, tokenSpan } from '../noun-phrase.ts'
import type { Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { isMedium, isTitle, nounKind, wordsOf } from './noun.ts'

/** Tokens of the longest apposition. */
const longestApposition = 25

/**
 * Read the noun phrase which begins at `from`, where all nouns have capitals.
 *
 *     die frühere Sprecherin der Grünen, Anna Weber, …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role
 *                                        ^^^^^^^^^^ core
 *     Anna Weber (SPD), Sprecherin der Stadt, …
 *     ^^^^^^^^^^ core   ^^^^^^^^^^^^^^^^^^^^^ role
 *
 * @param to
 *   Token before which it ends.
 */
export function readPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  v: Vocabulary
): NounPhrase | undefined {
  let start = from
  while (start < to && has(tokens[start], Is.adverb)) start++
  const first = tokens[start]
  if (!first || start >= to || has(first, Is.punctuation)) return
  const noun = readNoun(tokens, start, to, v)
  if (!noun) {
    const somebody = has(first, Is.pronoun) && !wordsOf(v).nobody.includes(first.lower)
    return somebody ? bare(start, start + 1, 'pronoun') : undefined
  }
  return withApposition(tokens, withCompany(tokens, noun, to, v), to, v)
}

/** Whether a phrase is one that may speak: a name, a pronoun, somebody or something that has words. */
export function isSpeaker(tokens: readonly Token[], phrase: NounPhrase, v: Vocabulary): boolean {
  if (phrase.kind !== 'nominal') return true
  return kindOf(tokens, phrase.core, v) !== 0
}

/** The determiner, what describes the noun, and the noun with its name. */
function readNoun(
  tokens: readonly Token[],
  start: number,
  to: number,
  v: Vocabulary
): NounPhrase | undefined {
  const determined = has(tokens[start], Is.determiner | Is.possessive)
  const head = afterAdjectives(tokens, determined ? start + 1 : start, to)
  const end = runEnd(tokens, head, to)
  if (end === head) {
    // *Einer* der Helfer
    const several = determined && wordsOf(v).parts.includes(tokens[start]?.lower ?? '')
    if (several && wordsOf(v).genitives.includes(tokens[head]?.lower ?? '')) {
      return bare(start, head, 'nominal')
    }
    const titled = head < to && isTitle(tokens[head]) && (determined || head === start)
    return titled ? bare(start, head + 1, 'nominal') : undefined
  }
  if (end - start === 1 && opensWithAdverb(tokens, start, v)) return
  const name = nameIn(tokens, { from: head, to: end }, head > start, v)
  if (name === undefined) return bare(start, end, 'nominal')
  const role = name > start + (determined && head === start + 1 ? 1 : 0)
  return nounPhrase(start, end, 'name', tokenSpan(name, end), role ? tokenSpan(start, name) : null)
}

/** *Unmissverständlich* sagte sie: the first word of a sentence has a capital anyway. */
function opensWithAdverb(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  const before = tokens[at - 1]
  if (before && not(before, Is.quotation) && !'.?!:'.includes(before.mark || '-')) return false
  const token = tokens[at]
  if (token?.word?.given || nounKind(token, v)) return false
  const lower = token?.lower ?? ''
  return wordsOf(v).adverbEndings.some(ending => lower.endsWith(ending))
}

/** Over words which describe a noun: *frühere*, *23-jährige*, *rote und grüne*. */
function afterAdjectives(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const joined = at > from && has(tokens[at], Is.conjunction) ? at + 1 : at
    if (!isAdjective(tokens[joined])) break
    at = joined + 1
  }
  return at
}

const functionWord =
  Is.capital |
  Is.finite |
  Is.auxiliary |
  Is.preposition |
  Is.subordinator |
  Is.conjunction |
  Is.pronoun |
  Is.determiner |
  Is.possessive |
  Is.relative |
  Is.adverb |
  Is.punctuation |
  Is.quotation

function isAdjective(token: Token | undefined): boolean {
  if (!token) return false
  return has(token, Is.number) || (not(token, functionWord) && /^[^.]+e[mnrs]?$/u.test(token.lower))
}

/** End of the run of nouns and names which begins at `from`. */
function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to) {
    if (inName(tokens[end]) || (end > from && has(tokens[end], Is.suffix))) {
      end++
      continue
    }
    // Ursula *von der* Leyen, but: Anna Weber | von der Zeitung
    const before = tokens[end - 1]
    let particles = end
    while (
      before?.word?.given &&
      end > from &&
      particles < to &&
      has(tokens[particles], Is.particle)
    )
      particles++
    if (particles === end || !inName(tokens[particles])) break
    end = particles + 1
  }
  return end
}

/** Token at which the name in a run of capitals begins; nothing where it holds none. */
function nameIn(
  tokens: readonly Token[],
  { from, to }: Span,
  described: boolean,
  v: Vocabulary
): number | undefined {
  for (let at = from; at < to - 1; at++) if (tokens[at]?.word?.given) return at
  let last: number | undefined
  for (let at = from; at < to; at++) {
    const kind = nounKind(tokens[at], v)
    if (kind & (Is.body | Is.document)) return
    if (kind) last = at
  }
  if (last !== undefined) return last < to - 1 ? last + 1 : undefined
  return described ? undefined : from
}

/** Add what belongs to a noun: the genitive, *von* and *für*, and who speaks with them. */
function withCompany(
  tokens: readonly Token[],
  phrase: NounPhrase,
  to: number,
  v: Vocabulary
): NounPhrase {
  let end = phrase.to
  if (tokens[end - 1] && isTitle(tokens[end]) && phrase.kind === 'nominal') end++
  if (phrase.kind === 'nominal') end = afterOwners(tokens, end, to, v)
  const joined = joinedEnd(tokens, end, to, v)
  if (joined > end) return bare(phrase.from, joined, 'nominal')
  return phrase.kind === 'nominal' ? bare(phrase.from, end, 'nominal') : phrase
}

/** *Der Grünen*, *von Tesla*, *für Umwelt und Verkehr* */
function afterOwners(tokens: readonly Token[], from: number, to: number, v: Vocabulary): number {
  const { genitives, links } = wordsOf(v)
  let end = from
  while (end < to) {
    const lower = tokens[end]?.lower ?? ''
    const genitive = genitives.includes(lower)
    if (!genitive && !links.includes(lower)) break
    const noun = readNoun(tokens, genitive ? end : end + 1, to, v)
    // Sagte ein Sprecher *der Zeitung*: rather who was told.
    if (!noun || (genitive && isMedium(tokens[noun.to - 1], v))) break
    end = noun.to
  }
  return end
}

/** End of the names which an “und” joins: Anna Weber *und Bernd Koch* */
function joinedEnd(tokens: readonly Token[], from: number, to: number, v: Vocabulary): number {
  let end = from
  while (end + 1 < to && has(tokens[end], Is.conjunction) && inName(tokens[end + 1])) {
    const next = readNoun(tokens, end + 1, to, v)
    if (!next || next.kind !== 'name') break
    end = next.to
  }
  return end
}

function withApposition(
  tokens: readonly Token[],
  phrase: NounPhrase,
  to: number,
  v: Vocabulary
): NounPhrase {
  const after = afterParenthesis(tokens, phrase.to, to)
  const { from, kind, core, role } = phrase
  const plain = nounPhrase(from, after, kind, core, role)
  if (phrase.kind === 'nominal') return nameAfter(tokens, plain, to, v) ?? plain
  if (tokens[after]?.mark !== ',' || after + 1 >= to) return plain
  const inside = appositionAt(tokens, after + 1, to, v)
  if (!inside) return plain
  return nounPhrase(from, inside.to, kind, core, role ?? inside)
}

/** Die Sprecherin der Grünen im Landtag, *Anna Weber*, … */
function nameAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  to: number,
  v: Vocabulary
): NounPhrase | undefined {
  if (!(kindOf(tokens, phrase.core, v) & (Is.person | Is.title))) return
  let comma = phrase.to
  // … *im Landtag*, Anna Weber
  while (comma < to && comma < phrase.to + 8 && tokens[comma]?.mark !== ',') {
    if (has(tokens[comma], Is.punctuation | Is.quotation | Is.finite | Is.auxiliary)) return
    comma++
  }
  if (comma + 1 >= to || tokens[comma]?.mark !== ',') return
  const noun = readNoun(tokens, comma + 1, to, v)
  if (noun?.kind !== 'name' || noun.core.from > noun.from || noun.to - noun.from < 2) return
  const end = afterParenthesis(tokens, noun.to, to)
  const next = tokens[end]
  if (next && not(next, Is.punctuation | Is.quotation | Is.preposition | Is.finite | Is.adverb)) {
    if (not(next, Is.determiner)) return
  }
  return nounPhrase(phrase.from, end, 'name', noun.core, tokenSpan(phrase.from, comma))
}

/** Anna Weber, *die Sprecherin der Stadt*, …; Anna Weber, *45*, … */
function appositionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  v: Vocabulary
): Span | undefined {
  let start = from
  if (has(tokens[start], Is.number) && tokens[start + 1]?.mark === ',') start += 2
  const noun = readNoun(tokens, start, to, v)
  if (!noun || !(kindOf(tokens, noun, v) & (Is.person | Is.title))) return
  if (isMedium(tokens[noun.to - 1], v)) return
  let end = noun.to
  while (end < to && end < from + longestApposition && !endsApposition(tokens[end])) end++
  return tokenSpan(start, end)
}

function endsApposition(token: Token | undefined): boolean {
  if (has(token, Is.quotation)) return true
  return has(token, Is.punctuation) && !'()/-'.includes(token?.mark ?? '')
}

/** Over a party or a place: Anna Weber *(SPD)* */
function afterParenthesis(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.mark !== '(') return at
  for (let end = at + 1; end < to && end < at + 12; end++)
    if (tokens[end]?.mark === ')') return end + 1
  return at
}

/** What the nouns of a phrase are together, as bits of `Is`. */
function kindOf(tokens: readonly Token[], { from, to }: Span, v: Vocabulary): number {
  let kind = 0
  for (let at = from; at < to; at++) {
    if (has(tokens[at], Is.quotation)) kind |= Is.body
    kind |= nounKind(tokens[at], v)
  }
  return kind
}
