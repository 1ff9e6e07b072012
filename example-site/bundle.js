import { join } from 'node:path'
import { build } from 'rolldown'

/**
 * Write the script of the paste desk: one file, with the package in it.
 *
 * @param folder
 *   Folder of the built site.
 */
export async function bundleDesk(folder) {
  await build({
    input: 'example-site/desk.js',
    platform: 'browser',
    output: { file: join(folder, 'desk.js'), format: 'es', minify: true },
    logLevel: 'warn'
  })
}
