import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { writeFile } from '../../src/cli/write-file.ts'
import { cli, run, workFolder } from '../support/cli.ts'

const { folder, file } = workFolder()
const copy = 'Bridge Reopens\n\nThe bridge over the harbour is open again.\n'

/** Every file below a folder. */
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(path, name)).isFile())
    .map(name => name.replaceAll('\\', '/'))
    .sort()

describe('a folder of files', () => {
  file('site/news/bridge.article.txt', copy)
  file('site/news/2024/ferry.txt', copy)
  file('site/market.md', 'Text of *two*.')
  file('site/.draft.txt', copy)
  file('site/notes.pdf', 'no copy')
  const cwd = join(folder, 'site')
  const out = (name: string) => readFileSync(join(cwd, name), 'utf8')

  test('becomes the same folder of pages, with what was done in a line', () => {
    const { status, err } = run(['--out', 'out', '.'], '', cwd)
    expect(err).toBe('copydesk: 3 written, 0 up to date, 0 failed; in out\n')
    expect(status).toBe(0)
    expect(filesIn(join(cwd, 'out'))).toEqual([
      'market.html',
      'news/2024/ferry.html',
      'news/bridge.html'
    ])
    expect(out('out/news/bridge.html')).toBe(run(['news/bridge.article.txt'], '', cwd).out)
  })

  test('is not made anew, but for what was changed', () => {
    const later = new Date(Date.now() + 5000)
    utimesSync(join(cwd, 'market.md'), later, later)
    const { err } = run(['--out', 'out', '.'], '', cwd)
    expect(err).toBe('copydesk: 1 written, 2 up to date, 0 failed; in out\n')
  })

  test('gives files by their form', () => {
    for (const [to, name] of [
      ['page', 'bridge.html'],
      ['json', 'bridge.json'],
      ['json-ld', 'bridge.jsonld'],
      ['markdown', 'bridge.md']
    ] as const) {
      run(['--to', to, '--out', to, 'news/bridge.article.txt'], '', cwd)
      expect(filesIn(join(cwd, to))).toEqual([`news/${name}`])
    }
  })

  test('goes on after a file that cannot be read', () => {
    const bad = file('bad/b.txt', Buffer.from([65, 0xe9, 66]))
    file('bad/c.txt', copy)
    const { status, err } = run(['--out', 'out', 'b.txt', 'none.txt', 'c.txt'], '', join(bad, '..'))
    expect(status).toBe(1)
    expect(err).toMatch(
      /b\.txt:1: not UTF-8.*none\.txt: no such file.*1 written, 0 up to date, 2 failed/su
    )
    expect(filesIn(join(folder, 'bad/out'))).toEqual(['c.html'])
  })

  test('of files elsewhere, the steps up to them are left out', () => {
    run(['--out', 'elsewhere', '../market.md', join(folder, 'bad/c.txt')], '', join(cwd, 'news'))
    expect(filesIn(join(cwd, 'news/elsewhere'))).toEqual(['bad/c.html', 'market.html'])
  })
})

describe('what cannot be put into a folder', () => {
  test('two files that would become one', () => {
    file('two/a.txt', copy)
    file('two/a.md', copy)
    const { status, err } = run(['--out', 'out', '.'], '', join(folder, 'two'))
    expect(status).toBe(2)
    expect(err).toMatch(/a\.md and a\.txt would both become out\/a\.html/u)
    expect(existsSync(join(folder, 'two/out'))).toBe(false)
  })

  test('a file into itself', () => {
    const { status, err } = run(['--to', 'markdown', '--out', '.', 'a.md'], '', join(folder, 'two'))
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('a.md would be replaced by its own output')
    })
  })

  test.each([[['--out', 'x']], [['--out', 'x', '--ndjson']]])('%j', args => {
    expect(run(args).status).toBe(2)
  })

  test('anything at all where the folder is a file', () => {
    file('blocked/out', 'a file')
    file('blocked/a.txt', copy)
    const { status, err } = run(['--out', 'out', 'a.txt'], '', join(folder, 'blocked'))
    expect(status).toBe(1)
    expect(err).toMatch(/1 left.*cannot write out\/a\.html: /su)
  })
})

test('a file that cannot be written leaves what was there, and nothing half done', async () => {
  const target = join(folder, 'half/story.html')
  mkdirSync(target, { recursive: true })
  await expect(writeFile(target, 'words')).rejects.toThrow(/cannot write .*story\.html: E/u)
  expect(readdirSync(join(folder, 'half'))).toEqual(['story.html'])
})

test('interrupted, it ends the file it is at, says so, and goes on from there', async () => {
  const cwd = join(folder, 'many')
  for (let at = 0; at < 400; at++) file(`many/${at}.txt`, copy.repeat(200))
  const child = spawn(process.execPath, [cli, '--out', 'out', '.'], { cwd })
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  while (!existsSync(join(cwd, 'out/0.html'))) await setTimeout(5)
  child.kill('SIGINT')
  const [code, signal] = await once(child, 'close')
  expect({ code, signal }).toEqual({ code: 130, signal: null })
  const [, left] = /, (\d+) left; the same command goes on from here\n$/u.exec(said) ?? []
  expect(Number(left)).toBeGreaterThan(0)
  const written = filesIn(join(cwd, 'out'))
  expect(written.length).toBe(400 - Number(left))
  const { out: whole } = run(['0.txt'], '', cwd)
  for (const name of written) expect(readFileSync(join(cwd, 'out', name), 'utf8')).toBe(whole)
  expect(run(['--out', 'out', '.'], '', cwd).err).toBe(
    `copydesk: ${left} written, ${written.length} up to date, 0 failed; in out\n`
  )
})
