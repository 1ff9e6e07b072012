import { readdirSync, readFileSync } from 'node:fs'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/index.ts'

/** Copies of the spec documents on structure, and whole articles; without marks by hand, which are read once. */
const fixtures: [string, string][] = []
const folder = new URL('../', import.meta.url)
for (const name of ['list.md', 'section-head.md', 'copy.md']) {
  const text = readFileSync(new URL(`spec/${name}`, folder), 'utf8')
  visit(unified().use(remarkParse).parse(text), 'code', ({ lang, meta, value, position }) => {
    if (lang !== 'copy' || meta || /^(?:\\|#|>|\*|---)/mu.test(value)) return
    // The lines of an address, or of who signs, become paragraphs, and no longer stand closer than those.
    if (/Pier Road|Market Ellery|Law of Harbours/u.test(value)) return
    fixtures.push([`${name}:${position?.start.line}`, value])
  })
}
for (const name of readdirSync(new URL('articles/', folder))) {
  fixtures.push([name, readFileSync(new URL(`articles/${name}/copy.txt`, folder), 'utf8')])
}

/** A page as somebody pastes it: blocks parted by blank lines, bullets and numbers before items. */
function pasted(node: Root | RootContent, indent = ''): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  const { children } = node
  if (node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')) {
    return `${items(node, indent).join('\n')}\n\n`
  }
  const words = children.map(child => pasted(child, indent)).join('')
  const isBlock = node.type === 'element' && /^(?:p|h\d|figure)$/u.test(node.tagName)
  return isBlock ? `${words.replace(/\s+/gu, ' ').trim()}\n\n` : words
}

function items({ tagName, properties, children }: Element, indent: string): string[] {
  let number = Number(properties.start ?? 1)
  return children.flatMap(item => {
    if (item.type !== 'element') return []
    const isList = (child: ElementContent) =>
      child.type === 'element' && /^[uo]l$/u.test(child.tagName)
    const own = item.children.filter(child => !isList(child)).map(child => pasted(child))
    const within = item.children
      .filter(isList)
      .flatMap(list => items(list as Element, `${indent}  `))
    const letters = properties.type === 'a' ? String.fromCharCode(96 + number) : roman(number)
    const mark = tagName === 'ul' ? '•' : `${properties.type ? letters : number}.`
    number++
    const paragraphs = own
      .join('')
      .trim()
      .replace(/\n{2,}/gu, `\n\n${indent}   `)
    return [`${indent}${mark} ${paragraphs}`, ...within]
  })
}

const roman = (number: number) => ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'][number]

/** Heads and lists, which the reading found. */
function structure(html: string): string[] {
  return html.match(/<(?:h\d|[uo]l|li|section)[^>]*>[^<\n]*/gu) ?? []
}

describe('reading the page as copy again finds the same', () => {
  test.each(fixtures)('%s', (_name, copy) => {
    const { html } = toHtml(copy)
    const again = pasted(unified().use(rehypeParse, { fragment: true }).parse(html))
    expect(structure(toHtml(again).html)).toEqual(structure(html))
  })
})
