import type { Evidence } from '../evidence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Attribution, readAttribution } from './attribution.ts'
import { type Marks, readMarks } from './marks.ts'
import { readPeople } from './people.ts'
import { type Reference, readReferences } from './reference.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { standsAlone } from './standing.ts'
import { type Token, tokenise } from './tokens.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** One paragraph-like block of the piece, in order. */
export interface Passage {
  readonly text: string
  readonly kind: 'paragraph' | 'head' | 'item' | 'quote'
}

/** Range in the text of one passage; UTF-16 code units, end exclusive. */
export interface Range {
  readonly passage: number
  readonly start: number
  readonly end: number
}

/** The person, body or document quoted, as the copy names it. */
export interface Source extends Range {
  readonly text: string
  /** Title or apposition: `Kremlin spokesman`. */
  readonly role: string | null
}

/** A quotation of four words or more. */
export interface Quotation extends Range {
  /** With its marks. */
  readonly text: string
  readonly closed: boolean
  /** Whether its passage is this quotation (or these, split) and at most a short attribution. */
  readonly standsAlone: boolean
  /** Whether the passage before leads in to it, ends in a colon, and holds only the attribution. */
  readonly leadIn: boolean
  readonly source: Source | null
  readonly cue: (Range & { readonly text: string }) | null
  /** Where it was said to: “according to RIA Novosti” beside a speaker. */
  readonly medium: string | null
  /** Full name of the person, where the evidence is plain. */
  readonly resolved: string | null
  readonly evidence: readonly Evidence[]
  /** Why no name was given though one was near. */
  readonly doubt: string | null
}

/** A passage, read. */
export interface Page {
  readonly index: number
  readonly text: string
  readonly marks: readonly Marks[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** How each quotation is attributed, by its index. */
  readonly attributions: (Placed | undefined)[]
}

/** An attribution and the passage where it stands. */
export interface Placed extends Attribution {
  readonly passage: number
}

/**
 * Read the quotations of a piece, and who said them.
 *
 * @param passages
 *   Passages in order.
 * @param lexicon
 *   Words of the piece’s language; without it only the marks are read.
 * @returns
 *   Quotations of four words or more, in order. Never throws.
 */
export function readQuotations(
  passages: readonly Passage[],
  lexicon?: Lexicon | undefined
): Quotation[] {
  const marks = readMarks(passages.map(passage => passage.text))
  if (!marks.some(list => list.some(entry => entry.words > 3))) return []
  if (!lexicon)
    return marks.flatMap((list, passage) => spansOnly(passages[passage]?.text ?? '', passage, list))
  const vocabulary = vocabularyOf(lexicon)
  const pages = passages.map((passage, index): Page => {
    const own = marks[index] ?? []
    const tokens = tokenise(passage.text, own, vocabulary)
    return {
      index,
      text: passage.text,
      marks: own,
      tokens,
      sentences: readSentences(tokens),
      attributions: []
    }
  })
  for (const page of pages) attribute(page, pages, vocabulary)
  const references = readReferences(pages, readPeople(pages, vocabulary))
  return pages.flatMap(page => {
    const alone = standsAlone(page, vocabulary)
    return page.marks.flatMap((entry, index) => {
      if (entry.words < 4) return []
      const placed = page.attributions[index]
      const home = placed && pages[placed.passage]
      const reference = placed?.source
        ? references[placed.passage]?.get(placed.source.core.from)
        : undefined
      return [quotation(page, entry, placed, home, reference, alone)]
    })
  })
}

/** Quotations of a passage in a language without a lexicon: marks alone. */
function spansOnly(text: string, passage: number, marks: readonly Marks[]): Quotation[] {
  let outside = text
  for (const { start, end } of marks.toReversed())
    outside = outside.slice(0, start) + outside.slice(end)
  const bare = !/[\p{L}\p{N}]/u.test(outside)
  return marks
    .filter(entry => entry.words > 3)
    .map(({ start, end, closed }) => ({
      passage,
      start,
      end,
      text: text.slice(start, end),
      closed,
      standsAlone: bare,
      leadIn: false,
      source: null,
      cue: null,
      medium: null,
      resolved: null,
      evidence: [],
      doubt: null
    }))
}

function quotation(
  page: Page,
  marks: Marks,
  placed: Placed | undefined,
  home: Page | undefined,
  reference: Reference | undefined,
  alone: boolean
): Quotation {
  const range = (span: { from: number; to: number }) => {
    const start = home?.tokens[span.from]?.start ?? 0
    const end = home?.tokens[span.to - 1]?.end ?? start
    return { passage: home?.index ?? 0, start, end, text: home?.text.slice(start, end) ?? '' }
  }
  return {
    passage: page.index,
    start: marks.start,
    end: marks.end,
    text: page.text.slice(marks.start, marks.end),
    closed: marks.closed,
    standsAlone: alone,
    leadIn: placed !== undefined && placed.passage < page.index,
    source: placed?.source
      ? {
          ...range(placed.source.core),
          role: placed.source.role ? range(placed.source.role).text : null
        }
      : null,
    cue: placed?.cue ? range(placed.cue) : null,
    medium: null,
    resolved: nameOf(reference),
    evidence: placed
      ? [
          { sign: placed.sign, text: placed.cue ? range(placed.cue).text : '' },
          ...(reference ? [reference.evidence] : [])
        ]
      : [],
    doubt: reference?.doubt ?? null
  }
}

function nameOf(reference: Reference | undefined): string | null {
  const person = reference?.person
  return person?.person && !reference?.doubt && person.name !== '' ? person.name : null
}

/** Find the attribution of each quotation of a passage. */
function attribute(page: Page, pages: readonly Page[], vocabulary: Vocabulary): void {
  let last: Placed | undefined
  const open: number[] = []
  for (const sentence of page.sentences) {
    let earlier: Attribution | undefined
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = page.tokens[at]
      if (!token || token.quotation < 0) continue
      const read = readAttribution({ tokens: page.tokens, at, ...sentence, vocabulary, earlier })
      earlier = read ?? earlier
      if (read) {
        last = { ...read, passage: page.index }
        page.attributions[token.quotation] = last
        for (const index of open) page.attributions[index] ??= last
        open.length = 0
      } else if (last && sentence.to - sentence.from < 3) page.attributions[token.quotation] = last
      else open.push(token.quotation)
    }
  }
  const first = page.tokens[0]
  if (open.length > 0 && first && first.quotation >= 0 && !page.attributions[0])
    inherit(page, pages, vocabulary)
}

/** A passage which opens with a quotation of nobody’s: the passage before leads in, or runs on. */
function inherit(page: Page, pages: readonly Page[], vocabulary: Vocabulary): void {
  const before = pages[page.index - 1]
  if (!before) return
  const lastMarks = before.marks[before.marks.length - 1]
  const set = (placed: Placed | undefined) => {
    if (!placed) return
    for (let index = 0; index < page.marks.length; index++) page.attributions[index] ??= placed
  }
  if (lastMarks && !lastMarks.closed) {
    const placed = before.attributions[before.marks.length - 1]
    set(placed && { ...placed, sign: 'runs-on' })
    return
  }
  const sentence = before.sentences[before.sentences.length - 1]
  if (sentence && before.tokens[sentence.to - 1]?.text === ':') {
    const read = readAttribution({
      tokens: before.tokens,
      at: sentence.to,
      ...sentence,
      vocabulary,
      earlier: undefined
    })
    set(read && { ...read, passage: before.index })
  }
}
