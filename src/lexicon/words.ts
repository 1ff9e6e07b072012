/**
 * Read a word list as it is written in a lexicon: words apart by white space,
 * or, where some have several words, by ` · `.
 */
export function words(text: string): readonly string[] {
  return text.includes('·')
    ? text.split('·').map(entry => entry.trim().replace(/\s+/g, ' '))
    : text.trim().split(/\s+/)
}

/** The same rows, and those with ß as Switzerland writes them: `heisst`. */
export const withSwiss = (rows: readonly string[]): readonly string[] =>
  rows.flatMap(row => (row.includes('ß') ? [row, row.replaceAll('ß', 'ss')] : [row]))
