import type { Person } from './cast.ts'
import { fits, type Gender } from './gender.ts'
import { means, type Reference, unsure } from './reference.ts'

/** Somebody a pronoun may mean, and where the sentence that says so stands. */
export interface Candidate {
  readonly person: Person
  /** Sentences since the piece began. */
  readonly sentence: number
  readonly passage: number
  /** Why the name there may be somebody else’s. */
  readonly doubt: string | null
}

type ByGender = Record<Gender, Candidate | undefined>

const genders: readonly Gender[] = ['man', 'woman']

/** Passages within which a pronoun may mean the last subject. */
const memory = 3

/** Whom “he” and “she” mean after each sentence of a piece. */
export class Focus {
  /** Subject of the last sentence that had one of that gender. */
  private readonly subject: ByGender = { man: undefined, woman: undefined }
  /** Named since then, but not as a subject. */
  private readonly aside: ByGender = { man: undefined, woman: undefined }

  /** Passage that named the last subject. */
  get passage(): number {
    const { man, woman } = this.subject
    return Math.max(man?.passage ?? 0, woman?.passage ?? 0)
  }

  /**
   * Whom a pronoun means which has no subject before it in its sentence.
   *
   * @param named
   *   Who is named before it in its sentence.
   * @param passage
   *   Its passage.
   * @param sentence
   *   Its sentence, counted as those of the candidates are.
   */
  meant(gender: Gender, named: readonly Candidate[], passage: number, sentence: number): Reference {
    const last = this.subject[gender]
    // Lee came. “…,” she said: from then on, “he” is not Lee.
    const focus = last && fits(last.person, gender) ? last : undefined
    const aside = named.find(candidate => fits(candidate.person, gender)) ?? this.aside[gender]
    const near = focus && passage - focus.passage < memory
    if (focus && (near || !aside)) {
      if (!aside && passage - focus.passage < 2) focus.person.gender ??= gender
      // Lee left. The next to speak was Jones. “…,” he said: either may be meant.
      if (aside && isBetween(aside, focus, sentence)) {
        this.subject[gender] = undefined
        return unsure(aside.person, focus.person)
      }
      return means(focus, 'antecedent')
    }
    if (aside?.person.gender) return means(aside, 'antecedent')
    if (aside) return unsure(aside.person)
    return {
      person: undefined,
      evidence: { sign: 'no-antecedent' },
      doubt: 'nobody is named before'
    }
  }

  /** The sentence is read: its subject is whom the next pronoun means. */
  move(
    main: Candidate | undefined,
    reported: Candidate | undefined,
    named: readonly Candidate[]
  ): void {
    for (const gender of genders) {
      const subject = main && fits(main.person, gender) ? main : reported
      if (subject && fits(subject.person, gender)) {
        this.subject[gender] = subject
        this.aside[gender] = undefined
        continue
      }
      const other = named.find(candidate => fits(candidate.person, gender))
      if (!other) continue
      if (this.subject[gender]?.person === other.person) this.subject[gender] = other
      else this.aside[gender] = other
    }
  }

  /** The sentence has nobody but a name of which nothing shows that it is a person’s. */
  leave(stranger: Candidate): void {
    for (const gender of genders) this.aside[gender] = stranger
  }
}

/** Whether somebody named since a subject may be meant as well as the subject. */
function isBetween(aside: Candidate, focus: Candidate, sentence: number): boolean {
  if (!focus.person.gender) return true
  const isNext = aside.sentence === sentence - 1 && focus.sentence < aside.sentence
  return isNext && (aside.person.gender !== undefined || focus.passage < aside.passage)
}
