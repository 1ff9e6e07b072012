import { check } from 'recheck'
import { describe, expect, test, vi } from 'vitest'
import { readByline } from '../src/grammar/byline.ts'
import { parseCredit } from '../src/grammar/credit-line.ts'
import { toHtml, toJsonLd } from '../src/index.ts'
import { fromMarkdown } from '../src/markdown/index.ts'
import { madePatterns, type Pattern, writtenPatterns } from './support/patterns.ts'

// The checker itself, in JavaScript: neither Java nor a binary.
process.env.RECHECK_BACKEND = 'pure'

/** Milliseconds for one pattern; most take some ten, those with long lists of words some thousand. */
const patience = 120_000

/** An attack is one by its number of steps: on a busy machine any pattern takes long. */
const steady = { randomSeed: 1, attackTimeout: null, incubationTimeout: null }

const written = writtenPatterns()
// What modules make of lists of words takes minutes, so it is left to the night.
const made =
  process.env.PATTERNS === 'all' ? [...(await wordPatterns()), ...(await furniturePatterns())] : []

async function wordPatterns(): Promise<Pattern[]> {
  vi.resetModules()
  return madePatterns(async () => {
    await import('../src/index.ts')
    await import('../src/markdown/index.ts')
  })
}

/** Those that are made when a line begins as a phrase of furniture does. */
async function furniturePatterns(): Promise<Pattern[]> {
  const { slots } = await import('../src/grammar/furniture/furniture.ts')
  const { readPhrase } = await import('../src/grammar/furniture/phrase.ts')
  const { furniture } = await import('../src/lexicon/leftovers/index.ts')
  const phrases = furniture.flatMap(language =>
    Object.values(language).flatMap(strengths => Object.values(strengths).flat())
  )
  return [...new Set(phrases)].map(phrase => {
    return { where: phrase, source: readPhrase(phrase, slots).source(), flags: 'y' }
  })
}

describe('no copy makes a pattern backtrack for long', { timeout: patience * 2 }, () => {
  test('all of them are looked at', () => {
    expect(written.length).toBeGreaterThan(100)
  })

  test.each([...written, ...made])('$where', async ({ source, flags }) => {
    const found = await check(source, flags, { ...steady, timeout: patience })
    const attack = 'attack' in found ? found.attack?.pattern : undefined
    expect({ status: found.status, attack }).toEqual({ status: 'safe', attack: undefined })
  })
})

describe('patterns that once backtracked by the square of the copy', () => {
  const size = 300_000
  const long: [string, () => unknown][] = [
    ['a credit of spaces', () => parseCredit(`—${' '.repeat(size)}-,${' '.repeat(size)}x\ny`)],
    ['a line in capitals, nearly', () => toHtml(`One.\n\n${'A'.repeat(size)}a\n\nTwo.`)],
    [
      'a quotation with a gap',
      () => toJsonLd(toHtml(`“${'He said so '.repeat(4)}${' '.repeat(size)}x,” Ada said.`).article)
    ],
    [
      'commas before a work',
      () => toHtml(fromMarkdown(`> Words of hers.\n>\n> — Ada${', '.repeat(size)}x *Letters*`))
    ],
    [
      'a word before a hyphen',
      () => toHtml(`${`${'word '.repeat(13)}${'x'.repeat(30)}-\n`.repeat(5000)}`)
    ],
    ['a byline of names', () => readByline(`By ${'Dz'.repeat(35)}${'s\u0305'.repeat(40)} x`)]
  ]
  test.each(long)('%s', (_name, read) => {
    const started = performance.now()
    read()
    // The square of the size took minutes; in proportion to it this is some ten milliseconds.
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
