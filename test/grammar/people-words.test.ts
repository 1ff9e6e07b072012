import { describe, expect, test } from 'vitest'
import { fold, knownPeople } from '../../src/grammar/people-words.ts'
import { en } from '../../src/lexicon/en/index.ts'

describe('fold', () => {
  test.each([
    ['José', 'jose'],
    ['BJØRN', 'bjorn'],
    ['Łukasz', 'lukasz'],
    ['Şükrü', 'sukru'],
    ['O’Brien', "o'brien"]
  ])('%s → %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})

describe('knownPeople', () => {
  const known = knownPeople(en)

  test.each([
    ['vladimir', 'male'],
    ['svetlana', 'female'],
    ['robin', 'either'],
    ['recep', 'male'],
    ['ngozi', 'female'],
    ['texas', undefined],
    ['wednesday', undefined]
  ])('%s is a name of: %s', (name, gender) => {
    expect(known?.givenNames.get(name)).toBe(gender)
  })

  test('compiles a lexicon once', () => {
    expect(knownPeople(en)).toBe(known)
  })

  test('finds nothing in a lexicon without words about people', () => {
    expect(knownPeople({ ...en, people: undefined })).toBeUndefined()
  })
})
