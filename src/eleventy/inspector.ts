import type { Door } from '../door.ts'
import { type Page, type Proof, pageOf } from '../html.ts'
import { tallied } from '../inspect/inspect.ts'
import type { BuildStart, EleventyConfig, TemplateConfig } from './config.ts'

/** How one page was read. */
export interface PageReading {
  readonly inputPath: string
  readonly door: Door
  /** What was read: the text without front matter, after a template language. */
  readonly text: string
  readonly page: Page
}

/** What a server of Node.js asks for, as far as it matters here. */
interface Request {
  readonly url?: string | undefined
}

interface Response {
  setHeader(name: string, value: string): unknown
  end(text: string): unknown
}

/**
 * Shows on a served site how each page was read.
 *
 * Nothing of it is in the folder of the site but the links, which the next
 * build that is not served leaves out: the server makes the pages when they
 * are asked for.
 */
export class Inspector {
  readonly #readings = new Map<string, PageReading>()
  #prefix = '/'
  #serves = false

  /** Answers requests for the pages of the inspector; leaves the others to the server. */
  readonly middleware = async (
    request: Request,
    response: Response,
    next: () => unknown
  ): Promise<unknown> => {
    const [path = ''] = (request.url ?? '').split(/[?#]/u)
    const page = this.#pageOf(path)
    const reading = this.#readings.get(page)
    if (!reading) return next()
    const { showReading } = await import('./show-reading.ts')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    return response.end(showReading(page, reading))
  }

  /** Begin a build; an incremental one reads only what has changed. */
  begin({ runMode, incremental }: Pick<BuildStart, 'incremental' | 'runMode'>): void {
    this.#serves = runMode === 'serve'
    if (!incremental) this.forget()
  }

  /** Keep no reading of an earlier build. */
  forget(): void {
    this.#readings.clear()
  }

  /** Say under which path the site is served. */
  under(pathPrefix = '/'): void {
    this.#prefix = `/${pathPrefix}/`.replace(/\/+/gu, '/')
  }

  /** Keep how a page was read. */
  read(url: unknown, facts: Omit<PageReading, 'page'>, proof: Proof): void {
    if (!this.#serves || typeof url !== 'string') return
    this.#readings.set(url, { ...facts, page: pageOf(proof) })
  }

  /** Put a link to its reading on a page; none where nothing was read, or nobody looks. */
  link(html: string, url: unknown): string {
    const reading = this.#serves && typeof url === 'string' && this.#readings.get(url)
    if (!reading || html.includes(mark)) return html
    const { messages } = reading.page
    const link = `<aside ${mark} aria-label="Copydesk" style="${style}"><a href="${addressFrom(url)}" style="color: inherit">How this page was read</a> (${tallied(messages)})</aside>\n`
    const end = html.lastIndexOf('</body>')
    return end < 0 ? html + link : html.slice(0, end) + link + html.slice(end)
  }

  /** Address of the page that a path shows the reading of. */
  #pageOf(path: string): string {
    if (!path.startsWith(this.#prefix) || !path.endsWith(`/${folder}/`)) return ''
    const page = decoded(path.slice(this.#prefix.length - 1, -`${folder}/`.length))
    return this.#readings.has(page) ? page : page.replace(/\/$/u, '')
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Inspectors by configuration: one that outlives a reset is the same to the server. */
const inspectors = new WeakMap<EleventyConfig, Inspector>()

/** Add the inspector to a site; its pages are there while it is served. */
export function addInspector(config: EleventyConfig): Inspector {
  const inspector = inspectors.get(config) ?? new Inspector()
  inspectors.set(config, inspector)
  inspector.forget()
  config.setServerOptions({ middleware: [inspector.middleware] })
  config.addTransform('copydesk-inspector', function (content) {
    return typeof content === 'string' && /\.html?$/u.test(String(this.page.outputPath))
      ? inspector.link(content, this.page.url)
      : content
  })
  config.on('eleventy.config', (given: TemplateConfig) => {
    inspector.under(given.getConfig().pathPrefix)
  })
  return inspector
}

/** Last part of the address of each reading. */
const folder = 'copydesk'
const mark = 'data-copydesk-inspector'
const style =
  'position: fixed; inset: auto 0 0 auto; z-index: 9999; padding: .4rem .7rem; border: 1px solid; background: Canvas; color: CanvasText; font: .8rem/1.4 system-ui, sans-serif'

/** Last part of an address; empty where it ends in a slash. */
export function fileIn(url: string): string {
  return encodeURI(url.slice(url.lastIndexOf('/') + 1))
}

/** The address of a reading from its page: right under any path that the site is served from. */
function addressFrom(url: string): string {
  const file = fileIn(url)
  return file ? `${file}/${folder}/` : `${folder}/`
}
