import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import { closingBackticks, isMarked, roleOf } from './marks.ts'

/** What there is to know of the words which are read. */
export interface Words {
  /** The words alone. A space or a line ending stands before and after them, or nothing. */
  readonly text: string
  /** Place of an offset into the words. Asked for in rising order. */
  readonly point: (offset: number) => Point
  /** Whether the words stand in one line. */
  readonly single: boolean
  /** Whether a link may be defined somewhere: then `[sic]` may be one. */
  readonly defined: boolean
}

/**
 * Read words with the marks that people use every day: emphasis, links, images,
 * code, each as simple as can be.
 *
 * @returns
 *   Exactly what the parser gives; nothing where the words have anything else, or
 *   where it takes more to say what a mark belongs to.
 */
export function inline(words: Words): PhrasingContent[] | undefined {
  return new Inline(words).read()
}

/** Characters that may mean something in Markdown. */
const special = /[\0\t\\`*_[\]<&~|]/gu
const attention = /([*_])\1*/uy
const backticks = /`+/uy
const target = /\([\w\-.~:/?#@!$*+,;=%&]+\)/uy

/** Something that has begun: emphasis, a link, an image, or the words themselves. */
interface Open {
  /** How it begins: `**`, `![`; the words themselves, with nothing. */
  readonly mark: string
  readonly start: Point | undefined
  readonly children: PhrasingContent[]
}

class Inline {
  readonly #words: Words
  readonly #text: string
  readonly #open: Open[] = []
  #top: Open = { mark: '', start: undefined, children: [] }
  /** Where the words begin that are in no node yet. */
  #from = 0

  constructor(words: Words) {
    this.#words = words
    this.#text = words.text
  }

  read(): PhrasingContent[] | undefined {
    special.lastIndex = 0
    for (let found = special.exec(this.#text); found; found = special.exec(this.#text)) {
      const next = this.#mark(found[0], found.index)
      if (next === undefined) return
      special.lastIndex = next
    }
    if (this.#open.length > 0) return
    this.#flush(this.#text.length)
    return this.#top.children
  }

  /** Where to go on after a mark; nothing where it takes the parser. */
  #mark(mark: string, at: number): number | undefined {
    if (mark === '*' || mark === '_') return this.#attention(mark, at)
    if (mark === '[') return this.#bracket(at)
    if (mark === ']') return this.#link(at)
    if (mark === '`') return this.#code(at)
    return isMarked(this.#text, at, this.#words.single) ? undefined : at + 1
  }

  /** `*`, `**`, `_`, `__`: begins or ends emphasis, which has no other of its kind in it. */
  #attention(mark: string, at: number): number | undefined {
    const run = matchAt(attention, this.#text, at)
    const next = at + run.length
    const role = roleOf(this.#text, at, next)
    if (role === 'word') return next
    if (role === undefined || run.length > 2) return
    if (role === 'opens') {
      if (this.#isIn(mark)) return
      this.#begin(run, at, next)
    } else {
      if (this.#top.mark !== run) return
      this.#flush(at)
      const { children, start } = this.#end()
      const type = run.length === 2 ? 'strong' : 'emphasis'
      this.#add({ type, children, position: this.#place(start, next) }, next)
    }
    return next
  }

  /** `[` or `![`: begins a link or an image, which stands in no other. */
  #bracket(at: number): number | undefined {
    if (this.#isIn('[') || this.#isIn('!')) return
    const image = at > this.#from && this.#text.charAt(at - 1) === '!'
    this.#begin(image ? '![' : '[', image ? at - 1 : at, at + 1)
    return at + 1
  }

  /** `]`: ends a link or an image, if an address follows. */
  #link(at: number): number | undefined {
    const { mark } = this.#top
    if (!mark.endsWith('[')) return
    const address = matchAt(target, this.#text, at + 1)
    if (address === '') return this.#words.defined ? undefined : this.#aside(at)
    if (/&(?:#|[A-Za-z0-9]+;)/u.test(address)) return
    this.#flush(at)
    const next = at + 1 + address.length
    const { children, start } = this.#end()
    const url = address.slice(1, -1)
    const position = this.#place(start, next)
    if (mark === '[') {
      this.#add({ type: 'link', title: null, url, children, position }, next)
      return next
    }
    const [text, ...more] = children
    // Marks in the text of an image are the parser's.
    if (more.length > 0 || (text && text.type !== 'text')) return
    this.#add({ type: 'image', title: null, url, alt: text?.value ?? '', position }, next)
    return next
  }

  /** `]` of `[sic]`, where no link is defined: both brackets are words. */
  #aside(at: number): number | undefined {
    const after = this.#text.charAt(at + 1)
    if (after === '(' || after === '[') return
    this.#flush(at)
    const { mark, start, children } = this.#end()
    if (!start) return
    const { line, column, offset = 0 } = start
    const end = { line, column: column + mark.length, offset: offset + mark.length }
    this.#append({ type: 'text', value: mark, position: { start, end } })
    for (const child of children) this.#append(child)
    this.#from = at
    return at + 1
  }

  /** Code, in one line. */
  #code(at: number): number | undefined {
    const run = matchAt(backticks, this.#text, at)
    const from = at + run.length
    const to = closingBackticks(this.#text, from, run.length)
    if (to < 0) return
    const code = this.#text.slice(from, to)
    if (/[\r\n\t\0]/u.test(code)) return
    this.#flush(at)
    const next = to + run.length
    // A space at both ends parts code from its marks.
    const padded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/u.test(code)
    const value = padded ? code.slice(1, -1) : code
    this.#add(
      { type: 'inlineCode', value, position: this.#place(this.#words.point(at), next) },
      next
    )
    return next
  }

  #isIn(mark: string): boolean {
    return this.#top.mark.startsWith(mark) || this.#open.some(one => one.mark.startsWith(mark))
  }

  #begin(mark: string, at: number, next: number): void {
    this.#flush(at)
    this.#open.push(this.#top)
    this.#top = { mark, start: this.#words.point(at), children: [] }
    this.#from = next
  }

  /** What ends here; what it stands in goes on. */
  #end(): Open {
    const ended = this.#top
    this.#top = this.#open.pop() ?? ended
    return ended
  }

  /** Add a node which ends at an offset. */
  #add(node: PhrasingContent, next: number): void {
    this.#top.children.push(node)
    this.#from = next
  }

  /** Make a node of the words up to an offset. */
  #flush(to: number): void {
    if (this.#from === to) return
    const start = this.#words.point(this.#from)
    const position = this.#place(start, to)
    this.#append({ type: 'text', value: this.#text.slice(this.#from, to), position })
  }

  /** Add a node; words which follow words go on them. */
  #append(node: PhrasingContent): void {
    const { children } = this.#top
    const last = children.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.position && node.position) {
      last.value += node.value
      last.position.end = node.position.end
    } else children.push(node)
  }

  #place(start: Point | undefined, end: number) {
    const last = this.#words.point(end)
    return { start: start ?? last, end: last }
  }
}

/** What a sticky pattern matches at an offset; nothing is `''`. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
