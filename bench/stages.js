/** Pasted copy: what each stage of reading costs, beside markdown-it's render of the same text. */
import MarkdownIt from 'markdown-it'
import { toHast } from 'mdast-util-to-hast'
import { conventions } from '../dist/conventions/index.js'
import { writePlain } from '../dist/html/plain.js'
import { writeAny } from '../dist/html/stock.js'
import { fromCopy, toHtml } from '../dist/index.js'
import { settingsFrom } from '../dist/options.js'
import { read } from '../dist/reading.js'
import { interleaved } from './interleaved.js'
import { median, quantile, ratio, ratioOf } from './statistics.js'
import { table } from './table.js'
import { copies, kilobytes } from './texts.js'

/** @param {string[]} paths Files to read instead of the texts of the repository. */
export function stages(paths) {
  const texts = copies(paths)
  const size = kilobytes(texts)
  const markdownIt = new MarkdownIt({ html: true })
  const settings = settingsFrom()
  const trees = texts.map(text => {
    const tree = fromCopy(text)
    read(tree, conventions, settings, text)
    return tree
  })
  const each = work => () => texts.forEach(work)
  const times = interleaved({
    'markdown-it': each(text => markdownIt.render(text)),
    scan: each(text => fromCopy(text)),
    // Reading rewrites its tree, so each run of it scans anew; that is taken off below.
    'scan, read': each(text => read(fromCopy(text), conventions, settings, text)),
    ...Object.fromEntries(
      conventions.map(convention => [
        `scan, ${convention.name}`,
        each(text => read(fromCopy(text), [convention], settings, text))
      ])
    ),
    'scan, nothing': each(text => read(fromCopy(text), [], settings, text)),
    'html in one step': each((_, at) => writePlain(trees[at]) ?? writeAny(trees[at])),
    'hast (what the step saves)': each((_, at) => toHast(trees[at], { allowDangerousHtml: true })),
    'hast and html by rehype': each((_, at) => writeAny(trees[at])),
    'toHtml: all of it': each(text => toHtml(text))
  })
  const base = times['markdown-it']
  const rows = Object.entries(times).map(([name, list]) => {
    const less = offOf(name, times)
    const own = list.map((time, round) => Math.max(0, time - (less?.[round] ?? 0)))
    const label = name.replace('scan, nothing', 'words and language').replace('scan, ', '… ')
    return [label, ((quantile(own, 0.5) / size) * 5).toFixed(3), ratio(own, base)]
  })
  const all = times['toHtml: all of it']
  return {
    title: 'Pasted copy, by stage',
    text: `${texts.length} texts, ${size.toFixed(1)} kB. Each convention is read alone; \`read\` is all of them.`,
    table: table(['stage', 'ms / 5 kB', '× markdown-it'], rows),
    bars: [{ name: 'Pasted copy: copydesk, all conventions', value: ratioOf(all, base) }],
    summary: `pasted copy ${median(
      all.map((time, round) => time / base[round]),
      2
    )} × markdown-it`
  }
}

/** What every run of a stage does as well, and does not count. */
function offOf(name, times) {
  if (name === 'scan, nothing' || name === 'scan, read') return times.scan
  return name.startsWith('scan, ') ? times['scan, nothing'] : undefined
}
