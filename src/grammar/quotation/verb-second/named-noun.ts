import { inName, type Span } from '../name.ts'
import { bare, type NounPhrase, nounPhrase, tokenSpan } from '../noun-phrase.ts'
import { endsIn, has, is, isOneOf, not, type Token } from '../tokens.ts'
import { Is, type Vocabulary } from '../vocabulary.ts'
import { afterAdjectives, afterAttribute, longestAttribute } from './adjectives.ts'
import { isAge, isCompound, isTitle, nounKind } from './noun.ts'

/** The determiner, what describes the noun, and the noun with its name. */
export function readNoun(
  tokens: readonly Token[],
  start: number,
  to: number,
  v: Vocabulary
): NounPhrase | undefined {
  const named = opensWithParticles(tokens, start, to, v)
  if (named) return nounPhrase(start, named, 'name', tokenSpan(start, named), null)
  const determined = has(tokens[start], Is.determiner | Is.possessive) || isOwner(tokens, start, v)
  const opens = determined ? afterAttribute(tokens, start + 1, to, v) : start
  const head = afterAdjectives(tokens, opens, to, v)
  const end = runEnd(tokens, head, to)
  if (end === head) {
    // *Einer* der Helfer
    const several = determined && isOneOf(tokens[start], v.verbSecond.parts)
    if (several && isOneOf(tokens[head], v.verbSecond.genitives)) {
      return bare(start, head, 'nominal')
    }
    // Die *42-Jährige*
    if (determined && head > start + 1 && isAge(tokens[head - 1], v)) {
      return bare(start, head, 'nominal')
    }
    const titled = head < to && isTitle(tokens[head]) && (determined || head === start)
    return titled ? bare(start, head + 1, 'nominal') : undefined
  }
  if (end - start === 1 && opensWithAdverb(tokens, start, v)) return
  const name = nameIn(tokens, { from: head, to: end }, head > start, v)
  if (name === undefined) return bare(start, end, 'nominal')
  const role = name > start + (determined && head === start + 1 ? 1 : 0)
  return nounPhrase(start, end, 'name', tokenSpan(name, end), role ? tokenSpan(start, name) : null)
}

/** *Webers* langjähriger Anwalt: a name in the genitive stands for the determiner. */
function isOwner(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  if (!inName(tokens[at]) || !endsIn(tokens[at]?.lower, v.verbSecond.genitiveEndings)) return false
  const noun = afterAdjectives(tokens, at + 1, at + longestAttribute, v)
  return noun > at + 1 && inName(tokens[noun])
}

/** End of *Von der Heide*, where the name opens its sentence and its verb follows; nothing elsewhere. */
function opensWithParticles(
  tokens: readonly Token[],
  start: number,
  to: number,
  v: Vocabulary
): number | undefined {
  const first = tokens[start]
  if (!has(first, Is.particle) || !has(first, Is.capital) || has(first, Is.determiner)) return
  let at = start + 1
  while (at < to && has(tokens[at], Is.particle)) at++
  const said = has(tokens[at + 1], Is.speech | Is.citing) && not(tokens[at + 1], Is.capital)
  // Von Reue *sprach sie*: the subject comes after the verb.
  const subject = Is.capital | Is.determiner | Is.possessive | Is.pronoun
  if (!inName(tokens[at]) || !said || has(tokens[at + 2], subject)) return
  // *Zur Rechtfertigung* berief sich Anna Weber darauf.
  return isOneOf(tokens[at], v.lexicon.cues.sayings) ? undefined : at + 1
}

/** *Unmissverständlich* sagte sie: the first word of a sentence has a capital anyway. */
function opensWithAdverb(tokens: readonly Token[], at: number, v: Vocabulary): boolean {
  const before = tokens[at - 1]
  if (before && not(before, Is.quotation) && !is(before, '.', '?', '!', ':')) return false
  const token = tokens[at]
  if (token?.word?.given || nounKind(token, v)) return false
  // *Gelernt* hat sie das Handwerk.
  const inverted = has(tokens[at + 2], Is.pronoun | Is.determiner | Is.possessive)
  if (has(tokens[at + 1], Is.auxiliary) && inverted && isPast(token, v)) return true
  // *Zufrieden* ist Anna Weber.
  if (isOneOf(token, v.verbSecond.convictions)) return true
  // *Gefragt*, ob das stimme, sagte sie.
  if (has(token, Is.finite) && not(token, Is.base)) return true
  return endsIn(token?.lower, v.verbSecond.adverbEndings)
}

/** *Gelernt*, *Gesungen*: what a participle begins and ends with. */
function isPast(token: Token | undefined, v: Vocabulary): boolean {
  const { participlePrefixes, participles } = v.verbSecond
  return (
    participlePrefixes.some(prefix => token?.lower.startsWith(prefix)) &&
    endsIn(token?.lower, participles)
  )
}

