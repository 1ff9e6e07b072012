import { type Aside, namesAt } from './item-names.ts'
import { type ItemPeople, type ItemPerson, nobody, personOf } from './item-person.ts'
import { isBody, type Tail, tailAt } from './item-tail.ts'
import { type ItemWord, isKnown, isMark } from './item-words.ts'
import { Known } from './people-words.ts'
import { nameAt, type PersonName, rangeOf } from './person-name.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'

// Ocampo Ruiz, Ada
// ^^^^^^^^^^^ family name
//              ^^^ given name
/** Family name first, and after a comma the given name. */
export function familyGiven(words: readonly ItemWord[]): ItemPeople | undefined {
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

// Ada Ocampo (born 1960), mayor of Sandvik      Ada Ocampo and Kofi Lund – vocals
// ^^^^^^^^^^ name                               ^^^^^^^^^^     ^^^^^^^^^ names
//                         ^^^^^^^^^^^^^^^^ role                           ^^^^^^ role
/** Name first, one or several, and what they are. */
export function nameRole(words: readonly ItemWord[]): ItemPeople | undefined {
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

// 1968–1971 – Ada Ocampo, international chair
// ^^^^^^^^^ years
/** Years first, and after them what `nameRole` reads. */
export function yearName(words: readonly ItemWord[]): ItemPeople | undefined {
  if (words[0]?.shape !== 'number') return
  let at = 0
  while (words[at]?.shape === 'number' || isMark(words[at], '–—-/:.,')) at++
  return nameRole(words.slice(at))
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
