import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { Unreadable } from '../read-text.ts'
import { BadArguments, type Format } from './arguments.ts'

/** A file to read, and the one to write. */
export interface Output {
  readonly source: string
  readonly target: string
}

const extensions: Record<Format, string> = {
  html: '.html',
  page: '.html',
  json: '.json',
  'json-ld': '.jsonld',
  markdown: '.md',
  inspect: '.html'
}

/** Names of files with copy; of others in a folder nothing is made. */
const copyFile = /(?:\.article)?\.(?:txt|md|markdown)$/iu
const upwards = /^(?:\.\.[/\\])+/u

/**
 * Decide where the output for each file goes.
 *
 * An output stands in the folder as its file stands in the working directory:
 * `news/bridge.article.txt` becomes `OUT/news/bridge.html`. Of a file elsewhere,
 * the steps up to it are left out.
 *
 * @param files
 *   Files; a folder stands for all files with copy in it.
 * @throws {BadArguments}
 *   If two files would have one output, or an output would replace its file.
 * @throws {Unreadable}
 *   If a folder cannot be read.
 */
export async function outputsOf(
  files: readonly string[],
  folder: string,
  to: Format
): Promise<Output[]> {
  const outputs = new Map<string, Output>()
  for (const given of files) {
    for await (const source of sourcesIn(given, resolve(folder))) {
      const place = relative('', source).replace(upwards, '')
      const name = place.replace(copyFile, '') + extensions[to]
      const target = join(folder, name)
      const other = outputs.get(target)
      if (other && resolve(other.source) !== resolve(source)) {
        throw new BadArguments(`${other.source} and ${source} would both become ${target}`)
      }
      if (resolve(target) === resolve(source)) {
        throw new BadArguments(`${source} would be replaced by its own output`)
      }
      outputs.set(target, { source, target })
    }
  }
  return [...outputs.values()]
}

/** The file, or the files with copy in a folder, in the order of their names. */
async function* sourcesIn(path: string, out: string): AsyncGenerator<string> {
  // What is not there is reported when it is read, with the others.
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false
  )
  if (isFolder) yield* filesIn(path, out)
  else yield path
}

async function* filesIn(folder: string, out: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new Unreadable(`${folder}: ${error.message}`)
  })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory() && resolve(path) !== out) yield* filesIn(path, out)
    else if (entry.isFile() && copyFile.test(basename(path))) yield path
  }
}
