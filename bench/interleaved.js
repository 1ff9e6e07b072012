import { fork } from 'node:child_process'

const script = new URL('work.js', import.meta.url)

/** While the others have their turns, V8 would throw away what it has compiled, and tidy its heap. */
const execArgv = ['--no-flush-bytecode', '--no-memory-reducer', '--min-semi-space-size=16']

/**
 * Time several works in turns, so that what else the machine does falls on all
 * of them alike. Each has a process of its own, as it has in use: what one of them
 * has taught the engine neither slows the next one down nor helps it. Each is warm
 * by then: what a site pays whose texts are read once stands with the sites.
 *
 * @param {string} suite
 *   Module of this folder whose `works` gives the works by name, each a function that
 *   sets it up and returns what is timed.
 * @param {unknown[]} args
 *   What `works` is called with; can be written as JSON.
 * @param {string[]} names
 * @param {number} rounds
 * @returns {Promise<Record<string, number[]>>}
 *   Milliseconds of the processor, of one run by name, a median for each round.
 */
export async function interleaved(suite, args, names, rounds = 5) {
  const times = Object.fromEntries(names.map(name => [name, []]))
  const workers = []
  try {
    for (const name of names) {
      const worker = fork(script, [suite, JSON.stringify(args), name], { execArgv })
      workers.push(worker)
      await answer(worker, name)
    }
    for (let round = 0; round < rounds; round++) {
      for (const [at, name] of names.entries()) {
        workers[at].send('round')
        times[name].push(await answer(workers[at], name))
      }
    }
  } finally {
    for (const worker of workers) worker.kill()
  }
  return times
}

/** What a worker says next. */
function answer(worker, name) {
  return new Promise((resolve, reject) => {
    const fail = code => reject(new Error(`${name} ended with ${code}`))
    worker.once('exit', fail)
    worker.once('message', said => {
      worker.off('exit', fail)
      resolve(said)
    })
  })
}
