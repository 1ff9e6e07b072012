import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Page } from '../html.ts'
import { tell } from '../messages.ts'

/**
 * Say what is doubtful in a piece, and what was found where that is asked for.
 *
 * @returns
 *   Lines for standard error; empty where there is nothing to say.
 */
export function reportOn(path: string | undefined, { messages }: Page, verbose: boolean): string {
  const file = new VFile(path === undefined ? {} : { path })
  for (const message of messages) if (message.doubt || verbose) tell(file, message, message.place)
  return file.messages.length ? `${reporter(file, { verbose })}\n` : ''
}
