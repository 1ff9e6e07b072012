import { readdirSync, readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { type Options, toHtml } from '../src/index.ts'

/**
 * Each file in `spec/` tells how one convention behaves: a heading, a sentence,
 * a `copy` (or `markdown`) block and the `html` that it gives.
 *
 * Options stand as JSON after the language of the block. The headline is off,
 * so that cases need none, except where it or the lines round it are told of.
 */
const folder = new URL('spec/', import.meta.url)

const headed = new Set(['byline.md', 'headline.md', 'published.md', 'standfirst.md'])

for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  describe(name, () => {
    for (const { title, line, from, copy, html, options } of casesIn(text)) {
      test(`${title} (line ${line})`, () => {
        const piece = from === 'markdown' ? unified().use(remarkParse).parse(copy) : copy
        const settings: Options = headed.has(name) ? {} : { conventions: { headline: false } }
        expect(toHtml(piece, { ...settings, ...options }, copy).html).toBe(html)
      })
    }
  })
}

interface Case {
  title: string
  line: number
  from: string
  copy: string
  html: string
  options: Options
}

function casesIn(text: string): Case[] {
  const cases: Case[] = []
  let title = ''
  let copy: Code | undefined
  for (const node of unified().use(remarkParse).parse(text).children) {
    if (node.type === 'heading')
      title = text.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type !== 'code') continue
    if (node.lang === 'html') {
      if (!copy) throw new Error(`html without copy at line ${node.position?.start.line}`)
      cases.push({
        title: title.replace(/^#+ /u, ''),
        line: copy.position?.start.line ?? 0,
        from: copy.lang ?? '',
        copy: copy.value,
        html: node.value,
        options: copy.meta ? JSON.parse(copy.meta) : {}
      })
      copy = undefined
    } else copy = node
  }
  return cases
}
