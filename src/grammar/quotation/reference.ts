import type { Evidence } from '../../evidence.ts'
import type { Mention, Person } from './cast.ts'
import { tiesTo } from './mention-role.ts'
import { has, isOneOf, type Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Whom a pronoun or a name means. */
export interface Reference {
  readonly person: Person | undefined
  readonly evidence: Evidence
  /** Why no person is given though one is near. */
  readonly doubt: string | null
}

/** A name, which means who bears it. */
export function name({ person, doubt }: Mention): Reference {
  return { person, evidence: { sign: 'named', text: person.name }, doubt }
}

/** Somebody who is meant, and why it may be somebody else. */
interface Meant {
  readonly person: Person
  readonly doubt: string | null
}

/** A pronoun which means somebody; the sign says by what. */
export function means({ person, doubt }: Meant, sign: string): Reference {
  if (person.name === '') {
    return { person, evidence: { sign }, doubt: 'it means somebody who is not named' }
  }
  return { person, evidence: { sign, text: person.name }, doubt }
}

/** A pronoun in an obituary which means who died. */
export function goesOn(dead: Person | undefined): Reference | undefined {
  return dead && means({ person: dead, doubt: null }, 'antecedent')
}

/** Two may be meant, or nothing tells that the one near is a man or a woman. */
export function unsure(near: Person, other?: Person): Reference {
  const doubt = other
    ? mayMean(other, near)
    : `nothing tells whether it means ${near.name || 'somebody unnamed'}`
  return { person: undefined, evidence: { sign: 'no-antecedent' }, doubt }
}

/** A doubt between two. */
export function mayMean(one: Person, other: Person): string {
  return `it may mean ${one.name || 'somebody unnamed'} or ${other.name || 'somebody unnamed'}`
}

/** Ann Lee, *who* said …; but not: an aide of Ann Lee’s *who* said */
export function relative(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
  { lexicon }: Vocabulary
): Reference | undefined {
  if (!has(tokens[at], Is.relative)) return
  const last = before.findLast(mention => mention.person.person)
  if (!last || !tiesTo(tokens, at, last)) return
  const { personalRelatives } = lexicon.pronouns
  if (personalRelatives.length > 0 && !isOneOf(tokens[at], personalRelatives)) return
  const { person, doubt } = last
  return { person, evidence: { sign: 'relative', text: person.name }, doubt }
}
