import { type Aside, namesAt } from './item-names.ts'
import { isBody, type Tail, tailAt } from './item-tail.ts'
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
  /** Mark or word between name and phrase: `(`, or what `Tail` has. */
  readonly joint: string | undefined
  /** Whether it begins with what is no person: `Harbour Trust – …`. */
  readonly thing: boolean
}

/** One way of putting people into an item. */
interface Form {
  readonly name: string
  readonly read: (words: readonly ItemWord[]) => Found | undefined
}

type Found = Pick<RosterItem, 'people' | 'phrase' | 'joint'>

/** The forms, those that are easiest to tell first: the first that fits has the item. */
const forms: readonly Form[] = [
  /** Leaders from Norway and Ghana, including President Ada Ocampo and Kofi Lund */
  { name: 'group', read: group },
  /** Set and costume design: Ana Ruiz, Tom Berg */
  { name: 'label-names', read: labelNames },
  /** Hon. Treasurer – Ada Ocampo */
  { name: 'role-dash', read: roleDash },
  /** 1967: Ada Ocampo, Harbour Party      1968–1971 – Ada Ocampo */
  { name: 'year-name', read: yearName },
  /** Ocampo Ruiz, Ada */
  { name: 'family-given', read: familyGiven },
  /** drummer Ada Ocampo */
  { name: 'role-name', read: roleName },
  /**
   * Ada Ocampo, mayor      Ada Ocampo – mayor      Ada Ocampo (mayor)      Ada Ocampo
   * Ada Ocampo, Kofi Lund and Tom Berg – backing vocals
   */
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
  const thing = opensThing(words)
  for (const { name, read } of forms) {
    const found = read(words)
    if (found) return { form: name, ...found, thing }
  }
  return { form: undefined, ...nobody, thing }
}

/** Characters of an item that are read: a longer one is a text about something. */
const longest = 1000

const nobody: Found = { people: [], phrase: undefined, joint: undefined }

// Leaders from Norway and Ghana, including President Ada Ocampo and Kofi Lund
// ^^^^^^^ group                  ^^^^^^^^^ opens the names
function group(words: readonly ItemWord[]): Found | undefined {
  const opening = words.slice(0, 3).findIndex(word => isKnown(word, Known.group))
  if (opening < 0 || isKnown(words[0], Known.given)) return
  const including = words.findIndex((word, at) => at > opening && isKnown(word, Known.opensNames))
  if (including < 0) return
  const { names } = namesAt(words, including + 1, true)
  const people = names.filter(({ sign }) => sign !== 'shape')
  if (people.length === 0) return
  return { ...nobody, people: people.map(name => personOf(name, undefined)) }
}

// Treasurer – Ada Ocampo
// ^^^^^^^^^ role
function roleDash(words: readonly ItemWord[]): Found | undefined {
  const dash = words.findIndex((word, at) => isMark(word, '–—-') && !isJoined(words, at))
  if (dash < 1 || dash > 6 || isKnown(words[0], Known.given)) return
  const label = words.slice(0, dash)
  if (label.some(({ shape }) => shape === 'number')) return
  if (!label.some(word => isKnown(word, Known.role))) return
  const { names, to } = namesAt(words, dash + 1, true)
  if (names.length === 0 || to < words.length || names.some(({ sign }) => sign === 'shape')) return
  const role = rangeOf(words, 0, dash)
  return { ...nobody, people: names.map(name => personOf(name, role)), phrase: 'role', joint: ':' }
}

// Sound and Lighting Designer: Ada Ocampo     Care at sea: Dr Ada Ocampo
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ role            ^^^^^^^^^^^ no role
function labelNames(words: readonly ItemWord[]): Found | undefined {
  const colon = words.findIndex(word => isMark(word, ':'))
  if (colon < 1 || colon > 8 || words[0]?.shape === 'number') return
  const { names, to } = namesAt(words, colon + 1, true)
  if (names.length === 0) return
  const label = words.slice(0, colon)
  const isRole = label.some(word => isKnown(word, Known.role)) && !isKnown(words[0], Known.given)
  if (!isRole && names.some(({ sign }) => sign === 'shape' || sign === 'hint')) return
  if (!isRole && isNamed(words, colon, names)) return
  if (to < words.length && !isMark(words[to], '.,;(')) return
  const role = isRole ? rangeOf(words, 0, colon) : undefined
  const phrase = isRole ? 'role' : undefined
  return { ...nobody, people: names.map(name => personOf(name, role)), phrase, joint: ':' }
}

