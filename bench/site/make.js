import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeUpNews } from '../made-up.js'

const layout = '<!doctype html>\n<title>{{ title }}</title>\n<main>{{ content }}</main>\n'

/**
 * Write one site twice: as pasted copy in `copy`, and the same text as Markdown
 * in `markdown`.
 */
export function makeSite(folder, pages) {
  const forms = { copy: 'article.txt', markdown: 'md' }
  for (const [name, ending] of Object.entries(forms)) {
    const site = join(folder, name)
    mkdirSync(join(site, '_includes'), { recursive: true })
    writeFileSync(join(site, '_includes/page.liquid'), layout)
    writeFileSync(join(site, `${name}.json`), '{ "layout": "page.liquid" }')
    for (let page = 0; page < pages; page++) {
      writeFileSync(join(site, `piece-${page}.${ending}`), madeUpNews(page))
    }
  }
}
