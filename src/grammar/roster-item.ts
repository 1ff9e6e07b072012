import { type ItemWord, isJoined, isKnown, isMark, itemWords, mayBeNamed } from './item-words.ts'
import { Known, type KnownWords } from './people-words.ts'
import { type NameSign, nameAt, type PersonName, type Range, rangeOf } from './person-name.ts'
import { type PhraseKind, type RolePhrase, rolePhraseAt } from './role-phrase.ts'

/** Somebody in an item. */
export interface ItemPerson {
  readonly name: Range
  /** Honorific. */
  readonly prefix: Range | null
  readonly role: Range | null
  readonly sign: NameSign
  /** Number of words of the name. */
  readonly words: number
}

/** What an item would say if the list it is in were a list of people. */
export interface RosterItem {
  /** How it is put: name of one of the forms; nothing where none fits. */
  readonly form: string | undefined
  readonly people: readonly ItemPerson[]
  /** What the phrase beside the name is; nothing where there is none. */
  readonly phrase: PhraseKind | undefined
  /**
   * Mark or word between name and phrase: `,` `–` `(` `as`; `clause` where a sentence goes
   * on, `name` where another name follows.
   */
  readonly joint: string | undefined
  /** Years beside the name: `(1904–1987)`. */
  readonly dated: boolean
  /** What speaks against a person: how the item begins. */
  readonly against: 'thing' | 'lower' | 'number' | 'small' | undefined
  /** Number of words, marks left out. */
  readonly size: number
}

/** One way of putting people into an item. */
interface Form {
  readonly name: string
  readonly read: (words: readonly ItemWord[]) => Found | undefined
}

type Found = Pick<RosterItem, 'people' | 'phrase' | 'joint' | 'dated'>

/** The forms, those that are easiest to tell first: the first that fits has the item. */
const forms: readonly Form[] = [
  /** Leaders from Norway and Ghana, including President Ada Ocampo and Kofi Lund */
  { name: 'group', read: group },
  /** Set and costume design: Ana Ruiz, Tom Berg */
  { name: 'label-names', read: labelNames },
  /** 1967: Ada Ocampo, Harbour Party      1968–1971 – Ada Ocampo */
  { name: 'year-name', read: yearName },
  /** Ocampo Ruiz, Ada */
  { name: 'family-given', read: familyGiven },
  /** drummer Ada Ocampo */
  { name: 'role-name', read: roleName },
  /** Ada Ocampo, Kofi Lund and Tom Berg – backing vocals */
  /** Ada Ocampo, mayor      Ada Ocampo – mayor      Ada Ocampo (mayor)      Ada Ocampo */
  { name: 'name-role', read: nameRole }
]

/**
 * Read one item of a list, as if the list were a roster.
 *
 * @param item
 *   Plain text of the item.
 * @param known
 *   Words of its language.
 * @returns
 *   What it would say about people. Whether the list names people is for all its
 *   items together to tell. Never throws.
 */
export function readItem(item: string, known: KnownWords): RosterItem {
  const words = itemWords(item.length > longest ? item.slice(0, longest) : item, known)
  const size = words.filter(({ shape }) => shape !== 'mark').length
  const against = opposes(words)
  for (const { name, read } of forms) {
    const found = read(words)
    if (found) return { form: name, ...found, against, size }
  }
  return { form: undefined, ...nobody, against, size }
}

/** Characters of an item that are read: a longer one is a text about something. */
const longest = 1000

const nobody: Found = { people: [], phrase: undefined, joint: undefined, dated: false }

// Leaders from Norway and Ghana, including President Ada Ocampo and Kofi Lund
// ^^^^^^^ group                  ^^^^^^^^^ opens the names
function group(words: readonly ItemWord[]): Found | undefined {
  const opening = words.slice(0, 3).findIndex(word => isKnown(word, Known.group))
  if (opening < 0 || isKnown(words[0], Known.given)) return
  const including = words.findIndex(({ text }, at) => at > opening && opensNames.has(text))
  if (including < 0) return
  const at = words[including]?.text === 'such' ? including + 2 : including + 1
  const { names } = namesAt(words, at, true)
  const people = names.filter(({ sign }) => sign !== 'shape')
  if (people.length === 0) return
  return { ...nobody, people: people.map(name => personOf(name, undefined)) }
}

const opensNames = new Set(['including', 'included', 'include', 'such', 'notably', 'namely'])

