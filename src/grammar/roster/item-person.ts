import type { NameSign, PersonName, Range } from './person-name.ts'
import type { PhraseKind } from './role-phrase.ts'

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

/** Whom an item names, and what stands beside the name. */
export interface ItemPeople {
  readonly people: readonly ItemPerson[]
  /** What the phrase beside the name is; nothing where there is none. */
  readonly phrase: PhraseKind | undefined
  /** Mark or word between name and phrase: `(`, or what `Tail` has. */
  readonly joint: string | undefined
}

/** Of an item without people. */
export const nobody: ItemPeople = { people: [], phrase: undefined, joint: undefined }

/** Somebody with a name, and a role that an office before the name goes before. */
export function personOf(
  { name, prefix, rank, sign, size }: PersonName,
  role: Range | undefined
): ItemPerson {
  return { name, prefix, role: rank ?? role ?? null, sign, words: size }
}
