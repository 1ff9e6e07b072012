/**
 * Read a word list as it is written in a lexicon: words apart by white space,
 * or, where some have several words, by ` · `.
 */
export function words(text: string): readonly string[] {
  return text.includes('·')
    ? text.split('·').map(entry => entry.trim().replace(/\s+/g, ' '))
    : text.trim().split(/\s+/)
}
