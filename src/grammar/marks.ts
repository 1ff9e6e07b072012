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
  '‘': ['’']
}

const doubleMark = /'{2,3}|‘‘|’’|``|["“”„«»]/gu
const singleMark = /[‘’]/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}_’'.-]*/gu
const startsWord = /[\p{L}\p{N}$£€#@[(.…‘'“"-]/u
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Read the quotation marks of a piece, whatever style it uses.
 *
 *     “No,” she said.   "No."   ''No.''   „Nein.“   « Non. »   ‘No,’ she said.
 *
 * A mark within an open quotation is part of it. A quotation which no mark
 * closes runs to the end of its passage, and is one only if it opens the
 * passage, or if the next passage opens with a mark too: speech which runs on
 * over paragraphs. Single marks are quotations only in a piece which has no
 * double ones; an apostrophe is none.
 *
 * @param texts
 *   Passages in order.
 * @returns
 *   For each passage its quotations, in order, without overlap. Never throws.
 */
export function readMarks(texts: readonly string[]): Marks[][] {
  const opensWithMark = texts.map(text => opening.test(text))
  const read = (single: boolean) =>
    texts.map((text, index) => inPassage(text, single, opensWithMark[index + 1] ?? false))
  const double = read(false)
  if (double.some(list => list.some(marks => marks.words > 3))) return double
  const single = texts.some(text => text.includes('‘')) ? read(true) : double
  return single.some(list => list.some(marks => marks.words > 3)) ? single : double
}

const opening = /^\s*(?:["“„«»”‘]|''|``)/u

function inPassage(text: string, single: boolean, runsOn: boolean): Marks[] {
  const found: Marks[] = []
  const pattern = single ? singleMark : doubleMark
  const marks: { at: number; mark: string }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // '''Well,' he says'': a nested single mark stands inside the double one.
    const closes = match[0] === "'''" && !letterOrDigit.test(text[match.index + 3] ?? ' ')
    marks.push({ at: match.index + (closes ? 1 : 0), mark: match[0] === "'''" ? "''" : match[0] })
  }
  // A passage where straight marks come in pairs needs no guessing from the spaces around them.
  const straight = marks.filter(entry => entry.mark === '"').length
  const paired = straight % 2 === 0
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index]
    if (!open || !opens(text, open.at, open.mark, paired)) continue
    const close = closing(text, marks, index, paired)
    if (close === undefined) {
      const first = text.slice(0, open.at).trim() === ''
      if (!first && !runsOn) continue
      const end = text.trimEnd().length
      found.push({ start: open.at, end, closed: false, words: count(text, open.at, end) })
      break
    }
    const last = marks[close]
    if (!last) break
    const end = last.at + last.mark.length
    found.push({ start: open.at, end, closed: true, words: count(text, open.at, end) })
    index = close
  }
  return found
}

function opens(text: string, at: number, mark: string, paired: boolean): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (mark === '’' || mark === '’’') return false
  if (mark === '"' && paired) return true
  if (text.slice(0, at).trim() === '') return true
  const after = text[at + mark.length] ?? ' '
  return !/[\p{L}\p{N},.!?]/u.test(text[at - 1] ?? ' ') && startsWord.test(after)
}

/** Index of the mark which closes the one at `index`, if one does. */
function closing(
  text: string,
  marks: readonly { at: number; mark: string }[],
  index: number,
  paired: boolean
): number | undefined {
  const open = marks[index]
  if (!open) return
  const expected = closers[open.mark] ?? []
  let depth = 0
  let first: number | undefined
  for (let next = index + 1; next < marks.length; next++) {
    const entry = marks[next]
    if (!entry) break
    const shape = shapeOf(text, entry.at, entry.mark)
    const own = entry.mark === open.mark
    const opensAgain =
      closers[entry.mark] !== undefined &&
      (own && entry.mark !== '"' ? shape !== 'closing' : shape === 'opening' && entry.mark !== '”')
    if (opensAgain && !(paired && own)) depth++
    else if (expected.includes(entry.mark) && (open.mark !== '‘' || shape === 'closing')) {
      if (depth === 0) return next
      first ??= next
      depth--
    }
  }
  return first
}

/** What the characters around a mark say: a space before it opens, one after it closes. */
function shapeOf(text: string, at: number, mark: string): 'opening' | 'closing' | 'either' {
  const before = text[at - 1] ?? ' '
  const after = text[at + mark.length] ?? ' '
  const wordAfter = letterOrDigit.test(after)
  if (/[\s([—–]/u.test(before) && wordAfter) return 'opening'
  return wordAfter ? 'either' : 'closing'
}

/** Words in a stretch of text, as many as four: more make no difference. */
function count(text: string, start: number, end: number): number {
  let words = 0
  word.lastIndex = start
  for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
    if (++words > 3) break
  }
  return words
}
