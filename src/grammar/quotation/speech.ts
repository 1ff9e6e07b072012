import { readAttribution } from './attribution.ts'
import { inherited } from './inherited.ts'
import type { Attribution } from './line.ts'
import { namesSource } from './noun-phrase.ts'
import { lineIn, type Page, type Placed, placedIn } from './page.ts'
import type { Sentence } from './sentences.ts'
import { has, isOneOf, not, type Token, tokenBefore } from './tokens.ts'
import { isMedium } from './verb-second/noun.ts'
import { Is } from './vocabulary.ts'
import { followsWork, isNameLike, isPresented } from './work-title.ts'

/** Tokens before and after a quotation within which its attribution stands. */
const reach = 200

/**
 * Find the attribution of every quotation of a passage: in its sentence, or, where
 * its sentence has none, from what stands before it.
 *
 * @param before
 *   The passage before, its quotations attributed.
 */
export function attribute(page: Page, before: Page | undefined): void {
  if (page.marks.length === 0) return
  for (const sentence of page.sentences) attributeSentence(page, sentence, before)
}

function attributeSentence(page: Page, sentence: Sentence, before: Page | undefined): void {
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
    const read = readAttribution(lineIn(page, at, from, to, earlier))
    if (bare) page.titles[token.quotation] = false
    const placed = read && placedIn(page.index, read, read.sign)
    const whose = placed ?? inherited(page, sentence, token.quotation, bare, before)
    if (page.titles[token.quotation] || (!bare && isOfWork(page, at, token, read))) {
      page.titles[token.quotation] = read
        ? namesWork(page, at, read)
        : !whose || !isNounPhrase(page, at)
      if (page.titles[token.quotation]) continue
    }
    earlier = read ?? earlier
    page.attributions[token.quotation] = whose
    if (placed) giveBack(page, at, placed)
  }
}

/** Max Berg schrieb *das Buch* „Der Weg ist weit“; but: er sagte *der Zeitung* „Der Weg ist weit“ */
function isOfWork(
  { text, tokens, vocabulary }: Page,
  at: number,
  token: Token,
  read: Attribution | undefined
): boolean {
  if (!read || read.sign === 'colon-clause') {
    if (isPresented(text, token.start, token.end, vocabulary)) return true
  }
  if (!followsWork(text, token.start, vocabulary)) return false
  return !isMedium(tokens[at - 1], vocabulary) || isNameLike(token.text, vocabulary)
}

/** She wrote “The Long Day”; but: “Make My Day,” she said: speech, whatever its capitals. */
function namesWork(page: Page, at: number, read: Attribution): boolean {
  const isSaid = saysIt.has(read.sign) && !isApposition(page, at) && isTold(page, read)
  const isParted = read.sign !== 'cue-before' || page.tokens[at - 1]?.mark
  return !(isSaid && isParted) && !isNounPhrase(page, at)
}

/** Whether a sentence is nothing but quotation. */
function isBare(page: Page, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    if (!has(page.tokens[at], Is.quotation | Is.punctuation)) return false
  }
  return true
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

/** Anna Weber sah *einen* „Angriff auf die Stadt“: where nouns have capitals, what no name is may look like one. */
function isNounPhrase({ tokens, vocabulary }: Page, at: number): boolean {
  const { describing } = vocabulary.verbSecond
  const before = tokens[at - 1]
  if (isOneOf(before, describing)) return true
  return not(before, Is.capital | Is.punctuation) && isOneOf(tokens[at - 2], describing)
}

/** In her *book*, “The Long Day,” Lee wrote of it: the marks say which book. */
function isApposition({ tokens }: Page, at: number): boolean {
  return tokenBefore(tokens, at)?.mark === ',' && has(tokens[at - 2], Is.document)
}

/** “One.” “Two,” she said: quotations before the first attribution of a passage are the same speech. */
function giveBack(page: Page, at: number, placed: Placed): void {
  const { verbSecond } = page.vocabulary.lexicon.grammar
  const quotation = page.tokens[at]?.quotation ?? 0
  let token = at
  for (let index = quotation - 1; index >= 0; index--) {
    // Where the verb is second, words between the two tell of somebody else.
    if (verbSecond && page.tokens[--token]?.quotation !== index) return
    const own = page.attributions[index]
    // Anna Weber lacht. „…“ „…“, sagt Max Berg: two quotations beside each other are his.
    const isGuess = verbSecond && own?.sign === 'sentence-before'
    if (own && !isGuess && (own.sign !== 'goes-on' || own.passage === page.index)) return
    if (!page.titles[index]) page.attributions[index] = placed
  }
}
