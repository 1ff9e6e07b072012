import { spawnSync } from 'node:child_process'

// Makes up many more cases than `npm test` does, for the night: `npm run fuzz [CASES]`.
const [cases = '100000'] = process.argv.slice(2)
const { status } = spawnSync('npx', ['vitest', 'run', 'test/markdown/same.test.ts'], {
  env: { ...process.env, FUZZ: cases },
  stdio: 'inherit'
})
process.exitCode = status ?? 1
