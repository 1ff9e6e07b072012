import { mkdir, rename, rm, writeFile as write } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { messageOf } from '../message-of.ts'

/** A file that cannot be written. The message names it. */
export class Unwritable extends Error {}

/**
 * Write a file whole or not at all: beside its place first, then into it.
 *
 * @throws {Unwritable}
 *   If it cannot be written; what stood there before is there still.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path)}.${process.pid}.part`)
  try {
    await mkdir(folder, { recursive: true })
    await write(beside, text)
    await rename(beside, path)
  } catch (error) {
    // The error that counts is the first one.
    await rm(beside, { force: true }).catch(() => {})
    throw new Unwritable(`cannot write ${path}: ${messageOf(error)}`)
  }
}
