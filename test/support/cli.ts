import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** The command as it is installed: the built file. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Run the command. */
export function run(args: string[], input: string | Buffer = '', cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, cwd })
  return { status, out: String(stdout), err: String(stderr) }
}

/** Run a line of shell, in which `"$0" "$1"` is the command. */
export function shell(line: string, cwd?: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, cli], { cwd })
  return { status, out: String(stdout), err: String(stderr) }
}

/** A folder that is there while the tests of a file run, and a way to put files into it. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  return { folder, file }
}
