import fc from 'fast-check'
import { copyPiece } from './copy.ts'

/** What Markdown is made of, whole and in pieces. */
const bits = fc.constantFrom(
  ...['a', 'word', 'The bridge', ' ', '  ', '\t', '.', ',', '!', ':', '=', '-', '+', '(', ')', '"'],
  ...['“', '”', 'é', '漢', '😀', '\ud800', '\u00a0', '\u2028', '\ufeff', '\0', '[sic]', '{{ x }}'],
  ...['*', '**', '***', '_', '__', '*a*', '**b**', '_c_', 'snake_case', '~', '~~', '~~d~~'],
  ...['[', ']', '](', '](b)', '[a](b)', '![', '![a](b)', '[a]', '[a][]', '[a]: b', '[b]: <c> "d"'],
  ...['`', '``', '`c`', '`` ` ``', '\\', '\\*', '\\a', '&', '&amp;', '&#65;', '&b', '&b;'],
  ...['<', '>', '<b>', '</b>', '<a@b.example>', '<https://a.example>', '->'],
  ...[
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<?',
    '?>',
    '<!A',
    '<![CDATA[',
    ']]>'
  ],
  ...['#', '# ', '## Head', '#### Head ##', '- ', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>'],
  ...['---', '***', '* * *', '- -', '===', '```', '~~~', '``` js', '|', '|-|', ':-', 'a|b\n-|-\n'],
  'https://a.example/b?c=d&e=f_g*h',
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '\r',
    '\r\n',
    '\r\n\r\n',
    '\n \n',
    '  \n',
    ' \n'
  ]
)

/** Anything at all, as likely to be Markdown as noise can be. */
export const markdownNoise: fc.Arbitrary<string> = fc
  .array(bits, { maxLength: 24 })
  .map(list => list.join(''))

const words = fc
  .array(fc.constantFrom(...'the bridge harbour council Ada storm said of 4 pm'.split(' ')), {
    minLength: 1,
    maxLength: 6
  })
  .map(list => list.join(' '))
const spans = fc
  .tuple(
    words,
    fc.constantFrom(
      '*@*',
      '**@**',
      '_@_',
      '`@`',
      '[@](/b)',
      '![@](c.png)',
      '“@”',
      '@',
      '~@',
      '<@',
      'a_@'
    )
  )
  .map(([text, form]) => form.replace('@', text))
const prose = fc
  .array(spans, { minLength: 1, maxLength: 5 })
  .chain(list => fc.constantFrom(' ', ' ', ' ', '\n', ', ').map(gap => list.join(gap)))
const items = (mark: string) =>
  fc
    .array(prose, { minLength: 1, maxLength: 4 })
    .chain(list =>
      fc.constantFrom('\n', '\n', '\n\n').map(gap => list.map(one => mark + one).join(gap))
    )

const block = fc.oneof(
  { weight: 5, arbitrary: prose },
  fc.tuple(fc.constantFrom('# ', '## ', '### ', '#'), prose).map(pair => pair.join('')),
  fc.constantFrom('- ', '* ', '1. ', '7) ', '- - ', '  - ').chain(items),
  prose.map(text => `> ${text}`),
  prose.map(text => `  ${text}`),
  prose.map(text => `${text}\n===`),
  fc.tuple(prose, prose).map(([one, other]) => `\`\`\`\n${one}\n\n${other}\n\`\`\``),
  fc.tuple(prose, prose).map(([one, other]) => `<!-- ${one}\n\n${other} -->`),
  fc.tuple(prose, prose).map(([one, other]) => `<div>\n\n${one}\n</div>${other}`),
  fc.constantFrom(
    '---',
    '```',
    '~~~',
    '<!--',
    '[the]: /the',
    '[bridge harbour]: /b',
    'a | b\n- | -\nc | d'
  )
)

/** Pages as people write them: some marks, now and then a block that stays open. */
export const markdownPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n'),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '\ufeff'),
    fc.constantFrom('', '\n', ' ')
  )
  .map(([blocks, gap, ending, mark, end]) =>
    (mark + blocks.join(gap) + end).replaceAll('\n', ending)
  )

/** Any text that may come to the Markdown door. */
export const anyMarkdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: markdownNoise },
  { weight: 4, arbitrary: markdownPage },
  copyPiece
)
