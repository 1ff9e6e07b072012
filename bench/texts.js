import { readdirSync, readFileSync } from 'node:fs'
import { madeUpNews } from './made-up.js'

const root = new URL('../', import.meta.url)
const read = path => readFileSync(new URL(path, root), 'utf8')

/** Pasted copy of the repository, by its kind. */
export const kinds = {
  'articles and examples, dense with conventions': () => [
    ...readdirSync(new URL('test/articles/', root)).map(name =>
      read(`test/articles/${name}/copy.txt`)
    ),
    ...namesIn('.article.txt').map(read)
  ],
  'made-up news': news
}

/** Copy to read: files that are named, one kind of the repository’s own, or all of it. */
export function copies(paths, kind) {
  if (paths.length) return paths.map(path => readFileSync(path, 'utf8'))
  return kind ? kinds[kind]() : Object.values(kinds).flatMap(texts => texts())
}

/** Eight pieces of about 5 kB. */
export function news() {
  return Array.from({ length: 8 }, (_, seed) => madeUpNews(seed))
}

/** Markdown pages: prose with headings, links, emphasis, and a list now and then. */
export function pages() {
  const examples = namesIn('.md').map(name => read(name).replace(/^---\n.*?\n---\n/su, ''))
  return [...examples, ...news().map(lightMarkdown)]
}

/** The same text with everyday marks: every other paragraph has emphasis or a link. */
export function lightMarkdown(text) {
  return text
    .split('\n\n')
    .map((block, at) => {
      if (block.startsWith('- ')) return block
      if (block.length < 60 && !/[.:]$/u.test(block)) return `## ${block}`
      if (at % 4 === 1) return block.replace(/ (\w+) (\w+)/u, ' *$1* $2')
      if (at % 4 === 3) return block.replace(/ (\w+) (\w+)/u, ' [$1 $2](https://news.example/$1)')
      return block
    })
    .join('\n\n')
}

function namesIn(ending) {
  return readdirSync(new URL('example-site/content/articles/', root))
    .filter(name => name.endsWith(ending))
    .map(name => `example-site/content/articles/${name}`)
}

/** Thousands of bytes. */
export function kilobytes(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000
}
