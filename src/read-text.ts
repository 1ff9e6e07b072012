import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { getSystemErrorMap } from 'node:util'

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
  const bytes = path === undefined ? await buffer(process.stdin) : await bytesOf(path)
  if (utf16.some(mark => bytes.subarray(0, mark.length).equals(mark))) {
    throw new Unreadable(`${name}:1: UTF-16; save the file as UTF-8 and try again`)
  }
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

/** Byte order marks of the encoding that editors on Windows call Unicode. */
const utf16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

/** Times that a file which changes meanwhile is read anew. */
const attempts = 3

async function bytesOf(path: string): Promise<Buffer> {
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const bytes = await wholeOf(path)
      if (bytes) return bytes
    }
  } catch (error) {
    throw new Unreadable(`${path}: ${reasonOf(error)}`)
  }
  throw new Unreadable(`${path}: changes while it is read; try again when it is written`)
}

/** What the system says of an error, without its code and the name of the call. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, errno } = error as NodeJS.ErrnoException
  if (code === 'EISDIR') return 'a folder, not a file; `--out` reads those in it'
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || error.message
}

/** What a file holds; nothing where it was changed meanwhile, and might be half of one version. */
async function wholeOf(path: string): Promise<Buffer | undefined> {
  const file = await open(path)
  try {
    const before = await file.stat({ bigint: true })
    const bytes = await file.readFile()
    const after = await file.stat({ bigint: true })
    // A pipe is no file: it has neither a size nor another version.
    const same = after.mtimeNs === before.mtimeNs && after.size === before.size
    return same || !before.isFile() ? bytes : undefined
  } finally {
    await file.close()
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
