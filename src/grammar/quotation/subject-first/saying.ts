import type { Found, Line } from '../line.ts'
import { bare, type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { has, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'

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
    if (!has(token, Is.saying) || !carries(tokens, noun + 1, at, vocabulary)) continue
    const owner = ownerOf(tokens, noun, from)
    if (owner === undefined) continue
    const source = ownerPhrase(tokens, owner, from, vocabulary)
    if (!source) return
    return {
      source,
      cue: { from: noun, to: noun + 1 },
      extent: { from: source.from, to: noun + 1 }
    }
  }
  return
}

/** What stands between *that* and its quotation, and what says it, is one clause. */
const endsClause =
  Is.quotation | Is.punctuation | Is.subordinator | Is.relative | Is.speech | Is.citing

/**
 * Read a noun for something said, with who made it.
 *
 *     The mayor rejected a claim by Ann Lee that the roof was “…”
 *                          ^^^^^ cue ^^^^^^^ source
 */
export function readSayingBy({ tokens, at, from, vocabulary }: Line): Found | undefined {
  const { authors, complementisers } = vocabulary.subjectFirst
  let that = at - 1
  while (that > from && that > at - reach && not(tokens[that], endsClause)) that--
  if (!isOneOf(tokens[that], complementisers)) return
  for (let by = that - 1; by > from && by > that - longestAuthor; by--) {
    if (has(tokens[by], Is.quotation | Is.punctuation | Is.finite)) return
    if (!isOneOf(tokens[by], authors) || !has(tokens[by - 1], Is.saying)) continue
    const source = phraseAfter(tokens, by + 1, that, vocabulary)
    if (source?.to !== that) return
    return { source, cue: tokenSpan(by - 1, by), extent: tokenSpan(by - 1, that) }
  }
  return
}

/** Tokens between a noun and *that*: a claim *by the chair of the board* that */
const longestAuthor = 12

/**
 * Read whose words or view something is, said beside it.
 *
 *     In Lee’s view, the roof was “…”      The roof was “…”, in her words.
 *        ^^^ source
 */
export function readView(line: Line): Found | undefined {
  const { tokens, at, from, to, vocabulary } = line
  const { views } = vocabulary.subjectFirst
  for (let start = from; start < to; start++) {
    if (start === at || !isOneOf(tokens[start], views)) continue
    // Only where it opens the sentence, or stands apart in it.
    if (start > from && tokens[start - 1]?.mark !== ',' && start !== at + 1) continue
    const found = viewAt(line, start)
    if (found) return found
  }
  return
}

function viewAt({ tokens, from, to, vocabulary }: Line, start: number): Found | undefined {
  for (let noun = start + 2; noun < to && noun < start + longestView; noun++) {
    if (has(tokens[noun], Is.quotation | Is.punctuation)) return
    if (!has(tokens[noun], Is.saying)) continue
    const next = tokens[noun + 1]
    if (next && !has(next, Is.punctuation | Is.quotation)) return
    const owner = ownerOf(tokens, noun, start + 1)
    if (owner === undefined) return
    const source = ownerPhrase(tokens, owner, Math.max(from, start + 1), vocabulary)
    return source && { source, cue: tokenSpan(noun, noun + 1), extent: tokenSpan(start, noun + 1) }
  }
  return
}

/** Tokens of *in the former mayor’s own words*. */
const longestView = 9

/** The possessive, or the phrase before its ’s. */
function ownerPhrase(
  tokens: readonly Token[],
  owner: number,
  from: number,
  v: Vocabulary
): NounPhrase | undefined {
  if (!has(tokens[owner], Is.genitive)) return bare(owner, owner + 1, 'pronoun')
  return phraseBefore(tokens, owner, from, v)
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
function carries(tokens: readonly Token[], after: number, at: number, v: Vocabulary): boolean {
  const from = has(tokens[after], Is.auxiliary) ? after + 1 : after
  return from === at || isOneOf(tokens[from], v.subjectFirst.afterSayings)
}
