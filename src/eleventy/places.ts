/** Place in a text: line and column in UTF-16 code units, both from 1. */
export interface Point {
  readonly line: number
  readonly column: number
}

/**
 * Find out where in a file the places of a text are that was made from it:
 * front matter is gone, and a template language may have written words or lines.
 *
 * @param text
 *   What was read.
 * @param file
 *   What is in the file.
 * @returns
 *   Function from a place in the text to the place in the file. A word that a
 *   template wrote is where its tag is. A line that nothing in the file has
 *   written is after the last one which is known.
 */
export function placesIn(text: string, file: string): (point: Point) => Point {
  if (text === file) return point => point
  const opening = file.slice(0, Math.max(0, file.length - text.length))
  if (file === opening + text && opening.endsWith('\n')) {
    const before = opening.split('\n').length - 1
    return ({ line, column }) => ({ line: line + before, column })
  }
  const known = originsOf(text.split(ending), file.split(ending))
  return ({ line, column }) => {
    const { number, columnOf } = known[line - 1] ?? { number: line, columnOf: first }
    return { line: number, column: columnOf(column) }
  }
}

const ending = /\r\n|\n|\r/u
const first = () => 1

/** Where a line of the text comes from. */
interface Origin {
  /** Number of the line in the file, from 1. */
  readonly number: number
  readonly columnOf: (column: number) => number
}

/** The lines go on in the file as they do in the text; a loop goes back. */
function originsOf(lines: readonly string[], file: readonly string[]): Origin[] {
  const same = numbersOf(file)
  const templates = file.flatMap((line, at) => (tag.test(line) ? [templateOf(line, at + 1)] : []))
  const top = endOfFrontMatter(file)
  let last = top
  return lines.map(line => {
    const words = line.trim()
    if (!words) return { number: last + 1, columnOf: first }
    const numbers = same.get(words)?.filter(number => number > top) ?? []
    const next = numbers.find(number => number > last)
    const written = next === undefined && writerOf(line, templates, last)
    if (written) {
      last = written.number
      return { number: last, columnOf: column => columnIn(written, line, column) }
    }
    const again = next ?? numbers.findLast(number => number <= last)
    if (again === undefined) return { number: Math.min(last + 1, file.length), columnOf: first }
    last = again
    const shift = indent(file[again - 1] ?? '') - indent(line)
    return { number: again, columnOf: column => Math.max(1, column + shift) }
  })
}

/** Numbers of the lines that say the same. */
function numbersOf(lines: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    const same = numbers.get(line.trim())
    if (same) same.push(at + 1)
    else numbers.set(line.trim(), [at + 1])
  }
  return numbers
}

/** Number of the line that ends the front matter; 0 where there is none. */
function endOfFrontMatter([opening, ...rest]: readonly string[]): number {
  if (!opening?.startsWith('---')) return 0
  return rest.findIndex(line => line.startsWith('---')) + 2
}

const indent = (line: string) => line.length - line.trimStart().length

/** Tag of a template language. */
const tag = /\{\{[^{}]*\}\}|\{%[^%]*%\}/u

/** A line of the file with tags in it. */
interface Template {
  readonly number: number
  /** The words between the tags, and where they begin: offsets from 0. */
  readonly parts: readonly { readonly start: number; readonly words: string }[]
}

function templateOf(line: string, number: number): Template {
  let start = 0
  const parts = line.split(new RegExp(`(${tag.source})`, 'u')).map((words, index) => {
    const part = { start, words, isTag: index % 2 === 1 }
    start += words.length
    return part
  })
  return { number, parts: parts.filter(({ isTag }) => !isTag) }
}

/** The line which wrote another: the next one which can have, or the last one before. */
function writerOf(
  line: string,
  templates: readonly Template[],
  last: number
): Template | undefined {
  const fits = (template: Template) => offsetsIn(template, line) !== undefined
  return (
    templates.find(template => template.number >= last && fits(template)) ??
    templates.findLast(template => template.number < last && fits(template))
  )
}

/**
 * Offsets in a line at which the words of a template stand there.
 *
 * @returns
 *   An offset for each of its parts; nothing where they are not all there, or
 *   where there are none: a tag alone can have written anything.
 */
function offsetsIn({ parts }: Template, line: string): number[] | undefined {
  if (parts.every(({ words }) => words.trim() === '')) return
  const offsets: number[] = []
  let from = 0
  for (const [index, { words }] of parts.entries()) {
    const text = index === 0 ? words.trimStart() : words
    const last = index === parts.length - 1
    const at = last ? Math.max(from, line.length - words.length) : line.indexOf(text, from)
    if (at < 0 || !line.startsWith(text, at)) return
    if (index === 0 && at > indent(line)) return
    offsets.push(at)
    from = at + text.length
  }
  return offsets
}

/** Column in the file for one in the line which a template wrote. */
function columnIn(template: Template, line: string, column: number): number {
  const offsets = offsetsIn(template, line) ?? []
  const index = offsets.findLastIndex(offset => offset <= column - 1)
  const part = template.parts[index]
  if (!part) return 1
  const lead = index === 0 ? indent(part.words) : 0
  const into = column - 1 - (offsets[index] ?? 0)
  return part.start + Math.min(part.words.length, lead + into) + 1
}
