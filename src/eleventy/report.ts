import { relative } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { switches } from '../conventions/names.ts'
import type { Page } from '../html.ts'
import { type Message, source } from '../messages.ts'
import { contentOf, type Problem } from './file.ts'
import { placesIn } from './places.ts'

interface Entry {
  readonly problems: Problem[]
  /** Readings, by the text that was read: pagination gives one file many. */
  readonly readings: Map<string, PageReport>
}

/** What is left to say of a page; its HTML and most of its messages are not kept. */
interface PageReport {
  readonly messages: readonly Message[]
  /** What each finding is called in the summary. */
  readonly nouns: readonly string[]
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
   *   Whether to tell all findings, with their evidence. Default: `false`.
   */
  constructor(verbose = false) {
    this.#verbose = verbose
  }

  /** Add what was read in a file. */
  read(inputPath: string, text: string, { messages }: Page): void {
    const told = this.#verbose
      ? messages
      : messages.filter(({ doubt, ruleId }) => doubt || ruleId === 'leftover')
    const nouns = messages.filter(({ doubt }) => !doubt).map(nounFor)
    this.#entry(inputPath).readings.set(text, { messages: told, nouns })
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
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([inputPath, entry]) => fileOf(inputPath, entry))
      .filter(({ messages }) => messages.length > 0)
  }

  #summary(worries: number): string {
    const pages = [...this.#entries.values()].flatMap(({ readings }) => [...readings.values()])
    const counts = new Map<string, number>()
    for (const noun of pages.flatMap(({ nouns }) => nouns)) {
      counts.set(noun, (counts.get(noun) ?? 0) + 1)
    }
    const found = [...counts.keys()]
      .sort((one, other) => nouns.indexOf(one) - nouns.indexOf(other))
      .map(noun => many(counts.get(noun) ?? 0, noun))
    const told = [...found, many(worries, 'doubt')].join(', ')
    return `Read ${many(pages.length, 'page')}: ${told}`
  }
}

/** What a summary calls a finding. */
function nounFor({ ruleId, id }: Message): string {
  // In its sentence, and so without an id.
  return ruleId === 'pull-quote' && id === null ? 'quotation' : nounOf(ruleId)
}

function nounOf(name: string): string {
  return name === 'published' ? 'date' : name.replaceAll('-', ' ')
}

/** In the order in which conventions read; what was taken out is last. */
const nouns = [
  ...Object.keys(switches).filter(name => name !== 'leftover'),
  'quotation',
  'leftover'
].map(nounOf)

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
    for (const { reason, ruleId, place, doubt, note } of messages) {
      const at = place && placeIn(place.start)
      const key = `${at?.line}:${at?.column} ${ruleId} ${reason}`
      if (said.has(key)) continue
      said.add(key)
      const options = { ruleId, source, ...(at && { place: at }) }
      const message = doubt ? file.message(reason, options) : file.info(reason, options)
      message.note = note
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

function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
