import type { Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { type Known, known, wholeOf } from './blocks.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { Limit } from './limit.ts'

/** The parser. It takes a text, and the number of marks that one paragraph may have. */
export type Parse = (markdown: string, mostMarks: number) => Root

/** Marks that one paragraph may have, where nothing else is said. */
export const mostMarks = 1000

/** A run of chunks that are read without the parser. */
interface Run {
  readonly blocks: readonly Known[]
  readonly first: Chunk
  readonly last: Chunk
}

/** What stands for a run where the parser reads the rest. */
const stand = 'x'

/**
 * Read Markdown, most of it without the parser.
 *
 * Nearly all of a piece is words. Those chunks are read here; for each run of
 * them the parser gets a paragraph of one letter, and the run takes its place in
 * the tree that comes of it. Where the parser finds the letter in code or in HTML, which
 * may go on after a blank line, the words of the run go there as they are.
 *
 * @param parser
 *   Gives the parser; called if it is needed at all.
 * @param most
 *   Marks that one paragraph may have.
 * @returns
 *   Exactly the tree that the parser gives for the whole.
 * @throws {Limit}
 *   If the parser does, with the line in the whole.
 */
export function readMarkdown(markdown: string, parser: () => Parse, most = mostMarks): Root {
  // The parser, too, takes the mark away and counts from after it.
  const text = markdown.startsWith('\uFEFF') ? markdown.slice(1) : markdown
  const { chunks, lineCount } = chunksOf(text)
  const runs = runsOf(text, chunks)
  const position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text, lineCount) }
  const [only] = runs
  if (chunks.length === 0) return { type: 'root', children: [], position }
  if (!only) return parser()(markdown, most)
  if (only.blocks.length === chunks.length)
    return { type: 'root', children: [...only.blocks], position }
  const rest = parseRest(withStands(text, runs), runs, parser(), most)
  const children = putBack(text, rest, runs)
  return children ? { type: 'root', children, position } : parser()(markdown, most)
}

/** Blocks of a text with letters for its runs. */
function parseRest(rest: string, runs: readonly Run[], parse: Parse, most: number): RootContent[] {
  try {
    return parse(rest, most).children
  } catch (error) {
    if (!(error instanceof Limit)) throw error
    let { line } = error
    for (const run of runs) if (run.first.line < line) line += heightOf(run)
    throw new Limit(line, error.reason)
  }
}

/** Whether there is anything in a text that takes the parser. */
export function takesParser(markdown: string): boolean {
  const { chunks } = chunksOf(markdown)
  return runsOf(markdown, chunks)[0]?.blocks.length !== chunks.length && chunks.length > 0
}

/** Runs of chunks without one between them that takes the parser. */
function runsOf(text: string, chunks: readonly Chunk[]): Run[] {
  const whole = wholeOf(text)
  const read = chunks.map(chunk => known(text, chunk, whole))
  // A list goes on in the list after it, and in what is indented.
  const alone = read.map((block, at) => {
    if (block?.type !== 'list') return block
    const fits = (near: number) =>
      near < 0 || near >= read.length || (read[near] && read[near].type !== 'list')
    return fits(at - 1) && fits(at + 1) ? block : undefined
  })
  const runs: Run[] = []
  for (let at = 0; at < chunks.length; at++) {
    const from = at
    const blocks: Known[] = []
    for (let block = alone[at]; block; block = alone[++at]) blocks.push(block)
    if (blocks.length)
      runs.push({ blocks, first: chunks[from] as Chunk, last: chunks[at - 1] as Chunk })
  }
  return runs
}

/** The text with each run as a letter. */
function withStands(text: string, runs: readonly Run[]): string {
  let rest = ''
  let from = 0
  for (const { first, last } of runs) {
    rest += text.slice(from, first.start) + stand
    from = last.end
  }
  return rest + text.slice(from)
}

/** The blocks of the whole text; nothing where a letter is not where it should be. */
function putBack(
  text: string,
  nodes: readonly RootContent[],
  runs: readonly Run[]
): RootContent[] | undefined {
  const children: RootContent[] = []
  let offset = 0
  let line = 0
  let at = 0
  for (const node of nodes) {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return
    const run = runs[at]
    if (run && start.offset + offset === run.first.start) {
      if (node.type !== 'paragraph' || end.offset !== start.offset + stand.length) return
      for (const block of run.blocks) children.push(block)
      offset += sizeOf(run)
      line += heightOf(run)
      at++
      continue
    }
    move(node, offset, line)
    // The runs that stand in this node, as a part of its words.
    for (let inside = runs[at]; inside && inside.first.start < end.offset; inside = runs[++at]) {
      if (node.type !== 'code' && node.type !== 'html') return
      const lines = inside.first.line - start.line - (node.type === 'code' ? 1 : 0)
      const value = withWords(node.value, lines, text.slice(inside.first.start, inside.last.end))
      if (value === undefined) return
      node.value = value
      offset += sizeOf(inside)
      line += heightOf(inside)
      end.offset += sizeOf(inside)
      end.line += heightOf(inside)
      if (end.offset === inside.last.end) end.column = lastColumn(inside)
    }
    children.push(node)
  }
  return at === runs.length ? children : undefined
}

/** Characters that a run has more than the letter for it. */
function sizeOf({ first, last }: Run): number {
  return last.end - first.start - stand.length
}

/** Lines that a run has more than one. */
function heightOf({ first, last }: Run): number {
  return last.line + last.lines.length - 1 - first.line
}

/** Column after the last character of a run. */
function lastColumn({ last }: Run): number {
  return last.end - (last.lines.at(-1) as number) + 1
}

/** Move a node with all that is in it. */
function move(node: RootContent, offset: number, line: number): void {
  if (offset === 0 && line === 0) return
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.position) {
      shift(next.position.start, offset, line)
      shift(next.position.end, offset, line)
    }
    if ('children' in next) for (const child of next.children) waiting.push(child)
  }
}

function shift(point: Point, offset: number, line: number): void {
  point.line += line
  if (point.offset !== undefined) point.offset += offset
}

/** Code or HTML with the words where the letter for them is: alone in its line. */
function withWords(value: string, line: number, words: string): string | undefined {
  const parts = value.split(/(\r\n|\r|\n)/u)
  if (parts[line * 2] !== stand) return
  parts[line * 2] = words
  return parts.join('')
}

/** Where a text ends. */
function endOf(text: string, line: number): Point {
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  return { line, column: text.length - last + 1, offset: text.length }
}
