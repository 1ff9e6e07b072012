import type { Lexicon, PeopleWords } from '../lexicon/lexicon.ts'

/** Gender of the people who bear a given name. */
export type Gender = 'female' | 'male' | 'either'

/** The words about people of one lexicon, ready to be asked. Keys are folded. */
export interface KnownPeople {
  readonly givenNames: ReadonlyMap<string, Gender>
  readonly alsoWords: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly honorificQualifiers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly postNominals: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly qualifiers: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly ranksAlsoNames: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly thingsAlsoNames: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly nationalities: ReadonlySet<string>
}

const compiled = new WeakMap<PeopleWords, KnownPeople>()

/** Words about people of a lexicon, compiled on first use; nothing where it has none. */
export function knownPeople({ people }: Lexicon): KnownPeople | undefined {
  if (!people) return
  const known = compiled.get(people)
  if (known) return known
  const fresh = compile(people)
  compiled.set(people, fresh)
  return fresh
}

/**
 * Lower case, without diacritics and hyphens’ and apostrophes’ variants, so that
 * `José` and `jose`, `Şehzade` and `sehzade` are one.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return ascii.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øłđıßæœð’‐‑]/gu, plain)
}

const ascii = /^[\0-\x7f]*$/u
const plainLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  '’': "'",
  '‐': '-',
  '‑': '-'
}
const plain = (letter: string) => plainLetters[letter] ?? letter

function compile(words: PeopleWords): KnownPeople {
  const givenNames = new Map<string, Gender>()
  for (const gender of ['female', 'male', 'either'] as const) {
    for (const name of entries(words.givenNames[gender])) givenNames.set(name, gender)
  }
  return {
    givenNames,
    alsoWords: new Set(entries(words.givenNamesAlsoWords)),
    honorifics: set(words.honorifics),
    honorificQualifiers: set(words.honorificQualifiers),
    particles: set(words.nameParticles),
    suffixes: set(words.nameSuffixes),
    postNominals: set(words.postNominals),
    roles: set(words.roles),
    qualifiers: set(words.roleQualifiers),
    ranks: set(words.ranks),
    ranksAlsoNames: set(words.ranksAlsoNames),
    groups: set(words.groups),
    things: set(words.things),
    thingsAlsoNames: set(words.thingsAlsoNames),
    countries: set(words.countries),
    nationalities: set(words.nationalities)
  }
}

function set(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(fold))
}

function entries(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean)
}
