import { inName, type Name, runAfter, withoutTitle } from './name.ts'
import type { Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

export type Gender = 'man' | 'woman'

/** Somebody whom the piece names. */
export interface Person {
  /** Full name as the piece gives it first; the name alone where it gives no more. */
  name: string
  /** Given and family name, in lower case; `given` is empty where only one name is known. */
  given: string
  readonly family: string
  gender: Gender | undefined
  /** Titles it is given, in lower case: `sen.` */
  readonly titles: Set<string>
  /** Whether something shows that this is a person, and no place or body. */
  person: boolean
  mentions: number
}

/** A name where it stands. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly person: Person
}

/** The people of a piece, and where each passage names them. */
export interface People {
  /** Mentions of each passage, in order. */
  readonly mentions: readonly (readonly Mention[])[]
  /** All who bear a family name. */
  readonly byFamily: ReadonlyMap<string, readonly Person[]>
}

/**
 * Read everybody whom a piece names, outside its quotations.
 *
 * A full name makes a person; a family name alone is the person of that name
 * who was named before, or else the only one named later.
 */
export function readPeople(
  pages: readonly { readonly tokens: readonly Token[] }[],
  v: Vocabulary
): People {
  const byFamily = new Map<string, Person[]>()
  const names = pages.map(page => namesIn(page.tokens, v))
  // Full names first, so that a headline’s “Lee” finds the “Ann Lee” of the text.
  names.forEach((list, index) => {
    for (const name of list) if (isFull(name)) meet(byFamily, pages[index]?.tokens ?? [], name, v)
  })
  const mentions = names.map((list, index) => {
    const tokens = pages[index]?.tokens ?? []
    return list.flatMap(name => {
      const person = isFull(name)
        ? meet(byFamily, tokens, name, v)
        : recall(byFamily, tokens, name, v)
      if (!person) return []
      person.mentions++
      return [{ from: name.from, to: name.to, person }]
    })
  })
  return { mentions, byFamily }
}

/** All names of a passage, without their titles. */
function namesIn(tokens: readonly Token[], v: Vocabulary): Name[] {
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!inName(tokens[at])) continue
    const run = runAfter(tokens, at, tokens.length, v)
    if (!run) continue
    at = run.to - 1
    const name = withoutTitle(tokens, run, Math.max(0, run.from - 3), v)
    if (!isBody(tokens, name)) found.push(name)
  }
  return found
}

/** The House Committee, Fox News: the last word says that it is no person. */
function isBody(tokens: readonly Token[], name: Name): boolean {
  const only = name.to - name.from === 1 ? tokens[name.from] : undefined
  if (
    only &&
    (only.is & (Is.title | Is.person) || (only.text.endsWith('.') && only.text.length > 2))
  )
    return true
  if ((tokens[name.from]?.is ?? 0) & Is.place) return true
  const last = tokens[name.to - 1]
  if (!last || name.titleFrom < name.from) return false
  for (let at = name.from; at < name.to; at++)
    if ((tokens[at]?.is ?? 0) & (Is.body | Is.document)) return true
  const before = tokens[name.from - 1]
  return before?.lower === 'the' && name.to - name.from > 1
}

function isFull(name: Name): boolean {
  return name.to - name.from > 1
}

function familyOf(tokens: readonly Token[], name: Name): number {
  let at = name.to - 1
  while (at > name.from && ((tokens[at]?.is ?? 0) & Is.suffix || tokens[at]?.text === ',')) at--
  return at
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    const glued = token.text === ',' || tokens[at - 1]?.end === token.start
    text += at > from && !glued ? ` ${token.text}` : token.text
  }
  return text
}

/** The person of a full name, made on first sight. */
function meet(
  byFamily: Map<string, Person[]>,
  tokens: readonly Token[],
  name: Name,
  v: Vocabulary
): Person | undefined {
  const last = familyOf(tokens, name)
  const given = tokens[name.from]?.lower ?? ''
  const family = tokens[last]?.lower ?? ''
  if (last === name.from) return recall(byFamily, tokens, name, v)
  let list = byFamily.get(family)
  if (!list) {
    list = []
    byFamily.set(family, list)
  }
  let person = list.find(other => other.given === given)
  if (!person) {
    person = {
      name: textOf(tokens, name.from, last + 1),
      given,
      family,
      gender: v.given.get(given),
      titles: new Set(),
      person: v.given.has(given),
      mentions: 0
    }
    list.push(person)
  }
  note(tokens, name, person)
  return person
}

/** The person of a family name (or, by first names, of a given name alone). */
function recall(
  byFamily: Map<string, Person[]>,
  tokens: readonly Token[],
  name: Name,
  v: Vocabulary
): Person | undefined {
  const token = tokens[name.from]
  if (!token) return
  const list = byFamily.get(token.lower)
  const gender = titleGender(tokens, name)
  const fits = list?.filter(person => !gender || !person.gender || person.gender === gender)
  let person = fits?.[0]
  if (!person) {
    const titled = name.titleFrom < name.from
    person = {
      name: token.text,
      given: '',
      family: token.lower,
      gender: gender ?? v.given.get(token.lower),
      titles: new Set(),
      person: titled || v.given.has(token.lower),
      mentions: 0
    }
    if (list) list.push(person)
    else byFamily.set(token.lower, [person])
  }
  note(tokens, name, person)
  return person
}

/** Learn from the title before a name and the noun after it. */
function note(tokens: readonly Token[], name: Name, person: Person): void {
  person.gender ??= titleGender(tokens, name) ?? appositionGender(tokens, name)
  for (let at = name.titleFrom; at < name.from; at++) {
    const token = tokens[at]
    if (!token || !(token.is & Is.title)) continue
    person.titles.add(token.lower)
    person.person = true
  }
}

function titleGender(tokens: readonly Token[], name: Name): Gender | undefined {
  for (let at = Math.max(0, Math.min(name.titleFrom, name.from - 2)); at < name.from; at++) {
    const is = tokens[at]?.is ?? 0
    if (is & (Is.title | Is.person) && is & Is.man) return 'man'
    if (is & (Is.title | Is.person) && is & Is.woman) return 'woman'
  }
  return
}

/** Ann Lee, a spokeswoman for the mayor */
function appositionGender(tokens: readonly Token[], name: Name): Gender | undefined {
  if (tokens[name.to]?.text !== ',') return
  const from = name.to + 1
  if (!((tokens[from]?.is ?? 0) & (Is.determiner | Is.possessive))) return
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at]
    if (!token || token.is & (Is.punctuation | Is.preposition | Is.genitive)) return
    if (token.is & Is.person && token.is & Is.man) return 'man'
    if (token.is & Is.person && token.is & Is.woman) return 'woman'
  }
  return
}
