import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** The recipes of `docs/recipes.md`, run as they stand there. */
const run = promisify(execFile)
const root = new URL('..', import.meta.url).pathname
const recipes = await readFile(join(root, 'docs/recipes.md'), 'utf8')

/** Code on the page by the name of its file, which its first line says. */
const code = new Map(
  [...recipes.matchAll(/^```\w+\n((?:---\n)?\/\/ (\S+)\n.*?)^```$/gmsu)].map(
    ([, text = '', name = '']) => [name, text]
  )
)

const markdown = `# Harbour Bridge Reopens

The bridge over the harbour is open again.

## What the storm left behind

> We knew at once that it would hold.
>
> — Ada Lovelace, *Annual Report*
`

const pasted = `Harbour Bridge Reopens

The bridge over the harbour is open again, and <b>nobody</b> is late.

“We knew at once that it would hold,” harbour master Ada Lovelace told the council.
`

const figure = '<figure class="pull-quote" id="quote-1">'
const source = '<span class="pull-quote-source">Ada Lovelace</span>'

let folder: string
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}
const copyOf = (name: string) => {
  const text = code.get(name)
  if (text === undefined) throw new Error(`no ${name} in the recipes`)
  return write(name, text)
}

describe('on Node.js alone', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-recipes-'))
    await mkdir(join(folder, 'node_modules'))
    for (const name of await readdir(join(root, 'node_modules')))
      await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    await symlink(root, join(folder, 'node_modules/eleventy-plugin-copydesk'))
    await write('package.json', '{ "type": "module" }')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const output = async (name: string) => {
    await copyOf(name)
    return run(process.execPath, [name], { cwd: folder })
  }

  test('unified', async () => {
    await write('story.md', markdown)
    const { stdout, stderr } = await output('unified.js')
    expect(stdout).toContain('<h1>Harbour Bridge Reopens</h1>')
    expect(stdout).toContain('<h2 id="what-the-storm-left-behind">')
    expect(stdout).toContain(figure)
    expect(stdout).toContain(`${source}, <cite>Annual Report</cite>`)
    expect(stdout).toMatch(/<script type="application\/ld\+json">\{"@context".*"Ada Lovelace"/u)
    expect(stderr).toContain('7:1-9:34: Read as pull quote by `Ada Lovelace`')
  })

  test('unified, with pasted text', async () => {
    await write('story.article.txt', pasted)
    const { stdout } = await output('pasted.js')
    expect(stdout).toContain('and &#x3C;b>nobody&#x3C;/b> is late.')
    expect(stdout).toContain(figure)
    expect(stdout).toContain(`<span class="pull-quote-role">harbour master</span> ${source}`)
  })

  test('MDX', async () => {
    await write('story.mdx', `${markdown}\nThe <Ferry /> is {2 + 3} minutes late.\n`)
    const { stdout } = await output('mdx.js')
    expect(stdout).toContain('<h1>Harbour Bridge Reopens</h1>')
    expect(stdout).toContain(figure)
    expect(stdout).toContain(`${source}, <cite>Annual Report</cite>`)
    expect(stdout).toContain('The <b>Petrel</b> is 5 minutes late.')
  })
})

describe('on a host of its own', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-astro-'))
    await write('package.json', '{ "private": true, "type": "module" }')
    // Too large for those who only want to work on this package.
    const packages = ['astro@~5.18.2', root]
    const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
    await run('npm', ['install', ...options, '--install-links', ...packages], { cwd: folder })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('Astro', async () => {
    for (const name of ['astro.config.mjs', 'src/layouts/Story.astro', 'src/pages/pasted.astro'])
      await copyOf(name)
    await write('src/story.article.txt', pasted)
    await write('src/pages/story.md', `---\nlayout: ../layouts/Story.astro\n---\n${markdown}`)
    await run(join(folder, 'node_modules/.bin/astro'), ['build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
    })
    const page = await readFile(join(folder, 'dist/story/index.html'), 'utf8')
    expect(page).toContain('<title>Harbour Bridge Reopens</title>')
    expect(page.match(/<h1>/gu)).toHaveLength(1)
    expect(page).toContain('<h2 id="what-the-storm-left-behind">')
    expect(page).toContain(figure)
    expect(page).toContain(`${source}, <cite>Annual Report</cite>`)
    expect(page).toMatch(/<script type="application\/ld\+json">\{"@context".*"Ada Lovelace"/u)
    const other = await readFile(join(folder, 'dist/pasted/index.html'), 'utf8')
    expect(other).toContain('and &#x3C;b>nobody&#x3C;/b> is late.')
    expect(other).toContain(figure)
  })
})
