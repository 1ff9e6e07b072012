import type { Mention, Person } from './cast.ts'
import { Focus } from './focus.ts'
import { fits, isShe, nounGender, pronounGender } from './gender.ts'
import { isAgent, isReported, isTopic, joinedTo, opensAside } from './mention-clause.ts'
import {
  hasVerb,
  isSeveral,
  isSubject,
  opensWithPhrase,
  reports,
  showsPerson
} from './mention-role.ts'
import { Obituary } from './obituary.ts'
import { Offices } from './offices.ts'
import type { Page } from './page.ts'
import { goesOn, mayMean, means, name, type Reference, relative, unsure } from './reference.ts'
import { SentenceCast } from './sentence-cast.ts'
import type { Sentence } from './sentences.ts'
import { type Sources, sourcesIn } from './sources.ts'
import { has, isOneOf } from './tokens.ts'
import { followsUnnamed, nobody, unnamedSubject } from './unnamed.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/**
 * Follow the people of a piece from sentence to sentence.
 *
 * A pronoun means the person whom the sentences before are about: the subject
 * of the last sentence which had one of that gender, named or itself a pronoun.
 * The speaker of a quotation is the subject of its sentence. In a piece about somebody
 * who died, a passage that opens with a pronoun and tells goes on about them.
 *
 * @returns
 *   For each passage, whom the sources in it mean, by the token where they begin.
 */
export function readReferences(
  pages: readonly Page[],
  people: readonly (readonly Mention[])[],
  vocabulary: Vocabulary
): Map<number, Reference>[] {
  const story = new Story(vocabulary)
  const sources = sourcesIn(pages)
  return pages.map((page, index) => story.read(page, people[index] ?? [], sources[index]))
}

/** For all passages without a source: nothing is put in. */
const noReferences = new Map<number, Reference>()

class Story {
  private readonly focus = new Focus()
  private readonly offices = new Offices()
  private sentences = 0
  private readonly obituary: Obituary
  private readonly vocabulary: Vocabulary
  /** What a token has to be to tell of a person. */
  private readonly telling: number

  constructor(vocabulary: Vocabulary) {
    this.obituary = new Obituary(vocabulary)
    this.vocabulary = vocabulary
    const isSheTold = vocabulary.verbSecond.feminineWithSingular.length > 0
    this.telling = isSheTold ? telling | Is.pronoun : telling
  }

  /** Read the sentences of a passage. */
  read(
    page: Page,
    mentions: readonly Mention[],
    sources: Sources | undefined
  ): Map<number, Reference> {
    const found = sources && new Map<number, Reference>()
    let next = 0
    for (const sentence of page.sentences) {
      next = this.readSentence(page, sentence, mentions, next, sources, found)
    }
    return found ?? noReferences
  }

