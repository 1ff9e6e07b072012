/** Markdown pages: our door beside markdown-it and bare remark. */
import { readdirSync, readFileSync } from 'node:fs'
import { toHtml } from 'eleventy-plugin-copydesk'
import { fromMarkdown } from 'eleventy-plugin-copydesk/markdown'
import MarkdownIt from 'markdown-it'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parse } from '../dist/markdown/micromark.js'
import { interleaved } from './interleaved.js'
import { median, ratio, ratioOf } from './statistics.js'
import { table } from './table.js'
import { news, pages } from './texts.js'

const groups = {
  'plain prose': news,
  'prose with light Markdown': pages,
  'READMEs of packages': () => readmes(15)
}

/** @param {string} group Name of the texts. */
export function works(group) {
  const texts = groups[group]()
  const each = work => () => () => texts.forEach(work)
  return {
    'markdown-it': () => {
      const markdownIt = new MarkdownIt({ html: true })
      return () => {
        for (const text of texts) markdownIt.render(text)
      }
    },
    'fromMarkdown (tree)': each(text => fromMarkdown(text)),
    'its parser alone (tree)': each(text => parse(text, 1000)),
    'toHtml, no conventions': each(text =>
      toHtml(fromMarkdown(text), { conventions: false }, text)
    ),
    'toHtml, all conventions': each(text => toHtml(fromMarkdown(text), {}, text)),
    'remark to HTML': () => {
      const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze()
      return () => {
        for (const text of texts) remark.processSync(text)
      }
    }
  }
}

export async function markdown() {
  const rows = []
  const bars = []
  const summary = []
  for (const [name, read] of Object.entries(groups)) {
    const texts = read()
    const times = await interleaved('markdown', [name], Object.keys(works(name)), 7)
    const base = times['markdown-it']
    for (const [work, list] of Object.entries(times)) {
      rows.push([
        `${name}: ${work}`,
        (Number(median(list, 6)) / texts.length).toFixed(3),
        ratio(list, base),
        ratio(list, times['remark to HTML'])
      ])
    }
    const bare = times['toHtml, no conventions']
    bars.push(
      { name: `${name}: copydesk, no conventions`, value: ratioOf(bare, base) },
      { name: `${name}: remark`, value: ratioOf(times['remark to HTML'], base) }
    )
    const trees = ratioOf(times['fromMarkdown (tree)'], times['its parser alone (tree)'])
    summary.push(
      `${name} ${ratioOf(bare, base).toFixed(2)} × markdown-it, tree ${trees.toFixed(2)} × its parser`
    )
  }
  return {
    title: 'Markdown pages',
    text: 'Tables and strikethrough as in Eleventy; remark without them. A tree is not yet HTML.',
    table: table(['texts: work', 'ms a text', '× markdown-it', '× remark to HTML'], rows),
    bars,
    summary: summary.join('; ')
  }
}

/** Documents of the packages that are installed here, none longer than 20 kB. */
function readmes(count) {
  const folder = new URL('../node_modules/', import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /(?:^|\/)readme\.md$/iu.test(path))
    .sort()
    .map(path => readFileSync(new URL(path.replaceAll('#', '%23'), folder), 'utf8'))
    .filter(text => text.length > 500 && text.length <= 20_000)
    .filter((_, at, all) => at % Math.max(1, Math.floor(all.length / count)) === 0)
    .slice(0, count)
}
