#!/usr/bin/env node
import { main } from './cli/main.ts'

// Who reads our output may go away (`copydesk … | head`): nothing is wrong here.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`copydesk: cannot write: ${error.message}\n`)
  process.exit(1)
})

process.exitCode = await main(process.argv.slice(2))
