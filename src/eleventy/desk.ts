import type { Root as HtmlRoot } from 'hast'
import { type Article, toArticle } from '../article.ts'
import type { Door } from '../door.ts'
import { type Proof, renderProof } from '../html.ts'
import type { Settings } from '../options.ts'
import type { FrontMatterEngines, PageData } from './config.ts'
import { noFrontMatter, problemOf, unreadable, wholeOf } from './file.ts'
import { allowRules } from './front-matter.ts'
import { type Highlight, highlighted } from './highlight.ts'
import type { Inspector } from './inspector.ts'
import type { EleventySettings } from './options.ts'
import { noConventions, pageSettings, partSettings, titleOf } from './page-settings.ts'
import { partOf } from './part.ts'
import { Reader } from './reader.ts'
import { type Remarks, Report, remarksOn } from './report.ts'

/** What is done to HTML trees that hold raw HTML. */
type Clean = (tree: HtmlRoot) => HtmlRoot

/** What a build keeps of a page. */
interface Sheet {
  readonly html: string
  readonly article: Article
  readonly remarks: Remarks
  /** For the inspector alone: a reading is large, and a build keeps many pages. */
  readonly proof: Proof | undefined
}

/** What was read in a file before its page is rendered. */
interface Prepared {
  /** What was read: the text of the file without the lines of a template language. */
  readonly text: string
  readonly settings: Settings
  readonly sheet: Sheet
}

/**
 * Reads the texts of a site.
 *
 * Eleventy shows each page twice: once for its data, then to be rendered. Both
 * give the same reading as long as no template language changed the text.
 */
export class Desk {
  report: Report
  readonly #settings: EleventySettings
  readonly #clean: Clean | undefined
  readonly #reader: Reader
  readonly #inspector: Inspector | undefined
  readonly #prepared = new Map<string, Prepared>()
  /** Files that start with `---` and have no front matter. */
  readonly #misread = new Set<string>()
  /** Number of parts that each page has had. */
  #parts = new WeakMap<object, number>()

  private constructor(
    settings: EleventySettings,
    clean: Clean | undefined,
    reader: Reader,
    inspector?: Inspector
  ) {
    this.report = new Report(settings.verbose)
    this.#settings = settings
    this.#clean = clean
    this.#reader = reader
    this.#inspector = inspector
  }

  /**
   * Open a desk for all builds with these settings.
   *
   * @param inspector
   *   Who shows how pages were read, if anybody does.
   */
  static async open(settings: EleventySettings, inspector?: Inspector): Promise<Desk> {
    const reader = await Reader.open(settings.mostMarks)
    const clean = settings.sanitize ? (await import('./sanitize.ts')).sanitize : undefined
    return new Desk(settings, clean, reader, inspector)
  }

