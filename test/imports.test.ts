import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const article = readFileSync(new URL('articles/board-of-peace/copy.txt', import.meta.url), 'utf8')

const imported = /^(?:import|export)\b[^'"`;=]*\bfrom ['"]([^'"\n]+)['"]/gmu

/** What a built file imports before anything is called, and all that those import. */
function importsOf(entry: string): { ours: string[]; packages: string[] } {
  const packages = new Set<string>()
  const ours = new Set([new URL(`../dist/${entry}`, import.meta.url).href])
  for (const file of ours) {
    const code = readFileSync(new URL(file), 'utf8')
    for (const [, name = ''] of code.matchAll(imported)) {
      if (name.startsWith('.')) ours.add(new URL(name, file).href)
      else packages.add(name)
    }
  }
  return { ours: [...ours], packages: [...packages].sort() }
}

test('the core runs in browsers, and loads no Markdown parser', () => {
  const { ours, packages } = importsOf('index.js')
  expect(packages).toEqual([
    'github-slugger',
    'mdast-util-to-hast',
    'rehype-stringify',
    'remark-rehype',
    'trim-lines',
    'unified'
  ])
  expect(ours.length).toBeGreaterThan(40)
})

test('Node loads the same from a few files', () => {
  const modules = importsOf('index.js')
  const files = importsOf('node/index.js')
  expect(files.packages).toEqual(modules.packages)
  expect(files.ours.length).toBeLessThan(modules.ours.length / 10)
})

test.each(['', 'markdown/'])(
  'what Node loads does what the modules do: %sindex.js',
  async folder => {
    const modules = await load(`${folder}index.js`)
    const files = await load(folder ? 'node/markdown.js' : 'node/index.js')
    expect(Object.keys(files).sort()).toEqual(Object.keys(modules).sort())
    const read = folder ? 'fromMarkdown' : 'toHtml'
    expect(files[read]?.(article)).toEqual(modules[read]?.(article))
  }
)

type Reader = (text: string) => unknown

function load(entry: string): Promise<Record<string, Reader>> {
  return import(new URL(`../dist/${entry}`, import.meta.url).href)
}

test('the command line loads no more than the core, until there is something to say', () => {
  const ofNode = /^node:/u
  const packages = importsOf('cli.js').packages.filter(name => !ofNode.test(name))
  expect(packages).toEqual(importsOf('index.js').packages)
})

test('the Markdown door loads its parser', () => {
  expect(importsOf('markdown/index.js').packages).toContain('mdast-util-from-markdown')
})
