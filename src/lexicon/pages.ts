/**
 * Words before the number of a page at the head or the foot of one, in lower case.
 *
 * Source: our own reading of reports that were pasted out of PDF.
 */
export const pageWords: readonly string[] = [
  'p.',
  'page',
  'pagina',
  'página',
  'seite',
  'sida',
  'side',
  'strona',
  'стр.',
  'страница'
]

/**
 * What stands, for readers who cannot see it, before and after a box that promotes something,
 * in lower case.
 *
 * Source: our own reading of news pages.
 */
export const promotions = {
  from: 'skip past newsletter promotion',
  to: 'after newsletter promotion'
}

/**
 * How newsletters end the prompt that begins with their own name: The Quay is a
 * reader-supported publication. To receive new posts, `consider becoming a free or paid subscriber.`
 *
 * Source: our own reading of newsletters.
 */
export const newsletterPromptEnd = 'consider becoming a free or paid subscriber.'

/** Words between the number of a page and the number of all pages, in lower case. */
export const ofPages: readonly string[] = [
  '/',
  'af',
  'av',
  'de',
  'di',
  'of',
  'sur',
  'van',
  'von',
  'z',
  'из'
]
