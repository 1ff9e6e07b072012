import type { VerbSecond } from '../../../lexicon/lexicon.ts'
import type { Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'

/** Kinds of noun that a compound has from its last part. */
const kinds = Is.person | Is.title | Is.body | Is.document
/** Shortest part of a compound that tells what it is, in characters. */
const shortest = 4
/** Characters of the shortest noun that its ending tells to be a person: *Fischerin*; not *Herin*. */
const shortestAgent = 7

/** Des Sprecher*s*; den Abgeordnete*n*; die Sprecherin*nen* */
const declined = /^(?<base>.{3,}?)(?:e?s|e?n|nen)$/u

/**
 * What a noun is, as bits of `Is`: a compound is what its last part is.
 *
 *     Regierungs*sprecherin*      Landes*regierung*
 */
export function nounKind(token: Token | undefined, v: Vocabulary): number {
  if (isAge(token, v)) return Is.person
  if (!token || !(token.is & Is.capital)) return 0
  const { words } = v
  const own = token.is & kinds
  if (own || token.word?.given) return own
  const { lower } = token
  for (let at = 0; at <= lower.length - shortest; at++) {
    const part = lower.slice(at)
    const base = declined.exec(part)?.groups?.base
    const kind = (words.get(part) ?? 0) | (base ? (words.get(base) ?? 0) : 0)
    if (kind & kinds) return kind & kinds
  }
  const isAgent = wordsOf(v).agentNouns.some(ending => lower.endsWith(ending))
  return isAgent && lower.length > shortestAgent ? Is.person : 0
}

/** Sagte die *42-Jährige* */
export function isAge(token: Token | undefined, v: Vocabulary): boolean {
  if (!token || !(token.is & Is.number)) return false
  const { lower } = token
  return wordsOf(v).ages.some(ending => lower.endsWith(ending))
}

/** A paper, an agency, a station: said in the dative, it is who was told, not who speaks. */
export function isMedium(token: Token | undefined, v: Vocabulary): boolean {
  const lower = token?.lower ?? ''
  return wordsOf(v).media.some(ending => lower.endsWith(ending))
}

/** Words of the longest quotation that is the name of a paper: „Die Neue Zeit“ */
const longestTitle = 4

/** A short quotation which is a name: „Der Bote“ */
export function isTitle(token: Token | undefined): boolean {
  if (!token || !(token.is & Is.quotation)) return false
  const { text } = token
  return /^[„“"«»‚›‹]\p{Lu}/u.test(text) && text.split(' ').length <= longestTitle
}

/** Words of a language whose verb comes second. */
export function wordsOf({ lexicon }: Vocabulary): VerbSecond {
  return lexicon.grammar.verbSecond ?? none
}

const none: VerbSecond = {
  adverbEndings: [],
  agentNouns: [],
  ages: [],
  after: [],
  agents: [],
  as: [],
  convictions: [],
  copulas: [],
  families: [],
  feminineWithSingular: [],
  feminines: [],
  genitives: [],
  impersonalEnds: [],
  links: [],
  media: [],
  nobody: [],
  nominatives: [],
  obliques: [],
  parts: [],
  passive: [],
  pluralEndings: [],
  quoting: [],
  reflexives: [],
  reported: [],
  takesUp: [],
  verbEndings: [],
  views: [],
  works: []
}
