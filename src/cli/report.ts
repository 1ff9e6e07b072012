import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Page } from '../html.ts'
import { source } from '../messages.ts'

/**
 * Say what is doubtful in a piece, and what was found where that is asked for.
 *
 * @returns
 *   Lines for standard error; empty where there is nothing to say.
 */
export function reportOn(path: string | undefined, { messages }: Page, verbose: boolean): string {
  const file = new VFile(path === undefined ? {} : { path })
  for (const { reason, ruleId, place, doubt, note } of messages) {
    if (!doubt && !verbose) continue
    const options = { ruleId, source, ...(place && { place }) }
    const message = doubt ? file.message(reason, options) : file.info(reason, options)
    message.note = note
  }
  return file.messages.length ? `${reporter(file, { verbose })}\n` : ''
}
