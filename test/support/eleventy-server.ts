import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, vi } from 'vitest'

export const root = new URL('../..', import.meta.url).pathname
export const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')

/** A site that Eleventy serves, as somebody sees it who writes for it. */
export interface Served {
  /** With the path that the site is under, and a slash at its end. */
  readonly address: string
  stop(): Promise<unknown>
}

/**
 * Serve a site, at a port that nobody else has.
 *
 * @param folder
 *   Where Eleventy starts.
 */
export async function serve(folder: string, ...options: string[]): Promise<Served> {
  const server = spawn(
    process.execPath,
    [eleventy, '--serve', `--port=${await freePort()}`, ...options],
    { cwd: folder }
  )
  let printed = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', text => {
      printed += text
    })
  }
  try {
    await vi.waitFor(() => expect(printed).toMatch(/Server at http/u), { timeout: 30_000 })
  } catch (error) {
    await stop(server)
    throw error
  }
  const [address = ''] = /http:\S+/u.exec(printed) ?? []
  return { address, stop: () => stop(server) }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0)
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  await new Promise(closed => holder.close(closed))
  return port
}
