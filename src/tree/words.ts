/**
 * Count the words of a text.
 *
 * A word is a run without white space that holds a letter or a digit; in Chinese
 * and Japanese, which do not part words, each character counts as one.
 */
export function countWords(text: string): number {
  let count = 0
  let open = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < kinds.length ? kinds[code] : beyond(code)
    if (kind === space) open = false
    else if (kind === single) {
      count++
      open = false
    } else if (kind === letter && !open) {
      count++
      open = true
    }
  }
  return count
}

const [mark, space, letter, single] = [0, 1, 2, 3]

/** What each character of ASCII is; nearly every character of a piece is one. */
const kinds = new Uint8Array(128)
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z0-9]/u.test(character)) kinds[code] = letter
  else if (/\s/u.test(character)) kinds[code] = space
}

/** What a character beyond ASCII is: quotation marks and dashes are none of the words. */
function beyond(code: number): number {
  if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return single
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000) return space
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && !isWidePunctuation(code)
    ? letter
    : mark
}

/** Punctuation of Chinese and Japanese, and the wide forms of that of ASCII. */
function isWidePunctuation(code: number): boolean {
  return (code > 0x3000 && code < 0x3040) || (code >= 0xff01 && code <= 0xff0f)
}
