import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { seed } from './seed.ts'

/** Texts made up for one test; `npm run fuzz` makes up a hundred thousand. */
const cases = Number(process.env.FUZZ ?? 1500)

/** Texts that once broke a law; they are tried before any other. */
const file = new URL('../fuzz/past-failures.json', import.meta.url)
const failures: string[] = JSON.parse(readFileSync(file, 'utf8'))

/**
 * Try texts until one breaks a law, and cut that to its shortest form.
 *
 * @param texts
 *   What to make up.
 * @param broken
 *   Names the laws that a text breaks.
 * @throws
 *   If a text breaks one; with the text, the laws, and the seed. In `npm run fuzz`
 *   it is put with the past failures as well.
 */
export function tryMany(texts: fc.Arbitrary<string>, broken: (text: string) => string[]): void {
  const property = fc.property(texts, text => {
    const laws = broken(text)
    if (laws.length) throw new Error(laws.join('\n'))
  })
  const examples = failures.map((text): [string] => [text])
  const result = fc.check(property, { numRuns: cases + examples.length, seed, examples })
  console.log(`${result.numRuns} texts, seed ${seed}`)
  if (!result.failed) return
  const text = result.counterexample?.[0] ?? ''
  if (process.env.FUZZ && !failures.includes(text)) {
    writeFileSync(file, `${JSON.stringify([...failures, text], null, 2)}\n`)
  }
  throw new Error(`${JSON.stringify(text)} (SEED=${seed}) breaks laws:\n${result.errorInstance}`)
}
