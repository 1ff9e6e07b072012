import { rmSync } from 'node:fs'

// Folders named on the command line go, so that a build holds only what it made.
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true })
