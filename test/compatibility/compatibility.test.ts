import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from './check.js'

const root = new URL('../..', import.meta.url).pathname

/** On other versions of Node.js and Eleventy: `npm run matrix`. */
test('all plugins that a site may have work together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-together-'))
  try {
    cpSync(join(root, 'test/compatibility/site'), folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    mkdirSync(join(folder, 'node_modules'))
    for (const name of readdirSync(join(root, 'node_modules')))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    // Two copies of the package as it is published.
    for (const name of ['eleventy-plugin-copydesk', 'copydesk-again'])
      for (const part of ['dist', 'package.json'])
        cpSync(join(root, part), join(folder, 'node_modules', name, part), { recursive: true })
    const eleventy = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
    execFileSync(process.execPath, [eleventy, '--quiet'], { cwd: folder, stdio: 'pipe' })
    expect(() => check(join(folder, '_site'))).not.toThrow()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
