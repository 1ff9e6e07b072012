import { Bench } from 'tinybench'

/**
 * Time several works in turns, so that what else the machine does falls on all
 * of them alike.
 *
 * @param {Record<string, () => unknown>} works
 * @param {number} rounds
 * @returns {Record<string, number[]>}
 *   Milliseconds of one run by name, a median for each round.
 */
export function interleaved(works, rounds = 9) {
  const times = Object.fromEntries(Object.keys(works).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const bench = new Bench({ time: 60, warmupTime: 20, iterations: 3, warmupIterations: 1 }).add(
        name,
        work
      )
      bench.runSync()
      times[name].push(bench.tasks[0].result.latency.p50)
    }
  }
  return times
}
