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
    if (isHan(code)) {
      count++
      open = false
    } else if (isSpace(code)) open = false
    else if (!open && isWorded(code)) {
      count++
      open = true
    }
  }
  return count
}

/** White space: tab, line ending, space, no-break space, the spaces of typography. */
function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b)
  )
}

/** Letter or digit: in ASCII one of them, beyond it anything that is no punctuation. */
function isWorded(code: number): boolean {
  if (code < 128) {
    const lower = code | 32
    return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122)
  }
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff)
}

/** Kana and Han, without their punctuation. */
function isHan(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}
