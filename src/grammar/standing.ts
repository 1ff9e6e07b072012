import type { Page } from './quotation.ts'
import { Is, type Vocabulary } from './vocabulary.ts'

/** Whether a passage is its quotations and at most a short attribution. */
export function standsAlone(page: Page, _v: Vocabulary): boolean {
  const first = page.tokens[0]
  if (!first || first.quotation < 0 || (page.marks[0]?.words ?? 0) < 4) return false
  const covered = new Set<number>()
  for (const a of page.attributions) {
    if (!a || a.passage !== page.index) continue
    for (let at = a.extent.from; at < a.extent.to; at++) covered.add(at)
    if (a.source) for (let at = a.source.from; at < a.source.to; at++) covered.add(at)
    if (a.cue) for (let at = a.cue.from; at < a.cue.to; at++) covered.add(at)
  }
  let rest = 0
  let verbs = 0
  for (const sentence of page.sentences) {
    let words = 0
    let own = false
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = page.tokens[at]
      if (!token) continue
      if (covered.has(at)) {
        own = true
        continue
      }
      if (token.is & (Is.quotation | Is.punctuation)) continue
      words++
      if (token.is & (Is.auxiliary | Is.finite)) verbs++
    }
    if (words > 0 && !own) return false
    rest += words
  }
  return rest <= 15 && verbs === 0
}
