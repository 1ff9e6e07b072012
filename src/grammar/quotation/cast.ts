import {
  appositionGender,
  fits,
  type Gender,
  kinGender,
  nounGender,
  titleGender
} from './gender.ts'
import { isAcronym, isFull, opensWithCapital, type PersonName, textOf } from './names-in.ts'
import { endsIn, has, isOneOf, type Token, tokenBefore } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Somebody whom the piece names. */
export interface Person {
  /** Full name as the piece gives it first; the name alone where it gives no more. */
  readonly name: string
  /** Given name in lower case; empty where only one name is known. */
  readonly given: string
  /** Whether the lexicon knows the given name. */
  readonly known: boolean
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
/** Anne-Marie; but not: Oscar-winner */
const twoNames = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u
/** Bearers of a family name among whom one is looked for. */
const mostBearers = 20

/** The people of a piece met so far. */
export class Cast {
  private readonly vocabulary: Vocabulary
  /** All who bear a family name, and, under theirs, those known by one name only. */
  private readonly bearers = new Map<string, Person[]>()
  /** Those known by a full name, under their first and last words. */
  private readonly full = new Map<string, Person>()
  /** Those whose given name is no one else’s: Bob, where the piece has one Bob Jones. */
  private readonly byGiven = new Map<string, Person | undefined>()
  /** Whom a name alone meant last. */
  private readonly meant = new Map<string, Person>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** Whether a name alone is a country’s or a body’s, and nobody bears it: Russia, FBI; or a verb, an office or a place: *Will* called, *King* said, *West* said. */
  isNobody(tokens: readonly Token[], name: PersonName): boolean {
    const token = tokens[name.from]
    if (!token || name.to - name.titleFrom > 1) return false
    const small = Is.auxiliary | Is.title | Is.person | Is.place | Is.body | Is.document
    const alone = has(token, small) || isAcronym(token) || token.word?.notAlone === true
    return alone && !this.bearers.has(token.lower)
  }

  /** Whether words of a headline are a name: one alone, one of the text, or one that a title or a given name opens. */
  knows(tokens: readonly Token[], name: PersonName): boolean {
    const { titleFrom, from, family } = name
    if (!isFull(name) || titleFrom < from || tokens[from]?.word?.given) return true
    return this.full.has(`${tokens[from]?.lower} ${tokens[family]?.lower}`)
  }

  /** The person of a name. */
  mention(tokens: readonly Token[], whole: PersonName, passage: number): Mention {
    const name = this.isLabelled(tokens, whole) ? withoutFirst(whole) : whole
    const { person, doubt } = isFull(name)
      ? { person: this.longest(this.meet(tokens, name)), doubt: null }
      : this.recall(tokens, name, passage)
    // Kate came. Ms Lee left: whom the piece calls by her given name is not who bears the other.
    if (isFull(name) || person.given !== tokens[name.from]?.lower) person.last = passage
    return { titleFrom: name.titleFrom, from: name.from, to: name.to, person, doubt }
  }

  /** *Nurse* Lee came, *surely* Lee came, where the piece has an Ann Lee. */
  isLabelled(tokens: readonly Token[], name: PersonName): boolean {
    if (!isFull(name) || !opensWithCapital(tokens, name)) return false
    const first = tokens[name.from]
    const { adverbEndings } = this.vocabulary.lexicon.grammar
    if (!has(first, Is.person) && !endsIn(first?.lower, adverbEndings)) return false
    return this.named(tokens[name.family]?.lower ?? '').some(other => other.known)
  }

  /** The person of a full name, made on first sight. */
  meet(tokens: readonly Token[], name: PersonName): Person {
    const given = tokens[name.from]?.lower ?? ''
    const family = tokens[name.family]?.lower ?? ''
    const bearers = this.named(family)
    const [first] = bearers
    // Nearly every family name has one bearer.
    if (first?.given === given) return learn(tokens, name, first)
    const key = `${given} ${family}`
    let person = this.full.get(key)
    // Born Ann Hill: the Ann Lee of the piece, and nobody else.
    const { born } = this.vocabulary.lexicon.names
    if (!person && isOneOf(tokenBefore(tokens, name.from), born)) {
      person = this.byGiven.get(given)
      if (person) this.full.set(key, person)
    }
    if (!person) {
      person = this.create(textOf(tokens, name.from, name.family + 1), given, tokens[name.from])
      this.full.set(key, person)
      const short = name.family - name.from < 3
      if (short) this.byGiven.set(given, this.byGiven.has(given) ? undefined : person)
      bearers.push(person)
    }
    return learn(tokens, name, person)
  }

