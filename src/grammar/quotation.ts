import type { Evidence } from '../evidence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
export interface Passage {
  readonly text: string
  readonly kind: 'paragraph' | 'head' | 'item' | 'quote'
}
export interface Range {
  readonly passage: number
  readonly start: number
  readonly end: number
}
export interface Source extends Range {
  readonly text: string
  readonly role: string | null
}
export interface Quotation extends Range {
  readonly text: string
  readonly closed: boolean
  readonly standsAlone: boolean
  readonly leadIn: boolean
  readonly source: Source | null
  readonly cue: (Range & { readonly text: string }) | null
  readonly medium: string | null
  readonly resolved: string | null
  readonly evidence: readonly Evidence[]
  readonly doubt: string | null
}
/** Placeholder: the attribution grammar takes its place. */
export function readQuotations(
  passages: readonly Passage[],
  _lexicon: Lexicon | undefined
): Quotation[] {
  return passages.flatMap(({ text, kind }, passage) => {
    const m = /^“([^”]*)”/u.exec(text)
    if (!m || kind !== 'paragraph') return []
    return [
      {
        passage,
        start: 0,
        end: m[0].length,
        text: m[0],
        closed: true,
        standsAlone: true,
        leadIn: false,
        source: null,
        cue: null,
        medium: null,
        resolved: null,
        evidence: [],
        doubt: null
      }
    ]
  })
}
