import { codeAt } from '../../code-at.ts'
import { isDigit } from '../../digit.ts'
import { isLetterAt, Kind, kindOf } from './characters.ts'

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

/** What stands before a mark that opens, besides a space. */
const beforeOpening = '([—–'
/** What a quotation may begin with besides a letter or a digit. */
const firstMarks = '$£€#[(.…‘\'“"-'

interface Mark {
  readonly at: number
  readonly mark: string
}

/** The marks of a passage, and what they say together. */
export interface MarkLine {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Straight marks come in pairs: no guessing from the spaces around them. */
  readonly paired: boolean
  /** Index of the last mark of each kind. */
  readonly last: ReadonlyMap<string, number>
}

/** Find the marks of a passage. */
export function lineOf(text: string, pattern: RegExp): MarkLine {
  const marks: Mark[] = []
  const last = new Map<string, number>()
  let straight = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isInch(text, match.index)) continue
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

const feet = /\d['’′]\d\d?$/u

/** He is 6’2*”*: inches after feet, and no end of what he says. */
function isInch(text: string, at: number): boolean {
  if (at < 3 || !isDigit(codeAt(text, at - 1)) || !'"”'.includes(text.charAt(at))) return false
  return feet.test(text.slice(Math.max(0, at - 5), at))
}

/** Whether a mark opens a quotation, by what stands beside it. */
export function opens({ text, paired }: MarkLine, { at, mark }: Mark): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‚') return true
  if (mark === '’' || mark === '’’') return false
  if (mark === '"' && paired) return true
  const before = text.charAt(at - 1)
  if (isLetter(text, at - 1) || (before && ',.!?'.includes(before))) return false
  const end = at + mark.length
  return isLetter(text, end) || (end < text.length && firstMarks.includes(text.charAt(end)))
}

/** Index of the mark which closes the one at `index`, if one does. */
export function closing(line: MarkLine, open: Mark, index: number): number | undefined {
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
