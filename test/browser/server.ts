import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { folder } from '../example/site.ts'

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  xml: 'application/xml'
}

/** Serve the built site on this machine alone. */
export async function serve(): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/u, '/index.html')
    const found = existsSync(join(folder, path))
    const file = found ? path : '/404.html'
    response.writeHead(found ? 200 : 404, {
      'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    })
    response.end(readFileSync(join(folder, file)))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, server }
}
