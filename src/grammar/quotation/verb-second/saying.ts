import { afterQuotation, type Found, type Line } from '../line.ts'
import { inName } from '../name.ts'
import { bare, type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { nounKind } from './noun.ts'
import { isSomebody, isSpeaker, readPhrase } from './phrase.ts'

/**
 * Read a noun for something said before a colon, with the one who owns it.
 *
 *     Ihr Fazit: „…“      Das Urteil der Leiterin nach dem Umbau lautet: „…“
 *     ^^^ source              ^^^^^^ ^^^^^^^^^^^^ source
 */
export function saying(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  if (!is(tokens[at - 1], ':')) return
  let noun = has(tokens[from], Is.determiner | Is.possessive) ? from + 1 : from
  while (not(tokens[noun], Is.capital | Is.punctuation | Is.finite | Is.determiner)) noun++
  const owner = nameBefore(line, from)
  if (owner) noun = afterDescription(tokens, owner.to)
  if (!isSaying(tokens[noun], vocabulary)) return
  const isHers = has(tokens[from], Is.possessive)
  const source =
    owner ?? (isHers ? bare(from, from + 1, 'pronoun') : ownerAfter(line, noun, at - 1))
  if (!source) return
  const after = Math.max(source.to, noun + 1)
  const verb = verbBefore(tokens, after, at - 1)
  if (verb === undefined) return
  // Das Fazit *lautet*: „…“, but: *das Fazit* überrascht nicht: „…“
  const says = isOneOf(tokens[verb], vocabulary.verbSecond.copulas)
  const opens = has(tokens[from], Is.determiner) ? from : noun
  const cue = says ? tokenSpan(verb, verb + 1) : tokenSpan(opens, noun + 1)
  return { source, cue, extent: tokenSpan(from, at) }
}

/**
 * Read from whom something said comes.
 *
 *     Scharfe Kritik kam von Anna Weber: „…“
 *             ^^^^^^         ^^^^^^^^^^ source
 */
export function received({ tokens, at, from, vocabulary }: Line): Found | undefined {
  if (!is(tokens[at - 1], ':')) return
  let noun = from
  while (noun < at && noun < from + longestDescription && !isSaying(tokens[noun], vocabulary))
    noun++
  if (!isSaying(tokens[noun], vocabulary)) return
  const verb = tokens[noun + 1]
  if (!has(verb, Is.finite) || has(verb, Is.capital)) return
  for (let next = noun + 2; next < at - 1; next++) {
    if (has(tokens[next], Is.punctuation | Is.quotation)) return
    if (!isOneOf(tokens[next], vocabulary.lexicon.grammar.agents)) continue
    const source = readPhrase(tokens, next + 1, at - 1, vocabulary)
    if (!source || !isSomebody(tokens, source, vocabulary)) return
    return { source, cue: tokenSpan(noun, noun + 1), extent: tokenSpan(from, source.to) }
  }
  return
}

/** Webers | *knappe, klare* Antwort */
function afterDescription(tokens: readonly Token[], from: number): number {
  let noun = from
  while (noun < from + longestDescription && not(tokens[noun], notDescribing)) noun++
  return noun
}

const notDescribing = Is.capital | Is.punctuation | Is.finite | Is.determiner | Is.quotation

/** *Webers* Fazit, *Anna Webers* Fazit */
function nameBefore({ tokens, vocabulary }: Line, from: number): NounPhrase | undefined {
  const { genitiveEndings } = vocabulary.verbSecond
  let end = from
  while (inName(tokens[end]) && !isSaying(tokens[end], vocabulary)) end++
  if (end === from || !endsIn(tokens[end - 1]?.lower, genitiveEndings)) return
  // *Jens* Freude: a name which ends so anyway
  if (tokens[end - 1]?.word?.given) return
  const noun = tokens[afterDescription(tokens, end)]
  return isSaying(noun, vocabulary) ? bare(from, end, 'nominal') : undefined
}

/**
 * Read a noun for something said after its words, with the one who owns it.
 *
 *     „…“, so das Fazit der Leiterin.      „…“ Das ist das Fazit von Anna Weber.
 *                       ^^^^^^^^^^^^ source                      ^^^^^^^^^^ source
 */
export function sayingAfter(line: Line): Found | undefined {
  const { tokens, at, from, to, vocabulary } = line
  const { copulas, takesUp } = vocabulary.verbSecond
  let verb = afterQuotation(line) ?? (at === from ? to : undefined)
  if (verb === undefined) return
  // „…“ *Das* ist das Fazit
  if (isOneOf(tokens[verb], takesUp) && isOneOf(tokens[verb + 1], copulas)) verb++
  else if (verb === to) return
  const opens = isOneOf(tokens[verb], takesUp) || isOneOf(tokens[verb], copulas)
  const owner = opens ? nameBefore(line, verb + 1) : undefined
  if (owner) {
    return { source: owner, cue: tokenSpan(verb, verb + 1), extent: tokenSpan(verb, owner.to + 1) }
  }
  if (!opens || not(tokens[verb + 1], Is.determiner | Is.possessive)) return
  let noun = verb + 2
  while (noun < verb + longestDescription && not(tokens[noun], Is.capital | Is.punctuation)) noun++
  const cue = tokenSpan(verb, verb + 1)
  if (!isSaying(tokens[noun], vocabulary)) return
  if (has(tokens[verb + 1], Is.possessive)) {
    return { source: bare(verb + 1, verb + 2, 'pronoun'), cue, extent: tokenSpan(verb, noun + 1) }
  }
  const source = ownerAfter(line, noun, sentenceEnd(tokens, noun))
  return source && { source, cue, extent: tokenSpan(verb, source.to) }
}

/** Words which describe a noun for something said, at most, and what stands before it. */
const longestDescription = 5

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (tokens[end] && !is(tokens[end], '.') && not(tokens[end], Is.quotation)) end++
  return end
}

