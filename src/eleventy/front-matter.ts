import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { FrontMatterEngines, FrontMatterParse } from './config.ts'

/**
 * Let copy start with `---`.
 *
 * Eleventy takes what follows for front matter, before any plugin sees the
 * file: words would be lost, or the build would fail. Where an article has
 * prose there, that is noticed, and the build goes on. Data with a mistake in
 * it stays Eleventy's to report.
 *
 * @param engines
 *   Parsers of front matter by language; changed.
 * @param folder
 *   Folder of the site's content.
 * @param misread
 *   Paths of files that have no front matter after all; changed as they are read.
 */
export function allowRules(
  engines: FrontMatterEngines,
  folder: string,
  misread: Set<string>
): void {
  const { yaml } = engines
  if (yaml && !allowed.has(engines)) {
    allowed.add(engines)
    const parse: FrontMatterParse = typeof yaml === 'function' ? yaml : yaml.parse
    engines.yaml = (text, options) => {
      const { filePath } = options
      if (!filePath?.endsWith('.article.txt')) return parse(text, options)
      try {
        const data = parse(text, options)
        if (isData(data)) {
          misread.delete(filePath)
          return data
        }
      } catch (error) {
        if (key.test(text.trimStart())) throw error
      }
      misread.add(filePath)
      return {}
    }
  }
  // After `---` on its line stands the language of the data, to Eleventy.
  for (const words of wordsAfterRules(folder)) {
    if (Object.hasOwn(engines, words) || languages.test(words)) continue
    engines[words] = (_text, { filePath }) => {
      if (filePath) misread.add(filePath)
      return {}
    }
  }
}

const allowed = new WeakSet<FrontMatterEngines>()

/** How a line of front matter begins. */
const key = /^["']?\w[\w.-]*["']?\s*:(?:\s|$)/u

/** Languages which Eleventy knows without being told. */
const languages = /^(?:javascript|js|json|yaml|yml)$/iu

/** Data has names; a line of prose with a colon in it is no name. */
function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const names = Object.keys(value)
  return names.length === 0 || names.some(name => !/\s/u.test(name))
}

/** What stands after `---` in the first lines of the articles. */
function* wordsAfterRules(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* wordsAfterRules(path)
    if (entry.isDirectory() || !entry.name.endsWith('.article.txt')) continue
    const [, words] = /^---(?!-)(.*)/u.exec(openingOf(path)) ?? []
    if (words?.trim()) yield words.trim()
  }
}

/** Holds the first line of a file, for any first line that a person writes. */
const bytes = Buffer.alloc(4096)

/** The first bytes of a file that begins with `---`; nothing of others. */
function openingOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const size = readSync(file, bytes, 0, bytes.length, 0)
    return bytes.toString('latin1', 0, 3) === '---' ? bytes.toString('utf8', 0, size) : ''
  } finally {
    closeSync(file)
  }
}
