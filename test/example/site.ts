import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** The built example site: `npm run example` makes it. */
export const folder = new URL('../../example-site/_site/', import.meta.url).pathname

/** Paths of all HTML files, from the folder. */
export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.html'))
  .sort()

/** Addresses of all pages. */
export const urls = files.map(path => `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`)

/** Whether an address or a path is that of a page which shows how an article was read. */
export const isReading = (path: string) => /\/reading\/(?:index\.html)?$/u.test(path)

export function contentOf(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

export function treeOf(path: string): Root {
  return unified().use(rehypeParse).parse(contentOf(path))
}

/** Elements in a tree, in order. */
export function all(tree: Element | Root, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', element => {
    if (fits(element)) found.push(element)
  })
  return found
}

export const named =
  (...names: string[]) =>
  ({ tagName }: Element) =>
    names.includes(tagName)

export const classed =
  (name: string) =>
  ({ properties }: Element) =>
    Array.isArray(properties.className) && properties.className.includes(name)

/** Text of an element as it is written. */
export function textOf(tree: Element | Root): string {
  let text = ''
  visit(tree, 'text', ({ value }) => {
    text += value
  })
  return text.replace(/\s+/gu, ' ').trim()
}
