import { readDateline } from '../dateline.ts'
import type { Attribution, Line } from './line.ts'
import type { Marks } from './marks.ts'
import { isHeadline, namesIn, type PersonName } from './names-in.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { tokenise } from './tokenise.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isWorkTitle } from './work-title.ts'

/** A passage, cut into tokens and sentences. */
export interface Page {
  /** Which passage it is. */
  readonly index: number
  readonly text: string
  /** Words of its language. */
  readonly vocabulary: Vocabulary
  readonly marks: readonly Marks[]
  /** Which of the marks hold the name of a work, and no quotation. */
  readonly titles: boolean[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Names outside its quotations. */
  readonly names: readonly PersonName[]
  /** Whether it capitalises what is no name. */
  readonly headline: boolean
  /** How each quotation is attributed, by its index. */
  readonly attributions: (Placed | undefined)[]
}

/** An attribution and the passage where it stands. */
export interface Placed extends Attribution {
  readonly passage: number
  /** Offsets of a speaker’s name within the quotation itself: “LEE: …” */
  readonly speaker: { readonly start: number; readonly end: number } | null
}

/** An attribution, placed; all are made here, so that they all have one hidden class. */
export function placedIn(
  passage: number,
  { source, cue, rest, extent, medium }: Attribution,
  sign: string,
  speaker: Placed['speaker'] = null
): Placed {
  return { sign, source, cue, rest, extent, medium, passage, speaker }
}

/** Cut a passage into tokens and sentences; its attributions are still to be read. */
export function readPage(
  index: number,
  text: string,
  marks: readonly Marks[],
  vocabulary: Vocabulary
): Page {
  const titles = marks.map(({ start, end }) => isWorkTitle(text.slice(start, end), vocabulary))
  const tokens = tokenise(text, marks, vocabulary, titles)
  const ordinals = vocabulary.lexicon.grammar.verbSecond !== undefined
  const sentences = readSentences(tokens, ordinals)
  return {
    index,
    text,
    vocabulary,
    marks,
    titles,
    tokens,
    // Without a quotation nothing is asked of what opens the passage.
    sentences: marks.length > 0 ? afterDateline(text, tokens, sentences) : sentences,
    names: namesIn(tokens, vocabulary),
    headline: isHeadline(tokens),
    attributions: []
  }
}

/** SALEM, Mass. — | Ann Lee said: a dateline is no part of the sentence after it. */
function afterDateline(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[]
): readonly Sentence[] {
  const end = readDateline(text)?.end ?? 0
  const from = end > 0 ? tokens.findIndex(({ start }) => start >= end) : 0
  if (from < 1) return sentences
  const rest = sentences.filter(({ to }) => to > from)
  return [
    { from: 0, to: from },
    ...rest.map(sentence => ({ from: Math.max(from, sentence.from), to: sentence.to }))
  ]
}

/** Whether a token is a quotation, and not the name of a work. */
export function isQuotation(page: Page, token: Token): boolean {
  return token.quotation >= 0 && !page.titles[token.quotation]
}

/** A quotation in its sentence; or, for a sentence without one, where one might be. */
export function lineIn(
  { tokens, vocabulary }: Page,
  at: number,
  from: number,
  to: number,
  earlier?: Attribution
): Line {
  return { tokens, at, from, to, vocabulary, earlier }
}
