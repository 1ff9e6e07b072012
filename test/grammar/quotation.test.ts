import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../src/grammar/quotation.ts'
import { en } from '../../src/lexicon/en/index.ts'

const passages = (copy: string) =>
  copy.split('\n\n').map(text => ({ text, kind: 'paragraph' as const }))

/** Copy, then each quotation’s source, cue and construction. */
const cases: [copy: string, source: string | null, cue: string | null, sign: string | null][] = [
  ['“We open at nine tomorrow,” Ann Lee said.', 'Ann Lee', 'said', 'cue-after'],
  ['“We open at nine tomorrow,” said Ann Lee, the baker.', 'Ann Lee', 'said', 'inverted'],
  ['The baker said: “We open at nine tomorrow.”', 'The baker', 'said', 'cue-before'],
  ['“We open at nine,” according to the baker.', 'the baker', 'according to', 'according-to-after'],
  ['The shop was “never meant to be open,” the baker said.', 'the baker', 'said', 'cue-after']
]

describe('readQuotations', () => {
  it.each(cases)('%s', (copy, source, cue, sign) => {
    const [quotation] = readQuotations(passages(copy), en)
    expect(quotation?.source?.text ?? null).toBe(source)
    expect(quotation?.cue?.text ?? null).toBe(cue)
    expect(quotation?.evidence[0]?.sign ?? null).toBe(sign)
  })

  it('reads marks alone without a lexicon', () => {
    const [first, second] = readQuotations(
      passages('« Nous ouvrons demain matin. »\n\nElle dit « nous ouvrons demain matin ».')
    )
    expect(first).toMatchObject({ standsAlone: true, source: null })
    expect(second).toMatchObject({ standsAlone: false, source: null })
  })
})