/** Das Fazit *der Leiterin*, die Antwort *von Anna Weber* */
export function ownerAfter(line: Line, noun: number, to: number): NounPhrase | undefined {
  const { tokens, vocabulary } = line
  const { genitives, links } = vocabulary.verbSecond
  const lower = tokens[noun + 1]?.lower ?? ''
  const owner = links.includes(lower) ? noun + 2 : genitives.includes(lower) ? noun + 1 : undefined
  const source = owner === undefined ? undefined : readPhrase(tokens, owner, to, vocabulary)
  return source && isSpeaker(tokens, source, vocabulary) ? source : undefined
}

/** A noun for something said, or a compound of one: Kern*aussage* */
export function isSaying(token: Token | undefined, v: Vocabulary): boolean {
  const { sayings } = v.lexicon.cues
  if (!has(token, Is.capital)) return false
  if (isOneOf(token, sayings)) return true
  // Not: *Stadtrat*
  return endsIn(token?.lower, sayings) && (nounKind(token, v) & ~Is.document) === 0
}

/** Tokens of the longest phrase which says where somebody is from, with its preposition. */
const longestPlace = 8

/** Für Anna Weber, *die am Kiosk steht,* | ist das „…“ */
function afterAside({ tokens, vocabulary }: Line, at: number): number {
  if (has(tokens[at], Is.preposition)) {
    const noun = readPhrase(tokens, at + 1, at + longestPlace, vocabulary)
    return noun?.to ?? at
  }
  if (!is(tokens[at], ',')) return at
  // Für Anna Weber, die Leiterin, | ist das „…“
  if (has(tokens[at + 1], Is.finite)) return at + 1
  let end = at + 1
  while (tokens[end] && !is(tokens[end], ',', '.', ':', ';') && not(tokens[end], Is.quotation))
    end++
  return is(tokens[end], ',') ? end + 1 : at
}

/** The one verb, or `to` without one, where phrases without marks stand before it and after it: *lautete* damals. */
function verbBefore(tokens: readonly Token[], from: number, to: number): number | undefined {
  let verb = to
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (has(token, Is.punctuation | Is.quotation | Is.pronoun | Is.subordinator)) return
    if (!has(token, Is.finite | Is.auxiliary) || has(token, Is.capital)) continue
    if (verb < to) return
    verb = at
  }
  return verb
}

/**
 * Read for whom something is so.
 *
 *     Für Anna Weber ist der Plan „…“
 *         ^^^^^^^^^^ source
 */
export function view(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const { copulas, views } = vocabulary.verbSecond
  const plain = whatFor(line)
  if (plain) return plain
  if (!isOneOf(tokens[from], views)) return
  const isHim = has(tokens[from + 1], Is.man) && not(tokens[from + 1], Is.capital)
  const source = isHim
    ? bare(from + 1, from + 2, 'pronoun')
    : readPhrase(tokens, from + 1, at, vocabulary)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  const after = afterAside(line, source.to)
  // Für Anna Weber *kommt das* „…“, für sie *könnte es* „…“ sein
  const { nobody } = vocabulary.verbSecond
  const next = tokens[after + 1]
  const takesUp = isOneOf(next, vocabulary.verbSecond.takesUp) || isOneOf(next, nobody)
  const finite = has(tokens[after], Is.finite) && not(tokens[after], Is.capital)
  // Für Anna Weber *steht fest*: „…“
  const isSettled = isOneOf(next, vocabulary.verbSecond.settled)
  if (!isOneOf(tokens[after], copulas) && !(finite && (takesUp || isSettled))) return
  for (let next = source.to; next < at; next++) if (has(tokens[next], Is.quotation)) return
  return { source, cue: tokenSpan(from, from + 1), extent: tokenSpan(from, source.to) }
}

/** Was für *Anna Weber* „…“ ist, ist für uns der Alltag. */
function whatFor({ tokens, at, to, from, vocabulary }: Line): Found | undefined {
  const { copulas, views, whats } = vocabulary.verbSecond
  if (!isOneOf(tokens[from], whats) || !isOneOf(tokens[from + 1], views)) return
  const source = readPhrase(tokens, from + 2, at, vocabulary)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  let verb = source.to
  while (verb < to && not(tokens[verb], Is.punctuation)) verb++
  if (!isOneOf(tokens[verb - 1], copulas)) return
  return { source, cue: tokenSpan(from + 1, from + 2), extent: tokenSpan(from, source.to) }
}
