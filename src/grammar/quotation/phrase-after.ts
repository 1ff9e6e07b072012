import { inName, isPerson, runAfter, type Span, withoutTitle } from './name.ts'
import {
  bare,
  isDash,
  type NounPhrase,
  named,
  noApposition,
  tokenSpan,
  upTo,
  withApposition
} from './noun-phrase.ts'
import { has, not, type Token } from './tokens.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/**
 * Read the noun phrase which begins at `from`, after an inverted cue.
 *
 *     said former White House aide Ann Lee, who ran the campaign.
 *                                  ^^^^^^^ core
 *          ^^^^^^^^^^^^^^^^^^^^^^^ role
 */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  v: Vocabulary
): NounPhrase | undefined {
  const first = tokens[from]
  if (!first || from >= ceiling || has(first, Is.quotation | Is.punctuation)) return
  if (has(first, Is.pronoun) && not(first, Is.determiner)) {
    return bare(from, from + 1, 'pronoun')
  }
  let to = from
  let name: Span | undefined
  while (to < ceiling) {
    const token = tokens[to]
    if (!token || has(token, Is.quotation | Is.subordinator | Is.auxiliary | Is.relative)) {
      if (!has(token, Is.determiner) || to > from) break
    }
    // Every time | *he*
    if (to > from && has(token, Is.pronoun) && not(token, Is.determiner)) break
    if (token && has(token, Is.punctuation)) {
      if (isDash(token) || token.mark !== '"') break
    }
    const run = runAfter(tokens, to, ceiling)
    if (run) {
      to = run.to
      if (has(tokens[to], Is.genitive)) {
        to++
        continue
      }
      // Secretary of State Ann Lee
      const office = has(tokens[to - 1], Is.title) && !isPerson(tokens, run)
      if (office && tokens[to]?.lower === 'of' && inName(tokens[to + 1])) {
        to++
        continue
      }
      if (isName(tokens, to)) {
        name = run
        break
      }
      continue
    }
    if (has(token, Is.preposition)) {
      if (token?.lower === 'of' && to > from) {
        to++
        continue
      }
      break
    }
    if (has(token, Is.conjunction | Is.adverb) && to > from) break
    // Said Lee *Monday*; but: the *minutes*.
    if (has(token, Is.time) && to > from && !(to === from + 1 && has(first, Is.determiner))) break
    to++
  }
  if (to === from) return
  let phrase: NounPhrase
  if (name) {
    const stripped = withoutTitle(tokens, name, from, v)
    // A member of *the Guild*: a name within the phrase.
    const before = has(tokens[name.from - 1], Is.determiner) ? name.from - 2 : name.from - 1
    const within = before > from && tokens[before]?.lower === 'of'
    phrase =
      within && stripped.titleFrom === name.from
        ? bare(from, to, 'nominal')
        : named(tokens, from, stripped, to)
  } else {
    while (to < ceiling && has(tokens[to], Is.preposition) && tokens[to]) {
      let next = to + 1
      while (
        next < ceiling &&
        not(tokens[next], Is.punctuation | Is.quotation | Is.preposition | Is.subordinator)
      )
        next++
      to = next
    }
    phrase = bare(from, to, 'nominal')
  }
  return appositionAfter(tokens, phrase, ceiling, v)
}

/** Whether a run of capitals which ends here is the name itself, and not part of a longer role. */
function isName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (!next) return true
  return (
    has(next, ~0) &&
    (next.is &
      (Is.punctuation |
        Is.quotation |
        Is.preposition |
        Is.subordinator |
        Is.conjunction |
        Is.adverb |
        Is.auxiliary |
        Is.relative |
        Is.time |
        Is.finite |
        Is.ing |
        Is.pronoun |
        Is.determiner)) !==
      0
  )
}

function appositionAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  ceiling: number,
  v: Vocabulary
): NounPhrase {
  const to = afterParenthesis(tokens, phrase.to, ceiling)
  if (tokens[to]?.mark !== ',' || has(tokens[to + 1], noApposition) || to + 1 >= ceiling)
    return upTo(phrase, to)
  let end = appositionEnd(tokens, to + 1, ceiling)
  if (has(tokens[to + 1], Is.number) && tokens[end]?.mark === ',') {
    end = appositionEnd(tokens, end + 1, ceiling)
  }
  return withApposition(tokens, phrase, tokenSpan(to + 1, end), end, v)
}

/** The token itself, or the one after the parenthesis which it opens: *(D-Mass.)* */
function afterParenthesis(tokens: readonly Token[], at: number, ceiling: number): number {
  if (tokens[at]?.mark !== '(') return at
  let end = at
  while (end < ceiling && tokens[end]?.mark !== ')') end++
  return end < ceiling ? end + 1 : at
}

function appositionEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from
  while (end < ceiling && !endsApposition(tokens[end])) {
    end = Math.max(end + 1, afterParenthesis(tokens, end, ceiling))
  }
  return end
}

function endsApposition(token: Token | undefined): boolean {
  if (!token || token.is & Is.quotation) return true
  const { mark } = token
  return mark === ',' || mark === '.' || mark === ';' || mark === ':'
}
