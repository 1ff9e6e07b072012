/** What it takes to load a plugin, in a fresh process. */
import { execFileSync } from 'node:child_process'
import { peersFolder } from './peers.js'
import { median, ratio } from './statistics.js'
import { table } from './table.js'

const dist = name => new URL(`../dist/node/${name}`, import.meta.url).href

/** What is loaded; for those which load their parser with the first page, that as well. */
const loads = {
  'markdown-it': `await import('${import.meta.resolve('markdown-it')}')`,
  'eleventy-plugin-copydesk': `await import('${dist('index.js')}')`,
  '… and what reads pages': `await import('${dist('index.js')}'); await import('${dist('desk.js')}')`,
  '… and the Markdown parser': `await import('${dist('index.js')}'); await import('${dist('desk.js')}'); await import('${dist('micromark.js')}')`,
  '@fec/eleventy-plugin-remark': `await import('@fec/eleventy-plugin-remark')`,
  '… and its parser': `await import('@fec/eleventy-plugin-remark'); await import('remark'); await import('remark-rehype'); await import('rehype-stringify')`,
  'eleventy-plugin-unified': `await import('eleventy-plugin-unified')`,
  '… and its parser (unified)': `await import('eleventy-plugin-unified'); await import('./node_modules/eleventy-plugin-unified/src/remark.js')`
}

export function imports(rounds = 15) {
  const cwd = peersFolder()
  const times = Object.fromEntries(Object.keys(loads).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, load] of Object.entries(loads)) {
      const code = `const before = process.cpuUsage(); ${load}; const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`
      const told = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd,
        encoding: 'utf8'
      })
      times[name].push(Number(told))
    }
  }
  const rows = Object.entries(times).map(([name, list]) => [
    name,
    median(list, 0),
    ratio(list, times['markdown-it'])
  ])
  return {
    title: 'Loading',
    text: `Milliseconds of the processor in a fresh process; ${rounds} of each, in turns.`,
    table: table(['what', 'ms', '× markdown-it'], rows),
    bars: [],
    summary: `loading ${median(times['eleventy-plugin-copydesk'], 0)} ms`
  }
}
