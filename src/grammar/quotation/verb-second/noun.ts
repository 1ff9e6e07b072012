import { endsIn, has, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'

/** Kinds of noun that a compound has from its last part. */
const kinds = Is.person | Is.title | Is.body | Is.document
/** Shortest part of a compound that tells what it is, in characters. */
const shortest = 4
/** Characters of the shortest noun to which an ending is added. */
const shortestStem = 3
/** Characters of the shortest noun that its ending tells to be a person: *Fischerin*; not *Herin*. */
const shortestAgent = 7

/**
 * What a noun is, as bits of `Is`: a compound is what its last part is.
 *
 *     Regierungs*sprecherin*      Landes*regierung*
 */
export function nounKind(token: Token | undefined, v: Vocabulary): number {
  if (isAge(token, v)) return Is.person
  if (!token || !(token.is & Is.capital || isCompound(token))) return 0
  const { words } = v
  const own = token.is & kinds
  if (own || token.word?.given) return own
  const { lower } = token
  // Dem Vorsitzende*n*, die Frau*en*: without the ending of a case or of the plural
  const ends = [lower.length]
  for (const ending of v.verbSecond.nounEndings)
    if (lower.endsWith(ending)) ends.push(lower.length - ending.length)
  for (let at = 0; at <= lower.length - shortest; at++) {
    for (const end of ends) {
      if (end - at < shortestStem) continue
      const kind = (words.get(lower.slice(at, end)) ?? 0) & kinds
      if (kind) return kind
    }
  }
  return endsIn(lower, v.verbSecond.agentNouns) && lower.length > shortestAgent ? Is.person : 0
}

/** *taz-Redakteurin*: a noun that begins with a small letter */
export function isCompound(token: Token | undefined): boolean {
  if (!token || token.word || has(token, Is.capital | Is.quotation | Is.punctuation)) return false
  return /-\p{Lu}/u.test(token.text)
}

/**
 * A word without the first of these endings that it has.
 *
 * @returns
 *   What is left; nothing where the word has none of the endings.
 */
function stemOf(word: string, endings: readonly string[]): string | undefined {
  const ending = endings.find(end => word.endsWith(end))
  return ending === undefined ? undefined : word.slice(0, word.length - ending.length)
}

/** What a word is without the ending of an adjective: *früher*e, *gelobt*er; nothing without one. */
export function adjectiveStem(token: Token | undefined, v: Vocabulary): string | undefined {
  return token && stemOf(token.lower, v.verbSecond.adjectiveEndings)
}

/** Sagte die *42-Jährige* */
export function isAge(token: Token | undefined, v: Vocabulary): boolean {
  return has(token, Is.number) && endsIn(token?.lower, v.verbSecond.ages)
}

/** A paper, an agency, a station: said in the dative, it is who was told, not who speaks. */
export function isMedium(token: Token | undefined, v: Vocabulary): boolean {
  return endsIn(token?.lower, v.verbSecond.media)
}

/** Words of the longest quotation that is the name of a paper: „Die Neue Zeit“ */
const longestTitle = 4

/** A short quotation which is a name: „Der Bote“ */
export function isTitle(token: Token | undefined): boolean {
  if (!token || !(token.is & Is.quotation)) return false
  const { text } = token
  return /^[„“"«»‚›‹]\p{Lu}/u.test(text) && text.split(' ').length <= longestTitle
}

/** Words of the longest quotation that is the name of a body: „Bund für Wald und Flur“ */
const longestName = 9

/** A quotation which may be the name of the body before it: it begins with a capital and ends in no stop. */
export function isLongTitle(token: Token | undefined): boolean {
  if (!token || !(token.is & Is.quotation)) return false
  const { text } = token
  return /^.\p{Lu}[^.,;:!?]*$/u.test(text) && text.split(' ').length <= longestName
}
