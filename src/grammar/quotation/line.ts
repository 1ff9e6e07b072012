import type { Span } from './name.ts'
import { isDash, type NounPhrase } from './noun-phrase.ts'
import { is, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Who said a quotation, as one construction reads it. */
export interface Attribution {
  /** Name of the construction. */
  readonly sign: string
  readonly source: NounPhrase | null
  readonly cue: Span | null
  /** What belongs to the cue and stands apart from it: hatte sie *gesagt*. */
  readonly rest: Span | null
  /** Tokens of the attribution: source, cue and what stands between. */
  readonly extent: Span
  /** Where the words were heard or read, beside a speaker: according to *the agency*. */
  readonly medium: Span | null
}

/** What a construction answers; the rest is the same for all. */
export type Found = Omit<Attribution, 'sign' | 'medium' | 'rest'> &
  Partial<Pick<Attribution, 'rest'>>

/** A quotation in its sentence. */
export interface Line {
  readonly tokens: readonly Token[]
  /** Token of the quotation. */
  readonly at: number
  /** The sentence, end exclusive. */
  readonly from: number
  readonly to: number
  readonly vocabulary: Vocabulary
  /** How the quotation before it in the sentence was read. */
  readonly earlier: Attribution | undefined
}

/** One way in which a language ties a quotation to its source. */
export interface Construction {
  /** In kebab case: the sign in the evidence. */
  readonly name: string
  readonly read: (line: Line) => Found | undefined
}

/** Token after the quotation and its comma or dash; nothing where the sentence ends there. */
export function afterQuotation({ tokens, at, to }: Line): number | undefined {
  const next = tokens[at + 1]
  const begin = is(next, ',') || isDash(next) ? at + 2 : at + 1
  return begin < to ? begin : undefined
}
