import { lexicons } from './index.ts'
import type { Grammar, Lexicon } from './lexicon.ts'

/** What a lexicon may lack. */
const optional: ReadonlySet<string> = new Set<keyof Grammar | keyof Lexicon>([
  'captions',
  'dying',
  'people',
  'subjectFirst',
  'verbSecond'
])

/** Whether a value is a lexicon: it has all that the English one has, in the same form. */
export function isLexicon(value: unknown): value is Lexicon {
  return isLike(lexicons[0], value)
}

function isLike(model: unknown, value: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && value.every(one => typeof one === 'string')
  if (typeof model !== 'object' || model === null) return typeof value === typeof model
  if (typeof value !== 'object' || value === null) return false
  const given: Record<string, unknown> = { ...value }
  return Object.entries(model).every(
    ([name, part]) => (given[name] === undefined && optional.has(name)) || isLike(part, given[name])
  )
}
