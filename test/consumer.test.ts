import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = new URL('..', import.meta.url).pathname

/** An empty project which installs what `npm publish` would publish. */
let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'copydesk-consumer-'))
  // Built before, by `npm run example`; other tests read `dist` just now.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project]
  const { stdout } = await run('npm', pack, { cwd: root })
  const [{ filename }] = JSON.parse(stdout)
  await write('package.json', '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], {
    cwd: project
  })
})

afterAll(() => rm(project, { recursive: true, force: true }))

test('what is installed builds a site', async () => {
  await mkdir(join(project, 'node_modules/@11ty'), { recursive: true })
  await symlink(
    join(root, 'node_modules/@11ty/eleventy'),
    join(project, 'node_modules/@11ty/eleventy')
  )
  await write(
    'eleventy.config.js',
    `import copydesk from 'eleventy-plugin-copydesk'\nexport default config => config.addPlugin(copydesk)\n`
  )
  await write(
    'bridge.article.txt',
    'Bridge Reopens\n\nThe bridge is open.\n\n“We are all very glad,” Ada Marsh said.\n\nLeave a Reply\n\nYour email address will not be published.\n'
  )
  await write('page.md', '> The tide is early.\n>\n> — Ada Marsh\n')
  const eleventy = join(project, 'node_modules/@11ty/eleventy/cmd.cjs')
  const { stdout, stderr } = await run(process.execPath, [eleventy], { cwd: project })
  expect(stdout).toContain('Wrote 2 files')
  expect(stderr).toContain('7:1')
  expect(stderr).toContain('[copydesk] Read 2 pages')
  expect(await read('_site/bridge/index.html')).toBe(
    '<header>\n<h1>Bridge Reopens</h1>\n</header>\n<p>The bridge is open.</p>\n<figure class="pull-quote" id="quote-1">\n<blockquote>\n<p>“We are all very glad,”</p>\n</blockquote>\n<figcaption><span class="pull-quote-source">Ada Marsh</span> said.</figcaption>\n</figure>'
  )
  expect(await read('_site/page/index.html')).toContain('<figure class="pull-quote"')
})

test('`strict` makes the build fail, after it has told why', async () => {
  await write(
    'strict.config.js',
    `import copydesk from 'eleventy-plugin-copydesk'\nexport default config => config.addPlugin(copydesk, { strict: true })\n`
  )
  await write('strict/page.md', '---\nconventions: { rooster: true }\n---\nText.\n')
  const eleventy = join(project, 'node_modules/@11ty/eleventy/cmd.cjs')
  const build = run(
    process.execPath,
    [eleventy, '--config=strict.config.js', '--input=strict', '--output=_strict'],
    { cwd: project }
  )
  await expect(build).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('conventions.rooster')
  })
})

test('without Eleventy, the functions and the command line work', async () => {
  const module = `import { toHtml } from 'eleventy-plugin-copydesk'\nconsole.log(toHtml('News\\n\\nText.').html)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', module], {
    cwd: project
  })
  expect(stdout).toBe('<header>\n<h1>News</h1>\n</header>\n<p>Text.</p>\n')
  const { stdout: version } = await run(
    join(project, 'node_modules/.bin/copydesk'),
    ['--version'],
    { cwd: project }
  )
  expect(version).toMatch(/^\d+\.\d+\.\d+/u)
})

describe('types, with all checks', () => {
  const code = `import copydesk, { type Article, type CopyOptions, type EleventyOptions, fromCopy, remarkCopy, remarkCopydesk, toHtml, toJsonLd } from 'eleventy-plugin-copydesk'
import { fromMarkdown, type MarkdownOptions, toMarkdown } from 'eleventy-plugin-copydesk/markdown'
import type { Root } from 'mdast'
import { unified } from 'unified'
import type { VFile } from 'vfile'

export const options: EleventyOptions = { strict: true, helpers: { outline: 'toc' } }
// @ts-expect-error No such convention.
export const wrong: EleventyOptions = { conventions: { rooster: false } }
export default (config: Parameters<typeof copydesk>[0]) => copydesk(config, options)

const copy: CopyOptions = { lists: false }
const marks: MarkdownOptions = { mostMarks: 50 }
export const page = toHtml(fromMarkdown('# News', marks), { lang: 'en' })
export const markdown: string = toMarkdown(fromCopy('News', copy))
export const names: (string | null)[] = page.article.quotes.map(({ resolved }) => resolved)
export const url: string | undefined = toJsonLd(page.article).url

const reader = unified().use(remarkCopy).use(remarkCopydesk, { headline: 'html' })
export const articleOf = ({ data }: VFile): Article | undefined => data.article
export const tree: Root = reader.parse('News')
`

  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'preserve']
  ])('under %s', async (moduleResolution, module) => {
    await write('types/use.ts', code)
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ noEmit: true, skipLibCheck: false, target: 'es2023', types: [] },
      ...{ module, moduleResolution }
    }
    await write('types/tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const tsc = join(root, 'node_modules/.bin/tsc')
    const { stdout } = await run(tsc, ['-p', join(project, 'types')]).catch(error => error)
    expect(stdout).toBe('')
  })
})

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(project, path, '..'), { recursive: true })
  await writeFile(join(project, path), content)
}

function read(path: string): Promise<string> {
  return readFile(join(project, path), 'utf8')
}
