import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { slug } from 'github-slugger'
import { describe, expect, test } from 'vitest'
import { eleventySettingsFrom } from '../src/eleventy/options.ts'
import * as surface from '../src/index.ts'
import { toHtml } from '../src/index.ts'
import { accepted } from '../src/options.ts'
import { build } from './eleventy/site.ts'

const root = new URL('..', import.meta.url).pathname
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = textOf('README.md')

/** Blocks of code in a part of the README, by the language they are in. */
function codeIn(part: string): Record<string, string> {
  const [, text = ''] = new RegExp(`^## ${part}\n(.*?)^## `, 'msu').exec(readme) ?? []
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```/gmsu)]
  return Object.fromEntries(blocks.map(([, language, code]) => [language, code]))
}

const [, copy = '', html] =
  /```text\n(.*?)\n```\n\nto this:\n\n```html\n(.*?)\n```/su.exec(readme) ?? []

test('the README shows what comes out', () => {
  const page = toHtml(copy)
  expect(page.html).toBe(html)
  expect(page.article.leftovers).toHaveLength(1)
})

test('who follows it word by word gets a site, and the messages it shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const { js = '', liquid = '', yaml = '' } = codeIn('Use')
  try {
    const own = join(folder, 'node_modules/eleventy-plugin-copydesk')
    mkdirSync(own, { recursive: true })
    for (const part of ['dist', 'package.json', 'theme.css'])
      cpSync(join(root, part), join(own, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'))
    symlinkSync(join(root, 'node_modules/@11ty'), join(folder, 'node_modules/@11ty'))
    mkdirSync(join(folder, '_includes'))
    write('package.json', '{ "type": "module" }')
    write('eleventy.config.js', js)
    write('_includes/article.liquid', liquid)
    write('bridge.article.txt', copy)
    const build = () =>
      execFileSync('sh', ['-c', 'node node_modules/@11ty/eleventy/cmd.cjs 2>&1'], {
        cwd: folder,
        encoding: 'utf8'
      })
    expect(build()).toContain(codeIn('Messages').text)
    write('bridge.article.txt', `${yaml}${copy}`)
    build()
    const page = readFileSync(join(folder, '_site/bridge/index.html'), 'utf8')
    expect(page).toContain('<title>Harbour Bridge Reopens</title>')
    expect(page.match(/<h1>/gu)).toHaveLength(1)
    expect(page).toContain('<li><a href="#a-committee-of-two">A Committee of Two</a></li>')
    expect(page).toContain('"@type":"Quotation"')
    expect(existsSync(join(folder, '_site/theme.css'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the filters and the shortcode are as they are told', async () => {
  const blocks = [...textOf('docs/eleventy.md').matchAll(/^```(\w+)\n(.*?)^```/gmsu)]
  const [collection = '', liquid = '', njk = ''] = ['js', 'liquid', 'njk'].map(
    language => blocks.find(([, one]) => one === language)?.[2]
  )
  const { pages, error } = await build(
    {
      'bridge.article.txt': `---\nlayout: base.njk\ndate: 2026-02-01\n---\n${copy}`,
      '_includes/base.njk': njk,
      'quoted.njk': '{{ collections.quoted[0].url }}',
      'page.md': liquid
    },
    {
      setUp: eleventyConfig => new Function('eleventyConfig', collection)(eleventyConfig)
    }
  )
  expect(error).toBeUndefined()
  const [, outline, json = ''] = /^(<ol>.*<\/ol>)\n(.*)$/su.exec(pages['/bridge/'] ?? '') ?? []
  expect(outline).toContain('<a href="#a-committee-of-two">')
  expect(JSON.parse(json)).toMatchObject({
    url: 'https://news.example/bridge/',
    datePublished: '2026-02-01T00:00:00.000Z',
    author: [{ '@type': 'Person', url: 'https://news.example/ada-marsh/' }]
  })
  expect(pages['/quoted/']).toBe('/bridge/')
  expect(pages['/page/']).toContain('<span class="pull-quote-role">chief engineer</span>')
})

test('every option is in its table', () => {
  const { reading: _, headlineByLayout: __, ...own } = eleventySettingsFrom({})
  const options = [...Object.keys(own), ...Object.keys(accepted)]
  expect(options.length).toBeGreaterThan(10)
  expect(options.filter(name => !readme.includes(`| \`${name}\` `))).toEqual([])
})

test('every convention is in its table, with its spec', () => {
  const plugins = Object.keys(surface).filter(
    name => name.startsWith('remark') && !/^remark(?:Copy|Copydesk|Sections)$/u.test(name)
  )
  for (const plugin of plugins)
    expect(readme).toMatch(new RegExp(`\\| \`${plugin}\` +\\| .*\\(test/spec/`, 'u'))
})

describe.each(['README.md', 'docs/eleventy.md', 'docs/recipes.md'])('%s', path => {
  const text = textOf(path)

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)|(?:src|srcset)="([^"]+)"/gu)]
    for (const [, link, source] of links) {
      const [file = '', fragment] = (link ?? source ?? '').split('#')
      const target = file === '' ? path : join(dirname(path), file)
      expect(existsSync(join(root, target)), target).toBe(true)
      if (fragment === undefined) continue
      const heads = [...textOf(target).matchAll(/^#+ (.+)$/gmu)].map(([, head = '']) => slug(head))
      expect(heads).toContain(fragment)
    }
  })
})

test.each(['light', 'dark'])('the picture (%s) is small', scheme => {
  expect(statSync(join(root, `docs/before-after-${scheme}.webp`)).size).toBeLessThan(100_000)
})
