import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Page, toHtml } from '../../src/index.ts'

/** The words of a text: letters and digits alone. */
export const tokens = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const fragments = unified().use(rehypeParse, { fragment: true }).freeze()
const documents = unified().use(rehypeParse).freeze()
const writer = unified().use(rehypeStringify).freeze()

/** Text of HTML, blocks parted by line endings. */
export function textOf(html: string): string {
  let text = ''
  visit(fragments.parse(html), node => {
    if (node.type === 'text') text += node.value
    if (node.type === 'element' && /^(?:p|h\d|li|figcaption|blockquote)$/u.test(node.tagName))
      text += '\n'
  })
  return text
}

/** Number, letter or roman number that marks an item, and the bullet `o`. */
const itemMark =
  /^[^\S\r\n]*(?:>[^\S\r\n]*)*(?:\(?(?:\d{1,9}|[a-z]|[ivxlc]+)[.)]|\d\ufe0f?\u20e3|o)(?=\s)/gimu

/**
 * The words of the copy that are not in the HTML, in order; marks of items and
 * what was reported as a leftover left out of account.
 */
export function lost(copy: string, { html, article }: Page = toHtml(copy)): string[] {
  let rest = copy
  for (const { place } of article.leftovers) {
    const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0]
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  // No parser of HTML keeps NUL.
  rest = rest.replaceAll('\0', '').normalize('NFC')
  const marks = new Set<number>()
  for (const { index, 0: mark } of rest.matchAll(itemMark)) {
    for (let at = index; at < index + mark.length; at++) marks.add(at)
  }
  // A word parted at the end of a line is one word again: letters count, not spaces.
  const out = tokens(textOf(html)).join('')
  const missing: string[] = []
  // Where the reader of the output may be: a mark of an item is there, or is not.
  let places = [0]
  for (const { index, 0: word } of rest.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const after = places.filter(at => out.startsWith(word, at)).map(at => at + word.length)
    if (marks.has(index)) after.push(...places)
    if (after.length) places = [...new Set(after)]
    else missing.push(word)
  }
  if (!places.includes(out.length)) missing.push(`invented: ${out.slice(places[0]).slice(0, 40)}`)
  return missing
}

/** What is wrong with the places of messages. */
export function placesOf(messages: Page['messages'], copy: string): string[] {
  const wrong: string[] = []
  const starts = lineStarts(copy)
  for (const { place, reason } of messages) {
    const { start, end } = place ?? {}
    if (start?.offset === undefined || end?.offset === undefined) wrong.push(`no place: ${reason}`)
    else if (start.offset < 0 || end.offset <= start.offset || end.offset > copy.length) {
      wrong.push(`${start.offset} to ${end.offset}: ${reason}`)
    } else if ((starts[start.line - 1] ?? -1) + start.column - 1 !== start.offset) {
      wrong.push(`${start.line}:${start.column} is not ${start.offset}: ${reason}`)
    }
  }
  return wrong
}

/** What is wrong with the places of messages, and with what quotations and people claim to cover. */
export function misplaced(copy: string, { article, messages }: Page = toHtml(copy)): string[] {
  const wrong = placesOf(messages, copy)
  const claims = [
    ...article.quotes.flatMap(quote => [quote, quote.source, quote.cue]),
    ...article.rosters.flatMap(({ people }) => people.map(one => ({ ...one, text: one.name })))
  ]
  for (const claim of claims) {
    if (!claim) continue
    const there = tokens(copy.slice(claim.start, claim.end)).join(' ')
    if (there !== tokens(claim.text).join(' ')) wrong.push(`${claim.text}: ${there}`)
  }
  return wrong
}

/** What is wrong with the places of a tree made from the copy. */
export function wrongPlaces(tree: Root, copy: string): string[] {
  const starts = lineStarts(copy)
  const wrong: string[] = []
  const check = (node: Nodes, from: number, to: number) => {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) {
      wrong.push(`${node.type} has no place`)
      return
    }
    for (const { line, column, offset = -1 } of [start, end]) {
      if ((starts[line - 1] ?? -1) + column - 1 !== offset) {
        wrong.push(`${node.type}: ${line}:${column} is not ${offset}`)
      }
    }
    if (start.offset < from || end.offset > to) wrong.push(`${node.type} leaves its parent`)
    if (node.type === 'text') {
      const there = copy.slice(start.offset, end.offset).replace(/\r\n?/u, '\n')
      if (there !== node.value) wrong.push(`${JSON.stringify(node.value)} is not at its place`)
    }
    if ('children' in node) {
      let at = start.offset
      for (const child of node.children) {
        check(child, at, end.offset)
        at = child.position?.end.offset ?? at
      }
    }
  }
  let at = 0
  for (const node of tree.children) {
    check(node, at, copy.length)
    at = node.position?.end.offset ?? at
  }
  return wrong
}

function lineStarts(copy: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of copy.matchAll(/\r\n|\r|\n/gu)) {
    starts.push(index + ending.length)
  }
  return starts
}

/** What a browser makes of HTML, written again; what no parser keeps (NUL, CR) left out. */
export function parsed(html: string): string {
  return writer.stringify(fragments.parse(bare(html)))
}

/** HTML without what no parser keeps. */
export function bare(html: string): string {
  return html.replaceAll('\0', '').replace(/\r\n?/gu, '\n')
}

/** What a browser has within the first element of a name, written again. */
export function within(html: string, tagName: string): string | undefined {
  let found: HtmlRoot | undefined
  visit(documents.parse(bare(html)), 'element', element => {
    if (element.tagName === tagName) found ??= { type: 'root', children: element.children }
  })
  return found && writer.stringify(found)
}

/** Elements and properties in HTML, as `a[href]`. */
export function markupIn(html: string): Set<string> {
  const found = new Set<string>()
  visit(fragments.parse(html), (node: HtmlNodes) => {
    if (node.type === 'comment' || node.type === 'doctype') found.add(node.type)
    if (node.type !== 'element') return
    found.add(node.tagName)
    for (const name of Object.keys(node.properties)) found.add(`${node.tagName}[${name}]`)
  })
  return found
}
