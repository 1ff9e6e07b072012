import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Look at what was built of the site: every plugin has done its work, and so
 * has this one.
 *
 * @param folder
 *   Folder of the built site.
 * @throws {AssertionError}
 *   If anything is missing, with the page.
 */
export function check(folder) {
  const read = path => readFileSync(join(folder, path), 'utf8')
  const bridge = read('bridge/index.html')
  const tide = read('tide-table/index.html')
  const feed = read('feed.xml')
  const has = (page, ...parts) => {
    for (const part of parts) assert.ok(page.includes(part), `no ${part} in\n${page}`)
  }

  // Copydesk: heads, figures, rosters, leftovers; the title of a page.
  has(
    bridge,
    '<title>Bridge Reopens</title>',
    '<h2 id="what-the-storm-left-behind">',
    '<figure class="pull-quote" id="quote-1">',
    '<ul class="roster" id="roster" aria-labelledby="on-the-committee-are">'
  )
  assert.ok(!bridge.includes('Leave a Reply'))
  has(tide, '<title>Tide Table</title>', '<cite>Almanac</cite>')
  assert.equal(tide.match(/<figure class="pull-quote"/gu)?.length, 2)

  // IdAttributePlugin: it would have failed on an id that is there twice.
  const ids = [...tide.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
  has(tide, '<h2 id="early">', '<h2 id="early-1">')
  // InputPathToUrl and HtmlBase, with `pathPrefix`.
  has(tide, '<a href="/paper/bridge/">the bridge</a>', 'src="/paper/waves.png"')
  // RenderPlugin.
  has(tide, 'id="part-1-quote-1"')
  // Bundle.
  has(tide, '<style>.tide { color: teal }</style>')
  // Syntax highlighting.
  has(tide, '<pre class="language-js"', 'class="token keyword"')
  // Navigation.
  has(bridge, '<a href="/paper/bridge/">Bridge</a>', '<a href="/paper/tide-table/">Tide</a>')
  // RSS: whole addresses in the content of an entry.
  has(
    feed,
    '<title>Bridge Reopens</title>',
    'https://paper.example/paper/tide-table/',
    'figure class=&quot;pull-quote&quot;'
  )
  // No link to the inspector: nobody is looking.
  assert.ok(!bridge.includes('copydesk'))
}
