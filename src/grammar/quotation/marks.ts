import { codeAt } from '../../code-at.ts'
import { countWords, isLetterAt, Kind, kindOf } from './characters.ts'

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

/** Each opening mark, with the marks which may close it: “ ” in English, „ “ in German, « » in French. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“', "''"],
  '”': ['”', '"'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«', '»'],
  '"': ['"', '”', '“'],
  "''": ["''", '’’', '"'],
  '‘‘': ['’’', "''"],
  '``': ["''"],
  '‚': ['‘', '’'],
  '›': ['‹'],
  '‹': ['›'],
  '‘': ['’'],
  "'": ["'"]
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
/** What stands before a mark that opens, besides a space. */
const beforeOpening = '([—–'
/** What a quotation may begin with besides a letter or a digit. */
const firstMarks = '$£€#[(.…‘\'“"-'

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

interface Mark {
  readonly at: number
  readonly mark: string
}

/** The marks of a passage, and what they say together. */
interface MarkLine {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Straight marks come in pairs: no guessing from the spaces around them. */
  readonly paired: boolean
  /** Index of the last mark of each kind. */
  readonly last: ReadonlyMap<string, number>
}

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

function lineOf(text: string, pattern: RegExp): MarkLine {
  const marks: Mark[] = []
  const last = new Map<string, number>()
  let straight = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // '''Well,' he says'': a nested single mark stands inside the double one.
    const nested = match[0] === "'''"
    const closes = nested && !isLetter(text, match.index + 3)
    const mark = nested ? "''" : match[0]
    last.set(mark, marks.length)
    if (mark === '"') straight++
    marks.push({ at: match.index + (closes ? 1 : 0), mark })
  }
  return { text, marks, paired: straight % 2 === 0, last }
}

function opens({ text, paired }: MarkLine, { at, mark }: Mark): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‚') return true
  if (mark === '’' || mark === '’’') return false
  if (mark === '"' && paired) return true
  const before = text.charAt(at - 1)
  if (isLetter(text, at - 1) || (before && ',.!?'.includes(before))) return false
  const end = at + mark.length
  return isLetter(text, end) || (end < text.length && firstMarks.includes(text.charAt(end)))
}

/** Index of the mark which closes the one at `index`, if one does. */
function closing(line: MarkLine, open: Mark, index: number): number | undefined {
  const { text, marks, paired, last } = line
  const expected = closers[open.mark] ?? []
  if (!expected.some(mark => (last.get(mark) ?? -1) > index)) return
  let depth = 0
  let first: number | undefined
  for (let next = index + 1; next < marks.length; next++) {
    const entry = marks[next]
    if (!entry) break
    const shape = shapeOf(text, entry.at, entry.mark)
    const own = entry.mark === open.mark
    const pair = paired && own && entry.mark === '"' && !isNested(line, next)
    if (opensAgain(entry.mark, own, shape) && !pair) depth++
    else if (expected.includes(entry.mark) && (open.mark !== '‘' || shape === 'closing')) {
      if (depth === 0) return next
      first ??= next
      depth--
    }
  }
  return first
}

/** "They shouted "No!" as we came." Straight marks within straight ones: one opens, two close. */
function isNested({ text, marks }: MarkLine, index: number): boolean {
  const [open, close, last] = [marks[index], marks[index + 1], marks[index + 2]]
  if (!open || !close || !last || close.mark !== open.mark || last.mark !== open.mark) return false
  if (shapeOf(text, open.at, open.mark) !== 'opening') return false
  return [close, last].every(({ at, mark }) => shapeOf(text, at, mark) === 'closing')
}

/** Whether a mark within an open quotation opens one more. */
function opensAgain(mark: string, own: boolean, shape: Shape): boolean {
  if (closers[mark] === undefined) return false
  if (own && mark !== '"') return shape !== 'closing'
  return shape === 'opening' && mark !== '”'
}

type Shape = 'opening' | 'closing' | 'either'

/** What the characters around a mark say: a space before it opens, one after it closes. */
function shapeOf(text: string, at: number, mark: string): Shape {
  if (!isLetter(text, at + mark.length)) return 'closing'
  const opens = at === 0 || kindOf(codeAt(text, at - 1)) === Kind.space
  return opens || beforeOpening.includes(text.charAt(at - 1)) ? 'opening' : 'either'
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && isLetterAt(text, at, text.length)
}
