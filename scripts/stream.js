/**
 * A stream of made-up records through `copydesk --ndjson`, and what it takes.
 *
 *     node scripts/stream.js [RECORDS]
 *
 * The command runs with a heap of 64 MB (and 16 MB for what is new: newer Node.js takes more
 * of the 64 for that, and then does little but collect), and its answers are read no faster than
 * they are checked: whatever it kept of each record, or wrote without waiting,
 * would end it. Prints records a second of its processor time, and its memory in
 * the first and the last tenth of the run (Linux alone tells), as JSON.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { madeUp } from './made-up.js'

const records = Number(process.argv[2] ?? 1_000_000)
const badEvery = 1000
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const child = spawn(
  process.execPath,
  ['--max-old-space-size=64', '--max-semi-space-size=16', cli, '--ndjson'],
  {
    stdio: ['pipe', 'pipe', 'inherit']
  }
)

async function feed() {
  for (let id = 0; id < records; id++) {
    const line =
      id % badEvery === badEvery - 1 ? '{"id":' : JSON.stringify({ id, text: madeUp(id) })
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
}

/** Resident memory of the command in MB; nothing where the system does not tell. */
function memory() {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s*(\d+)/u.exec(status)?.[1]) / 1024
  } catch {
    return undefined
  }
}

/** Processor time of the command in seconds; nothing where the system does not tell. */
function time() {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

const ended = once(child, 'close')
feed()
const samples = []
let seconds
let id = 0
let errors = 0
for await (const line of createInterface({ input: child.stdout })) {
  const answer = JSON.parse(line)
  if (answer.error !== undefined) errors++
  else if (answer.id !== id || !answer.html)
    throw new Error(`answer to ${id}: ${line.slice(0, 200)}`)
  if (++id % Math.ceil(records / 100) === 0) {
    samples.push(memory())
    seconds = time() ?? seconds
  }
}
const [code] = await ended
if (code !== 0 || id !== records || errors !== Math.floor(records / badEvery)) {
  throw new Error(`code ${code}; ${id} answers to ${records} records, ${errors} errors`)
}
const highest = part => Math.round(Math.max(...part))
console.log(
  JSON.stringify({
    records,
    errors,
    perSecond: seconds ? Math.round(records / seconds) : null,
    megabytes: samples[0] && {
      firstTenth: highest(samples.slice(0, 10)),
      lastTenth: highest(samples.slice(-10))
    }
  })
)