/** End of the run of nouns and names which begins at `from`. */
function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to) {
    if (
      inName(tokens[end]) ||
      isCompound(tokens[end]) ||
      (end > from && (has(tokens[end], Is.suffix) || isSmallName(tokens, end)))
    ) {
      end = afterShortened(tokens, end + 1, to)
      continue
    }
    // Anna *von der* Heide, but: Anna Weber | von der Zeitung
    const before = tokens[end - 1]
    let particles = end
    while (
      before?.word?.given &&
      end > from &&
      particles < to &&
      has(tokens[particles], Is.particle)
    )
      particles++
    if (particles === end || !inName(tokens[particles])) break
    end = particles + 1
  }
  return end
}

/** Peter *Kurz*: a small word with a capital after a given name */
function isSmallName(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.word?.given !== undefined &&
    has(tokens[at], Is.capital) &&
    has(tokens[at], Is.adverb)
  )
}

/** Over the rest of several compounds: *Bau-* | *und Verkehrsminister* */
function afterShortened(tokens: readonly Token[], at: number, to: number): number {
  let next = at
  if (tokens[next]?.mark !== '-' || tokens[next]?.start !== tokens[at - 1]?.end) return at
  next++
  if (tokens[next]?.mark === ',') next++
  if (has(tokens[next], Is.conjunction)) next++
  return next > at + 1 && next < to && inName(tokens[next]) ? next : at
}

/** Token at which the name in a run of capitals begins; nothing where it holds none. */
function nameIn(
  tokens: readonly Token[],
  { from, to }: Span,
  described: boolean,
  v: Vocabulary
): number | undefined {
  for (let at = from; at < to - 1; at++) {
    if (!tokens[at]?.word?.given) continue
    const relative = relativeIn(tokens, at + 1, to, v)
    if (relative === undefined) return at
    // Max Bergs *Tochter* | Anna
    return relative < to - 1 ? relative + 1 : undefined
  }
  // *Kritik* kam von Anna Weber.
  if (isOneOf(tokens[to - 1], v.lexicon.cues.sayings)) return
  let last: number | undefined
  for (let at = from; at < to; at++) {
    // Sagte *Bergmann*, Minister *Bergmann*; but: der Bergmann
    if (at === to - 1 && (at > from || !described) && mayBeFamily(tokens[at], v)) continue
    const kind = nounKind(tokens[at], v)
    if (kind & (Is.body | Is.document)) return
    if (kind) last = at
  }
  // Der Trainer *Ghanas*, Antrag *Bayerns*
  if (to - from > 1 && isPlaceOf(tokens[to - 1], v)) return
  if (last !== undefined) return last < to - 1 ? last + 1 : undefined
  return described ? undefined : from
}

/** A country or a town in the genitive: *Ghanas* */
function isPlaceOf(token: Token | undefined, { verbSecond }: Vocabulary): boolean {
  const ending = verbSecond.genitiveEndings.find(end => token?.lower.endsWith(end))
  return (
    ending !== undefined && verbSecond.places.includes(token?.lower.slice(0, -ending.length) ?? '')
  )
}

/** Max Bergs *Tochter*: a noun for a person after a name in the genitive. */
function relativeIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  v: Vocabulary
): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const owner = tokens[at - 1]
    if (owner?.word?.given || !endsIn(owner?.lower, v.verbSecond.genitiveEndings)) continue
    if (nounKind(tokens[at], v) & (Is.person | Is.title)) return at
  }
  return
}

/** A compound that is a family name as well; without an article it is one. */
function mayBeFamily(token: Token | undefined, v: Vocabulary): boolean {
  return !token?.word && endsIn(token?.lower, v.verbSecond.families)
}

/** What the nouns of a phrase are together, as bits of `Is`. */
export function kindOf(tokens: readonly Token[], { from, to }: Span, v: Vocabulary): number {
  let kind = 0
  // The first word of a sentence has a capital anyway: *Der* frühere Leiter.
  let at = has(tokens[from], Is.determiner | Is.possessive) ? from + 1 : from
  while (at < to && not(tokens[at], Is.capital | Is.quotation)) {
    kind |= nounKind(tokens[at], v)
    at++
  }
  // Die Arbeit | des Rats: what owns the noun says nothing of it.
  while (at < to && has(tokens[at], Is.capital | Is.quotation)) {
    kind |= has(tokens[at], Is.quotation) ? Is.body : nounKind(tokens[at], v)
    at = afterShortened(tokens, at + 1, to)
  }
  return kind
}
