import fc from 'fast-check'
import { toHtml } from '../../src/index.ts'
import { copyPiece } from './copy.ts'
import { fixtures } from './fixtures.ts'
import { markupIn } from './laws.ts'
import { anyMarkdown } from './markdown.ts'

/** What somebody would put into copy to get out of it. */
const hostile = fc.constantFrom(
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<b>',
    '</section>'
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    '<svg/onload=alert(1)>',
    '"><i>',
    "' onclick='x",
    '<p',
    '</p',
    '&'
  ],
  ...['&lt;b&gt;', '&#60;', '&#x3c', '&amp', '&nbsp;', '&#0;', '&notit;', 'javascript:alert(1)'],
  ...[
    '[x](javascript:alert(1))',
    '![x](data:text/html,x)',
    '<javascript:alert(1)>',
    '[x]: javascript:x'
  ],
  ...[
    '{{ x }}',
    '{% x %}',
    '{# x #}',
    '<%= x %>',
    '${x}',
    '#{x}',
    '{{{x}}}',
    '@if(x)',
    '<?php x ?>'
  ],
  ...[
    '__proto__',
    'constructor',
    '# __proto__',
    '• __proto__, constructor',
    'By Constructor Proto'
  ],
  ...[
    '\u202eevil',
    '\u2066in\u2069',
    'in\u200bvisible',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u0085'
  ],
  ...['\0', '\u0001', '\u001b[31m', '\u007f', '\ud800', '\udc00x', '\ufffe', 'e\u0301\u0301'],
  ...['---', '---\ntitle: x\n---', '+++', '# quote-1', '## section', '# roster', '\\', '\\\\', '\t']
)

/** Marks of Markdown, whole and in pieces. */
const marks = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '|',
    '|-|',
    '#',
    '=',
    '-',
    ':'
  ],
  ...[
    '*a*',
    '**b**',
    '`c`',
    '[d](e)',
    '![f](g)',
    '[h]: i',
    '> j',
    '- k',
    '1. l',
    '## m',
    '***',
    '==='
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '—',
    '–',
    '•',
    'o ',
    '(a) ',
    'iv. ',
    '…',
    '.',
    ',',
    '\n',
    '\n\n'
  ],
  ...[
    'a',
    'Word',
    ' said ',
    'Ada Lovelace',
    ' ',
    '  ',
    '\r',
    '\r\n',
    '\n\n',
    'é',
    '漢',
    'שלום',
    '😀',
    '1'
  ]
)

const noise = fc
  .array(fc.oneof(marks, marks, hostile), { maxLength: 25 })
  .map(list => list.join(''))
const binary = fc.string({ unit: 'binary', maxLength: 60 })

/** Any text that somebody may paste: copy, Markdown, mixtures, attempts, noise. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: copyPiece },
  { weight: 2, arbitrary: noise },
  { weight: 2, arbitrary: anyMarkdown },
  { weight: 1, arbitrary: binary },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(fc.oneof({ weight: 3, arbitrary: copyPiece }, noise, hostile), { maxLength: 5 }),
        fc.constantFrom('\n\n', '\n', ' ')
      )
      .map(([parts, gap]) => parts.join(gap))
  }
)

/** All that copydesk writes of its own accord, as the spec documents show it: `p`, `ol[start]`. */
export const ours = new Set(
  [...fixtures.values()].flatMap(copy => [
    ...markupIn(toHtml(copy, { leftovers: 'keep' }).html),
    ...markupIn(toHtml(copy).html)
  ])
)
// A roster is a list of either kind.
for (const name of ['className', 'id', 'ariaLabelledBy']) ours.add(`ol[${name}]`)
// `#### ` marks a head of any level.
for (const level of [4, 5, 6]) ours.add(`h${level}`).add(`h${level}[id]`)
