import { accordingToAt, cueAt } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { inName, type Span } from '../name.ts'
import { bare, tokenSpan } from '../noun-phrase.ts'
import { endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { endsClause } from './clause.ts'
import { kindOf } from './named-noun.ts'
import { isTitle } from './noun.ts'
import { isSpeaker, phraseUpTo, readPhrase } from './phrase.ts'

/** „…“, *so Anna Weber*; „…“, *laut Weber* */
export function accordingToAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : accordingTo(line, from, true)
}

/** *Laut Weber* ist der Plan „…“; der Plan ist, *so Weber*, „…“ */
export function accordingToBefore(line: Line): Found | undefined {
  const { tokens, at, from } = line
  for (let start = at - 1; start >= from; start--) {
    if (has(tokens[start], Is.quotation) && !isTitle(tokens[start])) return
    const opens = start === from || endsClause(tokens[start - 1])
    const follows = isOneOf(tokens[start], line.vocabulary.verbSecond.after)
    if (follows && !isWords(tokens[start - 1], line.vocabulary)) {
      const source = phraseUpTo(tokens, start, from, line.vocabulary)
      // Der Plan sei *Anna Weber zufolge* „…“
      if (source && !has(tokens[source.from - 1], Is.preposition | Is.determiner)) {
        if (isReport(line, source.from)) return
        return {
          source,
          cue: tokenSpan(start, start + 1),
          extent: tokenSpan(source.from, start + 1)
        }
      }
    }
    const plain = opens || accordingToAt(tokens, start) || opinionAt(line, start)
    const found = plain ? accordingTo(line, start, opens && start > from) : undefined
    if (!found || found.extent.to > at) continue
    if (isReport(line, start)) return
    // *Anna Weber*, der Leiterin, zufolge
    const whole = opens && start > from ? accordingTo(line, from, false) : undefined
    return whole?.cue?.from === found.cue?.from ? whole : found
  }
  return
}

/** Anna Weber *sagte* | der Zeitung zufolge: whom others report has the words. */
function isReport({ tokens, from }: Line, at: number): boolean {
  return at - 1 > from && cueAt(tokens, at - 1)?.speech === true && has(tokens[at - 1], Is.finite)
}

/** Laut *Anna Weber*; so *Anna Weber*; *Anna Weber* zufolge */
export function accordingTo(line: Line, at: number, beside: boolean): Found | undefined {
  const { tokens, to, vocabulary } = line
  const own = wordsOf(line, at)
  if (own) return own
  const cue = accordingToAt(tokens, at, beside)
  if (cue) {
    const { links } = vocabulary.verbSecond
    const from = isOneOf(tokens[cue.to], links) ? cue.to + 1 : cue.to
    const source = readPhrase(tokens, from, to, vocabulary)
    if (!source) return
    // Laut *Anna Weber*, but: laut *Plan*
    const plain = beside || cue.to - cue.from > 1 || isSpeaker(tokens, source, vocabulary)
    if (!plain) return
    return { source, ...prepositionAndRest(cue), extent: { from: at, to: source.to } }
  }
  const opinion = opinionAt(line, at) ?? afterText(line, at)
  if (opinion) return opinion
  const source = readPhrase(tokens, at, to, vocabulary)
  if (!source) return
  // Anna Weber, der Leiterin, *zufolge*; Anna Weber vom Amt *zufolge*
  let after = is(tokens[source.to], ',') ? source.to + 1 : source.to
  if (has(tokens[after], Is.preposition))
    after = readPhrase(tokens, after + 1, to, vocabulary)?.to ?? to
  if (!isOneOf(tokens[after], vocabulary.verbSecond.after)) return
  return { source, cue: tokenSpan(after, after + 1), extent: tokenSpan(at, after + 1) }
}

/** Nach *Webers* Angaben; *Webers* Angaben zufolge */
function wordsOf({ tokens, vocabulary }: Line, at: number): Found | undefined {
  const { after, genitiveEndings } = vocabulary.verbSecond
  const opens = tokens[at]?.word?.opens?.accordingTo.length
  const from = opens && has(tokens[at], Is.preposition) ? at + 1 : at
  // Nach *Polizeiangaben*
  if (from > at && isCompoundOfWords(tokens[from], vocabulary)) {
    const source = bare(from, from + 1, 'nominal')
    return { source, cue: tokenSpan(at, from), extent: tokenSpan(at, from + 1) }
  }
  let noun = from
  if (has(tokens[from], Is.possessive)) noun++
  while (inName(tokens[noun]) && !isWords(tokens[noun], vocabulary)) noun++
  if (noun === from || !isWords(tokens[noun], vocabulary)) return
  const isHers = has(tokens[from], Is.possessive) && noun === from + 1
  if (!isHers && !endsIn(tokens[noun - 1]?.lower, genitiveEndings)) return
  const source = bare(from, noun, isHers ? 'pronoun' : 'nominal')
  const cue = from > at ? at : noun + 1
  if (from === at && !isOneOf(tokens[cue], after)) return
  const extent = tokenSpan(at, Math.max(cue, noun) + 1)
  return { source, cue: tokenSpan(cue, cue + 1), extent }
}

/** *Angaben*, *Worten*: the noun of a phrase before a source. */
function isWords(token: Token | undefined, { accordingToNouns }: Vocabulary): boolean {
  return has(token, Is.capital) && accordingToNouns.has(token?.lower ?? '')
}

/** Nach *einem Bericht der Zeitung*; not: nach *dem Bericht*, which may be a time. */
function afterText({ tokens, to, vocabulary }: Line, at: number): Found | undefined {
  const { afterTexts, describing } = vocabulary.verbSecond
  if (!isOneOf(tokens[at], afterTexts) || !isOneOf(tokens[at + 1], describing)) return
  const source = readPhrase(tokens, at + 1, to, vocabulary)
  if (!source || !(kindOf(tokens, source.core, vocabulary) & Is.document)) return
  return { source, cue: tokenSpan(at, at + 1), extent: tokenSpan(at, source.to) }
}

/** *Polizeiangaben*: whose words they are stands before them in one word. */
function isCompoundOfWords(token: Token | undefined, { accordingToNouns }: Vocabulary): boolean {
  if (!token || !has(token, Is.capital) || accordingToNouns.has(token.lower)) return false
  for (const noun of accordingToNouns) {
    if (noun.length > shortestWords && token.lower.endsWith(noun)) return true
  }
  return false
}

/** Characters of the shortest noun that ends such a compound; not: *Plan*. */
const shortestWords = 5

/** *Nach* | *Angaben* von Anna Weber: the cue is the preposition. */
function prepositionAndRest({ from, to }: Span): Pick<Found, 'cue' | 'rest'> {
  const next = from + 1
  return { cue: { from, to: next }, rest: next < to ? { from: next, to } : null }
}

/** *Ihrer* Ansicht nach */
function opinionAt({ tokens }: Line, at: number): Found | undefined {
  if (not(tokens[at], Is.possessive)) return
  const nouns = tokens[at + 2]?.word?.opens?.accordingTo
  if (!nouns?.some(([noun]) => noun === tokens[at + 1]?.lower)) return
  return {
    source: bare(at, at + 1, 'pronoun'),
    cue: { from: at + 2, to: at + 3 },
    extent: { from: at, to: at + 3 }
  }
}
