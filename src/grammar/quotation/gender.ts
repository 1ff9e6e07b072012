import type { Name } from './name.ts'
import { endsIn, has, isOneOf, type Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** What a pronoun or a noun says of somebody. */
export type Gender = 'man' | 'woman'

/** Whether this gender may be somebody’s; one that is not known fits both. */
export function fits({ gender }: { readonly gender: Gender | undefined }, other?: Gender): boolean {
  return !gender || !other || gender === other
}

/** *Mrs.* Lee; *Congresswoman* Ann Lee; *actress* Ann Lee */
export function titleGender(tokens: readonly Token[], name: Name): Gender | undefined {
  for (let at = Math.max(0, Math.min(name.titleFrom, name.from - 1)); at < name.from; at++) {
    const gender = nounGender(tokens[at])
    if (gender) return gender
  }
  return
}

/** Her *father*, Bexi, came */
export function kinGender(tokens: readonly Token[], { titleFrom, to }: Name): Gender | undefined {
  if (tokens[titleFrom - 1]?.mark !== ',' || tokens[to]?.mark !== ',') return
  return nounGender(tokens[titleFrom - 2])
}

/** Tokens of an apposition up to its noun: a *former Boston city spokeswoman*. */
const longestApposition = 5

/** Ann Lee, a *spokeswoman* for the mayor */
export function appositionGender(tokens: readonly Token[], name: Name): Gender | undefined {
  if (tokens[name.to]?.mark !== ',') return
  const from = name.to + 1
  if (!has(tokens[from], Is.determiner | Is.possessive)) return
  for (let at = from; at < from + longestApposition; at++) {
    const token = tokens[at]
    if (!token || token.is & (Is.punctuation | Is.preposition | Is.genitive)) return
    const gender = nounGender(token)
    if (gender) return gender
  }
  return
}

/** Gender that a noun or a title tells: *spokeswoman*, *Mr.* */
export function nounGender(token: Token | undefined): Gender | undefined {
  if (!token || !(token.is & (Is.title | Is.person))) return
  if (token.is & Is.man) return 'man'
  return token.is & Is.woman ? 'woman' : undefined
}

/** Gender that a pronoun tells; nothing for other words. */
export function pronounGender(token: Token | undefined): Gender | undefined {
  if (!token || token.is & (Is.person | Is.title | Is.quotation)) return
  if (token.is & Is.man) return 'man'
  return token.is & Is.woman ? 'woman' : undefined
}

/** Sagte *sie*, *sie* sagte: the verb in the singular tells her from several. */
export function isShe(tokens: readonly Token[], at: number, { verbSecond }: Vocabulary): boolean {
  const { feminineWithSingular, pluralEndings } = verbSecond
  if (feminineWithSingular.length === 0 || !has(tokens[at], Is.pronoun)) return false
  if (!isOneOf(tokens[at], feminineWithSingular)) return false
  const verb = has(tokens[at - 1], Is.finite) ? tokens[at - 1] : tokens[at + 1]
  if (!has(verb, Is.finite) || has(verb, Is.capital)) return false
  return !endsIn(verb?.lower, pluralEndings)
}
