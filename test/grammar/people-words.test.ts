import { describe, expect, test } from 'vitest'
import { bitsOf, fold, Known, knownWords } from '../../src/grammar/roster/people-words.ts'
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

describe('knownWords', () => {
  const known = knownWords(en)
  const genderOf = (name: string) => (known ? bitsOf(name, known) & Known.given : 0)

  test.each([
    ['vladimir', Known.man],
    ['svetlana', Known.woman],
    ['robin', Known.given],
    ['recep', Known.man],
    ['ngozi', Known.woman],
    ['texas', 0],
    ['wednesday', 0]
  ])('%s is a name of: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender)
  })

  test('compiles a lexicon once', () => {
    expect(knownWords(en)).toBe(known)
  })

  test('finds nothing in a lexicon without words about people', () => {
    expect(knownWords({ ...en, people: undefined })).toBeUndefined()
  })
})
