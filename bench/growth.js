/** How the time grows with the copy: n, 2n, 4n. */

import { toHtml } from 'eleventy-plugin-copydesk'
import { fromMarkdown } from 'eleventy-plugin-copydesk/markdown'
import MarkdownIt from 'markdown-it'
import { madeUpNews } from './made-up.js'
import { quantile } from './statistics.js'
import { table } from './table.js'
import { lightMarkdown } from './texts.js'

const markdownIt = new MarkdownIt({ html: true })
const news = madeUpNews(1, 8_000_000)
const light = lightMarkdown(news)
const upTo = text => size => text.slice(0, size)
const repeated = text => size => text.repeat(Math.ceil(size / text.length))

/** Work, what it is done to, and the size of the smallest, in characters. */
const works = [
  ['markdown-it', 'news', upTo(news), text => markdownIt.render(text), 2_000_000],
  ['toHtml', 'news', upTo(news), text => toHtml(text), 2_000_000],
  ['fromMarkdown', 'news', upTo(news), text => fromMarkdown(text), 2_000_000],
  ['fromMarkdown', 'news with light Markdown', upTo(light), text => fromMarkdown(text), 2_000_000],
  [
    'fromMarkdown',
    'tables',
    repeated('|a|b|\n|-|-|\n|c|d|\n\n'),
    text => fromMarkdown(text),
    25_000
  ],
  ['fromMarkdown', '`*a_ ` (refused)', repeated('*a_ '), refused, 100_000],
  ['fromMarkdown', '`[a](` (refused)', repeated('[a]('), refused, 100_000],
  ['toHtml', 'bullets', repeated('• an item here\n'), text => toHtml(text), 100_000],
  ['toHtml', 'one line', repeated('word '), text => toHtml(text), 1_000_000],
  [
    'toHtml',
    'quotations that never close',
    repeated('“We knew it all along '),
    text => toHtml(text),
    50_000
  ],
  ['toHtml', 'names in a row', repeated('Ada Lovelace '), text => toHtml(text), 100_000],
  ['toHtml', 'cue verbs in a row', repeated('“We knew,” said said '), text => toHtml(text), 25_000]
]

export function growth() {
  const rows = works.map(([name, what, make, work, size]) => {
    warmUp(work, make(size))
    const costs = [1, 2, 4].map(times => costOf(work, make(size * times)))
    const [one, two, four] = costs
    return [
      `${name}: ${what}`,
      `${size / 1000} kB`,
      ...costs.map(cost => cost.toFixed(1)),
      (two / one).toFixed(2),
      (four / two).toFixed(2)
    ]
  })
  return {
    title: 'Growth',
    text: 'Milliseconds of the processor for n, 2n and 4n characters, the least of five runs; twice the text should take at most 2.2 times as long.',
    table: table(['work', 'n', 'n', '2n', '4n', '2n / n', '4n / 2n'], rows),
    bars: [],
    summary: `twice the text takes at most ${Math.max(...rows.flatMap(row => row.slice(-2).map(Number)))} times as long`
  }
}

/** Run it until the engine has made it fast, or nearly: what is cold at n is not at 2n. */
function warmUp(work, text) {
  const end = performance.now() + 1000
  do work(text)
  while (performance.now() < end)
}

function costOf(work, text) {
  const costs = []
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1000)
  }
  return quantile(costs, 0)
}

function refused(text) {
  try {
    fromMarkdown(text)
  } catch (error) {
    if (error instanceof RangeError) return
    throw error
  }
  throw new Error('read what should be refused')
}