  /** *Ann* and Bob Lee: a couple, where nobody else is called Ann. */
  marry(
    tokens: readonly Token[],
    one: PersonName | undefined,
    other: PersonName | undefined
  ): void {
    if (!one || !other || other.titleFrom !== one.to + 1 || isFull(one) || !isFull(other)) return
    if (!isOneOf(tokens[one.to], this.vocabulary.subjectFirst.and)) return
    const gender = this.givenOf(tokens[one.from])
    const theirs = this.givenOf(tokens[other.from])
    const given = tokens[one.from]?.lower ?? ''
    if (!gender || !theirs || gender === theirs || one.titleFrom < one.from) return
    if (this.byGiven.has(given) || this.named(given).length > 0) return
    const family = tokens[other.family]
    const name = `${tokens[one.from]?.text} ${family?.text}`
    const person = this.create(name, given, tokens[one.from])
    this.full.set(`${given} ${family?.lower}`, person)
    this.byGiven.set(given, person)
    this.named(family?.lower ?? '').push(person)
  }

  /** Lee Marsh, where the piece has an Ann Lee Marsh. */
  private longest(person: Person): Person {
    if (person.known || !person.name.includes(' ')) return person
    const family = person.name.slice(person.name.lastIndexOf(' ') + 1).toLowerCase()
    const end = ` ${person.name.toLowerCase()}`
    const whole = this.named(family).find(one => one.name.toLowerCase().endsWith(end))
    return whole ?? person
  }

  /** The person of one name alone. */
  private recall(
    tokens: readonly Token[],
    name: PersonName,
    passage: number
  ): { person: Person; doubt: string | null } {
    const token = tokens[name.from]
    const key = token?.lower ?? ''
    const all = this.named(key)
    const gender = titleGender(tokens, name)
    const [only] = all
    // Nearly every family name has one bearer.
    if (only && all.length === 1 && fits(only, gender)) {
      learn(tokens, name, only)
      return { person: only, doubt: null }
    }
    const list = all.length > mostBearers ? [...all.slice(0, 1), ...all.slice(-mostBearers)] : all
    const told = gender ? list.filter(other => other.gender === gender) : []
    const fitting = told.length > 0 ? told : list.filter(other => fits(other, gender))
    let person = this.meant.get(key)
    if (!person || !fitting.includes(person)) person = fitting[0]
    if (person && passage - person.last > memory) {
      const latest = fitting.reduce((one, other) => (other.last > one.last ? other : one))
      if (latest.last >= 0 && passage - latest.last <= memory) person = latest
    }
    // Kim came; Bexi left; Mr. Shen, of whom the piece has told as Shen Ka-yan.
    if (!person) person = this.byGiven.get(key)
    if (!person) {
      person = this.create(token?.text ?? '', '', token)
      all.push(person)
    }
    this.meant.set(key, person)
    // Ms. Ede, where nothing tells which of the Edes is a woman.
    const isGuess = gender !== undefined && person.gender === undefined
    const rival = fitting.find(
      other => other !== person && (isGuess ? !isInitial(other, person) : other.last >= passage - 1)
    )
    if (!isGuess || !rival) learn(tokens, name, person)
    const doubt = rival ? `${rival.name} bears the name too` : null
    return { person, doubt }
  }

  /** What a given name tells: *Kim*, *Anne-Marie*. */
  private givenOf(token: Token | undefined): Gender | undefined {
    if (!token || token.word) return token?.word?.given
    const [, first = '', second = ''] = twoNames.exec(token.text) ?? []
    const { given } = this.vocabulary
    return given.get(first.toLowerCase()) ?? given.get(second.toLowerCase())
  }

  private named(family: string): Person[] {
    let list = this.bearers.get(family)
    if (!list) {
      list = []
      this.bearers.set(family, list)
    }
    return list
  }

  private create(name: string, given: string, first: Token | undefined): Person {
    const gender = this.givenOf(first)
    // Morgan alone may be a family name, and of a woman.
    const told = given === '' ? undefined : gender
    const known = given !== '' && first?.word?.given !== undefined
    return { name, given, known, gender: told, person: gender !== undefined, last: -memory - 1 }
  }
}

/** Nurse *Lee* */
function withoutFirst({ from, to, family }: PersonName): PersonName {
  return { titleFrom: from, from: from + 1, to, family }
}

/** *A. B.* Lee, who may be Ann Lee. */
function isInitial(other: Person, person: Person | undefined): boolean {
  return other.given.charAt(1) === '.' && other.given.charAt(0) === person?.given.charAt(0)
}

/** Learn from the title before a name and the apposition after it. */
function learn(tokens: readonly Token[], name: PersonName, person: Person): Person {
  // *Mrs.* Bob Lee: her title goes before what a list of names tells; but not: *spokesman* Ann Lee.
  const before = tokenBefore(tokens, name.from)
  if (has(before, Is.title) && !has(before, Is.person)) {
    person.gender = nounGender(before) ?? person.gender
  }
  person.gender ??=
    titleGender(tokens, name) ?? appositionGender(tokens, name) ?? kinGender(tokens, name)
  if (name.titleFrom < name.from) person.person = true
  return person
}
