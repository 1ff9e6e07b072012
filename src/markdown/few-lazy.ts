import type { Construct, Extension, ParseContext } from 'micromark-util-types'
import { Limit } from './limit.ts'

/** Characters that the parser may pass over again; some thousand million take ten seconds or more. */
const mostPassed = 2_000_000_000

/** With what blocks begin that are told by it: # * - < = _ ` ~ */
const starts = [35, 42, 45, 60, 61, 95, 96, 126]

/**
 * An extension of the parser which reads nothing, and counts.
 *
 * A block which ends a quotation or a list has the parser pass over all before it
 * once more:
 *
 *     > Quoted
 *     ***
 *
 * @param most
 *   Characters to pass over again.
 * @throws {Limit}
 *   Later, from the parser, where that would take long.
 */
export function fewLazy(most = mostPassed): Extension {
  const passed = new WeakMap<ParseContext, number>()
  const block: Construct = {
    name: 'countLazy',
    tokenize(_effects, _ok, nok) {
      const { line, offset } = this.now()
      if (this.parser.lazy[line] && !this.interrupt) {
        const sum = (passed.get(this.parser) ?? 0) + offset
        if (sum > most) {
          throw new Limit(line, 'too many blocks that end a quotation or a list')
        }
        passed.set(this.parser, sum)
      }
      return nok
    }
  }
  const marked = Object.fromEntries(starts.map(code => [code, block]))
  return { flow: { ...marked, null: block } }
}
