import { readdirSync, readFileSync } from 'node:fs'
import { madeUpNews } from './made-up.js'

const root = new URL('../', import.meta.url)
const read = path => readFileSync(new URL(path, root), 'utf8')

/** Copy to read: the articles of the repository and some that are made up, or files that are named. */
export function copies(paths) {
  if (paths.length) return paths.map(path => readFileSync(path, 'utf8'))
  const articles = readdirSync(new URL('test/articles/', root)).map(name =>
    read(`test/articles/${name}/copy.txt`)
  )
  const examples = namesIn('.article.txt').map(read)
  return [...articles, ...examples, ...Array.from({ length: 8 }, (_, seed) => madeUpNews(seed))]
}

/** Markdown pages: prose with headings, links, emphasis, and a list now and then. */
export function pages() {
  const examples = namesIn('.md').map(name => read(name).replace(/^---\n.*?\n---\n/su, ''))
  return [...examples, ...Array.from({ length: 8 }, (_, seed) => lightMarkdown(madeUpNews(seed)))]
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
