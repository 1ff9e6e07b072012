import type { Person } from './cast.ts'
import type { Candidate } from './focus.ts'
import { fits } from './gender.ts'
import { mayMean } from './reference.ts'

/** Who stands in a sentence, as far as it is read, and as what. */
export class SentenceCast {
  /** All who stand there, by name or as a pronoun. */
  readonly named: Candidate[] = []
  /** Subject of its first clause that nobody reports. */
  main: Candidate | undefined
  /** Whether that clause depends on the next one: *When Lee came*, Hill left. */
  private isAside = false
  /** When Lee came, *Hill* left. */
  private next: Candidate | undefined
  /** It is said that *Lee* was late. */
  private reported: Candidate | undefined
  private speaker: Candidate | undefined
  /** Subject that nothing shows to be a person. */
  private unknown: Candidate | undefined

  /** Take who speaks in it. */
  speaks(candidate: Candidate): void {
    this.speaker ??= candidate
  }

  /** Take a name with a verb that nothing shows to be a person’s. */
  acts(candidate: Candidate): void {
    this.unknown ??= candidate
  }

  /** Take the subject of a clause that somebody reports. */
  isTold(candidate: Candidate): void {
    this.reported ??= candidate
  }

  /** Whether a name, or a pronoun, may be its subject. */
  isOpen(isNamed: boolean): boolean {
    return !this.main || (this.isAside && isNamed)
  }

  /**
   * Take a subject for which it is open.
   *
   * @param isAside
   *   Whether its clause depends on the next one.
   */
  isSubject(candidate: Candidate, isAside: boolean): void {
    if (!this.main) {
      this.main = candidate
      this.isAside = isAside
    } else if (!isAside) {
      this.isAside = false
      this.next = candidate
    }
  }

  /** Lee was jailed by Judge *Hill*: the next “he” may be either. */
  isAgent(person: Person): void {
    const { main } = this
    if (!main?.person.gender || main.person === person || !fits(person, main.person.gender)) return
    this.main = { ...main, doubt: mayMean(main.person, person) }
  }

  /** Whom it is about. */
  get subject(): Candidate | undefined {
    return this.main ?? this.reported
  }

  /** Whom the next pronoun means, if it fits. */
  get first(): Candidate | undefined {
    return this.speaker ?? this.next ?? this.main
  }

  /** Whom it means where that one does not fit. */
  get second(): Candidate | undefined {
    return this.next ? this.main : this.reported
  }

  /** Bexi was late: nothing shows that this is a person, and the next “he” may mean him. */
  get stranger(): Candidate | undefined {
    return this.speaker || this.subject ? undefined : this.unknown
  }
}
