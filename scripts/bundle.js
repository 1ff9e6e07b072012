import { rmSync } from 'node:fs'
import { build } from 'rolldown'

// Node opens and links each file of a package by itself: in a few it loads the same code in less
// than two thirds of the time. Bundlers get the modules, of which they leave out what is not used.
await build({
  input: {
    cli: 'dist/cli.js',
    index: 'dist/index.js',
    markdown: 'dist/markdown/index.js'
  },
  platform: 'node',
  external: /^[^./]/u,
  output: {
    dir: 'dist',
    entryFileNames: ({ name }) => (name === 'cli' ? 'cli.js' : 'node/[name].js'),
    chunkFileNames: 'node/[name].js',
    comments: false
  },
  logLevel: 'warn'
})
// Nothing else runs the command.
rmSync('dist/cli', { recursive: true })
