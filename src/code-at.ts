const { charCodeAt } = String.prototype

/**
 * UTF-16 code unit of a text at an offset.
 *
 * What `text.charCodeAt(at)` gives, for what reads every character. Engines keep a text
 * in one of ten ways (whole, a slice of another, two put together; a byte a character,
 * or two), and where V8 has met more than four of them it looks the method up again at
 * each call. An offset outside of the text, once asked for, makes every later call slow.
 *
 * @param at
 *   Offset within the text.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
