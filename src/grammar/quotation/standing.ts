import { hasSpeech, lastWithin } from './marks.ts'
import type { Span } from './name.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isQuotation, type Page, type Placed } from './page.ts'
import type { Sentence } from './sentences.ts'
import { adverbsBefore, has, isOneOf, not, type Token, tokenBefore } from './tokens.ts'
import { Is } from './vocabulary.ts'

/** Words besides source and cue which still make a short tail: *told reporters on Monday*. */
const longestTail = 15
/** Words of the longest attribution, with all that it says of its source. */
const longestCaption = 30
/** Words which may stand before a quotation and not be part of what is said: “…,” she said. But “…,” he said. */
const longestOpening = 1
/** Words before an attribution within its sentence which tell only when or where: *On a Monday*, she said. */
const longestLead = 3
/** Words between a further cue and its quotation which are not part of what is said: *that it was* */
const longestLink = 3
/** Words after a further cue which make it speech of its own: *adding that the plan …* */
const longestAside = 6

/**
 * Whether a passage is its quotations and at most a short attribution.
 *
 *     “…,” she told reporters on Monday. “…”          stands alone
 *     “…,” said Ann Lee, who has run the place since. stands alone
 *     “…,” she said, adding that nobody had asked her whether she liked it.   does not
 *     The plan is “…,” she said.                      does not
 */
export function standsAlone(page: Page): boolean {
  const { tokens, marks, attributions } = page
  if (!tokens[0] || tokens[0].quotation < 0) return false
  if (page.titles[0] || !hasSpeech(marks)) return false
  const own = attributions.filter(
    (placed): placed is Placed => placed !== undefined && placed.passage === page.index
  )
  // The plan, they say, is “…”; “…” and will fail, they say: unquoted words are theirs too.
  if (own.some((placed, index) => saysMore(page, placed, own[index - 1]))) return false
  const covered = coverage(page, own)
  let tail = 0
  for (const sentence of page.sentences) {
    const words = tailOf(page, sentence, covered)
    if (words === undefined) return false
    tail += words
  }
  return tail <= longestTail
}

/** Whether words outside the marks are part of what is said. */
function saysMore(page: Page, { sign, cue }: Placed, before: Placed | undefined): boolean {
  const { tokens } = page
  if (sign !== 'clause') return sign === 'cue-at-end' || sign === 'view'
  // “…,” she said, adding that it was “…”.
  if (!before || !cue || !has(tokens[cue.from], Is.ing) || !reports(page, cue.from)) return true
  for (let at = before.extent.to; at < cue.from; at++) if (endsSentence(tokens[at])) return true
  let at = cue.to
  while (at < cue.to + longestLink && !has(tokens[at], Is.quotation)) at++
  const next = tokens[at + 1]
  return !has(tokens[at], Is.quotation) || (next !== undefined && next.mark !== '.')
}

/** A stop, or a quotation which ends in one. */
function endsSentence(token: Token | undefined): boolean {
  if (token?.mark === '.') return true
  return has(token, Is.quotation) && '.?!'.includes(lastWithin(token?.text ?? '') || ' ')
}

/** For each token, whether it belongs to a source or a cue. */
function coverage(page: Page, own: readonly Placed[]): boolean[] {
  const covered: boolean[] = []
  for (const placed of own) {
    const { extent, source, cue } = placed
    const start = source?.from ?? 0
    for (const span of [extent, source, cue]) {
      for (let at = span?.from ?? 0; at < (span?.to ?? 0); at++) {
        // said Ann Lee, who *predicted* that …
        if (at > start && opensSpeech(page, at)) break
        covered[at] = true
      }
    }
    const described = descriptionAfter(page, placed)
    for (let at = described?.from ?? 0; at < (described?.to ?? 0); at++) covered[at] = true
  }
  return covered
}

/** What an inverted source is, where it is said in many words: said Ann Lee of Maine, *the mayor, who …* */
function descriptionAfter(page: Page, { sign, source }: Placed): Span | undefined {
  const { tokens } = page
  if (sign !== 'inverted' || !source) return
  let from = source.to
  if (has(tokens[from], Is.preposition)) from = afterPlace(tokens, from)
  if (tokens[from]?.mark === ',') from++
  // …, *then* the mayor
  while (has(tokens[from], Is.adverb) && has(tokens[from + 1], Is.determiner)) from++
  if (!has(tokens[from], Is.relative | Is.determiner) && !describedIn(tokens, source)) return
  let to = from
  while (not(tokens[to], Is.quotation) && !endsClause(page, to)) to++
  return { from, to }
}

/** Token after *of Maine*, where a comma follows. */
function afterPlace(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (has(tokens[end], Is.capital | Is.determiner) || tokens[end]?.mark === '.') end++
  return end > at + 1 && tokens[end]?.mark === ',' ? end : at
}

