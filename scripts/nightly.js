/** What takes too long for `npm test`: all patterns, a lot of texts, a long stream. */
import { spawnSync } from 'node:child_process'

const steps = [
  ['npm', ['run', 'build'], {}],
  ['npx', ['vitest', 'run', 'test/regexes.test.ts'], { PATTERNS: 'all' }],
  ['npm', ['run', 'fuzz', '100000'], {}],
  ['node', ['scripts/stream.js', '1000000'], {}]
]
for (const [command, args, env] of steps) {
  const options = { env: { ...process.env, ...env }, stdio: 'inherit' }
  if (spawnSync(command, args, options).status !== 0) process.exitCode = 1
}
