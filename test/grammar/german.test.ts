import { describe, expect, test } from 'vitest'
import { de } from '../../src/lexicon/de/index.ts'
import { read } from './passages.ts'

describe('word order', () => {
  test.each([
    ['the subject first', 'Anna Weber sagte: „Wir öffnen um neun.“', 'Anna Weber', 'sagte'],
    [
      'an adverbial first',
      'Nach der Sitzung sagte Anna Weber: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    [
      'the object first',
      'Den Plan lobte Anna Weber als „einen sehr guten Plan“.',
      'Anna Weber',
      'lobte'
    ],
    [
      'a clause first',
      'Da es regnet, sagte Anna Weber: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    ['a focus particle', 'Auch Anna Weber sagte: „Wir öffnen um neun.“', 'Anna Weber', 'sagte'],
    [
      'an apposition',
      'Die Sprecherin, Anna Weber, sagte: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    [
      'the participle last',
      'Anna Weber hatte in der Sitzung gesagt: „Wir öffnen um neun.“',
      'Anna Weber',
      'gesagt'
    ],
    [
      'the participle last, after the quotation',
      '„Wir öffnen um neun“, hatte Anna Weber gesagt.',
      'Anna Weber',
      'gesagt'
    ],
    [
      'the particle last',
      '„Wir öffnen um neun“, fügte Anna Weber am Montag hinzu.',
      'Anna Weber',
      'fügte'
    ],
    [
      'an object',
      '„Das ist ein guter Plan“, begründet das Gericht seine Arbeit.',
      'das Gericht',
      'begründet'
    ],
    ['a pronoun', 'In dem Brief lobte er die Stadt: „Wir öffnen um neun.“', 'er', 'lobte'],
    ['a text', 'In dem Schreiben heißt es: „Wir öffnen um neun.“', 'dem Schreiben', 'heißt es'],
    ['a text after it', '„Wir öffnen um neun“, heißt es in dem Schreiben.', 'Schreiben', 'heißt es']
  ])('%s', (_name, copy, source, cue) => {
    expect(read(copy, de)[0]).toMatchObject({ source: { text: source }, cue: { text: cue } })
  })
})

describe('nobody is named', () => {
  test.each([
    ['no cue', 'Das Schild mit „der Laden um die Ecke“ ist neu.'],
    ['a verb whose particle is not there', 'Anna Weber fügte „ein sehr gutes Bild“ in den Rahmen.'],
    ['es alone', 'Es ist „ein sehr guter Plan“ für alle.']
  ])('%s', (_name, copy) => {
    expect(read(copy, de).map(({ source }) => source)).toEqual([null])
  })
})

test.each([
  ['a name', 'Die „Bewegung für ein besseres Dorf“ ist neu.', 0],
  ['a name in another language', 'Das „Institute for Fine Old Art“ ist neu.', 0],
  ['words with a verb', 'Auf dem Schild steht „Wir sind bald wieder da“ in Rot.', 1]
])('%s', (_name, copy, count) => {
  expect(read(copy, de)).toHaveLength(count)
})
