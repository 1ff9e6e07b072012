import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'rolldown/experimental'

/** A regular expression, and where it is written. */
export interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const src = new URL('../../src/', import.meta.url)

/** Every regular expression that is written out in `src`. */
export function writtenPatterns(): Pattern[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .sort()
    .flatMap(path => {
      const code = readFileSync(new URL(path, src), 'utf8')
      return literalsIn(parseSync(path, code).program).map(({ at, pattern, flags }) => {
        const line = code.slice(0, at).split('\n').length
        return { where: `src/${path}:${line}`, source: pattern, flags }
      })
    })
}

interface Literal {
  readonly at: number
  readonly pattern: string
  readonly flags: string
}

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && 'start' in node) {
    return [{ at: Number(node.start), ...(node.regex as Omit<Literal, 'at'>) }]
  }
  return Object.values(node).flatMap(literalsIn)
}

/**
 * Every regular expression that modules make of words while they are loaded.
 *
 * @param load
 *   Loads modules that were not loaded before.
 */
export async function madePatterns(load: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = []
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given: [string | RegExp, string?], heir) {
      const pattern: RegExp = Reflect.construct(target, given, heir)
      const { source, flags } = pattern
      made.push({ where: `made of words, ${made.length + 1}`, source, flags })
      return pattern
    }
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Plain
  }
  return made
}
