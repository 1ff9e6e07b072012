import { type ItemWord, isKnown, isMark } from './item-words.ts'
import { Known } from './people-words.ts'
import { nameAt } from './person-name.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'

/** What follows the names of an item. */
export interface Tail {
  readonly role: RolePhrase | undefined
  /**
   * Mark or word between name and phrase: `,` `–` `as`; `clause` where a sentence goes on,
   * `name` where another name follows, `or` where one follows a colon: a part, and who plays it.
   */
  readonly joint: string | undefined
}

/** Joints as they are called where another name follows. */
const besideName: Readonly<Record<string, string>> = { ',': 'name', ':': 'or' }

const opensRole = Known.role | Known.qualifier | Known.nationality | Known.determiner

/** Read what follows the names of an item, from the word at `at` on. Never throws. */
export function tailAt(words: readonly ItemWord[], at: number): Tail {
  const word = words[at]
  if (!word) return { role: undefined, joint: undefined }
  if (word.text === 'as') return { role: undefined, joint: 'as' }
  if (word.shape === 'mark') {
    if (!',:–—-'.includes(word.text)) return { role: undefined, joint: word.text }
    let from = at + 1
    while (isMark(words[from], '-–—')) from++
    const joint = isMark(word, '–—-') ? '–' : word.text
    if (isMark(words[from], '"“«„')) return { role: undefined, joint: '“' }
    if (namesAnother(words, from)) return { role: undefined, joint: besideName[joint] ?? joint }
    const role = rolePhraseAt(words, pastAlias(words, from))
    return pastPlace(words, role, joint) ?? { role, joint }
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

// Ada Ocampo, Sandvik – harbour master
//             ^^^^^^^ a place, it may be
/** The role after a dash, where one or two names stand before it and no role. */
function pastPlace(
  words: readonly ItemWord[],
  place: RolePhrase | undefined,
  joint: string
): Tail | undefined {
  if (joint !== ',' || place?.kind !== 'body' || !isMark(words[place.to], '–—')) return
  const role = rolePhraseAt(words, place.to + 1)
  return role?.kind === 'role' ? { role, joint: '–' } : undefined
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

/** Whether a word with a capital is of the name of a body: `University`. */
export function isBody(word: ItemWord): boolean {
  return word.shape !== 'lower' && isKnown(word, Known.thing)
}