/** Whether the source already holds the beginning of a relative clause. */
function describedIn(tokens: readonly Token[], { core, to }: NounPhrase): boolean {
  for (let at = core.to; at < to; at++) if (has(tokens[at], Is.relative)) return true
  return false
}

function endsClause(page: Page, at: number): boolean {
  const mark = page.tokens[at]?.mark
  return mark === '.' || mark === ';' || opensSpeech(page, at)
}

/** Whether a cue opens speech of its own, and is no aside. */
function opensSpeech(page: Page, at: number): boolean {
  return reports(page, at) && longAfter(page.tokens, at)
}

/** Whether a cue is followed by more words than an aside has. */
function longAfter(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue + 1; at < cue + longestAside + 2; at++) {
    if (!tokens[at] || has(tokens[at], Is.quotation) || tokens[at]?.mark === '.') return false
  }
  return true
}

/** *But* “…,” she said; not: *nobody* “…,” she said. */
const opening = Is.conjunction | Is.adverb | Is.subordinator | Is.notName

/** Words of a sentence besides quotation, source and cue; nothing if they are more than a tail. */
function tailOf(
  page: Page,
  { from, to }: Sentence,
  covered: readonly boolean[]
): number | undefined {
  const { tokens } = page
  let words = 0
  let all = 0
  let lead = 0
  let attributed = false
  let subordinate = false
  let participle = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (covered[at] && !attributed) {
      attributed = true
      lead = words
    }
    // The shop opened “…,” she said: words before the quotation are hers too.
    if (has(token, Is.quotation) && !attributed && words > 0) {
      if (words > longestOpening || !has(tokens[from], opening)) return
    }
    // If it rains, she said, “we stay”: she says when as well.
    if (has(token, Is.quotation) && attributed && lead > longestLead && goesOnIn(token)) return
    if (token && isQuotation(page, token) && attributed && goesOnAfter(tokens, at, to, covered))
      return
    if (!token || token.is & Is.punctuation || isQuotation(page, token)) continue
    if (++all > longestCaption) return
    if (covered[at]) continue
    words++
    if (token.is & (Is.subordinator | Is.relative)) subordinate = true
    if (!subordinate && isVerb(tokens, at, participle)) return
    participle ||= has(token, Is.ing | Is.finite)
    if (opensSpeech(page, at)) return
  }
  return words > 0 && !attributed ? undefined : words
}

/** She said, “we stay” *for the whole day*: the sentence goes on where no mark ends the quotation. */
function goesOnAfter(
  tokens: readonly Token[],
  at: number,
  to: number,
  covered: readonly boolean[]
): boolean {
  if (/[\p{P}\p{S}]/u.test(lastWithin(tokens[at]?.text ?? '') || ' ')) return false
  let end = at + 1
  while (end < to && !covered[end] && not(tokens[end], Is.punctuation | Is.quotation)) end++
  return end - at > longestLead
}

/** Whether a quotation goes on with the sentence before it: “*w*e stay”. */
function goesOnIn(token: Token | undefined): boolean {
  return /^\P{L}*\p{Ll}/u.test(token?.text ?? '')
}

/**
 * She said *and left*; she said *but he is*: a clause of its own. After a participle another one may
 * follow: sounding tired and *worn*; in a letter dated Monday and *filed* in court.
 */
function isVerb(tokens: readonly Token[], at: number, participle: boolean): boolean {
  if (has(tokens[at], Is.capital | Is.time)) return false
  if (has(tokens[at], Is.auxiliary) && not(tokens[at], Is.ing)) return true
  if (!has(tokens[at], Is.finite)) return false
  const before = tokenBefore(tokens, adverbsBefore(tokens, at))
  if (has(before, Is.pronoun)) return !has(before, Is.determiner)
  return !participle && has(before, Is.conjunction)
}

/** …, *adding* that the …; who *predicted* that the …: speech of its own, if it is long. */
function reports({ tokens, vocabulary }: Page, at: number): boolean {
  const token = tokens[at]
  if (has(tokens[at + 1], Is.preposition)) return false
  const start = adverbsBefore(tokens, at)
  const before = tokenBefore(tokens, start)
  if (has(token, Is.ing)) {
    // …, *while arguing* that; …, *before adding* that
    const clause = has(before, Is.subordinator) ? start - 1 : start
    return has(token, Is.speech | Is.citing) && tokenBefore(tokens, clause)?.mark === ','
  }
  if (!has(token, Is.speech) || !has(token, Is.finite)) return false
  // With a calm *that almost suggested* the hour
  if (has(before, Is.relative)) {
    return start === at || !isOneOf(before, vocabulary.subjectFirst.complementisers)
  }
  // …, *though he added* that
  const own = has(before, Is.pronoun) && has(tokenBefore(tokens, start - 1), Is.subordinator)
  return own && tokenBefore(tokens, start - 2)?.mark === ','
}
