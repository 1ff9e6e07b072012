import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { cli, run, workFolder } from '../support/cli.ts'

/** The commands of `docs/past-one-machine.md`, run as they stand there. */
const page = readFileSync(new URL('../../docs/past-one-machine.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/^```sh\n(.*?)\n```$/gmsu)].map(([, command = '']) => command)

const { folder, file } = workFolder()
const records = Array.from({ length: 300 }, (_, id) => {
  const copy = `Story ${id}\n\n“We knew at once that it would hold,” Ada Lovelace said.\n`
  return id % 50 === 49 ? `{"id": ${id}` : JSON.stringify({ id, text: copy })
})
file('records.ndjson', `${records.join('\n')}\n`)
/** Answers without the number of the line, which counts in each part from its start. */
const answersIn = (output: string) => output.replace(/"error":"line \d+/gu, '"error":"line')
const expected = answersIn(run(['--ndjson'], `${records.join('\n')}\n`).out)

// The command by its name, and an `ssh` that goes no farther than this machine.
const script = (name: string, lines: string) =>
  chmodSync(file(`bin/${name}`, `#!/bin/sh\n${lines}\n`), 0o755)
const command = join(folder, 'bin/copydesk')
script('copydesk', `exec "${process.execPath}" "${cli}" "$@"`)
script(
  'ssh',
  `while :; do case "$1" in -*) shift ;; *) break ;; esac; done
echo "$1" >> hosts; shift; [ "$1" = -- ] && shift
exec sh -c "$*"`
)
const env = {
  ...process.env,
  PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
  PARALLEL_SSH: join(folder, 'bin/ssh'),
  // A login sets it; without it parallel guesses, and over ssh guesses wrong.
  SHELL: '/bin/sh',
  HOME: folder
}

const gnu = /GNU parallel/u.test(
  spawnSync('sh', ['-c', 'parallel --version'], { encoding: 'utf8' }).stdout
)
if (!gnu) console.warn('GNU parallel is not on the PATH: its recipes are not run')

describe.skipIf(!gnu)('under GNU parallel', () => {
  test.each(commands)('%s', command => {
    // Small records in small blocks: there are several jobs.
    const line = command.replace('--block 10M', '--block 4k')
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    expect(answersIn(readFileSync(join(folder, 'answers.ndjson'), 'utf8'))).toBe(expected)
    if (!command.includes('--sshlogin')) return
    const hosts = readFileSync(join(folder, 'hosts'), 'utf8').trim().split('\n')
    expect([...new Set(hosts)].sort()).toEqual(['news-1', 'news-2'])
  })
})

describe('under a pipe step, as Spark has it', () => {
  test('the page shows the same command', () => {
    expect(commands).toHaveLength(2)
    expect(page).toContain('.pipe("copydesk --ndjson")')
  })

  test('partitions in processes of their own give the answers in order', async () => {
    const size = 100
    const partitions = [0, 1, 2].map(at => records.slice(at * size, (at + 1) * size))
    const answers = await Promise.all(
      partitions.map(async lines => {
        const step = spawn(command, ['--ndjson'])
        const answered = text(step.stdout)
        // Spark writes line by line while it reads.
        for (const line of lines) step.stdin.write(`${line}\n`)
        step.stdin.end()
        return await answered
      })
    )
    expect(answersIn(answers.join(''))).toBe(expected)
  })

  test('an empty partition has no answers, and a last line without an end has one', () => {
    expect(run(['--ndjson'], '').out).toBe('')
    expect(run(['--ndjson'], '{"id": 1, "text": "One line"}').out).toMatch(/^\{"id":1.*\}\n$/u)
  })

  test('answers come while records are still to come', async () => {
    const step = spawn(command, ['--ndjson'])
    for (const id of [1, 2]) {
      step.stdin.write(`{"id": ${id}, "text": "One line"}\n`)
      const answer = await new Promise<Buffer>(done => step.stdout.once('data', done))
      expect(JSON.parse(String(answer))).toMatchObject({ id })
    }
    step.stdin.end()
  })
})
