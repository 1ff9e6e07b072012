/**
 * All that is measured, written to `bench/RESULTS.md` with its charts.
 *
 *     npm run bench [FILE …]
 *
 * Takes some minutes. Files are read instead of the repository's pasted copy; the
 * figures are then printed, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { chart } from './chart.js'
import { growth } from './growth.js'
import { imports } from './imports.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { peers } from './peers.js'
import { site } from './site.js'
import { copyByKind, stages } from './stages.js'

const here = name => new URL(name, import.meta.url)
const files = process.argv.slice(2)

if (files.length) {
  const { text, table } = await stages(files)
  console.log(`${text}\n\n${table}`)
} else {
  const sections = []
  for (const measure of [stages, copyByKind, markdown, growth, imports, ndjson, site]) {
    const section = await measure(measure === stages ? [] : undefined)
    console.log(`${section.title}: ${section.summary}`)
    sections.push(section)
  }
  const bars = sections.flatMap(section => section.bars)
  const builders = sections.flatMap(section => section.site ?? [])
  writeFileSync(here('text.svg'), chart('× the time of markdown-it', bars))
  writeFileSync(here('site.svg'), chart('× the processor time of stock Eleventy', builders))
  writeFileSync(here('RESULTS.md'), written(sections))
}

function written(sections) {
  const [{ model = 'unknown' } = {}] = cpus()
  const version = name =>
    JSON.parse(readFileSync(here(`../node_modules/${name}/package.json`), 'utf8')).version
  const versions = [
    'markdown-it',
    '@11ty/eleventy',
    'micromark',
    'mdast-util-from-markdown',
    'remark-parse',
    'remark-rehype'
  ]
    .map(name => `${name} ${version(name)}`)
    .concat(Object.entries(peers).map(pair => pair.join(' ')))
  const parts = sections.map(({ title, text, table }) => `## ${title}\n\n${text}\n\n${table}\n`)
  return `# Results

Written by \`npm run bench\`; the texts are the repository’s own, or made up (\`made-up.js\`).
Works are timed in turns, in one run, each in a process of its own: a ratio is the median of
the ratios of each round, with the quartiles behind it.

- ${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${process.platform} on ${process.arch}
- ${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB
- ${versions.join(', ')}

![Time beside markdown-it](text.svg)

![Processor time of a site beside stock Eleventy](site.svg)

${parts.join('\n')}`
}
