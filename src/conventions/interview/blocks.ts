import type { Block } from '../../story.ts'
import { Sign } from '../../tree/look.ts'

/** Characters; a longer block is no head. */
const longestHead = 120
const goesOnEnd = /[.!?:;,…。！？：][”"’»)\]]*$/u
const sentenceEnd = /[.!?…:。！？：–—-][”"’»)\]]*$/u
/** Share of the turns which end as a sentence does. */
const most = 0.75

/** Whether a block may be what a speaker goes on to say: no head, no rule, no aside. */
export function goesOn({ type, node, text }: Block): boolean {
  const { declared } = node.data ?? {}
  if (declared && declared !== 'plain') return false
  if (type === 'list' || type === 'blockquote') return true
  if (type !== 'paragraph' || node.data?.hProperties) return false
  return text.length > longestHead || goesOnEnd.test(text)
}

/** Whether texts are what people say: nearly all end as sentences do, as facts and titles do not. */
export function areSaid(texts: readonly string[]): boolean {
  return texts.filter(text => sentenceEnd.test(text)).length >= texts.length * most
}

/** What ends a label. */
const labelEnd = Sign.colon | Sign.stop

/** Whether a block may open with a label. */
export function mayOpen({ type, node, opens }: Block): boolean {
  return (opens & labelEnd) !== 0 && type === 'paragraph' && !node.data
}

/** Whether the writer declares a block to be a question or an answer. */
export function isAsked({ type, node }: Block): boolean {
  return type === 'paragraph' && node.data?.declared === 'interview'
}

/** Whether the writer declares a block to be a turn of a dialogue. */
export function isSpoken({ type, node }: Block): boolean {
  return type === 'paragraph' && node.data?.declared === 'dialogue'
}
