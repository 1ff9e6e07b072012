import { readFileSync } from 'node:fs'
import type { Root as HtmlRoot } from 'hast'
import { readText, Unreadable } from '../cli/read-text.ts'
import { type Page, render } from '../html.ts'
import { fromMarkdown } from '../markdown/from-markdown.ts'
import { type Options, type Settings, withConventions } from '../options.ts'
import type { FrontMatterEngines, PageData } from './config.ts'
import { allowRules } from './front-matter.ts'
import type { EleventySettings } from './options.ts'
import { partOf } from './part.ts'
import { Report } from './report.ts'

/** Front doors: how a text becomes a tree. */
type Door = 'copy' | 'markdown'

/** What is done to HTML trees that hold raw HTML. */
type Clean = ((tree: HtmlRoot) => HtmlRoot) | undefined

/** What was read in a file before its page is rendered. */
interface Prepared {
  readonly text: string
  readonly key: string
  readonly page: Page
}

/**
 * Reads the texts of a site.
 *
 * Eleventy shows each page twice: once for its data, then to be rendered. Both
 * give the same reading as long as no template language changed the text.
 */
export class Desk {
  readonly settings: EleventySettings
  report = new Report()
  /** Files that start with `---` and have no front matter. */
  readonly #misread = new Set<string>()
  readonly #prepared = new Map<string, Prepared>()
  #fragments = new WeakMap<object, number>()
  readonly #clean: Clean

  private constructor(settings: EleventySettings, clean: Clean) {
    this.settings = settings
    this.#clean = clean
  }

  /** Open a desk for all builds with these settings. */
  static async open(settings: EleventySettings): Promise<Desk> {
    return new Desk(
      settings,
      settings.sanitize ? (await import('./sanitize.ts')).sanitize : undefined
    )
  }

  /** Begin a build of the content in a folder. */
  begin(folder: string, engines: FrontMatterEngines = {}): void {
    this.report = new Report()
    this.#fragments = new WeakMap()
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
    const restored = this.#misread.has(inputPath) ? this.#restore(inputPath) : undefined
    const text = restored ?? content
    if (door === 'copy' && !(await this.#isText(inputPath, text))) return false
    const settings = this.#settingsFor(inputPath, door, data)
    if (!settings) return
    const plain = door === 'copy' ? text : withoutTemplates(text)
    const page = this.#read(door, plain, { ...settings, title: titleOf(data) })
    data.title ??= page.article.headline ?? undefined
    data.article ??= page.article
    const key = keyOf({ ...settings, title: titleOf(data) ?? '' })
    this.#prepared.set(inputPath, { text, key, page })
    return restored
  }

  /**
   * Render a text.
   *
   * @returns
   *   HTML; nothing where the page has switched all conventions off and is
   *   Eleventy's to render.
   */
  render(door: Door, text: string, data: PageData): string | undefined {
    const inputPath = data.page?.inputPath ?? ''
    const site = this.#settingsFor(inputPath, door, data)
    if (!site) return
    const part = partOf(data)
    if (part !== 'page') return this.#read(door, text, this.#partial(site, data)).html
    const settings = { ...site, title: titleOf(data) ?? '' }
    const prepared = this.#prepared.get(inputPath)
    const same = prepared?.text === text && prepared.key === keyOf(settings)
    const page = same ? prepared.page : this.#read(door, text, settings)
    if (prepared && data.article === prepared.page.article) data.article = page.article
    this.report.read(inputPath, text, page)
    return page.html
  }

  /** The whole of a file which seemed to have front matter. */
  #restore(inputPath: string): string | undefined {
    const text = readFileSync(inputPath, 'utf8')
    if (!text.startsWith('---')) return
    this.report.problem(inputPath, {
      reason:
        'Unexpected `---` without front matter after it, read as copy; an empty line before it says so'
    })
    return text
  }

  /** Whether a file holds text; it is reported if it does not. */
  async #isText(inputPath: string, content: string): Promise<boolean> {
    if (!/[\0\uFFFD]/u.test(content)) return true
    try {
      await readText(inputPath)
      return true
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const [, line, reason] = /:(\d+): (.*)$/su.exec(error.message) ?? []
      this.report.problem(inputPath, {
        reason: `Cannot read the file, left out: ${reason ?? error.message}`,
        line: line === undefined ? undefined : Number(line)
      })
      return false
    }
  }

  #read(door: Door, text: string, settings: Settings): Page {
    if (door === 'copy') return render(text, settings)
    return render(fromMarkdown(text), settings, text, this.#clean)
  }

  /** How a page is read: what it says of itself goes before what the site says. */
  #settingsFor(inputPath: string, door: Door, data: PageData): Settings | undefined {
    const { reading, markdown } = this.settings
    const { conventions, lang } = data as { conventions?: Options['conventions']; lang?: unknown }
    if (door === 'markdown' && (conventions === false || !markdown)) return
    const settings = {
      ...reading,
      lang: reading.lang ?? (typeof lang === 'string' && lang ? lang : undefined)
    }
    try {
      return withConventions(settings, conventions)
    } catch (error) {
      this.report.problem(inputPath, {
        reason: error instanceof Error ? error.message : String(error)
      })
      return settings
    }
  }

  /** A part of a page has no headline, byline or leftovers of its own, and its own ids. */
  #partial(settings: Settings, { page = {} }: PageData): Settings {
    const number = (this.#fragments.get(page) ?? 0) + 1
    this.#fragments.set(page, number)
    const opening = {
      headline: false,
      byline: false,
      published: false,
      standfirst: false,
      dateline: false,
      leftovers: false
    }
    return { ...withConventions(settings, opening), idPrefix: `part-${number}-` }
  }
}

/** The title that the writer, or the data cascade, has set. */
function titleOf({ title }: PageData): string | undefined {
  return title === undefined || title === null ? undefined : String(title)
}

/** Everything in the settings that a reading depends on. */
function keyOf({ lexicons, ...settings }: Settings): string {
  return JSON.stringify(settings)
}

/** Text with the lines that a template language will write anew left empty. */
function withoutTemplates(text: string): string {
  if (!/\{[{%]/u.test(text)) return text
  return text.replace(/^.*\{[{%].*$/gmu, line => ' '.repeat(line.length))
}
