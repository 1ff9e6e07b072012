import { cueAt, phraseEnd } from '../cue.ts'
import { afterQuotation, type Found, type Line } from '../line.ts'
import { isDash, type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { afterAdverbs, endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { isAttribute } from './attribute.ts'
import { beliefAt } from './belief.ts'
import { clauseStart, depends, endsClause, isAs, isCiting, isPassive } from './clause.ts'
import { asGoverning, type Governing, governing } from './governing.ts'
import { adjectiveStem } from './noun.ts'
import { isSomebody, readPhrase } from './phrase.ts'
import { isReported } from './reported.ts'
import { subjectAfter, subjectFarAfter } from './subject.ts'

/** „…“, *sagte Anna Weber* */
export function inverted(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : (invertedFrom(line, from) ?? wordedBefore(line, from))
}

function invertedFrom(line: Line, from: number): Governing | undefined {
  if (isDash(line.tokens[from - 1])) return invertedAt(line, from) ?? wordedAt(line, from)
  if (!is(line.tokens[from - 1], ',')) {
    // Der Verein „…“ *lobte* sie: its name, and no words.
    const subject = readPhrase(line.tokens, line.from, from, line.vocabulary)
    if (line.at > line.from && subject?.to === from) return
    // Der als „…“ *gelobte* Plan
    if (isAttribute(line)) return
    return invertedAt(line, from) ?? fronted(line, from)
  }
  return (
    invertedAt(line, from) ?? wordedAt(line, from) ?? manner(line, from) ?? conviction(line, from)
  )
}

/** Words before a quotation which opens its sentence: *als einen* „…“ */
const mostBefore = 2

/** „Einen guten Plan“ *nannte* Anna Weber das, als „…“ *lobte* sie es. */
function fronted(line: Line, at: number): Governing | undefined {
  const { tokens, from } = line
  const cue = cueAt(tokens, at)
  if (!cue || not(tokens[at], Is.finite) || line.at - from > mostBefore) return
  // Der Verband „…“ *lobte* sie: rather its name.
  for (let before = from; before < line.at; before++) {
    if (not(tokens[before], Is.determiner | Is.preposition | Is.subordinator | Is.adverb)) return
  }
  const source = subjectAfter(line, at)
  return source && governing(line, source, cue)
}

/** „Das wird schon“, *ist* sich Anna Weber *sicher*. */
function conviction(line: Line, at: number): Governing | undefined {
  const { tokens, vocabulary } = line
  if (line.at !== line.from || !isOneOf(tokens[at], vocabulary.verbSecond.copulas)) return
  const source = subjectAfter(line, at)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  if (!beliefAt(line, at)) return
  return governing(line, source, { from: at, to: at + 1, verb: at, speech: true })
}

/**
 * Whatever the verb, who comes after it after a whole quotation and a comma says it.
 *
 *     „Das wird schon“, *grinst* Anna Weber und geht.
 */
function manner(line: Line, at: number): Governing | undefined {
  const { tokens, from, vocabulary } = line
  if (line.at !== from || !mayBeVerb(tokens[at], vocabulary)) return
  const source = subjectAfter(line, at)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  if (not(tokens[at], Is.finite) && mayDescribe(line, at, source)) return
  return governing(line, source, { from: at, to: at + 1, verb: at, speech: true })
}

/** *Mit den Worten* „…“ *schloss* Anna Weber, whatever the verb. */
function wordedBefore(line: Line, verb: number): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const start = clauseStart(tokens, at, from)
  if (phraseEnd('wordings', tokens, start) !== at || !mayBeVerb(tokens[verb], vocabulary)) return
  const source = subjectAfter(line, verb)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  const extent = tokenSpan(start, source.to)
  return { source, cue: tokenSpan(start, at), rest: tokenSpan(verb, verb + 1), extent }
}

/** „…“, mit diesen Worten *schloss* Anna Weber, whatever the verb. */
function wordedAt(line: Line, from: number): Governing | undefined {
  const { tokens, vocabulary } = line
  const verb = phraseEnd('wordings', tokens, from)
  if (verb === undefined || !mayBeVerb(tokens[verb], vocabulary)) return
  const source = subjectAfter(line, verb)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  return governing(line, source, { from: verb, to: verb + 1, verb, speech: true })
}

/** *Letzte* Worte; but not: *grinst* Weber, *grinste* die Leiterin, *grinste* Anna Weber */
function mayDescribe(
  { tokens, vocabulary }: Line,
  at: number,
  { from, to, kind }: NounPhrase
): boolean {
  if (kind !== 'name' || to - from > 1) return false
  return adjectiveStem(tokens[at], vocabulary) !== undefined
}

/** Whether a word is a verb, or is not known and ends as one: *grinst*, *grinste*, *grinsten* */
export function mayBeVerb(token: Token | undefined, v: Vocabulary): boolean {
  if (!token || has(token, Is.capital | Is.auxiliary | Is.quotation | Is.punctuation)) return false
  if (has(token, Is.finite)) return true
  if (token.is !== 0 || token.word) return false
  return endsIn(token.lower, v.verbSecond.verbEndings)
}

/** *Sagte Anna Weber*, where it begins at a token. */
export function invertedAt(line: Line, from: number): Governing | undefined {
  const { tokens } = line
  const at = afterAdverbs(tokens, from)
  const cue = cueAt(tokens, at)
  // So *beschrieb* ihn Anna Weber
  const takesUp = isOneOf(tokens[at - 1], line.vocabulary.verbSecond.takesUp)
  if (!(cue?.speech || (cue && takesUp)) || not(tokens[at], Is.finite | Is.base)) return
  const source = subjectFarAfter(line, at)
  const quoted = quotedAfter(line, at, source) ?? source
  return quoted && governing(line, quoted, cue)
}

/** Zitiert die Zeitung | *den Minister*, zitiert man | *Anna Weber*: whose words they are. */
function quotedAfter(
  { tokens, to, vocabulary }: Line,
  verb: number,
  subject: NounPhrase | undefined
): NounPhrase | undefined {
  const { nobody, reciting } = vocabulary.verbSecond
  if (!isOneOf(tokens[verb], reciting)) return
  const from = subject?.to ?? (isOneOf(tokens[verb + 1], nobody) ? verb + 2 : to)
  const phrase = readPhrase(tokens, from, to, vocabulary)
  return phrase && isSomebody(tokens, phrase, vocabulary) ? phrase : undefined
}

/** „…“, *hatte Anna Weber* in der Sitzung *gesagt* */
export function perfect(line: Line): Found | undefined {
  let from = afterQuotation(line)
  if (from === undefined) return
  // So *wird* Anna Weber zitiert
  while (has(line.tokens[from], Is.adverb)) from++
  return perfectAt(line, from) ?? modal(line, from)
}

/** „Das wird schon“, *will* Anna Weber nicht klagen; but not: *wurde* Anna Weber gefragt */
function modal(line: Line, at: number): Governing | undefined {
  const { tokens, from, vocabulary } = line
  const follows = line.at === from && is(tokens[at - 1], ',')
  if (!follows || !isOneOf(tokens[at], vocabulary.verbSecond.modals)) return
  const source = subjectAfter(line, at)
  if (!source || !isSomebody(tokens, source, vocabulary)) return
  return governing(line, source, { from: at, to: at + 1, verb: at, speech: true })
}

/** *Hatte Anna Weber* … *gesagt*, where it begins at a token. */
export function perfectAt(line: Line, from: number): Found | undefined {
  const { tokens, to } = line
  if (not(tokens[from], Is.auxiliary)) return
  const source = subjectFarAfter(line, from)
  for (let verb = source?.to ?? to; verb < to; verb++) {
    // Wird Anna Weber, Leiterin der Bücherei*,* zitiert
    if (endsClause(tokens[verb]) && verb !== source?.to) return
    const cue = cueAt(tokens, verb)
    if (!cue || !endsVerbs(tokens, verb)) continue
    if (isPassive(line, from) && !isCiting(line, cue)) return
    return source && governing(line, source, cue, from)
  }
  return
}

/** Whether a verb is the last of its clause, or of its part before an “und”. */
function endsVerbs(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  return endsClause(next) || has(next, Is.auxiliary | Is.conjunction)
}

/** „…“, *wie Anna Weber mitteilte* */
export function asAfter(line: Line): Found | undefined {
  const from = afterQuotation(line)
  return from === undefined ? undefined : asAt(line, from)
}

/** *Wie Anna Weber mitteilte*, where it begins at a token. */
export function asAt(line: Line, from: number): Found | undefined {
  if (!isAs(line, from)) return
  const stands = standsAt(line, from)
  if (stands) return stands
  const { tokens, to, vocabulary } = line
  // Wie *sich* Anna Weber ausdrückte, wie *es* Anna Weber nennt, wie *aus* dem Bericht hervorgeht
  const { objects } = vocabulary.verbSecond
  const isSelf = isOneOf(tokens[from + 1], vocabulary.lexicon.grammar.reflexives)
  const small =
    isSelf || isOneOf(tokens[from + 1], objects) || has(tokens[from + 1], Is.preposition)
  const source = readPhrase(tokens, small ? from + 2 : from + 1, to, vocabulary)
  // Wie Anna Weber, die den Plan kennt, am Montag *mitteilte*
  let commas = 0
  for (let verb = source?.to ?? to; verb < to; verb++) {
    if (has(tokens[verb], Is.quotation) || is(tokens[verb], ':', ';')) return
    if (is(tokens[verb], ',') && ++commas > mostCommas) return
    const cue = cueAt(tokens, verb)
    if (!cue || not(tokens[verb], Is.finite | Is.base)) continue
    const start = clauseStart(tokens, verb, from)
    if (start > from && depends(tokens, start, verb)) continue
    const next = tokens[cue.to]
    if (source && (endsClause(next) || has(next, Is.auxiliary))) {
      return asGoverning(line, from, source, cue)
    }
  }
  return
}

/** *Wie* es in *dem Bericht* | *heißt* */
function standsAt(line: Line, as: number): Governing | undefined {
  const { tokens, to, vocabulary } = line
  const { nobody, standing, textPrepositions } = vocabulary.verbSecond
  if (!isOneOf(tokens[as + 1], nobody) || !isOneOf(tokens[as + 2], textPrepositions)) return
  const source = readPhrase(tokens, as + 3, to, vocabulary)
  for (let verb = source?.to ?? to; verb < to && !endsClause(tokens[verb]); verb++) {
    if (!isOneOf(tokens[verb], standing) || !endsClause(tokens[verb + 1])) continue
    return source && asGoverning(line, as, source, { from: verb, to: verb + 1, verb, speech: true })
  }
  return
}

/** Commas of what stands between a subject and its verb, and after that. */
const mostCommas = 3

/** The sentence after a whole one takes it up: *das sagte Anna Weber*. */
export function saidAfter(line: Line): Found | undefined {
  const { tokens, at, from, to, vocabulary } = line
  const ends = to === at + 1 || (to === at + 2 && is(tokens[at + 1], '.'))
  if (!ends || (at !== from && !isReported(line, from, at))) return
  let end = to
  while (tokens[end] && !is(tokens[end], '.') && not(tokens[end], Is.quotation)) end++
  const next = { ...line, to: end }
  const worded = wordedAt(next, to)
  if (worded || !isOneOf(tokens[to], vocabulary.verbSecond.takesUp)) return worded
  return invertedAt(next, to + 1) ?? perfectAt(next, to + 1)
}
