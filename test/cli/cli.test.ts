import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, shell, workFolder } from '../support/cli.ts'

const { folder, file } = workFolder()
const copy = 'Bridge Reopens\n\n“We knew at once that it would hold,” Ada Lovelace said.\n'

describe('formats', () => {
  test('a fragment by default, from standard input', () => {
    const { status, out, err } = run([], copy)
    expect(out).toContain('<h1>Bridge Reopens</h1>')
    expect(out).toContain('<figure class="pull-quote"')
    expect(out).not.toContain('<html')
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test('a page', () => {
    const { out } = run(['--to', 'page'], copy)
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en">/u)
    expect(out).toContain('<title>Bridge Reopens</title>')
  })

  test('data', () => {
    const { article, messages } = JSON.parse(run(['--to', 'json'], copy).out)
    expect(article).toMatchObject({ headline: 'Bridge Reopens', language: 'en', wordCount: 13 })
    expect(messages[0]).toMatchObject({ ruleId: 'headline', line: 1, column: 1, start: 0, end: 14 })
  })

  test('JSON-LD, safe in a script element', () => {
    const { out } = run(['--to', 'json-ld'], `</script><b>\n\n${copy}`)
    expect(out).not.toContain('<')
    expect(JSON.parse(out)).toMatchObject({ '@type': 'NewsArticle', headline: '</script><b>' })
  })
})

describe('files', () => {
  test('several, in order; the front door by name', () => {
    const one = file('one.article.txt', 'One *Head*\n\nText of one.\n')
    const two = file('two.md', 'Text of *two*.\n')
    expect(run([one, two]).out).toBe(
      '<header>\n<h1>One *Head*</h1>\n</header>\n<p>Text of one.</p>\n<p>Text of <em>two</em>.</p>\n'
    )
  })

  test('front door by hand', () => {
    expect(run(['--from', 'markdown'], 'Text of *two*.').out).toBe('<p>Text of <em>two</em>.</p>\n')
  })

  test('findings are reported where they are asked for, with file and line', () => {
    const path = file('story.article.txt', copy)
    expect(run([path]).err).toBe('')
    expect(run(['--verbose', path]).err).toMatch(
      /story\.article\.txt\n1:1-1:15 info Read `Bridge Reopens`/u
    )
  })
})

describe('what cannot be read', () => {
  test.each([
    [
      'a file that is not there',
      () => join(folder, 'none.txt'),
      /none\.txt: no such file or directory\n$/u
    ],
    ['a folder', () => folder, /: a folder, not a file; `--out` reads those in it\n$/u],
    [
      'UTF-16',
      () => file('w.txt', Buffer.from('\ufeffTide', 'utf16le')),
      /w\.txt:1: UTF-16; save/u
    ],
    ['binary data', () => file('a.bin', Buffer.from([65, 10, 66, 0, 1])), /a\.bin:2: binary data/u],
    [
      'invalid UTF-8',
      () => file('b.txt', Buffer.from([65, 10, 10, 0xe9, 66])),
      /b\.txt:3: not UTF-8/u
    ]
  ])('%s', (_name, path, message) => {
    const { status, out, err } = run([path()])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(message)
  })
})

describe('arguments', () => {
  test.each([
    [['--to', 'pdf'], /`--to` is `pdf`; expected `html`, `page`/u],
    [['--from', 'word'], /`--from` is `word`; expected `copy`, `markdown`/u],
    [['--no-such-thing'], /^copydesk: Unknown option '--no-such-thing'\n/u],
    [['--lang', 'english'], /`--lang` is `english`; expected a language tag/u],
    [['--ndjson', 'file.txt'], /neither files/u]
  ])('%j is refused', (args, message) => {
    const { status, out, err } = run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('a dash is standard input', () => {
    expect(run(['-'], 'The tide is early.').out).toBe('<p>The tide is early.</p>\n')
  })

  test('help and version', () => {
    expect(run(['--help']).out).toContain('Usage: copydesk')
    expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('as a filter', () => {
  const answers = (input: string | Buffer) =>
    run(['--ndjson'], input)
      .out.trim()
      .split('\n')
      .map(line => JSON.parse(line))

  const notUtf8 = (text: string) => {
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('#')] = 0xe9
    return bytes
  }

  test('one answer a record, in order, with a bad record answered by its error', () => {
    const input = [
      JSON.stringify({ id: 1, text: copy }),
      'no JSON',
      JSON.stringify({ id: 'c', text: 3 }),
      JSON.stringify({ id: 'd', text: 'Text of *two*.', from: 'markdown' }),
      JSON.stringify({ id: 'e', text: '', from: 'word' }),
      '[]',
      '{"id": "g", "text": "caf#"}',
      '{"__proto__": {"text": "x"}, "id": {"constructor": "__proto__"}}'
    ].join('\n')
    const [first, second, third, fourth, fifth, ...more] = answers(notUtf8(input))
    expect(first).toMatchObject({ id: 1, article: { headline: 'Bridge Reopens' } })
    expect(first.messages[0]).toMatchObject({ ruleId: 'headline', line: 1, fatal: null })
    expect(second).toMatchObject({ id: null, error: expect.stringMatching(/^line 2: .*JSON/u) })
    expect(third).toEqual({ id: 'c', error: '`text` is no string' })
    expect(fourth).toMatchObject({ id: 'd', html: '<p>Text of <em>two</em>.</p>' })
    expect(fifth.error).toContain('expected `copy` or `markdown`')
    expect(more).toEqual([
      { id: null, error: 'line 6: record is no object' },
      { id: 'g', error: 'line 7: not UTF-8' },
      { id: { constructor: '__proto__' }, error: '`text` is no string' }
    ])
  })

  test('a byte order mark before the first record is no part of it', () => {
    expect(answers('\ufeff{"id": 1, "text": "Text."}')).toMatchObject([{ html: '<p>Text.</p>' }])
  })

  test('`--from` is the door of records that name none', () => {
    const records = [{ text: 'A *word*.' }, { text: 'A *word*.', from: 'copy' }]
    const input = records.map(record => JSON.stringify(record)).join('\n')
    const { out } = run(['--ndjson', '--from', 'markdown'], input)
    const pages = out.trim().split('\n')
    expect(pages.map(line => JSON.parse(line).html)).toEqual([
      '<p>A <em>word</em>.</p>',
      '<p>A *word*.</p>'
    ])
  })

  test('a closed pipe is no error', () => {
    const records = `${JSON.stringify({ id: 1, text: copy })}\n`.repeat(5000)
    const input = file('records.ndjson', records)
    const { status, out, err } = shell(
      `("$0" "$1" --ndjson < "${input}"; echo "code $?" >&2) | head -n 1`
    )
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 1 })
    expect(err.trim()).toBe('code 0')
  })
})
