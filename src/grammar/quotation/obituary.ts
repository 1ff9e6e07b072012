import type { Person } from './cast.ts'
import { fits, pronounGender } from './gender.ts'
import type { Page } from './page.ts'
import type { Sentence } from './sentences.ts'
import { has, isOneOf } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Passages at the top of a piece, which say that somebody died. */
const top = 4

/**
 * Whom a piece is about that says at its top that somebody died.
 *
 * Its paragraphs go on about them, whoever was named last.
 *
 *     Ann Lee, who ran the shop, died on Sunday.     She left school at 14.
 *     ^^^^^^^ dead                                   ^^^
 */
export class Obituary {
  /** Who died, once the piece has said so. */
  dead: Person | undefined
  private readonly dying: readonly string[]

  constructor({ lexicon }: Vocabulary) {
    this.dying = lexicon.grammar.dying ?? []
  }

  /** Look whether a sentence says that its subject died. */
  read({ index, tokens }: Page, { from, to }: Sentence, subject: Person | undefined): void {
    if (this.dead || !subject || index >= top || this.dying.length === 0) return
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      // Lee *said* that Jones died.
      if (has(token, Is.speech) && has(token, Is.finite)) return
      if (!has(token, Is.finite) || !isOneOf(token, this.dying)) continue
      this.dead = subject
      return
    }
  }

  /**
   * Whom the word at a token means, where it is a pronoun that opens its passage and tells.
   *
   * *She* left school at 14; *her* first book …; but not: *she* said.
   */
  meant({ tokens }: Page, at: number, isSource: boolean): Person | undefined {
    const { dead } = this
    if (!dead || at > 0 || isSource) return
    const gender = pronounGender(tokens[0])
    if (!gender || !fits(dead, gender) || has(tokens[1], Is.speech)) return
    dead.gender ??= gender
    return dead
  }
}
