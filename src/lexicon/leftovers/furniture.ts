/** What a piece of furniture is for. */
export type LeftoverKind =
  | 'advertisement'
  | 'agency-stamp'
  | 'comment-form'
  | 'cookie-notice'
  | 'copyright'
  | 'end-mark'
  | 'legal'
  | 'mail-head'
  | 'navigation'
  | 'newsletter'
  | 'reading-tools'
  | 'related'
  | 'release-stamp'
  | 'running-head'
  | 'share-bar'
  | 'subscription'
  | 'tag-list'

/** Phrases of one kind of furniture, by how much they say on their own. */
export interface Phrases {
  /** Lines which stand nowhere but on a page: furniture wherever they are. */
  readonly sure?: readonly string[]
  /** Lines which writers write as well: furniture beside furniture, and at the end. */
  readonly beside?: readonly string[]
  /** Labels of links: each goes with the title right below, wherever it stands. */
  readonly leads?: readonly string[]
  /** Labels of a list of links, which goes with its items. */
  readonly opens?: readonly string[]
}

/**
 * Lines of page furniture in one language, by what they are for.
 *
 * A phrase is a whole line, or one of the parts that a line is made of, without
 * the punctuation round it. In a phrase
 *
 * - `(this|the)` is one of several, `[this|the]` may be missing, and so may the
 *   letters in `article[s]`;
 * - `-` is a hyphen, a space, or nothing; `'` is any apostrophe, or nothing;
 * - `{service}` is a social network, `{number}` a number, `{year}` a year,
 *   `{name}` a few words, `{title}` the rest of the line where it is no sentence,
 *   `{owner}` the rest of a copyright line, and `…` the rest of the sentence or the
 *   line, if there is one.
 *
 * Upper case and the width of white space do not matter.
 */
export type Furniture = { readonly [Kind in LeftoverKind]?: Phrases }
