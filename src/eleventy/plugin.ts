import type {
  BuildStart,
  EleventyConfig,
  ExtensionMap,
  FrontMatterEngines,
  MarkdownLibrary,
  PageData,
  TemplateConfig
} from './config.ts'
import type { Desk } from './desk.ts'
import { addHelpers } from './helpers.ts'
import { addInspector } from './inspector.ts'
import { type EleventyOptions, eleventySettingsFrom } from './options.ts'
import { isPageData, partOf } from './part.ts'

/**
 * The Eleventy plugin.
 *
 *     import copydesk from 'eleventy-plugin-copydesk'
 *     export default config => config.addPlugin(copydesk)
 *
 * Reads Markdown pages and `.article.txt` files, gives each page its `article`
 * (and a `title`, where it has none), and tells at the end of a build what is
 * in doubt.
 *
 * @throws {TypeError}
 *   If an option is not accepted.
 */
export default function copydesk(config: EleventyConfig, options?: EleventyOptions): void {
  config.versionCheck('>=3.0.0')
  const settings = eleventySettingsFrom(options)
  const office: Office = {}
  addMarkdown(config, office)
  addArticles(config, office)
  addHelpers(config, settings.helpers)
  const inspector = settings.inspector ? addInspector(config) : undefined
  let engines: FrontMatterEngines | undefined
  config.on('eleventy.config', (given: TemplateConfig) => {
    engines = given.getConfig().frontMatterParsingOptions?.engines
  })
  config.on('eleventy.before', async (start: BuildStart) => {
    office.desk ??= await (await import('./desk.ts')).Desk.open(settings, inspector)
    inspector?.begin(start)
    office.desk.begin(start.directories.input, engines)
  })
  config.on('eleventy.after', () => {
    const { report } = office.desk ?? {}
    const text = report?.toString()
    if (text) console.error(text)
    if (settings.strict && report?.worries) {
      throw new Error(`copydesk: ${report.worries} in doubt, and \`strict\` is on`)
    }
  })
}

copydesk.eleventyPackage = 'eleventy-plugin-copydesk'
copydesk.eleventyPluginOptions = { unique: true }

/** Where the desk is, once a build has begun: whoever takes the remark plugins alone never loads it. */
interface Office {
  desk?: Desk
}

/** Key under which the library of an Eleventy says that it is taken. */
const taken = Symbol.for('eleventy-plugin-copydesk')

/** Read pages between the template language and the Markdown library. */
function addMarkdown(config: EleventyConfig, office: Office): void {
  const amend = (library: MarkdownLibrary & { [taken]?: Office }) => {
    const wrapped = library[taken] !== undefined
    library[taken] = office
    if (wrapped) return
    const plain = library.render.bind(library)
    library.render = (source, data) => {
      const desk = library[taken]?.desk
      const { highlight } = library.options ?? {}
      const html = isPageData(data)
        ? desk?.render('markdown', source, data, highlight ?? undefined)
        : undefined
      return html ?? plain(source, data)
    }
  }
  config.amendLibrary('md', amend)
  // A library that outlives a reset of the configuration is not amended again.
  config.on('eleventy.before', () => {
    const given = config.libraryOverrides?.md
    if (given) amend(given)
  })
  config.addPreprocessor('copydesk-markdown', 'md', function (data, content) {
    if (!isMarkdown(data)) return
    return office.desk?.prepare(this.inputPath, 'markdown', data, content)
  })
}

/** Whether a `.md` file is Markdown: a page may name other languages for itself. */
function isMarkdown({ templateEngineOverride: languages }: PageData): boolean {
  return typeof languages !== 'string' || /\bmd\b/u.test(languages)
}

/** Read `.article.txt` files: pasted copy, in which `{{` is a pair of braces. */
function addArticles(config: EleventyConfig, office: Office): void {
  const templates = templateStrings(config)
  config.addTemplateFormats('article.txt')
  config.addExtension('article.txt', {
    outputFileExtension: 'html',
    compile: (text, inputPath) => data => {
      // Strings in the data of a page come here too, as its permalink does.
      if (isComputed(text, data)) return templates(text, inputPath, data)
      return office.desk?.render('copy', text, data) ?? ''
    },
    compileOptions: {
      // Nothing is compiled: the cache would hold each text once more, as a key.
      cache: false,
      permalink: (permalink, inputPath) =>
        typeof permalink === 'string'
          ? (data: PageData) => templates(permalink, inputPath, data)
          : permalink
    }
  })
  config.addPreprocessor('copydesk-articles', 'article.txt', function (data, content) {
    return office.desk?.prepare(this.inputPath, 'copy', data, content)
  })
}

/** Whether a text is a string of `eleventyComputed`, not a page or a part of one. */
function isComputed(text: string, data: PageData): boolean {
  const { page } = data
  if (page?.inputPath === undefined) return true
  return partOf(data) === 'page' ? page.rawInput !== text : Object.hasOwn(data, 'eleventyComputed')
}

/** Give template strings the language that they have in Markdown pages. */
function templateStrings(config: EleventyConfig) {
  let map: ExtensionMap | undefined
  let language: string | false = 'liquid'
  config.on('eleventy.extensionmap', (given: ExtensionMap) => {
    map = given
  })
  config.on('eleventy.config', (given: TemplateConfig) => {
    language = given.getConfig().markdownTemplateEngine ?? false
  })
  return async (text: string, inputPath: string, data: PageData): Promise<string> => {
    if (!map || !language) return text
    const engine = await map.engineManager.getEngine(language, map)
    return (await engine.compile(text, inputPath))(data)
  }
}
