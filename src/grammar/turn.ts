import { turnLabels } from '../lexicon/interviews.ts'
import { nameParticles } from '../lexicon/name-parts.ts'
import { Sign } from '../tree/look.ts'

/** The label that a turn of an interview begins with. */
export interface TurnLabel {
  /** As written, without its colon: `Q`, `ADA MARSH`. */
  readonly name: string
  /** UTF-16 offset after its colon. */
  readonly end: number
}

/** Characters of a label with its colon. */
const longest = 48
/** Words of a name. */
const most = 4

// Ada Marsh, mayor of Saltmarsh: No.
// ^^^^^^^^^ name
const named = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|${nameParticles.join('|')})){0,3})(?:, [\p{L} .’'-]+| ?\([\p{L} .’'-]+\))?\s?[:：]$`,
  'u'
)
const numbered = /\s?\d{1,2}$/u

/**
 * Read the label of a turn: a name before a colon.
 *
 * @param text
 *   `Ada Marsh, mayor: We are late.`
 * @returns
 *   Label; nothing where the words before the colon are no name. Never throws.
 */
export function readTurn(text: string): TurnLabel | undefined {
  const end = colonIn(text) + 1
  if (end === 0) return
  const name = named.exec(text.slice(0, end))?.groups?.name
  if (!name || name.split(' ').length > most) return
  return { name, end }
}

/** A label of questions or of answers: `Q:`, `Frage 2:`, `A.` */
export interface QuestionLabel extends TurnLabel {
  /** Rows of the lexicon in which it is a question, and in which it is an answer. */
  readonly asks: readonly number[]
  readonly answers: readonly number[]
  /** Colon or full stop. */
  readonly mark: string
}

const asks = rowsOf('question')
const answers = rowsOf('answer')
/** Characters of the longest label with its number and its mark. */
const longestLabel = 16
/** Characters of a letter with its number, before a full stop: `Q12. `. */
const numberedLetter = 3
const fullStop = 0x2e
const space = 0x20
const ascii = 0x7f
const wideColon = 0xff1a

/** Read the label of a question or an answer; nothing for other words. Never throws. */
export function readQuestion(text: string): QuestionLabel | undefined {
  const at = markIn(text)
  if (at < 0) return
  const name = text.slice(0, at).trimEnd()
  const word = name.toLowerCase().replace(numbered, '')
  const [asked, answered] = [asks.get(word), answers.get(word)]
  // A small letter is one of a list.
  if ((!asked && !answered) || /^\p{Ll}$/u.test(name)) return
  return { name, end: at + 1, asks: asked ?? [], answers: answered ?? [], mark: text.charAt(at) }
}

/**
 * Whether a label may stand at the start of a text: a look that spares most texts a reading.
 *
 * @param opens
 *   Signs in its opening, as bits.
 */
export function mayLabel(text: string, opens: number): boolean {
  const { colon, stop } = Sign
  return ((opens & colon) > 0 && colonIn(text) >= 0) || ((opens & stop) > 0 && stopIn(text) >= 0)
}

/** Index of the mark that ends a label, if one stands where it would; else -1. */
function markIn(text: string): number {
  const stop = stopIn(text)
  const colon = stop < 0 ? colonIn(text) : stop
  return colon < longestLabel ? colon : -1
}

function stopIn(text: string): number {
  for (let at = 1; at <= numberedLetter && at + 1 < text.length; at++) {
    if (text.charCodeAt(at) === fullStop && text.charCodeAt(at + 1) === space) return at
  }
  return -1
}

function colonIn(text: string): number {
  const opening = text.length > longest ? text.slice(0, longest) : text
  const colon = opening.indexOf(':')
  if (colon >= 0) return colon
  // The wide colon of Chinese stands after its letters, and after Q and A.
  const wide = text.charCodeAt(0) > ascii || text.charCodeAt(1) === wideColon
  return wide ? opening.indexOf('：') : -1
}

function rowsOf(role: 'question' | 'answer'): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, labels] of turnLabels.entries()) {
    for (const label of labels[role]) rows.set(label, [...(rows.get(label) ?? []), row])
  }
  return rows
}
