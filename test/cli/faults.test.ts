import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read-text.ts'
import { cli, shell, workFolder } from '../support/cli.ts'

const { folder, file } = workFolder()

describe('a file that changes while it is read', () => {
  /** Add to a file in every turn of the event loop, so many times. */
  function addTo(path: string, times: number) {
    let left = times
    const add = () => {
      if (left-- <= 0) return
      appendFileSync(path, 'more\n')
      setImmediate(add)
    }
    add()
    return () => {
      left = 0
    }
  }

  test('is read anew', async () => {
    const path = file('once.txt', 'one\n')
    const reading = readText(path)
    const stop = addTo(path, 4)
    expect(await reading).toMatch(/^one\n(?:more\n)*$/u)
    stop()
    expect(await readText(path)).toBe(`one\n${'more\n'.repeat(4)}`)
  })

  test('for as long as it is read is an error that says so', async () => {
    const path = file('always.txt', 'word '.repeat(200_000))
    const stop = addTo(path, Number.POSITIVE_INFINITY)
    await expect(readText(path)).rejects.toThrow(
      `${path}: changes while it is read; try again when it is written`
    )
    stop()
  })
})

test('a pipe in place of a file is read', () => {
  expect(shell('echo One line | "$0" "$1" /dev/stdin').out).toContain('One line')
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each([
    ['of a page', 'echo One line | "$0" "$1" > /dev/full'],
    ['of answers', `echo '{"id": 1, "text": "One line"}' | "$0" "$1" --ndjson > /dev/full`]
  ])('%s', (_name, line) => {
    expect(shell(line)).toEqual({
      status: 1,
      out: '',
      err: 'copydesk: cannot write: ENOSPC: no space left on device, write\n'
    })
  })
})

describe('a pipe that is closed', () => {
  test('by who reads the page', () => {
    const story = file('long.txt', 'One line of the story.\n\n'.repeat(20_000))
    const { err } = shell(`("$0" "$1" "${story}"; echo "code $?" >&2) | head -n 1`, folder)
    expect(err).toBe('code 0\n')
  })

  test('by who reads the doubts', () => {
    const story = file('none.txt', 'One line.')
    const { status } = shell(`"$0" "$1" --verbose "${story}" 2>&1 >/dev/null | true`)
    expect(status).toBe(0)
  })
})

test('a filter that is interrupted has written whole answers', async () => {
  const child = spawn(process.execPath, [cli, '--ndjson'])
  child.stdin.write('{"id": 1, "text": "One line"}\n{"id": 2, "text": "Two')
  const [first] = await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code, signal] = await once(child, 'close')
  expect({ code, signal }).toEqual({ code: 130, signal: null })
  expect(JSON.parse(String(first))).toMatchObject({ id: 1, html: '<p>One line</p>' })
})

test('a stream of any length is answered in the same memory', { timeout: 300_000 }, () => {
  const script = fileURLToPath(new URL('../../scripts/stream.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '8000'], {
    encoding: 'utf8'
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { records, errors, megabytes } = JSON.parse(stdout)
  expect({ records, errors }).toEqual({ records: 8000, errors: 8 })
  // 40 MB went in and 90 MB came out; the heap may grow to 64 MB, and not all of it is in use at first.
  if (megabytes) expect(megabytes.lastTenth - megabytes.firstTenth).toBeLessThan(40)
})
