import type { Marks } from './marks.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** A word, a mark of punctuation, or a whole quotation. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case; `“”` for a quotation. */
  readonly lower: string
  /** What it can be: bits of `Is`. */
  readonly is: number
  /** Which of the quotations of the passage this is; -1 for none. */
  readonly quotation: number
}

const letter = /[\p{L}\p{N}\p{M}]/u
const inner = /[’'.&/-]/

/**
 * Cut a passage into tokens, each quotation being one.
 *
 *     “No, never,” said Sen. Ann Lee-Smith’s aide.
 *     └─────┬────┘ └┬─┘ └┬─┘ └┬┘ └───┬───┘└┬┘└─┬┘└ stop
 *       quotation  cue title name   name genitive person
 *
 * @param text
 *   One passage.
 * @param marks
 *   Its quotations.
 * @returns
 *   Tokens in order. Never throws.
 */
export function tokenise(text: string, marks: readonly Marks[], vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = 0
  while (at < text.length) {
    const quotation = marks[next]
    if (quotation && at === quotation.start) {
      const { start, end } = quotation
      tokens.push({
        start,
        end,
        text: text.slice(start, end),
        lower: '“”',
        is: Is.quotation,
        quotation: next
      })
      at = end
      next++
      continue
    }
    const limit = quotation ? quotation.start : text.length
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10 || code === 9 || code === 160) {
      at++
      continue
    }
    if (isLetter(text, at)) {
      const end = wordEnd(text, at, limit, vocabulary)
      pushWord(tokens, text, at, end, vocabulary)
      at = end
      continue
    }
    const last = tokens[tokens.length - 1]
    const short =
      last && last.end === at && !(last.is & Is.punctuation) ? shortForm(text, at, limit) : 0
    if (short > 0) {
      const end = at + short
      const lower = text.slice(at, end).toLowerCase().replace('’', "'")
      const is = short === 1 || lower === "'s" ? Is.genitive : Is.auxiliary | Is.finite
      tokens.push({ start: at, end, text: text.slice(at, end), lower, is, quotation: -1 })
      at = end
      continue
    }
    let end = at + 1
    while (end < limit && text[end] === text[at]) end++
    const mark = text.slice(at, end)
    if (mark.trim() !== '') {
      tokens.push({ start: at, end, text: mark, lower: mark, is: Is.punctuation, quotation: -1 })
    }
    at = end
  }
  return tokens
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    return (
      (code > 96 && code < 123) ||
      (code > 64 && code < 91) ||
      (code > 47 && code < 58) ||
      code === 64
    )
  }
  return letter.test(text[at] ?? '')
}

/** End of the word which begins here: with its inner marks, and its full stop if it is an abbreviation. */
function wordEnd(text: string, at: number, limit: number, vocabulary: Vocabulary): number {
  let end = at + 1
  let dotted = false
  while (end < limit) {
    if (isLetter(text, end)) {
      end++
      continue
    }
    const mark = text[end] ?? ''
    if (mark === ' ' || !inner.test(mark) || end + 1 >= limit || !isLetter(text, end + 1)) break
    if (shortForm(text, end, limit) > 0) break
    if (mark === '.') dotted = true
    end += 2
  }
  if (text[end] !== '.' || end >= limit) return end
  const size = end - at
  const single = size === 1 && isCapital(text, at)
  if (dotted || single || vocabulary.abbreviations.has(text.slice(at, end + 1).toLowerCase()))
    return end + 1
  return end
}

const shortEnding = /^[’'](?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])/iu

/** Characters of the short form which begins here: ’s, ’re, or the ’ after a plural; 0 for none. */
function shortForm(text: string, at: number, limit: number): number {
  const mark = text[at]
  if (mark !== '’' && mark !== "'") return 0
  const match = shortEnding.exec(text.slice(at, Math.min(at + 4, limit)))
  if (match) return match[0].length
  return (text[at - 1] === 's' || text[at - 1] === 'z') && !isLetter(text, at + 1) ? 1 : 0
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  return /\p{Lu}/u.test(text[at] ?? '')
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary
): void {
  const word = text.slice(start, end)
  const capital = isCapital(text, start)
  let lower = word
  let is = vocabulary.words.get(word)
  if (is === undefined) {
    lower = word.toLowerCase().replace('’', "'")
    is = vocabulary.words.get(lower) ?? (capital ? 0 : guess(lower, vocabulary))
  }
  if (capital) is |= Is.capital
  const code = text.charCodeAt(start)
  if (code > 47 && code < 58) is |= Is.number
  tokens.push({ start, end, text: word, lower, is, quotation: -1 })
}

/** What an unknown word is by its ending. */
function guess(lower: string, { lexicon }: Vocabulary): number {
  if (lower.length < 5) return 0
  const { adverbEndings, pastEndings } = lexicon.grammar
  for (const ending of adverbEndings) if (lower.endsWith(ending)) return Is.adverb
  for (const ending of pastEndings) if (lower.endsWith(ending)) return Is.finite
  return 0
}
