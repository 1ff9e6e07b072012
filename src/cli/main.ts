import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { type Page, render } from '../html.ts'
import { inspect } from '../inspect/inspect.ts'
import { toJsonLd, toScript } from '../json-ld.ts'
import { source } from '../messages.ts'
import { type Options, type Settings, settingsFrom } from '../options.ts'
import { toPage } from '../page.ts'
import { readText, Unreadable } from '../read-text.ts'
import { BadArguments, type Door, type Format, type Request, readArguments } from './arguments.ts'
import { filter, flat } from './ndjson.ts'
import { treeOf } from './tree-of.ts'
import { usage } from './usage.ts'

/**
 * Run the command line.
 *
 * @returns
 *   Exit code: 0 done, 1 could not read or write, 2 bad arguments.
 */
export async function main(argv: string[]): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(argv)
    if (request.help) await print(usage)
    else if (request.version) await print(`${version()}\n`)
    else if (request.ndjson) await filter(process.stdin, process.stdout, settingsOf(request))
    else
      for (const file of request.files.length ? request.files : [undefined])
        await convert(file, request)
    return 0
  } catch (error) {
    if (!(error instanceof BadArguments || error instanceof Unreadable)) throw error
    process.stderr.write(`copydesk: ${error.message}\n`)
    if (error instanceof Unreadable) return 1
    process.stderr.write('Try `copydesk --help`.\n')
    return 2
  }
}

async function convert(file: string | undefined, request: Request): Promise<void> {
  const text = await readText(file)
  const tree = await treeOf(text, request.from ?? doorOf(file)).catch((error: unknown) => {
    throw new Unreadable(
      `${file ?? 'standard input'}: ${error instanceof Error ? error.message : error}`
    )
  })
  if (request.to === 'markdown') {
    const { toMarkdown } = await import('../markdown/to-markdown.ts')
    await print(toMarkdown(tree, optionsOf(request)))
    return
  }
  const page = render(tree, settingsOf(request), text)
  await print(`${written[request.to](page, text)}\n`)
  report(file, page, request.verbose)
}

const written: Record<Exclude<Format, 'markdown'>, (page: Page, text: string) => string> = {
  html: page => page.html,
  page: page => toPage(page),
  json: ({ article, messages }) =>
    JSON.stringify({ article, messages: messages.map(flat) }, null, 2),
  inspect: (page, text) => inspect(text, page),
  'json-ld': ({ article }) => toScript(toJsonLd(article))
}

function settingsOf(request: Request): Settings {
  return settingsFrom(optionsOf(request))
}

function optionsOf({ lang, keepLeftovers }: Request): Options {
  return { lang, leftovers: keepLeftovers ? 'keep' : 'remove' }
}

/** Front door by file name; pasted copy where nothing says otherwise. */
function doorOf(file: string | undefined): Door {
  return file !== undefined && /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'copy'
}

/** Doubts, and findings where they are asked for, on standard error. */
function report(path: string | undefined, { messages }: Page, verbose: boolean): void {
  const file = new VFile(path === undefined ? {} : { path })
  for (const { reason, ruleId, place, doubt, note } of messages) {
    if (!doubt && !verbose) continue
    const options = { ruleId, source, ...(place && { place }) }
    const message = doubt ? file.message(reason, options) : file.info(reason, options)
    message.note = note
  }
  if (file.messages.length) process.stderr.write(`${reporter(file, { verbose })}\n`)
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}
