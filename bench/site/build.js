/**
 * Builds one site in a process of its own, and prints what that took as JSON.
 *
 *     node bench/site/build.js KIND INPUT OUTPUT
 *
 * The working directory is the folder in which the plugins of others are installed.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Eleventy from '@11ty/eleventy'

const [kind, input, output] = process.argv.slice(2)
const peer = createRequire(join(process.cwd(), 'package.json'))

const plugins = {
  'eleventy-plugin-copydesk': async config =>
    config.addPlugin((await import('eleventy-plugin-copydesk')).default),
  'stock Eleventy (markdown-it)': () => {},
  '@fec/eleventy-plugin-remark': config => config.addPlugin(peer('@fec/eleventy-plugin-remark')),
  // It reads nothing where it is given no transform.
  'eleventy-plugin-unified': config =>
    config.addPlugin(peer('eleventy-plugin-unified'), ['nothing.js'])
}

const eleventy = new Eleventy(input, output, { quietMode: true, config: plugins[kind] })
await eleventy.write()
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
// From microseconds and kilobytes to seconds and megabytes.
console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }))
