import { firstOfWord, plainLine, startAt } from './plain-line.ts'

/** A word which is plain already; phrases are in lower case. */
const simple = /^[\p{Ll}\p{Lo}]+$/u

/** A phrase which opens with a plain word, as most do. */
const plainOpening = /^[a-z]+(?= |$)/u

/** Ends of a word in a phrase. */
const marks = ' |()[]{}…'

/**
 * First words of the lines that a phrase can match, without reading all of it:
 * most phrases are never asked for.
 *
 * @param phrase
 *   `[be the] first to (comment|reply) …`
 * @param slots
 *   First words of what stands in braces.
 * @returns
 *   `be`, `first`; words as `startAt` gives them.
 */
export function openingsOf(
  phrase: string,
  slots: Readonly<Record<string, readonly string[]>>
): string[] {
  const plain = plainOpening.exec(phrase)
  if (plain) return [plain[0]]
  const text = phrase.trimStart()
  const mark = text.charAt(0)
  if (mark === '(' || mark === '[') {
    const end = closeOf(text)
    const within = alternativesOf(text.slice(1, end)).flatMap(one => openingsOf(one, slots))
    return mark === '[' ? [...within, ...openingsOf(text.slice(end + 1), slots)] : within
  }
  if (mark === '{') return [...(slots[text.slice(1, text.indexOf('}'))] ?? [])]
  let end = 0
  while (end < text.length && !marks.includes(text.charAt(end))) end++
  const word = text.slice(0, end)
  if (text.charAt(end) !== '[' && simple.test(word)) return [firstOfWord(word)]
  // `comment[s]`
  const longer =
    text.charAt(end) === '[' ? alternativesOf(text.slice(end + 1, text.indexOf(']', end))) : []
  return [word, word.replaceAll('-', ''), ...longer.map(ending => word + ending)].map(
    one => startAt(plainLine(one))[0]
  )
}

/** Index of the bracket that closes the one which a text begins with. */
function closeOf(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if ('(['.includes(text.charAt(at))) depth++
    else if (')]'.includes(text.charAt(at)) && --depth === 0) return at
  }
  return text.length
}

function alternativesOf(text: string): string[] {
  if (!text.includes('(') && !text.includes('[')) return text.split('|')
  const alternatives: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if ('(['.includes(mark)) depth++
    else if (')]'.includes(mark)) depth--
    else if (mark === '|' && depth === 0) {
      alternatives.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...alternatives, text.slice(from)]
}
