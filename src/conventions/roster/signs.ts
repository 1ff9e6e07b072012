import type { Evidence } from '../../evidence.ts'
import { type ItemWord, isKnown } from '../../grammar/roster/item-words.ts'
import { Known } from '../../grammar/roster/people-words.ts'
import type { RosterItem } from '../../grammar/roster/roster-item.ts'

/** A list as it is weighed: all its items together, and what stands above. */
export interface Candidate {
  readonly items: readonly RosterItem[]
  /** Words of the line above the list; none where nothing stands there. */
  readonly leadIn: readonly ItemWord[]
}

/** Something which speaks for a list of people, or against one. */
interface RosterSign {
  readonly sign: string
  /** Log odds, rounded. */
  readonly weight: number
  readonly holds: (list: Candidate) => boolean
}

const third = 1 / 3
const half = 1 / 2
const most = 2 / 3

/**
 * What is weighed, and how much.
 *
 * Weights are those of a logistic regression over 446 labelled lists, rounded to
 * halves; beside each stands on how many of 100 rosters and of 100 other lists the
 * sign holds. No single sign carries a list: names alone do, together with their
 * shape, and so do fewer names under a line that says who is listed.
 */
const signs: readonly RosterSign[] = [
  // 88 / 5
  { sign: 'given-name', weight: 2.5, holds: list => share(list, isGiven) > 0 },
  // 80 / 3
  { sign: 'given-names', weight: 0.5, holds: list => share(list, isGiven) >= third },
  // 54 / 0.4
  { sign: 'given-names-throughout', weight: 1.5, holds: list => share(list, isGiven) >= most },
  // 7 / 2
  { sign: 'titles', weight: 1.5, holds: list => share(list, isTitled) >= third },
  // 88 / 7
  { sign: 'names', weight: 1, holds: list => share(list, isTelling) >= half },
  // 99 / 12
  { sign: 'name-shape', weight: 3, holds: list => share(list, isNamed) >= most },
  // 32 / 1
  { sign: 'roles', weight: 1, holds: list => share(list, hasRole) >= third },
  // 78 / 16
  { sign: 'people-above', weight: 3, holds: list => list.leadIn.some(isPeople) },
  // 3 / 27
  { sign: 'things-above', weight: -1, holds: hasThingsAbove },
  // 1 / 32
  { sign: 'things', weight: -2.5, holds: list => share(list, isThingItem) >= third },
  // 2 / 8
  { sign: 'clauses', weight: -1, holds: list => share(list, isClause) >= third },
  // 2 / 91
  { sign: 'other-shapes', weight: -1.5, holds: list => share(list, isOther) >= third },
  // 0 / 1: too few to fit; authors of a list of works
  { sign: 'works', weight: -4.5, holds: list => share(list, isWork) >= third },
  // 0 / 0: works that are named after people, with their authors
  { sign: 'names-twice', weight: -4, holds: list => share(list, isNamedTwice) >= half },
  // 2 / 1: too few to fit; what has one name only is as often a program, a band, a pet
  { sign: 'single-words', weight: -2.5, holds: list => share(list, isMononym) >= half }
]

const bias = -4.5

/** What was weighed in a list, and what came out: above 0 for people, in log odds. */
export function weigh(list: Candidate): { weight: number; evidence: Evidence[] } {
  const found = signs.filter(({ holds }) => holds(list))
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, bias),
    evidence: found.filter(({ weight }) => weight > 0).map(({ sign }) => ({ sign }))
  }
}

function share({ items }: Candidate, holds: (item: RosterItem) => boolean): number {
  return items.filter(holds).length / items.length
}

const isOther = ({ people }: RosterItem) => people.length === 0
const isMononym = ({ people: [first], phrase }: RosterItem) =>
  first !== undefined && first.words === 1 && !first.prefix && phrase !== 'role'
const isNamed = ({ people }: RosterItem) => people.length > 0
const isGiven = ({ people }: RosterItem) => people[0]?.sign === 'given'
const isTitled = ({ people }: RosterItem) =>
  people[0]?.sign === 'honorific' || people[0]?.sign === 'rank'
const isTelling = ({ people: [first] }: RosterItem) => first !== undefined && first.sign !== 'shape'
const hasRole = (item: RosterItem) => isNamed(item) && item.phrase === 'role'
const isClause = ({ joint }: RosterItem) => joint === 'clause'
const isWork = ({ joint }: RosterItem) => joint === '“'
const isNamedTwice = ({ joint }: RosterItem) => joint === 'name'
const isThingItem = ({ thing }: RosterItem) => thing

/** A line above that names things, and nobody. */
function hasThingsAbove({ leadIn }: Candidate): boolean {
  return leadIn.slice(-6).some(isThing) && !leadIn.some(isPeople)
}

const isPeople = (word: ItemWord) =>
  isKnown(word, Known.group) || (isKnown(word, Known.role) && word.text.endsWith('s'))
const isThing = (word: ItemWord) => isKnown(word, Known.thing)
