import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { de, en, type Options, remarkCopydesk, toHtml } from '../src/index.ts'

import { toMarkdown } from '../src/markdown/index.ts'

describe('an option that is not accepted fails at set-up', () => {
  test.each<[object, RegExp]>([
    [{ headlines: 'html' }, /option `headlines` is `"html"`; expected one of .*`headline`/u],
    [{ headline: 'top' }, /option `headline` is `"top"`; expected `"html"` or `"data"`/u],
    [{ leftovers: true }, /option `leftovers` is `true`; expected `"remove"` or `"keep"`/u],
    [{ conventions: 'all' }, /option `conventions` is `"all"`; expected `true`, `false`/u],
    [
      { conventions: { roster: false } },
      /`conventions\.roster` is `false`; expected one of .*`rosters`/u
    ],
    [
      { conventions: { rosters: 'no' } },
      /`conventions\.rosters` is `"no"`; expected `true` or `false`/u
    ],
    [{ lang: 7 }, /option `lang` is `7`; expected a language tag/u],
    [{ lang: 'english' }, /option `lang` is `"english"`; expected a language tag/u],
    [{ lexicons: 'en' }, /option `lexicons` is `"en"`; expected an array of lexicons/u],
    [{ lexicons: [{ language: 'en' }] }, /option `lexicons` is .*; expected an array of lexicons/u],
    [{ inferHeads: 1 }, /option `inferHeads` is `1`; expected `true` or `false`/u]
  ])('%j', (options, message) => {
    expect(() => toHtml('', options as Options)).toThrow(TypeError)
    expect(() => toHtml('', options as Options)).toThrow(message)
    expect(() =>
      unified()
        .use(remarkCopydesk, options as Options)
        .freeze()
    ).toThrow(message)
  })
})

test.each([null, 'html', [], 0, false])('options that are %j are refused', options => {
  expect(() => toHtml('', options as Options)).toThrow(/options are `.+`; expected an object/u)
})

test('a value is shown in short, whatever it is', () => {
  const own: Record<string, unknown> = {}
  own.self = own
  const given = [
    [{ lang: own }, 'lang'],
    [{ lang: 7n }, 'lang'],
    [{ lang: 'a'.repeat(999) }, 'lang']
  ]
  for (const [options, name] of given) {
    const read = () => toHtml('', options as Options)
    expect(read).toThrow(new RegExp(`option \`${name}\` is .{1,70}; expected a language tag`, 'u'))
  }
})

describe('a lexicon has all that the English one has', () => {
  const lexicons: [string, unknown][] = [
    ['cues', { ...en, cues: undefined }],
    ['a list in the grammar', { ...en, grammar: { ...en.grammar, verbs: undefined } }],
    ['given names', { ...en, names: { ...en.names, given: {} } }],
    ['words in a list', { ...en, sources: { ...en.sources, men: ['spokesman', 7] } }]
  ]

  test.each(lexicons)('%s', (_, lexicon) => {
    expect(() => toHtml('', { lexicons: [lexicon] } as Options)).toThrow(/option `lexicons`/u)
  })

  test('but for what may be left out', () => {
    const { captions: _, people: __, ...plain } = en
    const { dying: ___, subjectFirst: ____, ...grammar } = en.grammar
    expect(() => toHtml('', { lexicons: [de, { ...plain, grammar }] })).not.toThrow()
  })
})

test('an option that is undefined is not given', () => {
  const nothing: Options = { conventions: undefined, headline: undefined, lang: undefined }
  expect(toHtml('One\n\nTwo.', nothing)).toEqual(toHtml('One\n\nTwo.'))
})

test.each([undefined, null, 7, Buffer.from('News'), {}])('%j is no copy', given => {
  const copy = given as unknown as string
  const message = 'copydesk: what is to be read is neither a string nor a tree'
  expect(() => toHtml(copy)).toThrow(message)
  expect(() => toMarkdown(copy)).toThrow(message)
})

test('names of prototypes are no options', () => {
  expect(() => toHtml('', JSON.parse('{"__proto__": 1}'))).toThrow(/option `__proto__`/u)
  expect(() => toHtml('', { conventions: JSON.parse('{"constructor": true}') })).toThrow(
    /constructor/u
  )
})
