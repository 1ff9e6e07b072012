import type { Highlight } from './highlight.ts'

/**
 * What this package needs of Eleventy's configuration.
 *
 * Eleventy 3 ships no types that can be used, and whoever takes the remark
 * plugins alone has no Eleventy: its shape is told here, and nothing imports it.
 */
export interface EleventyConfig {
  versionCheck(range: string): void
  on(event: string, listener: (about: never) => unknown): void
  amendLibrary(engine: string, amend: (library: MarkdownLibrary) => void): void
  addTemplateFormats(formats: string): void
  addExtension(extension: string, options: ExtensionOptions): void
  addPreprocessor(
    name: string,
    extensions: string,
    preprocess: (this: { inputPath: string }, data: PageData, content: string) => unknown
  ): void
  addTransform(
    name: string,
    transform: (
      this: { page: { url?: unknown; outputPath?: unknown } },
      content: unknown
    ) => unknown
  ): void
  setServerOptions(options: { middleware: readonly unknown[] }): void
  addFilter(name: string, filter: (...values: never[]) => unknown): void
  getFilter(name: string): unknown
  addPairedShortcode(name: string, shortcode: (content: string, ...values: never[]) => string): void
  getPairedShortcode(name: string): unknown
  /** Libraries given with `setLibrary`. */
  readonly libraryOverrides?: { readonly md?: MarkdownLibrary | undefined }
}

/** How a format of template is rendered: https://www.11ty.dev/docs/languages/custom/ */
interface ExtensionOptions {
  readonly outputFileExtension: string
  readonly compile: (
    text: string,
    inputPath: string
  ) => (data: PageData) => Promise<string> | string
  readonly compileOptions: {
    readonly cache: boolean
    readonly permalink: (permalink: unknown, inputPath: string) => unknown
  }
}

/** markdown-it, or what the user put in its place. */
export interface MarkdownLibrary {
  render(source: string, data?: unknown): string
  readonly options?: { readonly highlight?: Highlight | null | undefined }
}

/** Parsers of front matter by language, as gray-matter takes them. */
export type FrontMatterEngines = Record<string, FrontMatterEngine>

type FrontMatterEngine =
  | FrontMatterParse
  | { readonly parse: FrontMatterParse; readonly stringify?: unknown }

export type FrontMatterParse = (text: string, options: { readonly filePath?: string }) => unknown

/** The data cascade of one page, as far as this package reads or writes it. */
export interface PageData extends Record<string, unknown> {
  readonly page?: {
    readonly inputPath?: string | undefined
    readonly url?: string | false | undefined
    /** What was in the file, after all preprocessors. */
    readonly rawInput?: string | undefined
  }
}

/** What makes renderers of template strings: given with `eleventy.extensionmap`. */
export interface ExtensionMap {
  readonly engineManager: {
    getEngine(name: string, map: ExtensionMap): Promise<TemplateEngine>
  }
}

interface TemplateEngine {
  compile(text: string, inputPath: string): Promise<(data: unknown) => Promise<string>>
}

/** Configuration with everything set: given with `eleventy.config`. */
export interface TemplateConfig {
  getConfig(): {
    readonly pathPrefix?: string | undefined
    readonly markdownTemplateEngine?: string | false
    readonly frontMatterParsingOptions?: { readonly engines?: FrontMatterEngines }
  }
}

/** What a build is about: given with `eleventy.before`. */
export interface BuildStart {
  readonly directories: { readonly input: string }
  readonly runMode?: 'build' | 'serve' | 'watch' | undefined
  /** Whether only what has changed is rendered. */
  readonly incremental?: boolean | undefined
}
