import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Unreadable } from '../read-text.ts'
import { BadArguments, readArguments } from './arguments.ts'
import { convert } from './convert.ts'
import { untilInterrupted } from './interrupt.ts'
import { filter } from './ndjson.ts'
import { reportOn } from './report.ts'
import { settingsOf } from './request-options.ts'
import { usage } from './usage.ts'
import { Unwritable } from './write-file.ts'

/**
 * Run the command line.
 *
 * @returns
 *   Exit code: 0 done, 1 could not read or write, 2 bad arguments, 130 interrupted.
 */
export async function main(argv: string[]): Promise<number> {
  try {
    const request = readArguments(argv)
    if (request.help) await print(usage)
    else if (request.version) await print(`${version()}\n`)
    else if (request.ndjson) {
      return await untilInterrupted(signal =>
        filter(process.stdin, process.stdout, settingsOf(request), request.from ?? 'copy', signal)
      )
    } else if (request.out !== undefined) {
      const { batch } = await import('./batch.ts')
      const { out } = request
      return await untilInterrupted(signal => batch(out, request, signal))
    } else {
      for (const name of request.files.length ? request.files : ['-']) {
        const file = name === '-' ? undefined : name
        const { text, page } = await convert(file, request)
        await print(text)
        if (page) process.stderr.write(await reportOn(file, page, request.verbose))
      }
    }
    return 0
  } catch (error) {
    if (error instanceof BadArguments) {
      process.stderr.write(`copydesk: ${error.message}\nTry \`copydesk --help\`.\n`)
      return 2
    }
    if (!(error instanceof Unreadable || error instanceof Unwritable)) throw error
    process.stderr.write(`copydesk: ${error.message}\n`)
    return 1
  }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function version(): string {
  return createRequire(import.meta.url)('eleventy-plugin-copydesk/package.json').version
}
