import { Bench } from 'tinybench'

/** Milliseconds for which each work runs before it is timed. */
const warmth = 1500

/**
 * Time several works in turns, so that what else the machine does falls on all
 * of them alike. Each is warm by then: what a site pays whose texts are read once
 * stands with the sites.
 *
 * @param {Record<string, () => unknown>} works
 * @param {number} rounds
 * @returns {Record<string, number[]>}
 *   Milliseconds of the processor, of one run by name, a median for each round.
 */
export function interleaved(works, rounds = 5) {
  const times = Object.fromEntries(Object.keys(works).map(name => [name, []]))
  for (const work of Object.values(works)) {
    for (const until = performance.now() + warmth; performance.now() < until; ) work()
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const bench = new Bench({
        time: 50,
        warmupTime: 20,
        iterations: 5,
        warmupIterations: 2,
        now: processor
      }).add(name, work)
      bench.runSync()
      times[name].push(bench.tasks[0].result.latency.p50)
    }
  }
  return times
}

/** Milliseconds of the processor so far: a busy machine adds little to them. */
function processor() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
