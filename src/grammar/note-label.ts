import { type NoteKind, noteDateOpenings, noteLabels } from '../lexicon/notes.ts'
import { Sign } from '../tree/look.ts'
import { readOpeningDate } from './date/date-opening.ts'

/** The label at the start of a note about the piece itself. */
export interface NoteLabel {
  readonly kind: NoteKind
  /** Where the label begins: after an opening bracket. */
  readonly start: number
  /** UTF-16 offset after its colon or dash. */
  readonly end: number
  /** Date in it, as in `datetime`; `null` where it states none that can be read. */
  readonly date: string | null
  /** Whether a date or a time of day stands in it. */
  readonly dated: boolean
  /** Whether nothing follows. */
  readonly alone: boolean
}

/** Kinds by label, and the labels by their first word. */
const kinds = new Map<string, NoteKind>()
const byFirst = new Map<string, string[]>()
for (const [kind, labels] of Object.entries(noteLabels)) {
  for (const label of labels) {
    // `entries` forgets which keys went in.
    kinds.set(label, kind as NoteKind)
    const first = firstWord(label, 0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), label])
  }
}
const letters = new Set(
  [...byFirst.keys()].flatMap(word => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])
)
for (const labels of byFirst.values()) labels.sort((one, other) => other.length - one.length)

const brackets = new Set([...'[(（【'].map(one => one.charCodeAt(0)))
/** Characters of a label, with its date. */
const longest = 60
/** What parts a label from its note; a colon in a time of day does not. */
const mark = /:(?!\d\d)|：|\s[–—-](?=\s)/u
const opensDate = new RegExp(String.raw`^(?:${noteDateOpenings.join('|')})\s`, 'u')
const clock = /^\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s[A-Z]{2,4})?$/iu

/**
 * Whether a text may begin with a label: a look that spares many texts a reading.
 *
 * @param holds
 *   Signs that it holds, as bits.
 */
export function mayBeLabelled(text: string, holds: number): boolean {
  return text.length <= longest + 1 || (holds & (Sign.colon | Sign.dash)) > 0
}

/**
 * Read the label that a note begins with.
 *
 * @param text
 *   `Correction (3 May 2024): An earlier version …`
 * @returns
 *   Label; nothing where the text begins otherwise. Never throws.
 */
export function readNoteLabel(text: string): NoteLabel | undefined {
  const start = brackets.has(text.charCodeAt(0)) ? 1 : 0
  // Few blocks begin with the first letter of a label.
  if (!letters.has(text.charCodeAt(start))) return
  const labels = byFirst.get(firstWord(text, start))
  if (!labels) return
  const opening = text
    .slice(start, start + longest)
    .toLowerCase()
    .replaceAll('’', "'")
  const label = labels.find(words => opening.startsWith(words))
  const kind = label && kinds.get(label)
  if (!label || !kind) return
  const after = start + label.length
  const rest = text.slice(after, start + longest)
  const parted = mark.exec(rest)
  if (!parted && after + rest.length < text.length) return
  const when = whenOf(rest.slice(0, parted?.index ?? rest.length))
  const date = readOpeningDate(when)
  if (when && date?.end !== when.length && !clock.test(when)) return
  const end = after + (parted ? parted.index + parted[0].length : rest.length)
  return {
    kind,
    start,
    end,
    date: date?.datetime ?? null,
    dated: when !== '',
    alone: end === text.length
  }
}

/** A date or a time, without the brackets or the comma which part it from the label. */
function whenOf(words: string): string {
  return words
    .trim()
    .replace(/^[,([]/u, '')
    .replace(/[)\]]$/u, '')
    .trim()
    .replace(opensDate, '')
}

/** The letters at an index, in lower case. */
function firstWord(text: string, from: number): string {
  let to = from
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to)
    // White space, and the punctuation of ASCII; beyond it, that of Chinese and apostrophes.
    if (code < 0x41 || code === 0x2019 || code === 0xff1a || code === 0x3000 || code === 0xa0) break
    if (to - from > 24) break
  }
  return text.slice(from, to).toLowerCase()
}
