import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { Limit } from './limit.ts'

/**
 * Lengths of runs of backticks in one paragraph. For each that is never closed,
 * the parser looks through all that follows.
 */
const mostLengths = 32

const backtick = 96
const starts = [42, 91, 95, 126] // * [ _ ~

/**
 * An extension of the parser which reads nothing, and counts.
 *
 * To find what a mark belongs to, the parser looks back through all marks of the
 * paragraph: 10,000 of them take seconds, ten times as many take minutes.
 *
 * @param most
 *   Marks (`*`, `_`, `[`, `~`) that one paragraph, heading, or cell may have.
 * @throws {Limit}
 *   Later, from the parser, where there are more.
 */
export function fewMarks(most: number): Extension {
  const counts = new WeakMap<TokenizeContext, number>()
  const lengths = new WeakMap<TokenizeContext, Set<number>>()

  const mark: Construct = {
    name: 'countMark',
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1
      if (count > most) {
        throw new Limit(this.now().line, `more than ${most} marks in one paragraph`)
      }
      counts.set(this, count)
      return nok
    }
  }

  const run: Construct = {
    name: 'countBackticks',
    // As for code itself: in the midst of a run nothing begins.
    previous(code) {
      return code !== backtick || this.events.at(-1)?.[1].type === 'characterEscape'
    },
    tokenize(effects, _ok, nok) {
      const known = lengths.get(this) ?? new Set()
      lengths.set(this, known)
      const { line } = this.now()
      let length = 0
      return start

      function start(code: Code) {
        effects.enter('codeTextSequence')
        return inside(code)
      }

      function inside(code: Code) {
        if (code === backtick) {
          length++
          effects.consume(code)
          return inside
        }
        effects.exit('codeTextSequence')
        known.add(length)
        if (known.size > mostLengths) {
          throw new Limit(line, `more than ${mostLengths} lengths of backticks in one paragraph`)
        }
        return nok(code)
      }
    }
  }

  return { text: { ...Object.fromEntries(starts.map(code => [code, mark])), [backtick]: run } }
}
