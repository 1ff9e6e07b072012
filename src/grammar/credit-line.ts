import { nameParticles } from '../lexicon/name-parts.ts'
import { readDate } from './date/date.ts'

/** Who a credit line names, by offsets into the line (UTF-16, end exclusive). */
export interface Credit {
  readonly source: { readonly start: number; readonly end: number; readonly text: string }
  /** What stands after the first comma: `chief engineer`. */
  readonly role: { readonly start: number; readonly end: number; readonly text: string } | null
  /** Whether the source is a name: capitalised words, particles between them. */
  readonly named: boolean
}

// — Ada Lovelace, chief engineer
// ^ dash
//   ^^^^^^^^^^^^ source
//                 ^^^^^^^^^^^^^^ role
const line =
  /^(?:[—–―]|-{2,3})\s*(?<source>[^,\s][^,\n]*)(?<=\S)(?:(?<comma>,\s*)(?<role>\S[^\n]*))?$/u
/** Words of a whole credit; a longer line is a sentence that opens with a dash. */
const longest = 16
const name = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Lu}|(?:${nameParticles.join('|')})\b|[ae]l-\p{Lu}|d[’'])[\p{L}\p{M}’'.-]*){0,5}$`,
  'u'
)
const marks = /[”"»“„«]/u
const sentence = /[\p{Ll}\d][.!?…]$|[;:]|\s[—–―-]+\.?$/u

/**
 * Read a line which credits the quotation above it.
 *
 * @param text
 *   Text whose last line it is: `— Ada Lovelace, chief engineer`. The dash may be
 *   `—`, `–`, `―`, `--` or `---`; a single hyphen is a bullet.
 * @param from
 *   UTF-16 offset where the line begins. Default: 0.
 * @returns
 *   Credit with offsets into the text, or nothing where the line has no dash, or
 *   is a sentence or a date. Never throws.
 */
export function parseCredit(text: string, from = 0): Credit | undefined {
  const groups = line.exec(text.slice(from).trim())?.groups
  if (!groups?.source) return undefined
  const { source, comma = '', role } = groups
  const words = `${source} ${role ?? ''}`.trim().split(/\s+/u)
  if (words.length > longest || sentence.test(source) || marks.test(source)) return undefined
  const named = name.test(source)
  // — Ada Lovelace has told us so for years, and nobody has listened to her yet.
  if (!named && role && sentence.test(role)) return undefined
  if (readDate(`${source}${comma}${role ?? ''}`)) return undefined
  const start = text.indexOf(source, from)
  const end = start + source.length
  const after = end + comma.length
  return {
    source: { start, end, text: source },
    role: role ? { start: after, end: after + role.length, text: role } : null,
    named
  }
}
