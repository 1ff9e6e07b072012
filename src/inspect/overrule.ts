import { type ConventionName, switches } from '../conventions/names.ts'
import type { Door } from '../door.ts'
import type { Message } from '../messages.ts'

/** How to overrule what a convention read, in words with code in backticks. */
export function overrule(name: Message['ruleId'], door: Door): string {
  if (name === 'declaration') return 'Another word, or none, in the comment.'
  const off = `\`conventions: { ${switches[name]}: false }\` in the front matter switches this off for the page.`
  if (door === 'copy') return byFrontMatter[name] ?? byMark[name] ?? off
  // There a backslash would be a character.
  return (
    byFrontMatter[name] ?? `\`<!-- copydesk: plain -->\` before a block keeps it as it is; ${off}`
  )
}

const byFrontMatter: Partial<Record<ConventionName, string>> = {
  headline: 'A title in the front matter goes before it.',
  published: 'A date in the front matter goes before it.'
}

/** In pasted copy. */
const byMark: Partial<Record<ConventionName, string>> = {
  byline: 'A backslash before the line keeps it as a paragraph.',
  dateline: 'A backslash before the paragraph keeps it as it is.',
  interview: 'A backslash before a turn makes it a paragraph.',
  leftover: 'A backslash before the line keeps it in the piece.',
  list: 'A backslash before a line makes it a paragraph.',
  note: 'A backslash before the line keeps it as a paragraph.',
  'pull-quote': 'A backslash before the paragraph keeps it as it is, and names nobody.',
  'section-break': 'A backslash before the line keeps it as a paragraph.',
  'section-head':
    'A backslash before the line keeps it as a paragraph; `## ` before it makes it a head.',
  standfirst: 'A backslash before the line keeps it as a paragraph.',
  timeline: 'A backslash before a line makes it a paragraph.'
}
