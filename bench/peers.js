import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Plugins that read Markdown with remark, and their versions. */
export const peers = {
  '@fec/eleventy-plugin-remark': '4.0.0',
  'eleventy-plugin-unified': '2.0.0'
}

/**
 * Install them in a folder outside of this project, once for all runs.
 *
 * @returns {string} The folder.
 */
export function peersFolder() {
  const folder = join(tmpdir(), 'copydesk-bench-peers')
  const names = Object.keys(peers)
  if (names.every(name => existsSync(join(folder, 'node_modules', name)))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  // One of them reads nothing where it is given no transform.
  writeFileSync(join(folder, 'nothing.js'), 'export default () => () => {}\n')
  const wanted = names.map(name => `${name}@${peers[name]}`)
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--legacy-peer-deps']
  execFileSync('npm', ['install', ...options, ...wanted], { cwd: folder, stdio: 'ignore' })
  return folder
}
