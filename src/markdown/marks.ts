/**
 * What a run of `*` or `_` does, by what stands round it. The marks which might
 * do both, and those next to other marks, take the parser.
 *
 * Rules: https://spec.commonmark.org/0.31.2/#delimiter-run
 *
 * @param from
 *   Offset of the first mark.
 * @param to
 *   Offset after the last.
 */
export function roleOf(
  text: string,
  from: number,
  to: number
): 'opens' | 'closes' | 'word' | undefined {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  if (isMark(before) || isMark(after)) return undefined
  const left = groupOf(before)
  const right = groupOf(after)
  const opens = right === letter || (right === sign && left !== letter)
  const closes = left === letter || (left === sign && right !== letter)
  if (opens && closes) {
    const inWord = text.charAt(from) === '_' && left === letter && right === letter
    return inWord ? 'word' : undefined
  }
  if (opens) return 'opens'
  return closes ? 'closes' : 'word'
}

const [white, sign, letter] = [0, 1, 2]

/** Kind of a UTF-16 code unit, as the parser sees it; the end of a text is white space. */
function groupOf(unit: string): number {
  if (unit === '' || /\s/u.test(unit)) return white
  return /[\p{P}\p{S}]/u.test(unit) ? sign : letter
}

function isMark(character: string): boolean {
  return character === '*' || character === '_' || character === '~'
}

const reference = /&(?:#|[A-Za-z0-9]+;)/uy
const markup = /<[A-Za-z/!?]/uy
const plainBackslash = /\\[A-Za-z0-9 ]/uy

/**
 * Whether a special character, other than those of emphasis, code, and links,
 * means something where it stands.
 *
 * @param single
 *   Whether the text is one line: a table has two.
 */
export function isMarked(text: string, at: number, single: boolean): boolean {
  const mark = text.charAt(at)
  if (mark === '|') return !single
  if (mark === '~') return text.charAt(at - 1) === '~' || text.charAt(at + 1) === '~'
  if (mark === '&') return matches(reference, text, at)
  if (mark === '<') return matches(markup, text, at)
  if (mark === '\\') return !matches(plainBackslash, text, at)
  return true
}

/** Offset of the next run of backticks of a length; -1 if there is none. */
export function closingBackticks(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0; ) {
    let end = at + 1
    while (text.charAt(end) === '`') end++
    if (end - at === length) return at
    at = text.indexOf('`', end)
  }
  return -1
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
