import type { Lexicon } from '../lexicon/lexicon.ts'
import type { HeadLine } from './head-line.ts'

/** Words of a lexicon which tell a line from a head. */
interface Vocabulary {
  readonly captions: ReadonlySet<string>
  readonly credits: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
}

const compiled = new WeakMap<Lexicon, Vocabulary>()

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let known = compiled.get(lexicon)
  if (!known) {
    const { captions, grammar } = lexicon
    known = {
      captions: new Set(captions?.openers),
      credits: new Set(captions?.credits),
      auxiliaries: new Set(grammar.auxiliaries)
    }
    compiled.set(lexicon, known)
  }
  return known
}

// Figure 2: the harbour in 1900
// ^^^^^^ opener
const opener = /^(?<word>\p{L}+\.?)(?:\s?\d|\s?[:：]|\sby\s)/u
// Ada Lund/Harbour Post
//        ^^^ from hand to hand
const slash = /\p{Ll}\/\p{Lu}/u
const word = /[\p{L}’']+/gu

/** `Figure 2: the harbour in 1900` */
export function isCaption({ text, lexicon }: HeadLine): boolean {
  const first = lexicon && opener.exec(text)?.groups?.word
  return first ? vocabularyOf(lexicon).captions.has(first.toLowerCase()) : false
}

/** `Ada Lund/Harbour Post`, `Courtesy of the harbour museum` */
export function isCredit(line: HeadLine): boolean {
  return (
    slash.test(line.text) || (line.lexicon ? uses(line, vocabularyOf(line.lexicon).credits) : false)
  )
}

/** `The harbour will be closed` */
export function usesAuxiliary(line: HeadLine): boolean {
  return line.lexicon ? uses(line, vocabularyOf(line.lexicon).auxiliaries) : false
}

function uses({ text }: HeadLine, words: ReadonlySet<string>): boolean {
  for (const [found] of text.matchAll(word)) {
    if (words.has(found.toLowerCase().replace('’', "'"))) return true
  }
  return false
}