// Sound and Lighting Designer: Ada Ocampo     Care at sea: Dr Ada Ocampo
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ role            ^^^^^^^^^^^ no role
function labelNames(words: readonly ItemWord[]): Found | undefined {
  const colon = words.findIndex(word => isMark(word, ':'))
  if (colon < 1 || colon > 8 || words.slice(0, colon).some(({ shape }) => shape === 'number'))
    return
  const { names, to } = namesAt(words, colon + 1, true)
  if (names.length === 0) return
  const label = words.slice(0, colon)
  const isRole = label.some(word => isKnown(word, Known.role)) && !isKnown(words[0], Known.given)
  if (!isRole && names.some(({ sign }) => sign === 'shape' || sign === 'hint')) return
  if (!isRole && nameAt(words, 0)?.to === colon) return
  if (to < words.length && !isMark(words[to], '.,;(')) return
  const role = isRole ? rangeOf(words, 0, colon) : undefined
  const phrase = isRole ? 'role' : undefined
  return { ...nobody, people: names.map(name => personOf(name, role)), phrase, joint: ':' }
}

// 1968–1971 – Ada Ocampo, international chair
// ^^^^^^^^^ years
function yearName(words: readonly ItemWord[]): Found | undefined {
  if (words[0]?.shape !== 'number') return
  let at = 0
  while (words[at]?.shape === 'number' || isMark(words[at], '–—-/:.,')) at++
  const found = nameRole(words.slice(at))
  return found && { ...found, dated: true }
}

// Ocampo Ruiz, Ada
// ^^^^^^^^^^^ family name
//              ^^^ given name
function familyGiven(words: readonly ItemWord[]): Found | undefined {
  const comma = words.findIndex(word => isMark(word, ','))
  if (comma < 1 || comma > 3 || isKnown(words[0], Known.given)) return
  const given = nameAt(words, comma + 1)
  if (!given || given.size > 2 || given.prefix || given.rank) return
  const [word] = words.slice(given.from)
  if (!isKnown(word, Known.given) || isKnown(word, Known.alsoWord)) return
  const family = nameAt(words, 0)
  if (!family || family.to !== comma || family.sign !== 'shape') return
  const rest = words[given.to]
  if (rest && !isMark(rest, '.;(')) return
  if (given.size === 2 && words[given.to - 1]?.shape === 'capital' && comma > 1) return
  const name = rangeOf(words, 0, given.to)
  return { ...nobody, people: [{ name, prefix: null, role: null, sign: 'given', words: given.to }] }
}

// guest judge Ada Ocampo
// ^^^^^^^^^^^ role
function roleName(words: readonly ItemWord[]): Found | undefined {
  const limit = Math.min(words.length - 1, 6)
  for (let at = 0; at < limit; at++) {
    const word = words[at] as ItemWord
    if (word.shape === 'mark' || word.shape === 'number') return
    if (isKnown(word, Known.given)) return
    if (word.shape !== 'lower' || !isKnown(word, Known.role)) continue
    const name = nameAt(words, at + 1)
    if (name?.sign !== 'given' || name.rank) continue
    const role = rolePhraseAt(words, 0, at + 1)
    if (role?.to !== at + 1) return
    return { ...nobody, people: [personOf(name, role.range)], phrase: 'role', joint: ' ' }
  }
  return
}

// Ada Ocampo (born 1960), mayor of Sandvik      Ada Ocampo and Kofi Lund – vocals
// ^^^^^^^^^^ name                               ^^^^^^^^^^     ^^^^^^^^^ names
//                         ^^^^^^^^^^^^^^^^ role                           ^^^^^^ role
function nameRole(words: readonly ItemWord[]): Found | undefined {
  const { names, to, asides } = namesAt(words, 0, false)
  const [first] = names
  if (!first || asides.some(aside => namesThing(words, aside)) || isFirm(words, names)) return
  const tail = tailAt(words, to)
  if (names.length === 1 && first.sign === 'shape' && !standsAlone(words, first, tail)) return
  const noted = asides.flatMap(aside => notedRole(words, aside) ?? [])
  const beside = tail.role && accepted(words, tail.role, tail.joint) ? tail.role : undefined
  const role = [beside, ...noted].find(one => one?.kind === 'role') ?? beside ?? noted[0]
  return {
    people: names.map(name => personOf(name, role?.range)),
    phrase: role?.kind,
    joint: role === beside ? tail.joint : '(',
    dated: asides.some(({ from, to }) => words.slice(from, to).some(isYear))
  }
}

/** Lund & Berg: single names with the sign of a firm between them. */
function isFirm(words: readonly ItemWord[], [first, second]: readonly PersonName[]): boolean {
  if (first?.size !== 1 || !isMark(words[first.to], '&')) return false
  return second === undefined || second.size === 1
}

function isYear({ text }: ItemWord): boolean {
  return /^[12]\d{3}/u.test(text)
}

