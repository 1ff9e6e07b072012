/**
 * What reading costs: stages of one article beside markdown-it's render of the
 * same text, interleaved in one run.
 *
 *     npm run bench [FILE …]
 *
 * Prints, for each stage, the median time of an article and the median of its
 * ratio to markdown-it in the same round, with the spread between quartiles.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import MarkdownIt from 'markdown-it'
import { Bench } from 'tinybench'
import { conventions } from '../dist/conventions/index.js'
import { fromCopy } from '../dist/copy/from-copy.js'
import { toHtml } from '../dist/index.js'
import { settingsFrom } from '../dist/options.js'
import { read } from '../dist/reading.js'

const rounds = 15
const folder = new URL('../test/articles/', import.meta.url)
const given = process.argv.slice(2)
const texts = given.length
  ? given.map(path => readFileSync(path, 'utf8'))
  : readdirSync(folder).map(name => readFileSync(new URL(`${name}/copy.txt`, folder), 'utf8'))
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000

const markdownIt = new MarkdownIt({ html: true })
const settings = settingsFrom()
const each = work => () => {
  for (const text of texts) work(text)
}
// Reading rewrites its tree, so each run of it scans anew; that is taken off below.
const stages = {
  'markdown-it': each(text => markdownIt.render(text)),
  scan: each(text => fromCopy(text)),
  'scan + read': each(text => read(fromCopy(text), conventions, settings, text)),
  ...Object.fromEntries(
    conventions.map(convention => [
      `scan + ${convention.name}`,
      each(text => read(fromCopy(text), [convention], settings, text))
    ])
  ),
  'toHtml (all)': each(text => toHtml(text))
}

const times = Object.fromEntries(Object.keys(stages).map(name => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, work] of Object.entries(stages)) {
    const bench = new Bench({ time: 60, warmupTime: 20 }).add(name, work)
    bench.runSync()
    const { result } = bench.tasks[0]
    times[name].push(result.latency.p50)
  }
}

const base = times['markdown-it']
const scan = times.scan
console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}`)
console.log(`${texts.length} articles, ${kilobytes.toFixed(1)} kB; ${rounds} rounds\n`)
console.log('| stage | ms / 5 kB | × markdown-it | quartiles |\n|---|---|---|---|')
for (const [name, list] of Object.entries(times)) {
  const alone = name.startsWith('scan + ')
  const own = list.map((time, round) => Math.max(0, alone ? time - scan[round] : time))
  const ratios = own.map((time, round) => time / base[round])
  const cost = (quantile(own, 0.5) / kilobytes) * 5
  const shown = [0.25, 0.75].map(part => quantile(ratios, part).toFixed(2)).join('–')
  const label = alone ? name.replace('scan + ', '… ') : name
  console.log(`| ${label} | ${cost.toFixed(3)} | ${quantile(ratios, 0.5).toFixed(2)} | ${shown} |`)
}

function quantile(list, part) {
  const sorted = [...list].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * part)]
}
