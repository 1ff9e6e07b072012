import type { Evidence } from '../evidence.ts'
import type { Marks } from './marks.ts'
import { runAfter, withoutTitle } from './name.ts'
import type { Page, Placed } from './quotation.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface People {
  resolve(
    page: Page,
    marks: Marks,
    placed: Placed | undefined
  ): { name: string | null; evidence: Evidence[]; doubt: string | null }
}

/** Read the people of a piece. */
export function readPeople(pages: readonly Page[], v: Vocabulary): People {
  const full = new Map<string, string[]>()
  for (const page of pages) {
    for (let at = 0; at < page.tokens.length; at++) {
      const run = runAfter(page.tokens, at, page.tokens.length, v)
      if (!run) continue
      const name = withoutTitle(page.tokens, run, 0, v)
      at = run.to - 1
      if (name.to - name.from < 2) continue
      const last = page.tokens[name.to - 1]?.text ?? ''
      const text = page.text.slice(page.tokens[name.from]?.start, page.tokens[name.to - 1]?.end)
      const list = full.get(last) ?? []
      if (!list.includes(text)) list.push(text)
      full.set(last, list)
    }
  }
  return {
    resolve(_page, _marks, placed) {
      const home = placed ? pages[placed.passage] : undefined
      if (!placed?.source || !home || placed.source.kind !== 'name')
        return { name: null, evidence: [], doubt: null }
      const { from, to } = placed.source.core
      const text = home.text.slice(home.tokens[from]?.start, home.tokens[to - 1]?.end)
      if (to - from > 1) return { name: text, evidence: [], doubt: null }
      const list = full.get(text) ?? []
      return { name: list.length === 1 ? (list[0] ?? null) : null, evidence: [], doubt: null }
    }
  }
}
