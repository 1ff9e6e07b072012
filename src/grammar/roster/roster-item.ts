import { type ItemPeople, nobody } from './item-person.ts'
import { type ItemWord, isJoined, isKnown, isMark, itemWords, mayBeNamed } from './item-words.ts'
import { group, labelNames, roleDash, roleName } from './label-first.ts'
import { familyGiven, nameRole, yearName } from './name-first.ts'
import { Known, type KnownWords } from './people-words.ts'

/** What an item would say if the list it is in were a list of people. */
export interface RosterItem extends ItemPeople {
  /** How it is put: name of one of the forms; nothing where none fits. */
  readonly form: string | undefined
  /** Whether it begins with what is no person: `Harbour Trust – …`. */
  readonly thing: boolean
}

/** One way of putting people into an item. */
interface Form {
  readonly name: string
  readonly read: (words: readonly ItemWord[]) => ItemPeople | undefined
}

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
