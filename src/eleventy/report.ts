import { relative } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { switches } from '../conventions/names.ts'
import { counted } from '../counted.ts'
import type { Finding } from '../findings.ts'
import { isTold, type Message, source, tell, toMessages } from '../messages.ts'
import type { Reading } from '../reading.ts'
import { contentOf, type Problem } from './file.ts'
import { placesIn } from './places.ts'

interface Entry {
  readonly problems: Problem[]
  /** Readings, by the text that was read: pagination gives one file many. */
  readonly readings: Map<string, Remarks>
}

/** What a build says of a page; a reading is large, and a build keeps many. */
export interface Remarks {
  readonly messages: readonly Message[]
  /** What was found, for the summary. */
  readonly found: readonly Finding['type'][]
}

/**
 * Find what there is to say of a page.
 *
 * @param verbose
 *   Whether to tell all findings, with their evidence.
 */
export function remarksOn(reading: Reading, verbose: boolean): Remarks {
  const { findings } = reading
  const told = verbose ? findings : findings.filter(({ type }) => type === 'leftover')
  return {
    messages: toMessages({ ...reading, findings: told }),
    found: findings.filter(isTold).map(({ type }) => type)
  }
}

/**
 * All that there is to say of one build.
 *
 * Collected while pages are rendered, and told once at the end.
 */
export class Report {
  readonly #entries = new Map<string, Entry>()
  readonly #verbose: boolean

  /**
   * @param verbose
   *   Whether to tell the evidence as well. Default: `false`.
   */
  constructor(verbose = false) {
    this.#verbose = verbose
  }

  /** Add what there is to say of a text that was read in a file. */
  read(inputPath: string, text: string, remarks: Remarks): void {
    this.#entry(inputPath).readings.set(text, remarks)
  }

  /** Add what went wrong with a file. */
  problem(inputPath: string, problem: Problem): void {
    const { problems } = this.#entry(inputPath)
    if (!problems.some(({ reason }) => reason === problem.reason)) problems.push(problem)
  }

  /** Number of doubts and problems. */
  get worries(): number {
    return worriesIn(this.#files())
  }

  /**
   * Tell it as text: problems, doubts and leftovers by file and line, and a
   * summary. Nothing where nothing was read.
   */
  toString(): string {
    if (this.#entries.size === 0) return ''
    const files = this.#files()
    const lines = files.length ? `${reporter(files, { verbose: this.#verbose })}\n\n` : ''
    return `${lines}[copydesk] ${this.#summary(worriesIn(files))}`
  }

  #entry(inputPath: string): Entry {
    const known = this.#entries.get(inputPath)
    if (known) return known
    const entry: Entry = { problems: [], readings: new Map() }
    this.#entries.set(inputPath, entry)
    return entry
  }

  /** Files of which there is something to say. */
  #files(): VFile[] {
    return [...this.#entries]
      .filter(([, entry]) => isWorthAFile(entry))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([inputPath, entry]) => fileOf(inputPath, entry))
  }

  #summary(worries: number): string {
    const pages = [...this.#entries.values()].flatMap(({ readings }) => [...readings.values()])
    const counts = new Map<string, number>()
    for (const { found } of pages) {
      for (const type of found) counts.set(type, (counts.get(type) ?? 0) + 1)
    }
    const found = order.flatMap(type => {
      const count = counts.get(type)
      return count ? [counted(count, nounOf(type))] : []
    })
    const told = [...found, counted(worries, 'doubt')].join(', ')
    return `Read ${counted(pages.length, 'page')}: ${told}`
  }
}

/** What a summary calls a finding. */
function nounOf(name: string): string {
  return name === 'published' ? 'date' : name.replaceAll('-', ' ')
}

/** In the order in which conventions read; what was taken out is last. */
const order = [
  ...Object.keys(switches).filter(name => name !== 'leftover'),
  'quotation',
  'leftover'
]

function isWorthAFile({ problems, readings }: Entry): boolean {
  if (problems.length > 0) return true
  for (const { messages } of readings.values()) if (messages.length > 0) return true
  return false
}

/** A file with its messages, at the lines where they stand in it. */
function fileOf(inputPath: string, { problems, readings }: Entry): VFile {
  const file = new VFile({ path: relative('', inputPath) })
  const content = memo(() => contentOf(inputPath))
  for (const { reason, line = 1, text } of problems) {
    const at = { line, column: 1 }
    const place = text === undefined ? at : placesIn(text, content() ?? text)(at)
    file.message(reason, { source, ruleId: 'file', place })
  }
  const said = new Set<string>()
  for (const [text, { messages }] of readings) {
    if (messages.length === 0) continue
    const placeIn = placesIn(text, content() ?? text)
    for (const message of messages) {
      const { reason, ruleId, place } = message
      const at = place && placeIn(place.start)
      const key = `${at?.line}:${at?.column} ${ruleId} ${reason}`
      if (said.has(key)) continue
      said.add(key)
      tell(file, message, at)
    }
  }
  return file
}

function memo<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function worriesIn(files: readonly VFile[]): number {
  return files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal === false).length
}
