import { namesAt } from './item-names.ts'
import { type ItemPeople, nobody, personOf } from './item-person.ts'
import { type ItemWord, isJoined, isKnown, isMark } from './item-words.ts'
import { Known } from './people-words.ts'
import { nameAt, type PersonName, rangeOf } from './person-name.ts'
import { rolePhraseAt } from './role-phrase.ts'

// Leaders from Norway and Ghana, including President Ada Ocampo and Kofi Lund
// ^^^^^^^ group                  ^^^^^^^^^ opens the names
/** People of a group, after the word that opens their names. */
export function group(words: readonly ItemWord[]): ItemPeople | undefined {
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
/** Office first, and after a dash whoever holds it. */
export function roleDash(words: readonly ItemWord[]): ItemPeople | undefined {
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
/** Names after a label, which may be their role. */
export function labelNames(words: readonly ItemWord[]): ItemPeople | undefined {
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

// guest judge Ada Ocampo
// ^^^^^^^^^^^ role
/** Role in small letters, right before a name. */
export function roleName(words: readonly ItemWord[]): ItemPeople | undefined {
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
