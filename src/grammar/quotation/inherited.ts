import { readAttribution, readReport } from './attribution.ts'
import { lineIn, type Page, type Placed, placedIn } from './page.ts'
import type { Sentence } from './sentences.ts'
import { readClause } from './subject-first/clause-before.ts'
import { has } from './tokens.ts'
import { isReported } from './verb-second/reported.ts'
import { Is } from './vocabulary.ts'

/** Tokens of a sentence in which a verb may say that words are reported. */
const reach = 200

/**
 * Find whose words a quotation without an attribution of its own are, by what stands before it.
 *
 *     “We are late,” Ann Lee said.     “The boat has left.”
 *                    ^^^^^^^ source    ^^^^^^^^^^^^^^^^^^^^ goes on
 */
export function inherited(
  page: Page,
  sentence: Sentence,
  quotation: number,
  bare: boolean,
  before: Page | undefined
): Placed | undefined {
  const { verbSecond } = page.vocabulary.lexicon.grammar
  // “…,” she said. “…”
  const same = previous(page, quotation)
  if (!bare) {
    const to = Math.min(sentence.to, sentence.from + reach)
    if (verbSecond && !goesOn(page, sentence) && !isReported(page, sentence.from, to)) return
    return same?.passage === page.index ? same : undefined
  }
  // „…“, sagte sie. Der Rat bleibt hart. „…“
  if (same && verbSecond && sentence.from > 0) return sentenceBefore(page, sentence, true) ?? same
  if (same) return same
  if (sentence.from > 0) return sentenceBefore(page, sentence)
  return before ? passageBefore(before) : undefined
}

/** How the quotation before this one is attributed, names of works left out. */
function previous({ titles, attributions }: Page, quotation: number): Placed | undefined {
  let index = quotation - 1
  while (index >= 0 && titles[index]) index--
  return index < 0 ? undefined : attributions[index]
}

/** „…“ *Und weiter:* „…“ */
function goesOn({ tokens }: Page, { from, to }: Sentence): boolean {
  const small = Is.conjunction | Is.adverb | Is.punctuation | Is.quotation
  for (let at = from; at < to; at++) if (!has(tokens[at], small)) return false
  return true
}

/** The plan will fail, Ann Lee said. “…”   Ann Lee agreed. “…” */
function sentenceBefore(page: Page, sentence: Sentence, plain = false): Placed | undefined {
  const before = sentenceEndingAt(page, sentence.from)
  if (!before) return
  const { from, to } = before
  if (plain) for (let at = from; at < to; at++) if (has(page.tokens[at], Is.quotation)) return
  const read =
    readReport(lineIn(page, from - 1, from, to)) ?? readClause(lineIn(page, to, from, to))
  return read && placedIn(page.index, read, 'sentence-before')
}

function sentenceEndingAt({ sentences }: Page, end: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence || sentence.to === end) return sentence
    if (sentence.to < end) low = middle + 1
    else high = middle - 1
  }
  return
}

function passageBefore(page: Page): Placed | undefined {
  const last = page.marks.length - 1
  const placed = page.attributions[last]
  // “… and so on.     “And then …”
  if (page.marks[last]?.closed === false) {
    return placed && placedIn(placed.passage, placed, 'runs-on', placed.speaker)
  }
  // Referring to the sea, she added:     “…”
  const sentence = page.sentences.at(-1)
  if (sentence && page.tokens.at(-1)?.mark === ':') {
    const { from, to } = sentence
    const read = readAttribution(lineIn(page, to, from, to))
    return read && placedIn(page.index, read, 'lead-in')
  }
  // “…,” she said.     “…”
  return placed && placedIn(placed.passage, placed, 'goes-on', placed.speaker)
}
