import type { Evidence } from '../../evidence.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from './cast.ts'
import { vocabularyOf } from './compile.ts'
import { readReferences } from './follow-people.ts'
import { hasSpeech, isSpeech, type Marks, readMarks } from './marks.ts'
import type { Span } from './name.ts'
import { type Page, type Placed, readPage } from './page.ts'
import { readPeople } from './people.ts'
import type { Reference } from './reference.ts'
import { attribute } from './speech.ts'
import { standsAlone } from './standing.ts'
import { doubtToldOf } from './told-of.ts'
import { doubtAntecedent } from './verb-second/antecedent.ts'
import type { Vocabulary } from './vocabulary.ts'
import { followsWork, isNameLike } from './work-title.ts'

/** One paragraph-like block of the piece, in order. */
export interface Passage {
  readonly text: string
  readonly kind: 'paragraph' | 'head' | 'item' | 'quote' | 'note' | 'turn'
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
  /** Title or apposition: `harbour spokesman`. */
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
  /** Where it was said to: “according to Harbour Wire” beside a speaker. */
  readonly medium: string | null
  /** Full name of the person, where the evidence is plain. */
  readonly resolved: string | null
  readonly evidence: readonly Evidence[]
  /** Why no name was given though one was near. */
  readonly doubt: string | null
}

/**
 * Read the quotations of a piece, and who said them.
 *
 * Step by step, each in a file: the marks (`marks.ts`), passages cut into tokens and
 * sentences (`page.ts`), who said what (`speech.ts`, by the constructions of
 * `subject-first/` or `verb-second/`), who is named (`people.ts`), and whom pronouns
 * and names mean (`follow-people.ts`).
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
  if (!marks.some(hasSpeech)) return []
  if (!lexicon)
    return marks.flatMap((list, passage) => spansOnly(passages[passage]?.text ?? '', passage, list))
  const vocabulary = vocabularyOf(lexicon)
  // What stands after the last quotation tells nothing about it.
  const last = marks.findLastIndex(hasSpeech)
  const pages: Page[] = []
  for (const [index, { text }] of passages.slice(0, last + 1).entries()) {
    const page = readPage(index, text, marks[index] ?? [], vocabulary)
    attribute(page, pages[index - 1])
    pages.push(page)
  }
  const people = readPeople(pages, vocabulary)
  const references = readReferences(pages, people, vocabulary)
  doubtToldOf(pages, references)
  const found: Quotation[] = []
  for (const page of pages) {
    const alone = standsAlone(page)
    for (const [index, entry] of page.marks.entries()) {
      const placed = page.attributions[index]
      if (!isSpeech(entry) || (!placed && isNamed(page, index, alone))) continue
      const at = placed?.passage ?? page.index
      const home = pages[at]
      const turn = passages[at]?.kind === 'turn' ? people[at] : undefined
      const reference = placed && home && referenceOf(placed, home, references[at], turn)
      found.push(quotation(page, entry, placed, home, reference, alone))
    }
  }
  return found
}

/**
 * Whom the source of a quotation means; nothing for a noun.
 *
 * @param turn
 *   Mentions of its passage, where that is a turn of an interview.
 */
function referenceOf(
  { source }: Placed,
  home: Page,
  references: ReadonlyMap<number, Reference> | undefined,
  turn: readonly Mention[] | undefined
): Reference | undefined {
  if (!source || source.kind === 'nominal') return
  const { from } = source.core
  const named = references?.get(from)
  if (turn && named && !isNamedBefore(from, named, turn)) return inTurn
  return doubtAntecedent(named, home, from)
}

/** “He” in a turn of an interview is nobody who took another turn. */
const inTurn: Reference = {
  person: undefined,
  evidence: { sign: 'no-antecedent' },
  doubt: 'nobody is named before in the turn'
}

/** Whether somebody is named in a passage up to a token, but as its speaker. */
function isNamedBefore(at: number, { person }: Reference, mentions: readonly Mention[]): boolean {
  return mentions.some(one => one.person === person && one.from <= at && (one.from > 0 || at === 0))
}

/** Whether marks which nobody is the source of hold a name. */
function isNamed(page: Page, index: number, alone: boolean): boolean {
  const { start, end } = page.marks[index] ?? { start: 0, end: 0 }
  if (page.titles[index]) return true
  if (alone) return false
  const { text, vocabulary } = page
  return isNameLike(text.slice(start, end), vocabulary) || followsWork(text, start, vocabulary)
}

/** Quotations of a passage in a language without a lexicon: marks alone. */
function spansOnly(text: string, passage: number, marks: readonly Marks[]): Quotation[] {
  let outside = text
  for (const { start, end } of marks.toReversed())
    outside = outside.slice(0, start) + outside.slice(end)
  const bare = !/[\p{L}\p{N}]/u.test(outside)
  return marks.filter(isSpeech).map(({ start, end, closed }) => ({
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
  const cue = placed?.cue ? rangeOf(home, placed.cue) : null
  const evidence: Evidence[] = placed ? [{ sign: placed.sign, text: cueText(home, placed) }] : []
  if (placed && reference) evidence.push(reference.evidence)
  return {
    passage: page.index,
    start: marks.start,
    end: marks.end,
    text: page.text.slice(marks.start, marks.end),
    closed: marks.closed,
    standsAlone: alone,
    leadIn: placed?.sign === 'lead-in',
    source: sourceOf(home, placed),
    cue,
    medium: placed?.medium ? rangeOf(home, placed.medium).text : null,
    resolved: nameOf(reference, page.vocabulary),
    evidence,
    doubt: reference?.doubt ?? null
  }
}

/** The cue with what belongs to it: `sagte`, `gab bekannt`, `hatte … gesagt`. */
function cueText(home: Page | undefined, { cue, rest }: Placed): string {
  if (!cue) return ''
  if (rest?.from === cue.to) return rangeOf(home, { from: cue.from, to: rest.to }).text
  const { text } = rangeOf(home, cue)
  return rest ? `${text} … ${rangeOf(home, rest).text}` : text
}

/** Where these tokens of a page stand. */
function rangeOf(home: Page | undefined, span: Span): Range & { readonly text: string } {
  const start = home?.tokens[span.from]?.start ?? 0
  const end = home?.tokens[span.to - 1]?.end ?? start
  return { passage: home?.index ?? 0, start, end, text: home?.text.slice(start, end) ?? '' }
}

function sourceOf(home: Page | undefined, placed: Placed | undefined): Source | null {
  if (!placed) return null
  const { speaker, source } = placed
  if (speaker) {
    const { start, end } = speaker
    const text = home?.text.slice(start, end) ?? ''
    return { passage: placed.passage, start, end, text, role: null }
  }
  if (!source) return null
  const { passage, start, end, text } = rangeOf(home, source.core)
  const role = source.role ? rangeOf(home, source.role).text : null
  return { passage, start, end, text, role }
}

function nameOf(reference: Reference | undefined, { lexicon }: Vocabulary): string | null {
  const person = reference?.person
  // Where every noun has a capital, only a known given name shows a person.
  if (lexicon.names.nounsHaveCapitals && !person?.known) return null
  return person?.person && !reference?.doubt && person.name !== '' ? person.name : null
}
