/**
 * Name of each convention, as messages and findings say it, with the key that
 * switches it in `conventions: { … }`.
 */
export const switches = {
  'hidden-character': 'hiddenCharacters',
  leftover: 'leftovers',
  note: 'notes',
  headline: 'headline',
  byline: 'byline',
  published: 'published',
  standfirst: 'standfirst',
  dateline: 'dateline',
  'section-break': 'sectionBreaks',
  list: 'lists',
  timeline: 'timelines',
  interview: 'interviews',
  'section-head': 'sectionHeads',
  roster: 'rosters',
  'pull-quote': 'pullQuotes'
} as const

/** Name of a convention: `pull-quote`. */
export type ConventionName = keyof typeof switches

/** Key that switches a convention: `pullQuotes`. */
export type ConventionSwitch = (typeof switches)[ConventionName]
