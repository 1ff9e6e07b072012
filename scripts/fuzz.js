/**
 * Makes up many more texts than `npm test` does, for the night.
 *
 *     npm run fuzz [TEXTS]
 *     SEED=12345 npm run fuzz
 *
 * Prints the seed. A text that breaks a law is cut to its shortest form and put into
 * `test/fuzz/past-failures.json`, which every later run tries first.
 */
import { spawnSync } from 'node:child_process'

const [cases = '100000'] = process.argv.slice(2)
const tests = ['test/fuzz', 'test/markdown/same.test.ts']
const { status } = spawnSync('npx', ['vitest', 'run', ...tests], {
  env: { ...process.env, FUZZ: cases },
  stdio: 'inherit'
})
process.exitCode = status ?? 1
