import type { EleventyConfig, FrontMatterParse } from './config.ts'

/**
 * Let copy start with `---`.
 *
 * Eleventy takes what follows for front matter, before any plugin sees the
 * file: words would be lost, or the build would fail. Where an article has
 * prose there, that is noticed, and the build goes on. Data with a mistake in
 * it stays Eleventy's to report.
 *
 * @param notice
 *   Called with the path of a file that has no front matter after all.
 */
export function allowRules(config: EleventyConfig, notice: (inputPath: string) => void): void {
  const engines = config.frontMatterParsingOptions?.engines
  const engine = engines?.yaml
  if (!engines || !engine) return
  const parse: FrontMatterParse = typeof engine === 'function' ? engine : engine.parse
  engines.yaml = (text, options) => {
    const { filePath } = options
    if (!filePath?.endsWith('.article.txt')) return parse(text, options)
    try {
      const data = parse(text, options)
      if (isData(data)) return data
    } catch (error) {
      if (key.test(text.trimStart())) throw error
    }
    notice(filePath)
    return {}
  }
}

/** How a line of front matter begins. */
const key = /^["']?\w[\w.-]*["']?\s*:(?:\s|$)/u

function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
