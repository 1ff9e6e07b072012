import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { type Options, remarkCopydesk, toHtml } from '../src/index.ts'

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

test('an option that is undefined is not given', () => {
  const nothing: Options = { conventions: undefined, headline: undefined, lang: undefined }
  expect(toHtml('One\n\nTwo.', nothing)).toEqual(toHtml('One\n\nTwo.'))
})

test('names of prototypes are no options', () => {
  expect(() => toHtml('', JSON.parse('{"__proto__": 1}'))).toThrow(/option `__proto__`/u)
  expect(() => toHtml('', { conventions: JSON.parse('{"constructor": true}') })).toThrow(
    /constructor/u
  )
})
