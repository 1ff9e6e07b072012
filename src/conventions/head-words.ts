import { codeAt } from '../code-at.ts'
import { buttons } from '../lexicon/buttons.ts'
import { months } from '../lexicon/dates.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { Sign } from '../tree/look.ts'

/** What the words of a line say; nothing of a language that we do not read. */
export interface HeadWords {
  /** It opens as a caption does: `Figure 2: the harbour in 1900`. */
  readonly caption: boolean
  /**
   * A word of picture credits stands in it, `Courtesy of the harbour museum`, or it ends in
   * one in brackets: `(Photo: Ann Lee)`.
   */
  readonly credit: boolean
  /** An auxiliary stands in it: `The harbour will be closed`. */
  readonly auxiliary: boolean
  /** It ends in a verb that what is listed goes on from: `The winners are:`, `Survivors include:`. */
  readonly open: boolean
}

/** Words of a lexicon which tell a line from a head. */
interface Vocabulary {
  readonly captions: ReadonlySet<string>
  readonly telling: ReadonlyMap<string, 'credit' | 'auxiliary' | 'names'>
}

const compiled = new WeakMap<Lexicon, Vocabulary>()

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let known = compiled.get(lexicon)
  if (!known) {
    const { captions, grammar, people } = lexicon
    const telling = new Map<string, 'credit' | 'auxiliary' | 'names'>()
    for (const word of people?.opensNames ?? []) telling.set(word, 'names')
    for (const word of grammar.auxiliaries) telling.set(word, 'auxiliary')
    for (const word of captions?.credits ?? []) telling.set(word, 'credit')
    known = { captions: new Set(captions?.openers), telling }
    compiled.set(lexicon, known)
  }
  return known
}

// Figure 2: the harbour in 1900
// ^^^^^^ opener
const opener = /^(?<word>\p{L}+\.?)(?:\s?\d|\s?[:：]|\sby\s)/u
// (Harbour News: Ann Lee)      (Ann Lee/Harbour News)
const agencyAndName = /^\p{Lu}[\p{L} .&’'-]{1,30}(?::\s|\/)\p{Lu}[\p{L} .&’'-]{1,30}\)$/u
/** What parts words, by its code. */
const between = new Uint8Array(0x3001)
for (const mark of ' \t\n\u00a0\u2009\u202f\u3000,.:;!?…/()[]“”"«»–—-') {
  between[mark.charCodeAt(0)] = 1
}

const none: HeadWords = { caption: false, credit: false, auxiliary: false, open: false }

/**
 * Read the words of a line: those that white space and punctuation part.
 *
 * @param holds
 *   Signs that the line holds, as bits.
 */
export function headWordsIn(text: string, holds: number, lexicon: Lexicon | undefined): HeadWords {
  if (!lexicon) return none
  const { captions, telling } = vocabularyOf(lexicon)
  let credit = false
  let auxiliary = false
  let last: string | undefined
  const lower = text.toLowerCase().replaceAll('’', "'")
  const { length } = lower
  let from = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && !between[codeAt(lower, at)]) continue
    if (at > from) {
      last = telling.get(lower.slice(from, at))
      if (last === 'credit') credit = true
      else if (last === 'auxiliary') auxiliary = true
    }
    from = at + 1
  }
  const labelled = (holds & (Sign.digit | Sign.colon)) > 0 || lower.includes('by')
  const isCaption = (words: string) => {
    const first = labelled ? opener.exec(words)?.groups?.word : undefined
    return first !== undefined && captions.has(first.toLowerCase())
  }
  if (text.endsWith(')')) {
    const noted = text.slice(text.lastIndexOf('(') + 1)
    credit ||= isCaption(noted) || agencyAndName.test(noted)
  }
  const open = text.endsWith(':') && (last === 'auxiliary' || last === 'names')
  return { caption: isCaption(text), credit, auxiliary, open }
}

const monthNames = new Set(months.flat())
const parting = /[^\p{L}\p{N}]+/u
const year = /^(?:19|20)\d\d$/u

/** `Friday 6 June 2025, 9.30am` */
export function statesDate(line: string): boolean {
  const words = line.toLowerCase().split(parting)
  return words.some(word => monthNames.has(word)) && words.some(word => year.test(word))
}

const clock = /^\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?\s/u

/** `9.30  Registration and coffee`, `9.30–10.15  Opening` */
export function opensWithTime(text: string): boolean {
  return clock.test(text)
}

const numberOrTime = /^\d[\d.:,/-]*[KM]?(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu

/** `3` at the foot of a page, `1.2K` over a button, `16.42 GMT` over an entry, `12/05/2025`. */
export function isNumberOrTime(text: string): boolean {
  return numberOrTime.test(text)
}

/** Characters of the longest. */
const longestButton = Math.max(...[...buttons].map(button => button.length))

/** `Share` */
export function isButton(text: string): boolean {
  return text.length <= longestButton && buttons.has(text.toLowerCase())
}
