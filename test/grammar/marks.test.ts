import { expect, test } from 'vitest'
import { readMarks } from '../../src/grammar/quotation/marks.ts'

/** Paragraphs, then the quotations found in them, and whether the last is closed. */
const cases: [name: string, paragraphs: string[], found: string[][], closed?: boolean][] = [
  ['curly', ['“No,” he said, “not now.”'], [['“No,”', '“not now.”']]],
  ['straight', ['"No," he said, "not now."'], [['"No,"', '"not now."']]],
  ['doubled single', ["''No,'' he said."], [["''No,''"]]],
  ['German', ['„Nein“, sagte er.'], [['„Nein“']]],
  ['French, with spaces', ['« Non », dit-il.'], [['« Non »']]],
  ['German, pointing inwards', ['»Nein«, sagte er.'], [['»Nein«']]],
  ['German single', ['‚Das ist kein Weg‘, sagte er.'], [['‚Das ist kein Weg‘']]],
  ['single guillemets', ['›Das ist kein Weg‹, sagte er.'], [['›Das ist kein Weg‹']]],
  [
    'German single where there are double ones',
    ['„Er hat ‚nie wieder mit mir‘ gesagt“, sagte sie.'],
    [['„Er hat ‚nie wieder mit mir‘ gesagt“']]
  ],
  ['British single', ['‘I don’t think so at all,’ he said.'], [['‘I don’t think so at all,’']]],
  [
    'British single, straight',
    ["'I don't think so at all,' he said. 'The workers' rights are safe.'"],
    [["'I don't think so at all,'", "'The workers' rights are safe.'"]]
  ],
  [
    'straight single marks where there are others',
    ["“We are late again,” she said. 'I don't think so at all,' he said."],
    [['“We are late again,”']]
  ],
  [
    'single marks where there are double ones',
    ['“He said ‘never’ to us both,” she said.'],
    [['“He said ‘never’ to us both,”']]
  ],
  [
    'double marks within single ones',
    ['‘I asked, “Is it over?” and left,’ he said.', '‘Nobody knew it was,’ she said.'],
    [['‘I asked, “Is it over?” and left,’'], ['‘Nobody knew it was,’']]
  ],
  [
    'double marks within single ones, straight',
    ["'He said, \"It isn't over yet, is it?\"'", "'Nobody knew that it was,' she said."],
    [["'He said, \"It isn't over yet, is it?\"'"], ["'Nobody knew that it was,'"]]
  ],
  [
    'double marks within a stray single pair',
    ['Back in ‘09 the “end of it all” was the dogs’ own fault.', '“Nobody knew it was,” she said.'],
    [['“end of it all”'], ['“Nobody knew it was,”']]
  ],
  [
    'the only double marks within a stray single pair',
    ['Back in ‘09 the “end of it all” was the dogs’ own fault.', 'Nobody knew that it was.'],
    [['“end of it all”'], []]
  ],
  [
    'nested',
    ['“She cried “Stop that now!” and ran off,” he said.'],
    [['“She cried “Stop that now!” and ran off,”']]
  ],
  [
    'straight within straight',
    ['Lee said, "They shouted "No more boats!" as we came." Then he left.'],
    [['"They shouted "No more boats!" as we came."']]
  ],
  [
    'straight beside straight',
    ['Lee said "no more boats," and "no more rain" and "no more fog".'],
    [['"no more boats,"', '"no more rain"', '"no more fog"']]
  ],
  [
    'nested single within doubled single',
    ["''I said, 'We shall see,''' he said."],
    [["''I said, 'We shall see,'''"]]
  ],
  ['mixed: opened curly, closed straight', ['“We shall see," he said.'], [['“We shall see,"']]],
  [
    'over two paragraphs',
    ['“One thing.', '“Another thing,” he said.'],
    [['“One thing.'], ['“Another thing,”']]
  ],
  ['inches', ['A 6" nail and nothing else.'], [[]]],
  ['a mark that nothing closes', ['He said “nothing at all.'], [[]]],
  ['apostrophes', ['The dogs’ bowls aren’t hers’.'], [[]]],
  [
    'straight apostrophes',
    ["'Twas the winter of '47, and rock 'n' roll was years away. The dogs' bowls aren't hers'."],
    [[]]
  ],
  [
    'a word in straight single marks',
    ["The 'bridge', as they call it, is a 'plank of wood and no more' to her."],
    [[]]
  ],
  ['inches after feet', ['“He is 6’2”,” Lee said.'], [['“He is 6’2”,”']]],
  [
    'inches in straight marks',
    ['"He is 6\'2", and he runs," Lee said.'],
    [['"He is 6\'2", and he runs,"']]
  ],
  [
    'a year before the end',
    ['“We won in ’22” and “we lost in 2023”.'],
    [['“We won in ’22”', '“we lost in 2023”']]
  ]
]

test.each(cases)('%s', (_name, paragraphs, found) => {
  const read = readMarks(paragraphs)
  expect(
    read.map((list, index) => list.map(({ start, end }) => paragraphs[index]?.slice(start, end)))
  ).toEqual(found)
})

test('a quotation that runs on is not closed', () => {
  expect(readMarks(['“One thing.', '“Another.”']).map(([marks]) => marks?.closed)).toEqual([
    false,
    true
  ])
})

test('any string is read, in about linear time', () => {
  for (const mark of ['“', '”', '"', "'", '‘', '„', '«', "''", '“ ', '” ', '“a ']) {
    expect(() => readMarks([mark.repeat(100_000)])).not.toThrow()
  }
})
