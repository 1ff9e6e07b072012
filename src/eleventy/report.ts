import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Page } from '../html.ts'
import { source } from '../messages.ts'
import { linesIn } from './lines.ts'

/** What went wrong with a file, beside what was read in it. */
export interface Problem {
  readonly reason: string
  /** From 1. Default: the first, where the whole file is meant. */
  readonly line?: number | undefined
  /** Text that the line is in, where that is not the file. */
  readonly text?: string | undefined
}

interface Entry {
  readonly problems: Problem[]
  /** Readings, by the text that was read: pagination gives one file many. */
  readonly readings: Map<string, Page>
}

/**
 * All that there is to say of one build.
 *
 * Collected while pages are rendered, and told once at the end.
 */
export class Report {
  readonly #entries = new Map<string, Entry>()

  /** Add what was read in a file. */
  read(inputPath: string, text: string, page: Page): void {
    this.#entry(inputPath).readings.set(text, page)
  }

  /** Add what went wrong with a file. */
  problem(inputPath: string, problem: Problem): void {
    const { problems } = this.#entry(inputPath)
    if (!problems.some(({ reason }) => reason === problem.reason)) problems.push(problem)
  }

  /** Number of doubts and problems. */
  get worries(): number {
    return this.#all().reduce((sum, file) => sum + file.messages.filter(isWorry).length, 0)
  }

  /**
   * Tell it as text: problems, doubts and leftovers by file and line, and a
   * summary. Nothing where nothing was read.
   *
   * @param verbose
   *   Whether to tell all findings, with their evidence.
   */
  toString(verbose: boolean): string {
    if (this.#entries.size === 0) return ''
    const files = this.#all()
    if (!verbose) {
      for (const file of files) {
        file.messages = file.messages.filter(
          message => isWorry(message) || message.ruleId === 'leftover'
        )
      }
    }
    const told = files.filter(file => file.messages.length)
    const lines = told.length ? `${reporter(told, { verbose })}\n\n` : ''
    return `${lines}[copydesk] ${this.#summary()}`
  }

  #entry(inputPath: string): Entry {
    const known = this.#entries.get(inputPath)
    if (known) return known
    const entry: Entry = { problems: [], readings: new Map() }
    this.#entries.set(inputPath, entry)
    return entry
  }

  #all(): VFile[] {
    return [...this.#entries]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([inputPath, entry]) => fileOf(inputPath, entry))
  }

  #summary(): string {
    const pages = [...this.#entries.values()].flatMap(({ readings }) => [...readings.values()])
    const total = (count: (page: Page) => number) =>
      pages.reduce((sum, page) => sum + count(page), 0)
    const counts = [
      many(
        total(({ article }) => article.sections.length),
        'section head'
      ),
      many(
        total(({ article }) => new Set(article.quotes.map(({ id }) => id).filter(Boolean)).size),
        'pull quote'
      ),
      many(
        total(({ article }) => article.rosters.length),
        'roster'
      ),
      many(
        total(({ article }) => article.leftovers.length),
        'leftover'
      ),
      many(this.worries, 'doubt')
    ]
    return `Read ${many(pages.length, 'page')}: ${counts.join(', ')}`
  }
}

function fileOf(inputPath: string, { problems, readings }: Entry): VFile {
  const file = new VFile({ path: relative('', inputPath) })
  const content = contentOf(inputPath)
  for (const { reason, line = 1, text = content } of problems) {
    const lineOf = linesIn(text ?? '', content ?? text ?? '')
    file.message(reason, { source, ruleId: 'file', place: { line: lineOf(line), column: 1 } })
  }
  const said = new Set<string>()
  for (const [text, { messages }] of readings) {
    const lineOf = linesIn(text, content ?? text)
    for (const { reason, ruleId, place, doubt, note } of messages) {
      const line = place && lineOf(place.start.line)
      const key = `${line} ${ruleId} ${reason}`
      if (said.has(key)) continue
      said.add(key)
      const at = { line: line ?? 1, column: place?.start.column ?? 1 }
      const options = { ruleId, source, ...(place && { place: at }) }
      const message = doubt ? file.message(reason, options) : file.info(reason, options)
      message.note = note
    }
  }
  return file
}

/** What is in a file; nothing where it is none (a virtual template). */
function contentOf(inputPath: string): string | undefined {
  try {
    return readFileSync(inputPath, 'utf8')
  } catch {
    return
  }
}

function isWorry({ fatal }: { fatal?: boolean | null | undefined }): boolean {
  return fatal === false || fatal === true
}

function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