/** A note in brackets that says what the name is: `The Harbour (film)`. */
function namesThing(words: readonly ItemWord[], { from, to }: Aside): boolean {
  const last = words[to - 1]
  return to - from < 4 && last?.shape === 'lower' && isKnown(last, Known.thing)
}

/** Role in brackets: no user name, no letter for a party. */
function notedRole(words: readonly ItemWord[], { from, to }: Aside): RolePhrase | undefined {
  const role = rolePhraseAt(words, from, to)
  if (!role || role.kind === 'other') return
  return role.kind === 'body' && words.slice(from, to).some(isCode) ? undefined : role
}

function isCode({ shape, text }: ItemWord): boolean {
  const spelt = shape === 'capitals' && (text.length < 3 || text.includes('-'))
  return spelt || shape === 'camel' || shape === 'initial' || shape === 'number'
}

/**
 * Whether a phrase is taken for a role. After a comma a body is (`Harbour Trust`);
 * after a dash only one that says so: a talk, a film, a place stand there as well.
 */
function accepted(
  words: readonly ItemWord[],
  { from, to, kind }: RolePhrase,
  joint: string | undefined
): boolean {
  if (kind === 'role') return true
  if (kind === 'body' && joint === ',') return true
  if (kind === 'body') return words.slice(from, to).some(isBody)
  return joint === ',' && to - from < 5
}

function isBody(word: ItemWord): boolean {
  return word.shape !== 'lower' && isKnown(word, Known.thing)
}

function isThing(word: ItemWord): boolean {
  return word.shape === 'lower' && isKnown(word, Known.thing)
}

/**
 * Whether a name that is only known by its shape can be one, by what stands beside it:
 * a single word before a colon, a clause or several players is a heading, a band.
 */
function standsAlone(words: readonly ItemWord[], { size }: PersonName, tail: Tail): boolean {
  const { role, joint } = tail
  const beside = role ? words.slice(role.from, role.to) : []
  if (role?.kind === 'other' && isKnown(beside.at(-1), Known.thing)) return false
  if (size > 1) return true
  if (joint === 'clause' || joint === 'other' || joint === ':' || joint === ' ') return false
  if (role?.kind !== 'role' && beside.some(isThing)) return false
  if (joint === '–' && role?.kind !== 'role') return false
  return !isKnown(beside[0], Known.group)
}

function personOf(
  { name, prefix, rank, sign, size }: PersonName,
  role: Range | undefined
): ItemPerson {
  return { name, prefix, role: rank ?? role ?? null, sign, words: size }
}

interface Names {
  readonly names: readonly PersonName[]
  /** Word after the names and what stands in brackets behind them. */
  readonly to: number
  /** What stands in brackets behind names. */
  readonly asides: readonly Aside[]
}

/** Words between brackets. */
interface Aside {
  readonly from: number
  readonly to: number
}

/**
 * Names at `at`, joined by commas, “and” and strokes.
 *
 * A comma joins names only where there are three, or an “and” among them: what
 * follows the comma in `Ada Ocampo, Morgan Lund` is as likely a firm.
 */
function namesAt(words: readonly ItemWord[], at: number, loose: boolean): Names {
  const read: { name: PersonName; to: number; asides: Aside[]; comma: boolean }[] = []
  let comma = false
  for (let next: number | undefined = at; next !== undefined; ) {
    const name = nameAt(words, next)
    if (!name || (read.length > 0 && !mayFollow(words, name))) break
    const asides: Aside[] = []
    const to = pastAsides(words, name.to, asides)
    read.push({ name, to, asides, comma })
    const joint = jointAt(words, to)
    comma = joint?.comma ?? false
    next = joint?.to
  }
  // A last name known by its shape alone may be a firm, unless what follows is shared.
  while (read.length > 1 && read.at(-1)?.comma && !loose) {
    const last = read.at(-1)
    if (last?.name.sign !== 'shape' || isMark(words[last.to], '–—-')) break
    read.pop()
  }
  const last = read.at(-1)
  const shared = last?.name.sign === 'given' && isMark(words[last.to], '–—-')
  const plain = loose || shared || read.length > 2 || !last?.comma
  if (!plain) read.length = 1
  return {
    names: read.map(({ name }) => name),
    to: read.at(-1)?.to ?? at,
    asides: read.flatMap(({ asides }) => asides)
  }
}

/** Whether a name can stand after another: a mononym has to be a given name. */
function mayFollow(words: readonly ItemWord[], { sign, size, to }: PersonName): boolean {
  if (sign !== 'shape') return true
  const next = words[to]
  return (
    size > 1 && size < 5 && (next === undefined || next.shape === 'mark' || next.text === 'and')
  )
}

