import { inName, type Name, runAfter, withoutTitle } from './name.ts'
import type { Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

export type Gender = 'man' | 'woman'

/** Somebody whom the piece names. */
export interface Person {
  /** Full name as the piece gives it first; the name alone where it gives no more. */
  readonly name: string
  /** Given name in lower case; empty where only one name is known. */
  readonly given: string
  gender: Gender | undefined
  /** Whether something shows that this is a person, and no place or body. */
  person: boolean
  /** Passage which named the person last. */
  last: number
}

/** A name where it stands. */
export interface Mention {
  /** Where its title begins; same as `from` where there is none. */
  readonly titleFrom: number
  readonly from: number
  readonly to: number
  readonly person: Person
  /** Why the name may mean somebody else. */
  readonly doubt: string | null
}

/** Passages within which a name still means the person it meant before. */
const memory = 3
/** Bearers of a family name among whom one is looked for. */
const mostBearers = 20
/** A headline has fewer words than this. */
const tooLong = 30
/** Longest name of a person, in words: more are a headline. */
const longestName = 5

/**
 * Read everybody whom a piece names, outside its quotations.
 *
 * A full name makes a person. A family name alone is the person whom it meant
 * before, or, when that person has not been named for a while, the one of that
 * name who was named last.
 *
 * @returns
 *   Mentions of each passage, in order.
 */
export function readPeople(
  passages: readonly { readonly tokens: readonly Token[] }[],
  vocabulary: Vocabulary
): Mention[][] {
  const cast = new Cast(vocabulary)
  const names = passages.map(({ tokens }) => namesIn(tokens, vocabulary))
  // Full names first, so that a headline’s “Lee” finds the “Ann Lee” of the text.
  const met = passages.map(({ tokens }, index) =>
    isHeadline(tokens)
      ? undefined
      : names[index]?.map(name => (isFull(tokens, name) ? cast.meet(tokens, name) : undefined))
  )
  return passages.map(({ tokens }, index) =>
    (names[index] ?? []).map((name, at) => cast.mention(tokens, name, index, met[index]?.[at]))
  )
}

/** The people met so far. */
class Cast {
  private readonly vocabulary: Vocabulary
  /** All who bear a family name, and, under theirs, those known by one name only. */
  private readonly bearers = new Map<string, Person[]>()
  /** Those known by a full name, under their first and last words. */
  private readonly full = new Map<string, Person>()
  /** Whom a name alone meant last. */
  private readonly meant = new Map<string, Person>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The person of a name; `met` where that is a full name which was met already. */
  mention(tokens: readonly Token[], name: Name, passage: number, met: Person | undefined): Mention {
    const { person, doubt } =
      met || isFull(tokens, name)
        ? { person: met ?? this.meet(tokens, name), doubt: null }
        : this.recall(tokens, name, passage)
    person.last = passage
    return { titleFrom: name.titleFrom, from: name.from, to: name.to, person, doubt }
  }

  /** The person of a full name, made on first sight. */
  meet(tokens: readonly Token[], name: Name): Person {
    const last = familyOf(tokens, name)
    const given = tokens[name.from]?.lower ?? ''
    const key = `${given} ${tokens[last]?.lower}`
    let person = this.full.get(key)
    if (!person) {
      person = this.create(textOf(tokens, name.from, last + 1), given, given)
      this.full.set(key, person)
      this.named(tokens[last]?.lower ?? '').push(person)
    }
    learn(tokens, name, person)
    return person
  }

  /** The person of one name alone. */
  private recall(
    tokens: readonly Token[],
    name: Name,
    passage: number
  ): { person: Person; doubt: string | null } {
    const token = tokens[name.from]
    const key = token?.lower ?? ''
    const all = this.named(key)
    const list = all.length > mostBearers ? [...all.slice(0, 1), ...all.slice(-mostBearers)] : all
    const gender = titleGender(tokens, name)
    const fits = list.filter(other => !gender || !other.gender || other.gender === gender)
    let person = this.meant.get(key)
    if (!person || !fits.includes(person)) person = fits[0]
    if (person && passage - person.last > memory) {
      const latest = fits.reduce((one, other) => (other.last > one.last ? other : one))
      if (latest.last >= 0 && passage - latest.last <= memory) person = latest
    }
    if (!person) {
      person = this.create(token?.text ?? '', '', key)
      all.push(person)
    }
    this.meant.set(key, person)
    learn(tokens, name, person)
    const rival = fits.find(other => other !== person && other.last >= passage - 1)
    const doubt = rival ? `${rival.name} bears the name too` : null
    return { person, doubt }
  }

  private named(family: string): Person[] {
    let list = this.bearers.get(family)
    if (!list) {
      list = []
      this.bearers.set(family, list)
    }
    return list
  }

  private create(name: string, given: string, first: string): Person {
    const gender = this.vocabulary.given.get(first)
    return { name, given, gender, person: gender !== undefined, last: -memory - 1 }
  }
}

/** All names of a passage, without their titles. */
function namesIn(tokens: readonly Token[], v: Vocabulary): Name[] {
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!inName(tokens[at])) continue
    const run = runAfter(tokens, at, tokens.length)
    if (!run) continue
    at = run.to - 1
    const name = withoutTitle(tokens, run, Math.max(0, run.from - 3), v)
    if (!isBody(tokens, name)) found.push(name)
  }
  return found
}

/** A headline capitalises what is no name. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0
  let words = 0
  for (const { is } of tokens) {
    if (is & (Is.punctuation | Is.quotation | Is.genitive)) continue
    if (++words === tooLong) return false
    if (is & Is.capital) capitals++
  }
  return capitals > words * 0.6 && words > 3
}

/** The House Committee, New York, Secretary: no name of a person. */
function isBody(tokens: readonly Token[], name: Name): boolean {
  const first = tokens[name.from]
  if (!first || name.to - name.from > longestName || first.is & Is.place) return true
  if (name.to - name.from === 1) {
    if (first.is & (Is.title | Is.person)) return true
    // Calif. and Sept. are no names; J. may be one.
    if (first.dotted && first.end - first.start > 2) return true
  }
  if (name.titleFrom < name.from) return false
  for (let at = name.from; at < name.to; at++) {
    if ((tokens[at]?.is ?? 0) & (Is.body | Is.document)) return true
  }
  return tokens[name.from - 1]?.lower === 'the' && name.to - name.from > 1
}

function isFull(tokens: readonly Token[], name: Name): boolean {
  return familyOf(tokens, name) > name.from
}

/** Token of the family name: what follows it, `, Jr.`, left out. */
function familyOf(tokens: readonly Token[], name: Name): number {
  let at = name.to - 1
  while (at > name.from && ((tokens[at]?.is ?? 0) & Is.suffix || tokens[at]?.mark === ',')) at--
  return at
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token) text += at > from ? ` ${token.text}` : token.text
  }
  return text
}

/** Learn from the title before a name and the apposition after it. */
function learn(tokens: readonly Token[], name: Name, person: Person): void {
  person.gender ??= titleGender(tokens, name) ?? appositionGender(tokens, name)
  if (name.titleFrom < name.from) person.person = true
}

/** *Mrs.* Lee; *Congresswoman* Ann Lee; *actress* Ann Lee */
function titleGender(tokens: readonly Token[], name: Name): Gender | undefined {
  for (let at = Math.max(0, Math.min(name.titleFrom, name.from - 1)); at < name.from; at++) {
    const gender = nounGender(tokens[at])
    if (gender) return gender
  }
  return
}

/** Ann Lee, a *spokeswoman* for the mayor */
function appositionGender(tokens: readonly Token[], name: Name): Gender | undefined {
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
