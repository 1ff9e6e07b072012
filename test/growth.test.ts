import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

/** Building blocks of copy which is made of nothing else. */
const blocks: [name: string, block: string][] = [
  ['opening marks', '“ '],
  ['opening marks before words', '“a '],
  ['closing marks', '” '],
  ['straight marks', '" '],
  ['low marks', '„ '],
  ['marks in marks', '“‘'],
  ['quotations in one paragraph', '“We are here now,” Ann Lee said. '],
  ['quotations in their sentences', 'He said “we are all here now” and she said. '],
  ['quotations, a paragraph each', '“We are here now,” Ann Lee said.\n\n'],
  ['quotations that nothing closes', '“We are here now\n\n'],
  ['cues', '“We are here now” said said said '],
  ['names', '“We are here now” Ann Lee Bob Jones '],
  ['heads', 'One Head\n\n'],
  ['bullets', '• Ann Lee, mayor\n'],
  ['turns', 'Ann: Why?\n\nBob: Why not?\n\n'],
  ['dates', '3 May 2024: It rains again, here and there.\n\n'],
  ['furniture', 'Share this story\n\n'],
  ['lines of a wrapped paste', `${'word '.repeat(14).trim()}\n`]
]

/** Milliseconds that the quickest of some readings takes. */
function timeOf(copy: string): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    const started = performance.now()
    toHtml(copy)
    quickest = Math.min(quickest, performance.now() - started)
  }
  return quickest
}

describe('much more of one thing takes longer in proportion, not by the square of it', () => {
  test.each(blocks)('%s', { timeout: 120_000 }, (_name, block) => {
    const small = timeOf(block.repeat(16_000 / block.length))
    const large = timeOf(block.repeat(512_000 / block.length))
    // 32 times the copy: fair is 32, a square law has 1,024; between them is room for a busy machine.
    expect(large).toBeLessThan(small * 200 + 500)
  })
})

test('150,000 quotations in a paragraph are no more than can be written', {
  timeout: 120_000
}, () => {
  const { html } = toHtml('“We are here now.” '.repeat(150_000))
  expect(html).toContain('<blockquote')
})
