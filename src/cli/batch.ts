import { stat } from 'node:fs/promises'
import { Unreadable } from '../read-text.ts'
import { BadArguments, type Request } from './arguments.ts'
import { convert } from './convert.ts'
import { type Output, outputsOf } from './outputs.ts'
import { progressOf } from './progress.ts'
import { reportOn } from './report.ts'
import { writeFile } from './write-file.ts'

/**
 * Convert files into a folder. One that has an output at least as new as itself is
 * left out, so that a run which was interrupted goes on where it stopped.
 *
 * A file that cannot be read is reported, and the others go on.
 *
 * @param signal
 *   Ends the run after the file that is being written.
 * @returns
 *   Exit code: 0 done, 1 if a file could not be read.
 * @throws {Unwritable}
 *   If an output cannot be written: nor could the others.
 */
export async function batch(folder: string, request: Request, signal: AbortSignal): Promise<0 | 1> {
  const outputs = await outputsOf(request.files, folder, request.to)
  if (outputs.length === 0) throw new BadArguments('no files with copy in what `--out` was given')
  const progress = await progressOf(outputs.length, process.stderr)
  const done = { written: 0, current: 0, failed: 0 }
  try {
    for (const output of outputs) {
      if (signal.aborted) break
      progress.show(output.source)
      if (await isCurrent(output)) done.current++
      else if (await write(output)) done.written++
      else done.failed++
      progress.step()
    }
  } finally {
    progress.stop()
    process.stderr.write(`copydesk: ${summary()}\n`)
  }
  return done.failed ? 1 : 0

  async function write({ source, target }: Output): Promise<boolean> {
    try {
      // An output must not look newer than what somebody saved while it was made.
      for (let before: number | undefined; ; ) {
        before = await timeOf(source)
        const { text, page } = await convert(source, request)
        await writeFile(target, text)
        if ((await timeOf(source)) !== before) continue
        if (page) progress.say(await reportOn(source, page, request.verbose))
        return true
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      progress.say(`copydesk: ${error.message}\n`)
      return false
    }
  }

  function summary(): string {
    const { written, current, failed } = done
    const counts = `${written} written, ${current} up to date, ${failed} failed`
    const left = outputs.length - written - current - failed
    if (left === 0) return `${counts}; in ${folder}`
    return `${counts}, ${left} left; the same command goes on from here`
  }
}

/** Whether the output is at least as new as its file. */
async function isCurrent({ source, target }: Output): Promise<boolean> {
  const [from, to] = await Promise.all([timeOf(source), timeOf(target)])
  return from !== undefined && to !== undefined && to >= from
}

/** When a file was last changed, in milliseconds; nothing where it is not there. */
async function timeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined
  )
}
