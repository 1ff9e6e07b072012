import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../src/grammar/quotation/compile.ts'
import {
  firstHash,
  letterOf,
  noHash,
  secondHash,
  type WordTable
} from '../../src/grammar/quotation/word-table.ts'
import { lexicons } from '../../src/lexicon/index.ts'

/** Look a word up as the tokeniser does: letter by letter. */
function lookUp(table: WordTable, word: string): string | undefined {
  let [first, second] = [noHash, 0]
  for (const character of word) {
    const letter = letterOf(character.charCodeAt(0))
    first = firstHash(first, letter)
    second = secondHash(second, letter)
  }
  return table.wordAt(table.find(first, second))?.lower
}

describe('word table', () => {
  for (const lexicon of lexicons) {
    const { language } = lexicon
    const { table, words, given } = vocabularyOf(lexicon)

    it(`finds each word of ${language}, and what it is`, () => {
      for (const [word, bits] of words) {
        const place = table.findWord(word)
        expect(table.wordAt(place)?.lower).toBe(word)
        expect(table.bitsAt(place)).toBe(bits)
      }
      for (const name of given.keys()) expect(lookUp(table, name)).toBe(name)
    })

    it(`takes no other letters for a word of ${language}, of all there are up to four`, () => {
      const wrong: string[] = []
      const look = (word: string, first: number, second: number) => {
        for (const character of "abcdefghijklmnopqrstuvwxyz'-") {
          const letter = character.charCodeAt(0)
          const [one, other] = [firstHash(first, letter), secondHash(second, letter)]
          const found = table.wordAt(table.find(one, other))?.lower ?? word + character
          if (found !== word + character) wrong.push(`${word}${character}: ${found}`)
          if (word.length < 3) look(word + character, one, other)
        }
      }
      look('', noHash, 0)
      expect(wrong).toEqual([])
    })

    it(`finds no word that ${language} does not have`, () => {
      for (const word of [...words.keys()].map(known => `${known}qx`)) {
        expect(lookUp(table, word)).toBeUndefined()
        expect(table.bitsAt(table.findWord(word))).toBe(0)
      }
    })
  }
})
