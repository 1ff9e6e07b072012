import type { Page } from './page.ts'

/** Tokens that the sources in a passage begin with, and whether they are those of its own quotations. */
export type Sources = ReadonlyMap<number, boolean>

/** Sources of all quotations, by the passage they stand in; nothing for one without. */
export function sourcesIn(pages: readonly Page[]): (Sources | undefined)[] {
  const found: (Map<number, boolean> | undefined)[] = pages.map(() => undefined)
  for (const { index, attributions } of pages) {
    for (const placed of attributions) {
      if (!placed?.source) continue
      const { passage, source } = placed
      const own = passage === index || found[passage]?.get(source.core.from) === true
      found[passage] ??= new Map()
      found[passage].set(source.core.from, own)
    }
  }
  return found
}
