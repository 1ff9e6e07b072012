import { readAttribution, readReport } from './attribution.ts'
import { readClause } from './governing.ts'
import type { Attribution } from './line.ts'
import { namesSource } from './noun-phrase.ts'
import { type Page, type Placed, placedIn } from './page.ts'
import type { Sentence } from './sentences.ts'
import { has, tokenBefore } from './tokens.ts'
import { isReported } from './verb-second/reported.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Tokens before and after a quotation within which its attribution stands. */
const reach = 200

/**
 * Find the attribution of every quotation of a piece: in its sentence, or, where
 * its sentence has none, from what stands before it.
 */
export function attributeAll(pages: readonly Page[], vocabulary: Vocabulary): void {
  for (const page of pages) {
    if (page.marks.length === 0) continue
    for (const sentence of page.sentences) {
      attributeSentence(page, sentence, pages[page.index - 1], vocabulary)
    }
  }
}

function attributeSentence(
  page: Page,
  sentence: Sentence,
  before: Page | undefined,
  vocabulary: Vocabulary
): void {
  let earlier: Attribution | undefined
  let bare: boolean | undefined
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = page.tokens[at]
    if (!token || token.quotation < 0) continue
    bare ??= isBare(page, sentence)
    const turn = transcriptTurn(page, token.quotation)
    if (turn) {
      page.attributions[token.quotation] = turn
      continue
    }
    const from = Math.max(sentence.from, at - reach)
    const to = Math.min(sentence.to, at + reach)
    const read = readAttribution({ tokens: page.tokens, at, from, to, vocabulary, earlier })
    if (bare) page.titles[token.quotation] = false
    if (page.titles[token.quotation]) {
      // “Make My Day,” she said: speech, whatever its capitals. She wrote “The Long Day”.
      const isSaid = read && saysIt.has(read.sign) && !isApposition(page, at) && isTold(page, read)
      if (!isSaid || (read.sign === 'cue-before' && !page.tokens[at - 1]?.mark)) continue
      page.titles[token.quotation] = false
    }
    earlier = read ?? earlier
    const placed = read && placedIn(page.index, read, read.sign)
    page.attributions[token.quotation] =
      placed ?? inherited(page, sentence, token.quotation, bare, before, vocabulary)
    if (placed) giveBack(page, at, placed, vocabulary)
  }
}

const turnName = /^[“"'„«\s]*(?<name>\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}):/u

/** “LEE: We are late.” A turn of a transcript names its speaker itself. */
function transcriptTurn(page: Page, quotation: number): Placed | undefined {
  const marks = page.marks[quotation]
  if (!marks) return
  const match = turnName.exec(page.text.slice(marks.start, marks.start + 80))
  const name = match?.groups?.name
  if (!match || !name) return
  const start = marks.start + match[0].length - name.length - 1
  const speaker = { start, end: start + name.length }
  return placedIn(page.index, unread, 'transcript', speaker)
}

const unread = {
  sign: 'transcript',
  source: null,
  cue: null,
  rest: null,
  extent: { from: 0, to: 0 },
  medium: null
}

/** Constructions in which a cue stands right beside the quotation. */
const saysIt = new Set(['cue-before', 'cue-after', 'inverted', 'according-to-after'])

/** Said *Lee*; but not: posted *the clip*, which nobody is. */
function isTold({ tokens }: Page, { sign, source }: Attribution): boolean {
  if (sign !== 'inverted' || source?.kind !== 'nominal') return true
  return namesSource(tokens, source.core)
}

/** In her *book*, “The Long Day,” Lee wrote of it: the marks say which book. */
function isApposition({ tokens }: Page, at: number): boolean {
  return tokenBefore(tokens, at)?.mark === ',' && ((tokens[at - 2]?.is ?? 0) & Is.document) !== 0
}

/** “One.” “Two,” she said: quotations before the first attribution of a passage are the same speech. */
function giveBack(page: Page, at: number, placed: Placed, { lexicon }: Vocabulary): void {
  const quotation = page.tokens[at]?.quotation ?? 0
  let token = at
  for (let index = quotation - 1; index >= 0; index--) {
    // Where the verb is second, words between the two tell of somebody else.
    if (lexicon.grammar.verbSecond && page.tokens[--token]?.quotation !== index) return
    const own = page.attributions[index]
    if (own && (own.sign !== 'goes-on' || own.passage === page.index)) return
    if (!page.titles[index]) page.attributions[index] = placed
  }
}

/**
 * The ways in which a quotation without an attribution of its own has that of
 * what stands before it, the plainest first.
 */
function inherited(
  page: Page,
  sentence: Sentence,
  quotation: number,
  bare: boolean,
  before: Page | undefined,
  vocabulary: Vocabulary
): Placed | undefined {
  // “…,” she said. “…”
  const same = previous(page, quotation)
  if (!bare && vocabulary.lexicon.grammar.verbSecond && !goesOn(page, sentence)) {
    const { tokens } = page
    const to = Math.min(sentence.to, sentence.from + reach)
    if (!isReported({ tokens, vocabulary }, sentence.from, to)) return
  }
  if (same && same.passage === page.index) return same
  if (!bare) return
  if (same) return same
  if (sentence.from > 0) return sentenceBefore(page, sentence, vocabulary)
  return before ? passageBefore(before, vocabulary) : undefined
}

/** How the quotation before this one is attributed, names of works left out. */
function previous({ titles, attributions }: Page, quotation: number): Placed | undefined {
  let index = quotation - 1
  while (index >= 0 && titles[index]) index--
  return index < 0 ? undefined : attributions[index]
}

/** Whether a sentence is nothing but quotation. */
function isBare(page: Page, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    if (!((page.tokens[at]?.is ?? 0) & (Is.quotation | Is.punctuation))) return false
  }
  return true
}

/** „…“ *Und weiter:* „…“ */
function goesOn({ tokens }: Page, { from, to }: Sentence): boolean {
  const small = Is.conjunction | Is.adverb | Is.punctuation | Is.quotation
  for (let at = from; at < to; at++) if (!has(tokens[at], small)) return false
  return true
}

/** The plan will fail, Ann Lee said. “…”   Ann Lee agreed. “…” */
function sentenceBefore(
  page: Page,
  { from }: Sentence,
  vocabulary: Vocabulary
): Placed | undefined {
  const before = sentenceEndingAt(page, from)
  if (!before) return
  const { from: start, to } = before
  const { tokens } = page
  const read =
    readReport({ tokens, at: start - 1, from: start, to, vocabulary, earlier: undefined }) ??
    readClause({ tokens, at: to, from: start, to, vocabulary, earlier: undefined })
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

function passageBefore(page: Page, vocabulary: Vocabulary): Placed | undefined {
  const last = page.marks.length - 1
  const placed = page.attributions[last]
  // “… and so on.     “And then …”
  if (page.marks[last]?.closed === false) {
    return placed && placedIn(placed.passage, placed, 'runs-on', placed.speaker)
  }
  // Referring to the sea, she added:     “…”
  const sentence = page.sentences.at(-1)
  if (sentence && page.tokens.at(-1)?.mark === ':') {
    const read = readAttribution({
      tokens: page.tokens,
      at: sentence.to,
      from: sentence.from,
      to: sentence.to,
      vocabulary,
      earlier: undefined
    })
    return read && placedIn(page.index, read, 'lead-in')
  }
  // “…,” she said.     “…”
  return placed && placedIn(placed.passage, placed, 'goes-on', placed.speaker)
}
