import { isUtf8 } from 'node:buffer'
import { once } from 'node:events'
import { addAbortSignal, type Readable, type Writable } from 'node:stream'
import { type Door, doors } from '../door.ts'
import { render } from '../html.ts'
import { messageOf } from '../message-of.ts'
import type { Settings } from '../options.ts'
import { flat } from './flat.ts'
import { splitLines } from './split-lines.ts'
import { treeOf } from './tree-of.ts'

/** Characters that are gathered before they are written. */
const enough = 1 << 16

/**
 * Answer records, one JSON object a line, in order.
 *
 * Keeps the lines of one buffer at a time: memory does not grow with the stream,
 * and a slow reader slows the writer down. A bad record is answered with its error.
 *
 * @param door
 *   Front door for a record that names none.
 * @param signal
 *   Ends the run after the answer that is being made.
 * @returns
 *   Exit code: always 0; bad records have their answers.
 */
export async function filter(
  input: Readable,
  output: Writable,
  settings: Settings,
  door: Door,
  signal: AbortSignal
): Promise<0> {
  addAbortSignal(signal, input)
  let number = 0
  for await (const lines of splitLines(input)) {
    let answers = ''
    for (const line of lines) {
      number++
      const answer = await answerTo(line, number, settings, door)
      if (answer) answers += `${JSON.stringify(answer)}\n`
      if (answers.length >= enough) {
        await write(output, answers)
        answers = ''
        if (signal.aborted) return 0
      }
    }
    if (answers) await write(output, answers)
  }
  return 0
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}

interface Given {
  readonly id?: unknown
  readonly text?: unknown
  readonly from?: unknown
}

/** Answer to one line; nothing to an empty one. */
async function answerTo(
  line: Buffer,
  number: number,
  settings: Settings,
  usual: Door
): Promise<object | undefined> {
  let id: unknown = null
  try {
    const record = recordIn(line.toString('utf8'), number)
    if (!record) return
    id = record.id ?? null
    if (!isUtf8(line)) throw new TypeError(`line ${number}: not UTF-8`)
    const { text, from = usual } = record
    if (typeof text !== 'string') throw new TypeError('`text` is no string')
    const door = doors.find(one => one === from)
    if (!door)
      throw new TypeError(
        `\`from\` is \`${JSON.stringify(from)}\`; expected \`copy\` or \`markdown\``
      )
    return { id, ...(await answer(text, door, settings)) }
  } catch (error) {
    return { id, error: messageOf(error) }
  }
}

function recordIn(line: string, number: number): Given | undefined {
  if (line.trim() === '') return
  let record: unknown
  try {
    // Trimmed: some shells begin what they pipe with a byte order mark.
    record = JSON.parse(line.trim())
  } catch (error) {
    throw new TypeError(`line ${number}: ${messageOf(error)}`)
  }
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
  throw new TypeError(`line ${number}: record is no object`)
}

async function answer(text: string, door: Door, settings: Settings): Promise<object> {
  const tree = door === 'copy' ? text : await treeOf(text, door)
  const { html, article, messages } = render(tree, settings, text)
  return { html, article, messages: messages.map(flat) }
}