/** Word after a comma, “and” or stroke at `at`. */
function jointAt(
  words: readonly ItemWord[],
  at: number
): { to: number; comma: boolean } | undefined {
  const word = words[at]
  const comma = isMark(word, ',')
  const next = comma ? words[at + 1] : word
  const and = next && (next.text === 'and' || isMark(next, '&/'))
  if (and) return { to: at + (comma ? 2 : 1), comma: false }
  return comma ? { to: at + 1, comma: true } : undefined
}

/** Word after the letters, footnote marks and brackets at `at`: `, OBE (1904–1987) [2]`. */
function pastAsides(words: readonly ItemWord[], at: number, asides: Aside[]): number {
  let to = at
  while (isMark(words[to], ',') && isPostNominal(words[to + 1])) to += 2
  while (isMark(words[to], '([')) {
    const close = words[to]?.text === '(' ? ')' : ']'
    let end = to + 1
    while (end < words.length && !isMark(words[end], close)) end++
    if (close === ')') asides.push({ from: to + 1, to: end })
    to = Math.min(end + 1, words.length)
  }
  return to
}

const opensRole = Known.role | Known.qualifier | Known.nationality | Known.determiner

function isPostNominal(word: ItemWord | undefined): boolean {
  return isKnown(word, Known.postNominal) && word?.shape !== 'lower'
}

interface Tail {
  role: RolePhrase | undefined
  joint: string | undefined
}

/** What follows the names. */
function tailAt(words: readonly ItemWord[], at: number): Tail {
  const word = words[at]
  if (!word) return { role: undefined, joint: undefined }
  if (word.text === 'as') return { role: undefined, joint: 'as' }
  if (word.shape === 'mark') {
    if (!',:–—-'.includes(word.text)) return { role: undefined, joint: word.text }
    let from = at + 1
    while (isMark(words[from], '-–—')) from++
    const joint = isMark(word, '–—-') ? '–' : word.text
    if (isMark(words[from], '"“«„')) return { role: undefined, joint: '“' }
    if (namesAnother(words, from)) return { role: undefined, joint: joint === ',' ? 'name' : joint }
    const role = rolePhraseAt(words, pastAlias(words, from))
    return { role, joint }
  }
  const joint = word.shape === 'lower' ? 'clause' : 'other'
  // Ada Ocampo of Harbour Trust, winner of the cup
  if (isKnown(word, Known.preposition)) {
    const body = rolePhraseAt(words, at + 1)
    const comma = words.findIndex((word, next) => next > at && isMark(word, ','))
    const role = comma > 0 ? rolePhraseAt(words, comma + 1) : undefined
    if (role?.kind === 'role') return { role, joint: ',' }
    const named = body?.kind === 'body' && words.slice(body.from, body.to).some(isBody)
    return named ? { role: body, joint: word.text } : { role: undefined, joint }
  }
  // Ada Ocampo is the co-pilot of the crew      Frederik Lund British soldier
  const copula = isKnown(word, Known.copula)
  const article = copula && isKnown(words[at + 1], Known.determiner)
  const role = rolePhraseAt(words, article ? at + 2 : copula ? at + 1 : at)
  const opens = copula || isKnown(word, opensRole) || isKnown(words[at + 1], Known.role)
  if (role?.kind !== 'role' || !opens) return { role: undefined, joint }
  return { role, joint: copula ? joint : ' ' }
}

// known as Ada of the Pier (born 1960), harbour pilot
//                                       ^ past the alias
function pastAlias(words: readonly ItemWord[], at: number): number {
  if (!isKnown(words[at], Known.alias)) return at
  const comma = words.findIndex((word, next) => next > at && isMark(word, ','))
  return comma > 0 && rolePhraseAt(words, comma + 1)?.kind === 'role' ? comma + 1 : at
}

/** Whether another person is named there: the character of a player. */
function namesAnother(words: readonly ItemWord[], at: number): boolean {
  const name = nameAt(words, at)
  if (!name || (name.sign !== 'given' && name.sign !== 'honorific' && name.sign !== 'rank'))
    return false
  const next = words[name.to]
  return next === undefined || isMark(next, ',.;([')
}

/** How an item begins that names no person. */
function opposes(words: readonly ItemWord[]): RosterItem['against'] {
  const [first] = words
  if (!first) return
  if (first.shape === 'number') return 'number'
  if (first.shape === 'lower') return 'lower'
  if (isKnown(first, Known.small) && !isKnown(first, Known.given | Known.familyFirst))
    return 'small'
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ItemWord
    if (word.shape === 'mark' && !isJoined(words, at)) return
    if (isMark(word, ',:;(')) return
    if (!mayBeNamed(word)) continue
    if (isKnown(word, Known.thing) && !isKnown(word, Known.given)) return 'thing'
  }
  return
}
