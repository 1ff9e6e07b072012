import type { Found, Line } from '../line.ts'
import { inName } from '../name.ts'
import { bare, type NounPhrase, tokenSpan } from '../noun-phrase.ts'
import { endsIn, has, is } from '../tokens.ts'
import { Is } from '../vocabulary.ts'
import { clauseStart, longestClause } from './clause.ts'
import { isReported } from './reported.ts'
import { isSaying, ownerAfter } from './saying.ts'

/** Tokens back to which the noun for something said is looked for. */
const longestOwner = 12

/**
 * Read whose the words are that a clause after a noun for something said brings.
 *
 *     Die Aussage der Ministerin, dass das „…“ sei, löste Streit aus.
 *         ^^^^^^^ ^^^^^^^^^^^^^^ source
 *     Webers Vorwurf, die Stadt habe „…“, wies der Rat zurück.
 *     ^^^^^^ source
 */
export function sayingClause(line: Line): Found | undefined {
  const { tokens, at, from, vocabulary } = line
  const start = clauseStart(tokens, at, from)
  const comma = start - 1
  if (comma <= from || !is(tokens[comma], ',')) return
  if (!has(tokens[start], Is.subordinator) && !isReported(line, start, clauseEnd(line))) return
  for (let noun = comma - 1; noun >= from && noun > comma - longestOwner; noun--) {
    if (has(tokens[noun], Is.punctuation | Is.quotation) && !is(tokens[noun], '(', ')')) return
    if (!isSaying(tokens[noun], vocabulary)) continue
    // Nach *Aussagen* des Leiters, der …
    const follows = has(tokens[noun - 1], Is.preposition)
    if (follows && vocabulary.accordingToNouns.has(tokens[noun]?.lower ?? '')) return
    const source = noun === comma - 1 ? ownerBefore(line, noun) : ownerAfter(line, noun, comma)
    if (!source || (noun < comma - 1 && source.to !== comma)) return
    const extent = tokenSpan(Math.min(source.from, noun), comma)
    return { source, cue: tokenSpan(noun, noun + 1), extent }
  }
  return
}

function clauseEnd({ tokens, at, to }: Line): number {
  let end = at + 1
  while (end < to && end < at + longestClause && !has(tokens[end], Is.punctuation)) end++
  return end
}

/** *Webers* Vorwurf, *ihre* Aussage */
function ownerBefore({ tokens, from, vocabulary }: Line, noun: number): NounPhrase | undefined {
  if (noun === from) return
  if (has(tokens[noun - 1], Is.possessive)) return bare(noun - 1, noun, 'pronoun')
  let start = noun
  while (start > from && inName(tokens[start - 1])) start--
  const owner = tokens[noun - 1]
  if (start === noun || owner?.word?.given) return
  const isOwner = endsIn(owner?.lower, vocabulary.verbSecond.genitiveEndings)
  return isOwner ? bare(start, noun, 'nominal') : undefined
}
