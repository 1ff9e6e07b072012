/** How many records a second the command line answers. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { madeUpNews } from './made-up.js'
import { median } from './statistics.js'
import { table } from './table.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export async function ndjson(records = 4000, rounds = 3) {
  const lines = Array.from(
    { length: 50 },
    (_, id) => `${JSON.stringify({ id, text: madeUpNews(id) })}\n`
  )
  const rates = []
  const memories = []
  for (let round = 0; round < rounds; round++) {
    const few = await answered(lines, records / 4)
    const many = await answered(lines, records)
    // What starting takes is in both.
    rates.push((records - records / 4) / (many.cpu - few.cpu))
    memories.push(many.memory)
  }
  return {
    title: 'Records',
    text: `\`copydesk --ndjson\`: records of about 5 kB a second of processor time, without starting; peak memory of ${records} records.`,
    table: table(['records a second', 'MB'], [[median(rates, 0), median(memories, 0)]]),
    bars: [],
    summary: `${median(rates, 0)} records a second`
  }
}

/** Processor seconds and megabytes that so many records take, all of the process counted. */
async function answered(lines, count) {
  const told = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })) })`
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, cli, '--ndjson'],
    { stdio: ['pipe', 'pipe', 'pipe'] }
  )
  child.stdout.resume()
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const closed = once(child, 'close')
  for (let record = 0; record < count; record++) {
    if (!child.stdin.write(lines[record % lines.length])) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await closed
  return JSON.parse(said.trim().split('\n').at(-1))
}
