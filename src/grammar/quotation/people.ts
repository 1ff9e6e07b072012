import { Cast, type Mention } from './cast.ts'
import { isFull, opensWithCapital, type PersonName } from './names-in.ts'
import type { Page } from './page.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Read everybody whom a piece names, outside its quotations.
 *
 * A full name makes a person. A family name alone is the person whom it meant
 * before, or, when that person has not been named for a while, the one of that
 * name who was named last.
 *
 * @returns
 *   Mentions of each passage, in order.
 */
export function readPeople(
  passages: readonly Pick<Page, 'tokens' | 'names' | 'headline' | 'marks'>[],
  vocabulary: Vocabulary
): Mention[][] {
  const cast = new Cast(vocabulary)
  const opening: { tokens: readonly Token[]; name: PersonName }[] = []
  // Full names first, so that a headline’s “Lee” finds the “Ann Lee” of the text.
  for (const { tokens, names, headline } of passages) {
    if (headline) continue
    for (const name of names) {
      if (!isFull(name)) continue
      // A Maine *Lee* rally
      const isPlace = tokens[name.from]?.word?.notAlone === true
      if (isPlace || opensWithCapital(tokens, name)) opening.push({ tokens, name })
      else cast.meet(tokens, name)
    }
  }
  // Weary Lee: where the piece has an Ann Lee, “Lee” is her.
  for (const { tokens, name } of opening) {
    if (!cast.isLabelled(tokens, name)) cast.meet(tokens, name)
  }
  for (const { tokens, names } of passages) {
    for (let at = 1; at < names.length; at++) cast.marry(tokens, names[at - 1], names[at])
  }
  return passages.map(({ tokens, names, headline, marks }, index) => {
    const mentions: Mention[] = []
    const isBare = headline && marks.length === 0
    for (const name of names) {
      if (cast.isNobody(tokens, name) || (isBare && !cast.knows(tokens, name))) continue
      mentions.push(cast.mention(tokens, name, index))
    }
    return mentions
  })
}
