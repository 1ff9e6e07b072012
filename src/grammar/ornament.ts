import type { Heading } from 'mdast'

/** Characters; a longer row of ornaments is a rule, or a field to fill in. */
const longest = 24

/** Signs which part two sections, or end a piece, where one stands alone. */
const alone = new Set('*#~•◆◇○●■□▪⁂❦❧☙')
/** Signs of which it takes three: one is a dash, or an item that holds nothing. */
const inRows = new Set('·+=-–—_')
/** Signs which readers and reviewers count: `●●●` is a mark out of five. */
const counted = new Set('◆◇○●■□▪')

/**
 * Whether a line is an ornament and nothing else: `###`, `* *`, `~`, `■`.
 *
 * Stars are none: they are counted.
 */
export function isOrnament(line: string): boolean {
  if (line.length > longest) return false
  const sign = line.charAt(0)
  if (!alone.has(sign) && !inRows.has(sign)) return false
  let count = 0
  let close = false
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === sign) count++
    else if (character !== ' ' && character !== '\t' && character !== '\u00a0') return false
    if (at > 0 && character === sign && line.charAt(at - 1) === sign) close = true
  }
  return inRows.has(sign) ? count >= 3 : !(close && counted.has(sign))
}

/** Whether a heading of Markdown is a sign, and no heading: `#` and `###` alone. */
export function isSign({ depth, children }: Heading): boolean {
  return children.length === 0 && (depth === 1 || depth === 3)
}

/** `-30-`, with which telegraphists ended a story; `30` alone is a number. */
const thirty = /^[-–—#*_\s]*30\s*[-–—#*_]+$/u

/**
 * Whether a line is a sign that ends a piece: an ornament, or `-30-`.
 *
 * Words that do so are furniture of their language: `ENDS`.
 */
export function isEndMark(line: string): boolean {
  return line.length <= longest && (isOrnament(line) || thirty.test(line))
}
