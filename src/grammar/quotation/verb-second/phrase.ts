import { inName, type Span } from '../name.ts'
import { bare, type NounPhrase, nounPhrase, tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { kindOf, readNoun } from './named-noun.ts'
import { isLongTitle, isMedium, isTitle } from './noun.ts'

/** Tokens between somebody’s role and the name: *im Landtag*. */
const longestPlace = 8
/** Tokens of what stands between brackets after a name. */
const longestParenthesis = 12
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
    const somebody = has(first, Is.pronoun) && !v.verbSecond.nobody.includes(first.lower)
    return somebody ? bare(start, start + 1, 'pronoun') : undefined
  }
  return withApposition(tokens, withCompany(tokens, noun, to, v), to, v)
}

/** Tokens of the longest phrase that is read from its end. */
const longestPhrase = 14

/** Read the noun phrase which ends before `end`: … | *Trainerin Anna Weber* | („…“) */
export function phraseUpTo(
  tokens: readonly Token[],
  end: number,
  from: number,
  v: Vocabulary
): NounPhrase | undefined {
  for (let start = Math.max(from, end - longestPhrase); start < end; start++) {
    if (has(tokens[start], Is.adverb)) continue
    const phrase = readPhrase(tokens, start, end, v)
    if (phrase?.to === end) return phrase
  }
  return
}

/** Whether a phrase is one that may speak: a name, a pronoun, somebody or something that has words. */
export function isSpeaker(tokens: readonly Token[], phrase: NounPhrase, v: Vocabulary): boolean {
  if (phrase.kind !== 'nominal') return true
  return kindOf(tokens, phrase.core, v) !== 0
}

/** Whether a phrase is a name, a pronoun, or has a noun for a person or a body. */
export function isSomebody(tokens: readonly Token[], phrase: NounPhrase, v: Vocabulary): boolean {
  if (phrase.kind !== 'nominal') return true
  return (kindOf(tokens, phrase.core, v) & (Is.person | Is.title | Is.body)) !== 0
}

/** Add what belongs to a noun: the genitive, *von* and *für*, and who speaks with them. */
function withCompany(
  tokens: readonly Token[],
  phrase: NounPhrase,
  to: number,
  v: Vocabulary
): NounPhrase {
  let end = phrase.to
  // Der Verein „Freunde für Wald und Flur“ *lobte*; but: nach Angaben der Polizei „…“
  const verbFollows = has(tokens[end + 1], Is.finite) && not(tokens[end + 1], Is.capital)
  const isBody = (kindOf(tokens, phrase.core, v) & Is.body) !== 0
  const named = isTitle(tokens[end]) || (isBody && isLongTitle(tokens[end]) && verbFollows)
  if (named && phrase.kind === 'nominal') end++
  if (phrase.kind === 'nominal') {
    const owned = nameAfterOwner(tokens, phrase, end, to, v)
    if (owned) return owned
    end = afterOwners(tokens, end, to, v)
  }
  const joined = joinedEnd(tokens, end, to, v)
  if (joined > end) return bare(phrase.from, joined, 'nominal')
  return phrase.kind === 'nominal' ? bare(phrase.from, end, 'nominal') : phrase
}

/** Der Sprecher der Polizei *Anna Weber*: the name follows what owns the role. */
function nameAfterOwner(
  tokens: readonly Token[],
  phrase: NounPhrase,
  from: number,
  to: number,
  v: Vocabulary
): NounPhrase | undefined {
  if (!isOneOf(tokens[from], v.verbSecond.genitives)) return
  if (!(kindOf(tokens, phrase.core, v) & (Is.person | Is.title))) return
  const noun = readNoun(tokens, from, to, v)
  if (noun?.kind !== 'name' || noun.core.from < from + 2) return
  // Die Frau des | *Ministers Max Berg*: who owns it has the name.
  if (kindOf(tokens, tokenSpan(from, noun.core.from), v) & (Is.person | Is.title)) return
  const { core } = noun
  if (core.to - core.from < 2 || !tokens[core.from]?.word?.given) return
  return nounPhrase(phrase.from, noun.to, 'name', core, tokenSpan(phrase.from, core.from))
}

/** *Der Grünen*, *von Tesla*, *für Umwelt und Verkehr* */
function afterOwners(tokens: readonly Token[], from: number, to: number, v: Vocabulary): number {
  const { genitives, links } = v.verbSecond
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
    if (next?.kind !== 'name') break
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
  while (comma < to && comma < phrase.to + longestPlace && tokens[comma]?.mark !== ',') {
    if (has(tokens[comma], Is.punctuation | Is.quotation | Is.finite | Is.auxiliary)) return
    comma++
  }
  if (comma + 1 >= to || tokens[comma]?.mark !== ',') return
  const noun = readNoun(tokens, comma + 1, to, v)
  if (noun?.kind !== 'name' || noun.core.to - noun.core.from < 2) return
  const end = afterParenthesis(tokens, noun.to, to)
  const next = tokens[end]
  // Einer der Zuhörer, *der Rentner Egon Walz*, …; der Leiter, *Dr. Max Berg*, …
  let plain = noun.from
  while (plain < noun.core.from && tokens[plain]?.dotted) plain++
  const described = noun.core.from > plain
  if (described && (next?.mark !== ',' || !tokens[noun.core.from]?.word?.given)) return
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
  if (has(token, Is.quotation)) return !isTitle(token)
  return has(token, Is.punctuation) && !'()/-'.includes(token?.mark ?? '')
}

/** Over a party or a place: Anna Weber *(SPD)* */
function afterParenthesis(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.mark !== '(') return at
  for (let end = at + 1; end < to && end < at + longestParenthesis; end++)
    if (tokens[end]?.mark === ')') return end + 1
  return at
}
