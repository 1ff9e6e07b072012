import type { Mention, Person } from './cast.ts'
import { type Token, tokenBefore } from './tokens.ts'
import { Is } from './vocabulary.ts'

/**
 * Who bears which office in a piece.
 *
 *     Mayor Ann Lee left. Bob Jones came. The mayor was late.
 *           ^^^^^^^ holder                ^^^^^^^^^
 */
export class Offices {
  /** Nobody where two bear an office. */
  private readonly holders = new Map<string, Person | null>()

  /** Keep the office that stands before a name; but not: former *Mayor* Ann Lee. */
  read(tokens: readonly Token[], { titleFrom, from, person }: Mention): void {
    if (titleFrom === from) return
    const before = tokenBefore(tokens, titleFrom)
    if (before && (before.is & ~Is.capital) === Is.notName) return
    for (let at = titleFrom; at < from; at++) {
      const token = tokens[at]
      if (!token || !(token.is & Is.title) || !(token.is & Is.person)) continue
      const holder = this.holders.get(token.lower)
      const isOther = holder !== undefined && holder !== person
      this.holders.set(token.lower, isOther ? null : person)
    }
  }

  /** Who alone bears the office that a noun tells. */
  holder(noun: Token | undefined): Person | undefined {
    if (!noun || this.holders.size === 0) return
    return this.holders.get(noun.lower) ?? undefined
  }
}
