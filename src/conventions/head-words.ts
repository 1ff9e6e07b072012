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

/** `Figure 2: the harbour in 1900` */
export function isCaption({ text, lexicon }: HeadLine): boolean {
  const first = lexicon && opener.exec(text)?.groups?.word
  return first ? vocabularyOf(lexicon).captions.has(first.toLowerCase()) : false
}

/** `Ada Lund/Harbour Post`, `Courtesy of the harbour museum` */
export function isCredit({ text, vocabulary, lexicon }: HeadLine): boolean {
  if (slash.test(text)) return true
  if (!lexicon) return false
  const { credits } = vocabularyOf(lexicon)
  return vocabulary.some(word => credits.has(word))
}

/** `The harbour will be closed` */
export function usesAuxiliary({ vocabulary, lexicon }: HeadLine): boolean {
  if (!lexicon) return false
  const { auxiliaries } = vocabularyOf(lexicon)
  return vocabulary.some(word => auxiliaries.has(word))
}
