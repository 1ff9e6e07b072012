import { countWords } from './characters.ts'
import { closing, lineOf, opens } from './mark-line.ts'

/** A pair of quotation marks with what stands between them, in one passage. */
export interface Marks {
  /** Offset of the opening mark. */
  readonly start: number
  /** Offset after the closing mark, or after the passage where none closes. */
  readonly end: number
  /** Whether a closing mark stands in the same passage. */
  readonly closed: boolean
  /** Words between the marks. */
  readonly words: number
}

const closingMarks = '”"\'’»“«‘‹›'

/** The last character of a quotation before the marks that close it; empty where none is. */
export function lastWithin(quotation: string): string {
  let end = quotation.length
  while (end > 0 && closingMarks.includes(quotation.charAt(end - 1))) end--
  return quotation.charAt(end - 1)
}

/** What a piece sets its quotations in. */
interface Style {
  readonly mark: RegExp
  /** A passage in which this does not stand has no quotation, and needs no closer look. */
  readonly sign: RegExp
  /** Whether a quotation may run on without a closing mark. */
  readonly runsOn: boolean
}

const double: Style = {
  mark: /'{2,3}|‘‘|’’|``|["“”„«»]/gu,
  sign: /''|‘‘|’’|``|["“”„«»]/u,
  runsOn: true
}
/** Marks within marks in German, which some set alone as well. */
const low: Style = { mark: /[‚‘›‹]/gu, sign: /[‚›‹]/u, runsOn: false }
const single: Style = { mark: /[‘’]/gu, sign: /[‘’]/u, runsOn: true }
/**
 * Typewriter marks, which are apostrophes as well: one opens before a word, and closes
 * only where it stands after a comma or the end of a sentence.
 */
const straight: Style = {
  mark: /(?<![\p{L}\p{N}'])'(?=[\p{L}"“])|(?<=[,.!?…—–"”-])'(?![\p{L}\p{N}'])/gu,
  sign: /[,.!?…—–"”-]'/u,
  runsOn: false
}
/**
 * Read the quotation marks of a piece, whatever style it uses.
 *
 *     “No,” she said.   "No."   ''No.''   „Nein.“   ‚Nein.‘   « Non. »   ‘No,’ she said.
 *
 * A mark within an open quotation is part of it. A quotation which no mark
 * closes runs to the end of its passage, and is one only if it opens the
 * passage, or if the next passage opens with a mark too: speech which runs on
 * over paragraphs. Single marks are quotations only in a piece which has no
 * double ones but within them, and straight single ones only where there are no
 * curly ones either; an apostrophe is none.
 *
 * @param texts
 *   Passages in order.
 * @returns
 *   For each passage its quotations, in order, without overlap. Never throws.
 */
export function readMarks(texts: readonly string[]): Marks[][] {
  let first: Marks[][] | undefined
  for (const style of [double, low, single, straight]) {
    if (first && !texts.some(text => style.sign.test(text))) continue
    const found = texts.map((_, index) => inPassage(texts, index, style))
    if (found.some(hasSpeech)) {
      return (style === double && roundIt(texts, found)) || found
    }
    first ??= found
  }
  return first ?? []
}

/** Words of the shortest quotation that is read; fewer are a name or a word in marks. */
const fewestWords = 4

/** Whether marks hold as many words as a quotation has. */
export const isSpeech = ({ words }: Marks): boolean => words >= fewestWords

/** Whether a passage has a quotation. */
export const hasSpeech = (list: readonly Marks[]): boolean => list.some(isSpeech)

/** ‘She said, “No,” and left.’ The quotations of a piece whose double marks all stand within single ones. */
function roundIt(
  texts: readonly string[],
  inner: readonly (readonly Marks[])[]
): Marks[][] | undefined {
  for (const style of [single, straight]) {
    const read = (index: number) => inPassage(texts, index, style)
    if (!inner.every((list, index) => list.length === 0 || isWithin(list, read(index)))) continue
    const found = texts.map((_, index) => read(index))
    // Speech without any within it: the piece is set like this, it is not one stray mark.
    if (found.some((list, index) => inner[index]?.length === 0 && hasSpeech(list))) return found
  }
  return
}

/** Whether some marks stand within others which are closed. */
function isWithin(inner: readonly Marks[], outer: readonly Marks[]): boolean {
  return inner.every(({ start, end }) =>
    outer.some(marks => marks.closed && marks.start < start && end < marks.end)
  )
}

const opening = /^\s*(?:["“„«»”‘]|''|``)/u

function inPassage(texts: readonly string[], at: number, style: Style): Marks[] {
  const text = texts[at] ?? ''
  if (!style.sign.test(text)) return []
  const line = lineOf(text, style.mark)
  if (line.marks.length === 0) return []
  const found: Marks[] = []
  const first = text.search(/\S/u)
  for (let index = 0; index < line.marks.length; index++) {
    const open = line.marks[index]
    if (!open || !(opens(line, open) || open.at === first)) continue
    const close = closing(line, open, index)
    const last = close === undefined ? undefined : line.marks[close]
    if (close !== undefined && last) {
      const end = last.at + last.mark.length
      found.push({
        start: open.at,
        end,
        closed: true,
        words: countWords(text, open.at, end, fewestWords)
      })
      index = close
    } else if (style.runsOn && (open.at === first || opening.test(texts[at + 1] ?? ''))) {
      const end = text.trimEnd().length
      found.push({
        start: open.at,
        end,
        closed: false,
        words: countWords(text, open.at, end, fewestWords)
      })
      break
    }
  }
  return found
}
