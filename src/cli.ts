#!/usr/bin/env node
import { main } from './cli/main.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    // Who reads our output may go away (`copydesk … | head`): nothing is wrong here.
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    if (stream === process.stdout)
      process.stderr.write(`copydesk: cannot write: ${error.message}\n`)
    process.exit(1)
  })
}

process.exitCode = await main(process.argv.slice(2))
