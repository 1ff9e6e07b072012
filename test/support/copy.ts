import fc from 'fast-check'

const word = fc.constantFrom(
  ...'the bridge harbour council storm Monday Lovelace Ada Mayor engineer said told he she new of and in'.split(
    ' '
  )
)
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map(list => list.join(' '))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const head = words(1, 7).map(capital)
const sentence = words(4, 25).map(text => `${capital(text)}.`)
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
const quotation = fc
  .tuple(fc.constantFrom('“”', '""', '„“', '«»', '“', '‘’'), words(1, 15), words(0, 6))
  .map(([marks, said, tail]) => `${marks.charAt(0)}${capital(said)},${marks.charAt(1)} ${tail}.`)
const item = fc.oneof(
  words(1, 12),
  fc
    .tuple(fc.constantFrom('Ada Lovelace', 'Tomás Ruiz', 'Mei-Ling Wu'), words(1, 5))
    .map(([name, role]) => `${name}, ${role}`)
)
const bullet = fc.constantFrom(
  '• ',
  '  • ',
  '- ',
  '* ',
  '\t•\t',
  '· ',
  '– ',
  'o ',
  '1. ',
  '(a) ',
  '1) '
)
const list = fc
  .tuple(bullet, fc.array(item, { minLength: 1, maxLength: 5 }))
  .map(([mark, items]) => items.map(text => mark + text).join('\n'))
const furniture = fc.constantFrom(
  'Leave a Reply',
  'Share this article',
  '© 2024 Harbour News. All rights reserved.',
  '* * *',
  '###',
  '■',
  '-30-',
  'ENDS',
  '— Ada Lovelace, engineer',
  'By Ada Lovelace',
  'Correction, 3 May: The bridge is open.',
  'LONDON (Reuters) — The bridge is open.',
  'Photo: Harbour News',
  '# Marked head',
  '> Quoted words.',
  '\\Plain words',
  '<script>alert(1)</script>',
  '{{ template }}'
)
const interview = fc
  .tuple(
    fc.constantFrom(['Q: ', 'A: '], ['**Ada Lovelace:** ', 'Hopper: '], ['LOVELACE: ', 'HOPPER: ']),
    fc.array(fc.oneof(sentence, quotation, list), { minLength: 2, maxLength: 7 }),
    fc.constantFrom('\n', '\n\n', '\n\nAnd so on.\n\n')
  )
  .map(([labels, said, gap]) =>
    said.map((text, at) => `${labels[at % 2]}Do you know? ${text}`).join(gap)
  )
const timeline = fc
  .tuple(
    fc.constantFrom('', '- ', '• '),
    fc.array(sentence, { minLength: 2, maxLength: 5 }),
    fc.constantFrom('\n', '\n\n')
  )
  .map(([mark, said, gap]) =>
    said.map((text, at) => `${mark}${at + 1} May 2024 – ${text}`).join(gap)
  )
const noise = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map(text => text.replace(/[\r\n]/gu, ' '))

const block = fc.oneof(
  { weight: 4, arbitrary: prose },
  { weight: 2, arbitrary: head },
  { weight: 2, arbitrary: quotation },
  { weight: 2, arbitrary: list },
  interview,
  timeline,
  furniture,
  noise
)

/** Pieces of copy: real building blocks in any order, in any style of paste. */
export const copyPiece: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { maxLength: 12 }),
    fc.constantFrom('\n\n', '\n', '\n\n\n'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF')
  )
  .map(([blocks, gap, ending, mark]) => mark + blocks.join(gap).replaceAll('\n', ending))
