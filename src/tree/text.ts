import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'

/**
 * Words of a node as a reader sees them, as long as they are in the tree.
 *
 * Lines are parted by `\n`: a hard break counts as one, and of CRLF, which Markdown
 * leaves in its text, the CR as a space.
 */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const { value } = node
    return value.includes('\r') ? value.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : value
  }
  if (node.type === 'break') return '\n'
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += plainText(child)
  return text
}

/** Length of the plain text of a node, in UTF-16 code units. */
function lengthOf(node: Nodes): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length
  if (node.type === 'break') return 1
  if (!('children' in node)) return 0
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

/**
 * Cut a run of phrasing content by offsets into its plain text.
 *
 * Emphasis and links that stand across a cut are there on both sides of it.
 *
 * @param nodes
 *   Phrasing content; not changed.
 * @param start
 *   First UTF-16 code unit of the plain text to keep.
 * @param end
 *   First UTF-16 code unit not to keep; default: to the end.
 * @returns
 *   Nodes whose plain text is that part. Nodes without text (images, raw HTML)
 *   go with the text that ends where they stand.
 */
export function slice(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number = Number.POSITIVE_INFINITY
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const size = lengthOf(node)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, size)
    const here = size === 0 ? (at > start || start === 0) && at <= end : from < to
    if (here) kept.push(from === 0 && to === size ? node : part(node, from, to))
    at += size
  }
  return kept
}

function part(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const cut = { ...node, value: node.value.slice(from, to) }
    if (node.position) {
      cut.position = {
        start: pointIn(node.value, node.position, from),
        end: pointIn(node.value, node.position, to)
      }
    }
    return cut
  }
  if (!('children' in node)) return node
  // The children of phrasing content are phrasing content; the union of types hides it.
  return { ...node, children: slice(node.children, from, to) } as typeof node
}

/**
 * Find the place in the source of a part of a node's plain text.
 *
 * @param node
 *   Node with phrasing content somewhere below it.
 * @param start
 *   UTF-16 offset into the plain text of the node.
 * @param end
 *   UTF-16 offset, exclusive.
 * @param source
 *   Source of the piece, used where the text differs from it (character
 *   references, escapes); without it such places are as near as can be told.
 * @returns
 *   Place; nothing where the nodes have no positions.
 */
export function placeOf(
  node: Nodes,
  start: number,
  end: number,
  source?: string
): Position | undefined {
  const only = onlyText(node)
  if (only?.position && start < end) {
    const { value, position } = only
    return {
      start: pointIn(value, position, Math.min(start, value.length), source),
      end: pointIn(value, position, Math.min(end, value.length), source)
    }
  }
  let at = 0
  let first: Point | undefined
  let last: Point | undefined
  const walk = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) {
        if (last && at >= end) return
        walk(child)
      }
      return
    }
    // As it was written: a place is found by its characters.
    const isWritten = node.type === 'text' || node.type === 'inlineCode'
    const value = isWritten ? node.value : plainText(node)
    const from = at
    at += value.length
    if (!node.position || value === '' || at <= start || from >= end) return
    first ??= pointIn(value, node.position, Math.max(start - from, 0), source)
    last = pointIn(value, node.position, Math.min(end - from, value.length), source)
  }
  walk(node)
  return first && last ? { start: first, end: last } : undefined
}

/** The text of a node that holds one text and nothing else, as most paragraphs do. */
function onlyText(node: Nodes): Text | undefined {
  if (!('children' in node) || node.children.length !== 1) return undefined
  const [only] = node.children
  return only?.type === 'text' ? only : undefined
}

/** Point in the source of the character at `index` of a text node's value. */
function pointIn(value: string, place: Position, index: number, source?: string): Point {
  const { start, end } = place
  if (index === 0) return start
  if (index === value.length) return end
  const from = start.offset ?? 0
  const size = (end.offset ?? 0) - from
  if (size === value.length || source === undefined) {
    if (start.line !== end.line) return advance(start, value, index)
    return { line: start.line, column: start.column + index, offset: from + index }
  }
  return advance(start, source.slice(from, end.offset), aligned(value, source, from, index))
}

/** Point after `count` code units of `text`, which begins at `start`. */
function advance(start: Point, text: string, count: number): Point {
  let { line, column } = start
  let from = 0
  for (;;) {
    const ending = endOfLine(text, from)
    if (ending < 0 || ending >= count) break
    line++
    column = 1
    from = ending + 1
  }
  return { line, column: column + count - from, offset: (start.offset ?? 0) + count }
}

/** Index of the last character of the line ending after `from`: LF, CRLF or CR; -1 for none. */
function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const before = feed < 0 ? text.length : feed
  const ending = text.slice(from, before).indexOf('\r')
  return ending < 0 || (from + ending === before - 1 && feed >= 0) ? feed : from + ending
}

/** Character reference: one character in the tree. */
const reference = /&[^\s;&]{1,32};/uy

/** Distance in the source from `from` to what became the character at `index` of `value`. */
function aligned(value: string, source: string, from: number, index: number): number {
  let at = from
  let place = from
  for (let read = 0; read <= index; read++) {
    const character = value.charAt(read)
    reference.lastIndex = at
    if (reference.test(source) && (character !== '&' || source.startsWith('&amp;', at))) {
      place = at
      at = reference.lastIndex
      continue
    }
    const found = indexOf(source, character, at)
    place = found < 0 ? at : found
    if (found >= 0) at = found + 1
  }
  return place - from
}

/** Index of a character as it was written: U+FFFD is what Markdown makes of NUL as well. */
function indexOf(source: string, character: string, at: number): number {
  const found = source.indexOf(character, at)
  const nul = character === '\ufffd' ? source.indexOf('\0', at) : -1
  return nul >= 0 && (found < 0 || nul < found) ? nul : found
}
