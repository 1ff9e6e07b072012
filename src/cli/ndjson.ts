import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Page, render } from '../html.ts'
import type { Settings } from '../options.ts'
import { treeOf } from './tree-of.ts'

/**
 * Answer records, one JSON object a line, in order.
 *
 * Keeps one record at a time: memory does not grow with the stream, and a slow
 * reader slows the writer down. A bad record is answered with its error.
 */
export async function filter(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  settings: Settings
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = `${JSON.stringify(await answerTo(line, settings))}\n`
    if (!output.write(answer)) await once(output, 'drain')
  }
}

async function answerTo(line: string, settings: Settings): Promise<object> {
  let id: unknown = null
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record !== 'object' || record === null) throw new TypeError('record is no object')
    const { id: given, text, from = 'copy' } = record as Record<string, unknown>
    id = given ?? null
    if (typeof text !== 'string') throw new TypeError('`text` is no string')
    if (from !== 'copy' && from !== 'markdown') {
      throw new TypeError(`\`from\` is \`${String(from)}\`; expected \`copy\` or \`markdown\``)
    }
    const { html, article, messages } = render(await treeOf(text, from), settings, text)
    return { id, html, article, messages: messages.map(flat) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** A message on one level: `fatal` is `false` for a doubt, `null` for a finding. */
export function flat({ ruleId, reason, place, doubt, note }: Page['messages'][number]): object {
  return {
    ruleId,
    reason,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    start: place?.start.offset ?? null,
    end: place?.end.offset ?? null,
    fatal: doubt ? false : null,
    note
  }
}
