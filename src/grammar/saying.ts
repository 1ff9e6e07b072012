import type { Found, Line } from './line.ts'
import { bare, has, type NounPhrase } from './noun-phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Token } from './tokens.ts'
import { Is } from './vocabulary.ts'

/** Tokens before a quotation within which a noun may carry it. */
const reach = 12
/** Words between a possessive and its noun: her *second written* warning. */
const mostBetween = 3

/**
 * Read a noun for something said, with the one who owns it.
 *
 *     … over her second warning that the roof was “…”
 *            ^^^ source ^^^^^^^ cue
 */
export function readSaying({ tokens, at, from, vocabulary }: Line): Found | undefined {
  for (let noun = at - 1; noun > from && noun >= at - reach; noun--) {
    const token = tokens[noun]
    if (has(token, Is.quotation) || (has(token, Is.speech | Is.citing) && !has(token, Is.saying)))
      return
    if (!has(token, Is.saying) || !carries(tokens, noun + 1, at)) continue
    const owner = ownerOf(tokens, noun, from)
    if (owner === undefined) continue
    const source: NounPhrase | undefined = has(tokens[owner], Is.genitive)
      ? phraseBefore(tokens, owner, from, vocabulary)
      : bare(owner, owner + 1, 'pronoun')
    if (!source) return
    return {
      source,
      cue: { from: noun, to: noun + 1 },
      extent: { from: source.from, to: noun + 1 }
    }
  }
  return
}

/** Token of the possessive before a noun: *her* claim; Lee*’s* first claim. */
function ownerOf(tokens: readonly Token[], noun: number, from: number): number | undefined {
  for (let at = noun - 1; at >= from && at >= noun - 1 - mostBetween; at--) {
    const token = tokens[at]
    if (has(token, Is.relative)) return
    if (has(token, Is.possessive | Is.genitive)) return at
    if (has(token, notBetween)) return
  }
  return
}

const notBetween =
  Is.punctuation |
  Is.quotation |
  Is.determiner |
  Is.preposition |
  Is.pronoun |
  Is.finite |
  Is.auxiliary |
  Is.conjunction

/** A claim *that* it is; a call *for* it; the answer *was that* it is; a claim “…”. */
function carries(tokens: readonly Token[], after: number, at: number): boolean {
  const from = has(tokens[after], Is.auxiliary) ? after + 1 : after
  return from === at || links.has(tokens[from]?.lower ?? '')
}

const links = new Set(['that', 'of', 'for'])
