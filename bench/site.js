/**
 * A whole site, built by us and by others, each build in a process of its own,
 * in turns.
 *
 *     npm run bench:site [PAGES] [ROUNDS]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { peersFolder } from './peers.js'
import { makeSite } from './site/make.js'
import { median, ratio, ratioOf } from './statistics.js'
import { table } from './table.js'

const ours = 'eleventy-plugin-copydesk'
const stock = 'stock Eleventy (markdown-it)'
/** Who builds, and from what. */
const builders = [
  [stock, 'markdown'],
  [ours, 'copy'],
  [`${ours} (.md)`, 'markdown'],
  ['@fec/eleventy-plugin-remark', 'markdown'],
  ['eleventy-plugin-unified', 'markdown']
]
const script = fileURLToPath(new URL('site/build.js', import.meta.url))

export function site(pages = 2000, rounds = 3) {
  const peers = peersFolder()
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const taken = Object.fromEntries(builders.map(([name]) => [name, { cpu: [], memory: [] }]))
  try {
    makeSite(folder, pages)
    for (let round = 0; round < rounds; round++) {
      for (const [name, form] of builders) {
        const output = join(folder, 'out')
        const args = [script, name.replace(' (.md)', ''), join(folder, form), output]
        const told = execFileSync(process.execPath, args, {
          cwd: peers,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore']
        })
        const written = readdirSync(output).length
        if (written !== pages) throw new Error(`${name} wrote ${written} of ${pages} pages`)
        const { cpu, memory } = JSON.parse(told.trim().split('\n').at(-1))
        taken[name].cpu.push(cpu)
        taken[name].memory.push(memory)
        rmSync(output, { recursive: true })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const base = taken[stock]
  const rows = Object.entries(taken).map(([name, { cpu, memory }]) => [
    name.replace(/copydesk$/u, 'copydesk (.article.txt)'),
    median(cpu, 2),
    ratio(cpu, base.cpu),
    median(memory, 0),
    ratio(memory, base.memory)
  ])
  const values = Object.entries(taken).map(([name, { cpu }]) => ({
    name: name.replace(/copydesk$/u, 'copydesk (.article.txt)'),
    value: ratioOf(cpu, base.cpu)
  }))
  return {
    title: 'A site',
    text: `${pages} pages of about 5 kB of made-up news; ${rounds} builds each. Processor time (user and system) and peak memory of the whole process.`,
    table: table(['builder', 's', '× stock', 'MB', '× stock'], rows),
    site: values,
    bars: [],
    summary: `a site ${ratio(taken[ours].cpu, base.cpu)} × the processor time of stock Eleventy, ${ratio(taken[ours].memory, base.memory)} × its memory`
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pages, rounds] = process.argv.slice(2).map(Number)
  const { text, table: figures } = site(pages, rounds)
  console.log(`${text}\n\n${figures}`)
}
