import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const languageOf = (copy: string) => toHtml(copy).article.language

describe('the language of a piece', () => {
  test.each([
    [
      'en',
      'The bridge was closed for six weeks, and nobody in the town knew for how long it would be.'
    ],
    [
      'de',
      'Die Brücke war sechs Wochen lang gesperrt, und niemand in der Stadt wusste, wie lange noch.'
    ],
    ['fr', 'Le pont est resté fermé pendant six semaines, et personne dans la ville ne le savait.'],
    [
      'es',
      'El puente estuvo cerrado durante seis semanas, y nadie en la ciudad lo sabía con certeza.'
    ],
    ['nl', 'De brug was zes weken dicht en niemand in de stad wist hoe lang het nog zou duren.']
  ])('%s', (language, sentence) => {
    expect(languageOf(`${sentence}\n\n${sentence}`)).toBe(language)
  })

  test('one that we do not know is not taken for another', () => {
    const piece =
      'Silta oli suljettuna kuusi viikkoa eikä kukaan kaupungissa tiennyt kuinka kauan. '
    expect(languageOf(piece.repeat(4))).toBeNull()
  })

  test('a few words with marks around them tell it', () => {
    expect(languageOf('Hafen offen\n\n„Wir freuen uns sehr“, sagt Anna Weber.')).toBe('de')
    expect(languageOf('Hafen\n\n„Schön“, Anna Weber.')).toBeNull()
  })

  test('a few names tell nothing', () => {
    expect(languageOf('Ada Lovelace\n\nGrace Hopper')).toBeNull()
  })

  test('a few telling words among names and numbers tell it', () => {
    const lineUps = 'Harbour: Lund 6; Berg 7, Moe 8, Ruiz 6, Roos 7; Ocampo 6, Silva 8, Dunn 7. '
    const report = 'Lund scored twice for Harbour, who were the better side from the start.'
    expect(languageOf(`${lineUps.repeat(12)}\n\n${report}`)).toBe('en')
  })

  test('many names tell nothing, and are read all the same', () => {
    const names = 'Ada Lovelace – President\nGrace Hopper – Director\nEmmy Noether – Treasurer\n'
    const { language, people } = toHtml(names.repeat(5)).article
    expect([language, people.length > 0]).toEqual([null, true])
  })

  test('what the options say goes first', () => {
    expect(toHtml('The bridge is open for all of us.', { lang: 'de-AT' }).article.language).toBe(
      'de-AT'
    )
  })
})