  /** Begin a build of the content in a folder. */
  begin(folder: string, engines: FrontMatterEngines = {}): void {
    this.report = new Report(this.#settings.verbose)
    this.#parts = new WeakMap()
    allowRules(engines, folder, this.#misread)
  }

  /**
   * Read a file for its data: sets `title` and `article` where the writer has not.
   *
   * @param content
   *   What is in the file, without front matter.
   * @returns
   *   The content, where it is another than Eleventy has read; `false` for a
   *   file that holds no text, which gives no page.
   */
  async prepare(
    inputPath: string,
    door: Door,
    data: PageData,
    content: string
  ): Promise<string | false | undefined> {
    const whole = this.#misread.has(inputPath) ? wholeOf(inputPath) : undefined
    if (whole !== undefined) this.report.problem(inputPath, noFrontMatter)
    const problem = door === 'copy' && (await unreadable(inputPath, whole ?? content))
    if (problem) {
      this.report.problem(inputPath, problem)
      return false
    }
    const settings = this.#settingsFor(inputPath, door, data)
    if (!settings) return whole
    if (door === 'markdown') await this.#reader.prepare(content)
    const text = door === 'copy' ? (whole ?? content) : withoutTemplates(content)
    const sheet = this.#read(inputPath, door, text, { ...settings, title: titleOf(data) })
    if (!sheet) return whole
    data.title ??= sheet.article.headline ?? undefined
    data.article ??= sheet.article
    const given = { ...settings, title: titleOf(data) ?? '' }
    this.#prepared.set(inputPath, { text, settings: given, sheet })
    return whole
  }

  /**
   * Render a text.
   *
   * @returns
   *   HTML; nothing where the page is Eleventy's to render: it has switched all
   *   conventions off, or cannot be read.
   */
  render(door: Door, text: string, data: PageData, highlight?: Highlight): string | undefined {
    const inputPath = data.page?.inputPath ?? ''
    const own = this.#settingsFor(inputPath, door, data)
    if (!own) return
    if (partOf(data) !== 'page') {
      const settings = partSettings(own, this.#nextPart(data))
      return this.#read(inputPath, door, text, settings, highlight)?.html
    }
    const settings = { ...own, title: titleOf(data) ?? '' }
    const prepared = this.#prepared.get(inputPath)
    const sheet =
      prepared?.text === text &&
      isSame(prepared.settings, settings) &&
      !isUnlit(prepared, highlight)
        ? prepared.sheet
        : this.#read(inputPath, door, text, settings, highlight)
    if (!sheet) return
    const { html, article, remarks, proof } = sheet
    if (!prepared || data.article === prepared.sheet.article) data.article = article
    this.report.read(inputPath, text, remarks)
    if (proof) this.#inspector?.read(data.page?.url, { inputPath, door, text }, proof)
    return html
  }

  /**
   * Read a text.
   *
   * What cannot be read is reported: copy is then rendered as it stands, and
   * Markdown is the library's, or text where raw HTML must not pass.
   */
  #read(
    inputPath: string,
    door: Door,
    text: string,
    settings: Settings,
    highlight?: Highlight
  ): Sheet | undefined {
    try {
      if (door === 'copy') return this.#keep(renderProof(text, settings))
      const clean = highlight
        ? (tree: HtmlRoot) => highlighted(this.#clean?.(tree) ?? tree, highlight)
        : this.#clean
      return this.#keep(renderProof(this.#reader.read(text), settings, text, clean))
    } catch (error) {
      this.report.problem(inputPath, problemOf(error, text))
      // The library would let raw HTML pass.
      const asText = door === 'copy' || this.#settings.sanitize
      return asText ? this.#keep(renderProof(text, noConventions(settings))) : undefined
    }
  }

  #keep(proof: Proof): Sheet {
    const { html, reading } = proof
    // Put together of parts, it stays in parts, twice as large, until a character is looked up.
    html.charCodeAt(0)
    return {
      html,
      article: toArticle(reading),
      remarks: remarksOn(reading, this.#settings.verbose),
      proof: this.#inspector && proof
    }
  }

  /** Nothing for a page which is Eleventy's own. */
  #settingsFor(inputPath: string, door: Door, data: PageData): Settings | undefined {
    const { reading, headlineByLayout, markdown, sanitize } = this.#settings
    const plain = !markdown || (data.conventions === false && !sanitize)
    if (door === 'markdown' && plain) return
    const headline = headlineByLayout && !data.layout ? 'html' : reading.headline
    const site = { ...reading, headline }
    return pageSettings(site, data, reason => this.report.problem(inputPath, { reason }))
  }

  #nextPart({ page = {} }: PageData): number {
    const number = (this.#parts.get(page) ?? 0) + 1
    this.#parts.set(page, number)
    return number
  }
}

/** Whether two readings with these settings are the same; lexicons are the site's. */
function isSame(one: Settings, other: Settings): boolean {
  return (Object.keys(one) as (keyof Settings)[]).every(
    name => one[name] === other[name] || (name === 'conventions' && isAlike(one, other))
  )
}

function isAlike({ conventions: one }: Settings, { conventions: other }: Settings): boolean {
  return (Object.keys(one) as (keyof typeof one)[]).every(name => one[name] === other[name])
}

/** Whether a page has code which is to be highlighted yet. */
function isUnlit({ sheet }: Prepared, highlight: Highlight | undefined): boolean {
  return highlight !== undefined && sheet.html.includes('<pre>')
}

/**
 * Text without what a template language will write: lines of tags are empty,
 * and of a line with other words no more is left than that it is there.
 */
function withoutTemplates(text: string): string {
  if (!/\{[{%]/u.test(text)) return text
  return text.replace(/^.*\{[{%].*$/gmu, line =>
    (/^(?:\s*\{%[^%]*%\})+\s*$/u.test(line) ? '' : '…').padEnd(line.length)
  )
}