  /**
   * Read one sentence: find whom its pronouns mean, then whom the next ones mean.
   *
   * @returns
   *   The first mention after it.
   */
  private readSentence(
    page: Page,
    sentence: Sentence,
    mentions: readonly Mention[],
    next: number,
    sources: Sources | undefined,
    found: Map<number, Reference> | undefined
  ): number {
    this.sentences++
    const { tokens } = page
    const { obituary, telling, vocabulary } = this
    const cast = new SentenceCast()
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!has(tokens[at], telling)) continue
      while (next < mentions.length && (mentions[next]?.from ?? at) < at) next++
      const mention = mentions[next]?.from === at ? mentions[next] : undefined
      const source = sources?.get(at)
      // *Lee’s* lawyer said, *his* lawyer said: the words are not Lee’s.
      const owns = source === true && has(tokens[mention?.to ?? at], Is.genitive | Is.possessive)
      const isSource = source === true && !owns
      if (mention && (isSource || showsPerson(tokens, mention, sentence.from, vocabulary)))
        mention.person.person = true
      if (mention) this.offices.read(tokens, mention)
      const meant =
        mention ??
        goesOn(obituary.meant(page, at, isSource)) ??
        this.pronoun(page, at, cast) ??
        (isSource ? relative(tokens, at, mentions.slice(0, next), vocabulary) : undefined) ??
        this.unnamed(page, at, sentence.from)
      if (!meant) continue
      if (source !== undefined) found?.set(at, 'evidence' in meant ? meant : name(meant))
      const { person, doubt } = meant
      if (!person || (mention && isSeveral(tokens, mention, vocabulary))) continue
      const other = mention && joinedTo(tokens, mentions, next, vocabulary)?.person
      const candidate = {
        person,
        sentence: this.sentences,
        passage: page.index,
        doubt: other && fits(person, other.gender) ? mayMean(person, other) : doubt
      }
      if (!person.person) {
        if (mention && hasVerb(tokens, mention)) cast.acts(candidate)
        continue
      }
      cast.named.push(candidate)
      if (mention && cast.main && isAgent(tokens, mention, vocabulary)) cast.isAgent(person)
      if (isSource || (mention && reports(tokens, mention))) cast.speaks(candidate)
      if (owns) {
        const person = this.unnamed(page, mention?.to ?? at, sentence.from)?.person
        if (person) cast.speaks({ ...candidate, person, doubt: null })
      }
      if (!cast.isOpen(mention !== undefined)) continue
      if (!this.isAbout(page, sentence.from, at, person, mention)) continue
      if (!mention) cast.isSubject(candidate, false)
      else if (isReported(tokens, mention.titleFrom, vocabulary)) cast.isTold(candidate)
      else cast.isSubject(candidate, opensAside(tokens, mention.titleFrom))
    }
    if (cast.named.length > 0) this.focus.move(cast.first, cast.second, cast.named)
    obituary.read(page, sentence, cast.subject?.person)
    if (cast.stranger) this.focus.leave(cast.stranger)
    return next
  }

  /** Whether a sentence is about somebody who stands at a token: its subject. */
  private isAbout(
    { tokens }: Page,
    from: number,
    at: number,
    person: Person,
    mention: Mention | undefined
  ): boolean {
    const { obituary, vocabulary } = this
    // *Her* mother came.
    const isDead = at === 0 && person === obituary.dead && !has(tokens[1], Is.person)
    if (!mention && has(tokens[at], Is.possessive) && !isDead) return false
    if (mention && isTopic(tokens, mention, from, vocabulary)) return true
    if (!isSubject(tokens, mention?.titleFrom ?? at, mention?.to ?? at + 1, from)) return false
    return !vocabulary.lexicon.grammar.verbSecond || !opensWithPhrase(tokens, from, at)
  }

  /**
   * Somebody without a name. “The president” may be who was named just before; “a
   * president” is somebody new.
   */
  private unnamed({ tokens, index }: Page, at: number, from: number): Reference | undefined {
    if (!has(tokens[at], Is.determiner | Is.possessive | Is.genitive)) return
    const noun = unnamedSubject(tokens, at, this.vocabulary)
    if (noun === undefined) return
    const isDefinite = isOneOf(tokens[at], this.vocabulary.lexicon.grammar.definites)
    const isKnown = isDefinite && index - this.focus.passage < recent
    if (isKnown && at > from && !has(tokens[at + 1], Is.person)) return
    // *The mayor* came, where the piece has a Mayor Lee.
    const holder = noun === at + 1 && isDefinite ? this.offices.holder(tokens[noun]) : undefined
    if (holder) return means({ person: holder, doubt: null }, 'office')
    // The president came; but: the man *who* brought it came.
    if (isKnown && !has(tokens[noun + 1], Is.relative)) return
    const gender = nounGender(tokens[noun])
    const person = { ...nobody, gender }
    const evidence = { sign: 'unnamed', text: tokens[noun]?.text ?? '' }
    return { person, evidence, doubt: null }
  }

  /** *She* said; *his* plan: whom the sentences before, or the words before in this one, are about. */
  private pronoun(page: Page, at: number, { main, named }: SentenceCast): Reference | undefined {
    const { tokens } = page
    const gender = isShe(tokens, at, this.vocabulary) ? 'woman' : pronounGender(tokens[at])
    if (!gender) return
    // Bexi was cross with *herself*: whoever the subject is, named or not.
    if (isOneOf(tokens[at], this.vocabulary.lexicon.grammar.reflexives)) return
    if (followsUnnamed(tokens, at)) return unsure(nobody, main?.person)
    if (main && fits(main.person, gender)) return means(main, 'same-sentence')
    return this.focus.meant(gender, named, page.index, this.sentences)
  }
}

/** What a word has to be to tell of a person. */
const telling =
  Is.capital |
  Is.particle |
  Is.man |
  Is.woman |
  Is.relative |
  Is.determiner |
  Is.possessive |
  Is.genitive

/** Passages within which “the president” may be the last subject. */
const recent = 2
