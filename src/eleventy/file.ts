import { readFileSync } from 'node:fs'
import { messageOf } from '../message-of.ts'
import { readText, Unreadable } from '../read-text.ts'

/** What went wrong with a file, beside what was read in it. */
export interface Problem {
  readonly reason: string
  /** From 1. Default: the first, where the whole file is meant. */
  readonly line?: number | undefined
  /** Text that the line is in, where that is not the file. */
  readonly text?: string | undefined
}

/**
 * Find out whether a file holds text.
 *
 * @param content
 *   What Eleventy has read in it: it puts U+FFFD where it could not read.
 * @returns
 *   What is wrong with the file; nothing if it is text.
 */
export async function unreadable(inputPath: string, content: string): Promise<Problem | undefined> {
  if (!/[\0\uFFFD]/u.test(content)) return
  try {
    await readText(inputPath)
    return
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const [, line, reason] = /:(\d+): (.*)$/su.exec(error.message) ?? []
    return {
      reason: `Cannot read the file, left out: ${reason ?? error.message}`,
      line: line === undefined ? undefined : Number(line)
    }
  }
}

/** What is in a file; nothing where it is none (a virtual template). */
export function contentOf(inputPath: string): string | undefined {
  try {
    return readFileSync(inputPath, 'utf8')
  } catch {
    return
  }
}

/** The whole of a file which seemed to have front matter; nothing if it has some by now. */
export function wholeOf(inputPath: string): string | undefined {
  const text = readFileSync(inputPath, 'utf8')
  return text.startsWith('---') ? text : undefined
}

/** What is said of such a file. */
export const noFrontMatter: Problem = {
  reason:
    'Unexpected `---` without front matter after it, read as copy; an empty line before it says so'
}

/** What is said of a text in which no conventions can be read. */
export function problemOf(error: unknown, text: string): Problem {
  const message = messageOf(error)
  const [, line = '1', reason = message] = /^line (\d+): (.*)$/su.exec(message) ?? []
  return { reason: `Cannot read conventions: ${reason}`, line: Number(line), text }
}