// Nora Helmer: Ada Ocampo     Starter: Ada Ocampo
// ^^^^^^^^^^^ name            ^^^^^^^ a label, over a name that is plain
function isNamed(words: readonly ItemWord[], colon: number, names: readonly PersonName[]): boolean {
  const label = nameAt(words, 0)
  if (label?.to !== colon) return false
  const isPlain =
    names.some(({ sign }) => sign === 'given') && names.every(({ sign }) => sign !== 'shape')
  return label.size > 1 || label.sign !== 'shape' || !isPlain
}

// 1968–1971 – Ada Ocampo, international chair
// ^^^^^^^^^ years
function yearName(words: readonly ItemWord[]): Found | undefined {
  if (words[0]?.shape !== 'number') return
  let at = 0
  while (words[at]?.shape === 'number' || isMark(words[at], '–—-/:.,')) at++
  return nameRole(words.slice(at))
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
  const isGiven = isKnown(word, Known.given) && !isKnown(word, Known.alsoWord)
  const isCapitals = words.slice(0, comma).every(isFamilyInCapitals) && word?.shape === 'capital'
  if (!isGiven && !isCapitals) return
  const family = nameAt(words, 0)
  if (!isCapitals && (!family || family.to !== comma || family.sign !== 'shape')) return
  const rest = words[given.to]
  if (rest && !isMark(rest, '.;(')) return
  if (given.size === 2 && words[given.to - 1]?.shape === 'capital' && comma > 1) return
  const name = rangeOf(words, 0, given.to)
  const sign = isGiven ? 'given' : 'hint'
  const role = isMark(rest, '(')
    ? notedRole(words, { from: given.to + 1, to: closeOf(words, given.to) })
    : undefined
  const phrase = role?.kind
  const person: ItemPerson = {
    name,
    prefix: null,
    role: role?.range ?? null,
    sign,
    words: given.to
  }
  return { ...nobody, people: [person], phrase, joint: role && '(' }
}

/** LUND, VAN DER BERG */
function isFamilyInCapitals({ shape, text, is }: ItemWord): boolean {
  return shape === 'capitals' && text.length > 1 && (is & (Known.small | Known.thing)) === 0
}

/** Index of the bracket that closes the one at `at`. */
function closeOf(words: readonly ItemWord[], at: number): number {
  const close = words.findIndex((word, next) => next > at && isMark(word, ')'))
  return close < 0 ? words.length : close
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
  // Nora Helmer: Ada Ocampo — which of the two is listed cannot be told.
  if (tail.joint === 'or') return
  if (names.length === 1 && first.sign === 'shape' && !standsAlone(words, first, tail)) return
  const noted = asides.flatMap(aside => notedRole(words, aside) ?? [])
  const beside = tail.role && accepted(words, tail.role, tail.joint) ? tail.role : undefined
  const role = [beside, ...noted].find(one => one?.kind === 'role') ?? beside ?? noted[0]
  return {
    people: names.map(name => personOf(name, role?.range)),
    phrase: role?.kind,
    joint: role === beside ? tail.joint : '('
  }
}

/** Lund & Berg: single names with the sign of a firm between them. */
function isFirm(words: readonly ItemWord[], [first, second]: readonly PersonName[]): boolean {
  if (first?.size !== 1 || !isMark(words[first.to], '&')) return false
  return second === undefined || second.size === 1
}

/** A note in brackets that says what the name is: `The Harbour (film)`. */
function namesThing(words: readonly ItemWord[], { from, to }: Aside): boolean {
  const last = words[to - 1]
  if (to - from > 3 || last?.shape !== 'lower' || isKnown(last, Known.role)) return false
  return isKnown(last, Known.thing)
}

/** Role in brackets: no user name, no letter for a party. */
function notedRole(words: readonly ItemWord[], { from, to }: Aside): RolePhrase | undefined {
  const role = rolePhraseAt(words, from, to)
  if (!role || role.kind === 'other') return
  return role.kind === 'body' && words.slice(from, to).some(isCode) ? undefined : role
}

function isCode({ shape, text }: ItemWord): boolean {
  if (shape === 'camel' || shape === 'initial' || shape === 'number') return true
  return (shape === 'capitals' && text.length < 3) || partyLetter.test(text)
}

/** D-Texas */
const partyLetter = /^\p{Lu}-/u

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

/** Whether the words before the first mark hold a word for a thing. */
function opensThing(words: readonly ItemWord[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ItemWord
    if (word.shape === 'mark' && (!isJoined(words, at) || isMark(word, ',:;('))) return false
    if (!mayBeNamed(word)) continue
    if (isKnown(word, Known.thing) && !isKnown(word, Known.given)) return true
  }
  return false
}
