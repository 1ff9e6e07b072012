/** Pasted copy: what each stage of reading costs, beside markdown-it's render of the same text. */
import { toHtml } from 'eleventy-plugin-copydesk'
import MarkdownIt from 'markdown-it'
import { toHast } from 'mdast-util-to-hast'
import { conventions } from '../dist/conventions/index.js'
import { fromCopy } from '../dist/copy/from-copy.js'
import { writePlain } from '../dist/html/plain.js'
import { writeAny } from '../dist/html/stock.js'
import { settingsFrom } from '../dist/options.js'
import { read } from '../dist/reading.js'
import { interleaved } from './interleaved.js'
import { median, quantile, ratio, ratioOf } from './statistics.js'
import { table } from './table.js'
import { copies, kilobytes, kinds } from './texts.js'

/**
 * @param {string[]} paths Files to read instead of the texts of the repository.
 * @param {string} [kind] Only this kind of them.
 */
export function works(paths, kind) {
  const texts = copies(paths, kind)
  const settings = settingsFrom()
  const each = work => () => () => texts.forEach(work)
  // Reading rewrites its tree, so each run of it scans anew; that is taken off below.
  const reading = some => each(text => read(fromCopy(text), some, settings, text))
  /** A work on trees that were read. */
  const written = work => () => {
    const trees = texts.map(text => {
      const tree = fromCopy(text)
      read(tree, conventions, settings, text)
      return tree
    })
    return () => trees.forEach(work)
  }
  return {
    'markdown-it': () => {
      const markdownIt = new MarkdownIt({ html: true })
      return () => {
        for (const text of texts) markdownIt.render(text)
      }
    },
    scan: each(text => fromCopy(text)),
    'scan, read': reading(conventions),
    ...Object.fromEntries(conventions.map(one => [`scan, ${one.name}`, reading([one])])),
    'scan, nothing': reading([]),
    'html in one step': written(tree => writePlain(tree) ?? writeAny(tree)),
    'hast (what the step saves)': written(tree => toHast(tree, { allowDangerousHtml: true })),
    'hast and html by rehype': written(tree => writeAny(tree)),
    'toHtml: all of it': each(text => toHtml(text))
  }
}

/** @param {string[]} paths Files to read instead of the texts of the repository. */
export async function stages(paths) {
  const texts = copies(paths)
  const size = kilobytes(texts)
  const times = await interleaved('stages', [paths], Object.keys(works(paths)))
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

/** Reading, by what kind of copy is read. */
export async function copyByKind() {
  const rows = []
  const summary = []
  for (const [kind, texts] of Object.entries(kinds)) {
    const size = kilobytes(texts())
    const names = ['markdown-it', 'scan, read', 'toHtml: all of it']
    const times = await interleaved('stages', [[], kind], names, 7)
    const per5 = name => ((quantile(times[name], 0.5) / size) * 5).toFixed(3)
    const [base, reading, all] = names.map(name => times[name])
    rows.push([
      `${kind} (${size.toFixed(1)} kB)`,
      ...names.map(per5),
      ratio(reading, base),
      ratio(all, base)
    ])
    summary.push(`${kind} ${per5('scan, read')} ms / 5 kB`)
  }
  const head = ['copy', 'markdown-it', 'scan and read', 'toHtml', 'read × markdown-it', 'toHtml ×']
  return {
    title: 'Pasted copy, by kind',
    text: 'Milliseconds for 5 kB, all conventions on.',
    table: table(head, rows),
    bars: [],
    summary: summary.join('; ')
  }
}

/** What every run of a stage does as well, and does not count. */
function offOf(name, times) {
  if (name === 'scan, nothing' || name === 'scan, read') return times.scan
  return name.startsWith('scan, ') ? times['scan, nothing'] : undefined
}
