import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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

test('the Markdown door loads its parser', () => {
  expect(importsOf('markdown/index.js').packages).toContain('mdast-util-from-markdown')
})
