/**
 * One work in a process of its own: warms it, then times a round of it whenever it is told to.
 *
 *     fork('bench/work.js', [SUITE, ARGS, NAME])
 */
import { Bench } from 'tinybench'

/** Milliseconds for which a work runs before it is timed. */
const warmth = 6000

const [suite, args, name] = process.argv.slice(2)
const { works } = await import(`./${suite}.js`)
const work = await works(...JSON.parse(args))[name]()
for (const until = performance.now() + warmth; performance.now() < until; ) work()

process.on('message', () => {
  const bench = new Bench({
    time: 300,
    warmupTime: 200,
    iterations: 5,
    warmupIterations: 2,
    now: processor
  }).add(name, work)
  bench.runSync()
  process.send(bench.tasks[0].result.latency.p50)
})
process.send('warm')

/** Milliseconds of the processor so far: a busy machine adds little to them. */
function processor() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
