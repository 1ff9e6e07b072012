import type { Position } from 'unist'
import type { ConventionName } from './conventions/names.ts'
import type { Evidence } from './evidence.ts'
import type { NoteKind } from './lexicon/notes.ts'

/** Range in the source: UTF-16 offsets from 0, end exclusive, and the words there. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What all findings share. `place` is missing where the tree has no positions. */
interface Found<Type extends string> {
  readonly type: Type
  readonly place: Position | undefined
  readonly evidence: readonly Evidence[]
}

/** First line of the piece, which names it. */
export interface Headline extends Found<'headline'> {
  readonly text: string
}

/** Line standing alone which names what follows. */
export interface SectionHead extends Found<'section-head'> {
  readonly text: string
  /** Level of the heading: 2 to 6 (1 only where the writer marked a second one). */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Unique on the page. */
  readonly id: string
}

/** Who is quoted: name, pronoun or body, without its title. */
export interface QuoteSource extends Span {
  /** Title or apposition: `harbour spokesman`. */
  readonly role: string | null
}

/**
 * One pair of quotation marks with four words or more, or a paragraph that continues one.
 * Titles of works and slogans in marks are none.
 */
export interface Quote extends Span {
  /** Set as a block of its own. */
  readonly figure: boolean
  /** Id of the block it is set in; `null` for quotations in running text. */
  readonly id: string | null
  readonly source: QuoteSource | null
  /**
   * The words which tie the quotation to its source: `told`; in German the verb
   * which stands second, or the preposition: `hatte` sie gesagt, `nach` Angaben von.
   */
  readonly cue: Span | null
  /** Who is reported to have carried the words: `Harbour Wire`. */
  readonly medium: string | null
  /** Full name of the source, only where the evidence is plain. */
  readonly resolved: string | null
  readonly evidence: readonly Evidence[]
}

/** How a pull quote stands in the copy. */
export type PullQuoteForm = 'attributed' | 'lead-in' | 'unattributed' | 'repeated' | 'marked'

/** Quotation standing on its own. */
export interface PullQuote extends Found<'pull-quote'> {
  readonly form: PullQuoteForm
  readonly id: string
  readonly quotes: readonly Quote[]
}

/** Quotation which stays in its sentence. */
export interface RunningQuote extends Found<'quotation'> {
  readonly quote: Quote
}

/** Somebody named in a roster. */
export interface Person {
  /** As written, without honorific: `Ada Ocampo`. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** Position, organisation or description, as written: `former UK prime minister`. */
  readonly role: string | null
  /** Honorific: `Dr.` */
  readonly prefix: string | null
}

/** List of people. */
export interface Roster extends Found<'roster'> {
  readonly id: string
  /** The line above, which says who is listed. */
  readonly leadIn: string | null
  readonly people: readonly Person[]
  /** Number of items in the list. */
  readonly items: number
}

/** Bulleted or numbered lines. */
export interface List extends Found<'list'> {
  readonly ordered: boolean
  /** Number of items in the list, nested ones left out. */
  readonly items: number
}

/** Furniture of the page that the copy was pasted from. */
export interface Leftover extends Found<'leftover'> {
  /** What it was: `comment-form`, `share-bar`, `newsletter`, `copyright` … */
  readonly kind: string
  readonly text: string
}

/** Who wrote the piece. */
export interface Byline extends Found<'byline'> {
  readonly text: string
  readonly people: readonly Person[]
}

/** Where a piece was filed: `LONDON (Reuters) —`. */
export interface Dateline extends Found<'dateline'> {
  readonly text: string
  readonly city: string
  readonly agency: string | null
}

/** The summary line under the headline. */
export interface Standfirst extends Found<'standfirst'> {
  readonly text: string
}

/** When the piece was published: `Published 3 May 2024, 9.30am`. */
export interface Published extends Found<'published'> {
  readonly text: string
  /** ISO 8601 date or date with time, as far as the copy states it. */
  readonly datetime: string
}

/** Note about the piece itself: a correction, an update, a word from its editor. */
export interface Note extends Found<'note'> {
  readonly kind: NoteKind
  /** As written: `Correction:`. */
  readonly label: string
  /** The words after the label, of the first paragraph. */
  readonly text: string
  /** Date in the label as `2024-05-03`, or `05-03` without a year; `null` where there is none. */
  readonly date: string | null
  readonly id: string
}

/** What one person says in an interview, up to the end of the paragraph; the label left out. */
export interface Turn extends Span {
  /** As written: `Q`, `Ada Marsh`. */
  readonly speaker: string
}

/** Questions and answers, or what several people say in turn. */
export interface Interview extends Found<'interview'> {
  readonly form: 'questions' | 'dialogue'
  readonly turns: readonly Turn[]
}

/** What happened on a date; the span is that of the words after it. */
export interface DatedEntry extends Span {
  /** As HTML writes it: `2024-05-03`, `2024-05`, `2024`; `05-03` without a year. */
  readonly datetime: string
  /** As written: `3 May 2024`. */
  readonly date: string
}

/** Lines that begin with dates, in their order. */
export interface Timeline extends Found<'timeline'> {
  readonly entries: readonly DatedEntry[]
}

/** Ornament which parts two stretches of the piece. */
export interface SectionBreak extends Found<'section-break'> {
  readonly text: string
}

/** One recognised convention: plain data, with its place and its reasons. */
export type Finding =
  | Byline
  | Dateline
  | Headline
  | Interview
  | Leftover
  | List
  | Note
  | Published
  | PullQuote
  | Roster
  | RunningQuote
  | SectionBreak
  | SectionHead
  | Standfirst
  | Timeline

/** Nearly a finding; left as the writer wrote it, and reported. */
export interface Doubt {
  /** Convention that doubts; `declaration` where a comment declares what is not known. */
  readonly convention: ConventionName | 'declaration'
  readonly place: Position | undefined
  /** Plain sentence: what was seen, and why it was left alone. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
}
