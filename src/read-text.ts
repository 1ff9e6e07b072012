import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

/** A file or stream that gives no text. The message names it, and the line where it can. */
export class Unreadable extends Error {}

/**
 * Read text from a file, or from standard input.
 *
 * @param path
 *   Path, or nothing for standard input.
 * @throws {Unreadable}
 *   If it cannot be opened, or is no text in UTF-8.
 */
export async function readText(path?: string): Promise<string> {
  const name = path ?? 'standard input'
  const bytes = path === undefined ? await buffer(process.stdin) : await open(path)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new Unreadable(`${name}:${lineAt(bytes, nul)}: binary data, not text`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const bad = firstInvalid(bytes)
    throw new Unreadable(
      `${name}:${lineAt(bytes, bad)}: not UTF-8; save the file as UTF-8 and try again`
    )
  }
}

async function open(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Unreadable(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function lineAt(bytes: Buffer, index: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < index; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** Index of the line that holds the first byte which is not UTF-8. */
function firstInvalid(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let from = 0
  for (;;) {
    const to = bytes.indexOf(10, from)
    try {
      decoder.decode(bytes.subarray(from, to < 0 ? bytes.length : to))
    } catch {
      return from
    }
    if (to < 0) return from
    from = to + 1
  }
}
