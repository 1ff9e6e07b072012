import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Build a site in a process of its own: what was written, and the packages that were loaded. */
function built(files: Record<string, string>): { pages: string[]; packages: Set<string> } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const script = `
    import Eleventy from '@11ty/eleventy'
    import copydesk from 'eleventy-plugin-copydesk'
    const input = ${JSON.stringify(join(folder, 'site'))}
    const site = await new Eleventy(input, ${JSON.stringify(join(folder, 'out'))}, {
      quietMode: true,
      config: async config => {
        config.addPlugin((await import('@11ty/eleventy')).RenderPlugin)
        config.addPlugin(copydesk)
      }
    }).toJSON()
    console.log(JSON.stringify(site.map(({ content }) => content)))`
  const coverage = join(folder, 'loaded')
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const packages = new Set<string>()
  for (const name of readdirSync(coverage)) {
    // What was loaded is what V8 has coverage of.
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8'))
    for (const { url } of result as { url: string }[]) {
      const [, found] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url) ?? []
      if (found) packages.add(found)
    }
  }
  return { pages: JSON.parse(out.slice(out.indexOf('['))), packages }
}

const plain = {
  'site/bridge.article.txt': 'Bridge reopens\n\nThe *bridge* is open.\n\n> Quoted words.\n',
  'site/tide.md': '---\ntitle: Tide\n---\nThe *tide* is [early](/tide/).\n\n- One\n- Two\n'
}

test('a site of plain pages loads no Markdown parser', () => {
  const { pages, packages } = built(plain)
  expect(pages.join('')).toContain('<p>The <em>tide</em> is <a href="/tide/">early</a>.</p>')
  expect(packages).toContain('mdast-util-to-hast')
  expect(packages).not.toContain('micromark')
  expect(packages).not.toContain('mdast-util-from-markdown')
})

test('a page that takes the parser loads it', () => {
  const { pages, packages } = built({ ...plain, 'site/table.md': 'a | b\n--|--\nc | d\n' })
  expect(pages.join('')).toContain('<table>')
  expect(packages).toContain('micromark')
})

test('so does a part of a page in another language, in the midst of rendering', () => {
  const { pages, packages } = built({
    'site/part.njk': '{% renderTemplate "md" %}\na | b\n--|--\nc | d\n{% endrenderTemplate %}'
  })
  expect(pages.join('')).toContain('<table>')
  expect(packages).toContain('micromark')
})
