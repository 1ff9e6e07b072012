import { codeAt } from '../../code-at.ts'
import type { Grammar } from '../../lexicon/lexicon.ts'
import { Is } from './vocabulary.ts'

/** What words can be that end so, at the last UTF-16 code unit of the ending. */
export type Endings = readonly (readonly Ending[] | undefined)[]

interface Ending {
  readonly ending: string
  /** Bits of `Is`. */
  readonly is: number
}

/** UTF-16 code units of the shortest word that is told by its ending: *badly*, not *ally*. */
const shortest = 5

/** Endings of a language which tell what a word is. */
export function endingsOf({ adverbEndings, pastEndings }: Grammar): Endings {
  const all: Ending[][] = []
  const add = (list: readonly string[], is: number) => {
    for (const ending of list) {
      const last = ending.charCodeAt(ending.length - 1)
      all[last] = [...(all[last] ?? []), { ending, is }]
    }
  }
  add(adverbEndings, Is.adverb)
  add(pastEndings, Is.finite)
  return all
}

/** What the unknown word from `start` to `end` is by its ending: bits of `Is`. */
export function guess(text: string, start: number, end: number, endings: Endings): number {
  if (end - start < shortest) return 0
  const list = endings[codeAt(text, end - 1)]
  return list?.find(({ ending }) => text.endsWith(ending, end))?.is ?? 0
}
