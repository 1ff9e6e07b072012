import type { Page } from '../html.ts'
import { tell } from '../messages.ts'

/**
 * Say what is doubtful in a piece, and what was found where that is asked for.
 *
 * @returns
 *   Lines for standard error; empty where there is nothing to say.
 */
export async function reportOn(
  path: string | undefined,
  { messages }: Page,
  verbose: boolean
): Promise<string> {
  const said = messages.filter(({ doubt }) => doubt || verbose)
  if (said.length === 0) return ''
  // Of most pieces there is nothing to say, and what says it takes long to load.
  const { VFile } = await import('vfile')
  const { reporter } = await import('vfile-reporter')
  const file = new VFile(path === undefined ? {} : { path })
  for (const message of said) tell(file, message, message.place)
  return `${reporter(file, { verbose })}\n`
}
