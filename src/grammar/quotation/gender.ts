import type { Name } from './name.ts'
import type { Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

export type Gender = 'man' | 'woman'

/** *Mrs.* Lee; *Congresswoman* Ann Lee; *actress* Ann Lee */
export function titleGender(tokens: readonly Token[], name: Name): Gender | undefined {
  for (let at = Math.max(0, Math.min(name.titleFrom, name.from - 1)); at < name.from; at++) {
    const gender = nounGender(tokens[at])
    if (gender) return gender
  }
  return
}

/** Ann Lee, a *spokeswoman* for the mayor */
export function appositionGender(tokens: readonly Token[], name: Name): Gender | undefined {
  if (tokens[name.to]?.mark !== ',') return
  const from = name.to + 1
  if (!((tokens[from]?.is ?? 0) & (Is.determiner | Is.possessive))) return
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at]
    if (!token || token.is & (Is.punctuation | Is.preposition | Is.genitive)) return
    const gender = nounGender(token)
    if (gender) return gender
  }
  return
}

function nounGender(token: Token | undefined): Gender | undefined {
  if (!token || !(token.is & (Is.title | Is.person))) return
  if (token.is & Is.man) return 'man'
  return token.is & Is.woman ? 'woman' : undefined
}
