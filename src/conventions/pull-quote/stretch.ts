import type { Paragraph } from 'mdast'
import type { Credit } from '../../grammar/credit-line.ts'
import type { Quotation, Source } from '../../grammar/quotation/quotation.ts'
import type { PlacedPassage } from './passages.ts'

/** Words with a meaning of their own in an attribution. */
export interface Part {
  readonly start: number
  readonly end: number
  /** A work is the title of what the quotation was taken from. */
  readonly is: 'role' | 'source' | 'work'
}

/** Stretch of a paragraph: quoted, or the words that say who speaks. */
export interface Stretch {
  readonly node: Paragraph
  /** UTF-16 offsets into the plain text of the paragraph; no white space at the ends. */
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  /** Parts of an attribution, in order; offsets as above. */
  readonly parts: readonly Part[]
}

/**
 * Cut a passage into what is quoted and what is not.
 *
 * A comma or a stop right after a quotation goes with it, as it does where it stands
 * before the closing mark: no caption begins with one, or is nothing else.
 */
export function stretchesOf(
  { node, text }: PlacedPassage,
  quotations: readonly { readonly start: number; readonly end: number }[],
  parts: readonly Part[]
): Stretch[] {
  if (node.type !== 'paragraph') return []
  const stretches: Stretch[] = []
  let next = 0
  const add = (from: number, to: number, quoted: boolean) => {
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    if (start >= end) return
    const own: Part[] = []
    for (let part = parts[next]; part && part.start < end; part = parts[++next]) {
      if (!quoted && part.start >= start && part.end <= end) own.push(part)
    }
    stretches.push({ node, start, end, quoted, parts: own })
  }
  let at = 0
  for (const { start, end } of quotations) {
    add(at, start, false)
    at = end + (closing.exec(text.slice(end, end + longest))?.[0].length ?? 0)
    add(start, at, true)
  }
  add(at, text.length, false)
  return stretches
}

/** Punctuation after a quotation. */
const closing = /^[ \u00a0\u202f]?[,.;:!?…]+(?!\S)/u
/** Characters that are looked at for it. */
const longest = 5

/** Credit line of a paragraph: all of it from `from` on. */
export function creditStretch(
  node: Paragraph,
  text: string,
  from: number,
  parts: readonly Part[]
): Stretch {
  const start = from + text.slice(from).length - text.slice(from).trimStart().length
  return { node, start, end: text.trimEnd().length, quoted: false, parts }
}

/** Parts of a credit line. */
export function creditParts({ source, role }: Credit): Part[] {
  const parts: Part[] = [{ start: source.start, end: source.end, is: 'source' }]
  if (role) parts.push({ start: role.start, end: role.end, is: 'role' })
  return parts
}

/** Sources of quotations, by the passage where they stand. */
export function sourcesOf(quotations: readonly Quotation[]): Map<number, Source[]> {
  const byPassage = new Map<number, Source[]>()
  for (const { source } of quotations) {
    if (!source) continue
    const known = byPassage.get(source.passage)
    if (known) known.push(source)
    else byPassage.set(source.passage, [source])
  }
  return byPassage
}

/** Sources and their roles as parts of the text in which they stand. */
export function partsIn(text: string, sources: readonly Source[]): Part[] {
  const parts = new Map<number, Part>()
  for (const source of sources) {
    parts.set(source.start, { start: source.start, end: source.end, is: 'source' })
    if (source.role === null) continue
    const start = nearest(text, source.role, source.start)
    if (start >= 0) parts.set(start, { start, end: start + source.role.length, is: 'role' })
  }
  return [...parts.values()].sort((one, other) => one.start - other.start)
}

/** Where `words` stand in the text: right before `near` if they do, else after it. */
function nearest(text: string, words: string, near: number): number {
  const before = text.lastIndexOf(words, near - 1)
  return before >= 0 && near - before - words.length <= 2 ? before : text.indexOf(words, near)
}
