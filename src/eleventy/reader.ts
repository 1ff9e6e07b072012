import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import { type Parse, readMarkdown, takesParser } from '../markdown/read-markdown.ts'

/**
 * Reads the Markdown of a site, and loads its parser when a page first needs it:
 * a site of plain pages has no need of it.
 */
export class Reader {
  readonly #mostMarks: number
  #parse: Parse | undefined

  private constructor(mostMarks: number) {
    this.#mostMarks = mostMarks
  }

  /** @param mostMarks Marks that one paragraph may have. */
  static async open(mostMarks: number): Promise<Reader> {
    const reader = new Reader(mostMarks)
    // An early Node.js 20 or 22 cannot load it in the midst of rendering.
    if (!process.features.require_module) await reader.#load()
    return reader
  }

  /** Get ready for a page; what a template language writes may be anything. */
  async prepare(content: string): Promise<void> {
    if (!this.#parse && (/\{[{%]/u.test(content) || takesParser(content))) await this.#load()
  }

  /**
   * Read Markdown.
   *
   * @throws {RangeError}
   *   If a paragraph has too many marks, or too much stands in one another; the
   *   message names the line.
   */
  read(markdown: string): Root {
    return readMarkdown(markdown, () => (this.#parse ??= loadNow()), this.#mostMarks)
  }

  async #load(): Promise<void> {
    this.#parse = (await import('../markdown/micromark.ts')).parse
  }
}

/** Load it at once: a layout, or a part of a page in another language, is not prepared. */
function loadNow(): Parse {
  const { fromMarkdown } = createRequire(import.meta.url)('eleventy-plugin-copydesk/markdown')
  return (markdown, mostMarks) => fromMarkdown(markdown, { mostMarks })
}
