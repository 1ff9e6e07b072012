import { expect, test } from 'vitest'
import { Report, remarksOn } from '../../src/eleventy/report.ts'
import { renderProof } from '../../src/html.ts'
import type { Doubt } from '../../src/index.ts'
import { settingsFrom } from '../../src/options.ts'
import { build } from './site.ts'

const doubtful = { headline: 'data' } as const
const notes = '---\ntitle: News\ntags: [a]\n---\n'

test('a build ends with one summary', async () => {
  const { report } = await build({
    'a.md': '# News\n\nText.\n\n## Head\n\nText.\n\n> Tide.\n>\n> — Ada Marsh\n',
    'b.article.txt': 'News\n\nText goes here.\n'
  })
  expect(report).toBe(
    '[copydesk] Read 2 pages: 2 headlines, 1 section head, 1 pull quote, 0 doubts'
  )
})

test('a build that reads nothing says nothing', async () => {
  const { report } = await build({ 'page.html': '<p>Text</p>' })
  expect(report).toBe('')
})

test('`verbose` shows findings, in the lines of the file', async () => {
  const { report } = await build(
    { 'a.md': `${notes}Text.\n\n> Tide.\n>\n> — Ada Marsh\n` },
    { ...doubtful, verbose: true }
  )
  expect(report).toMatch(/^a\.md\n7:1/u)
})

test('lines are those of the file, also after Liquid', async () => {
  const { report } = await build(
    {
      'a.md': `${notes}{% for n in (1..3) %}\nLine {{ n }}.\n{% endfor %}\n\n> Tide.\n>\n> — Ada Marsh\n`
    },
    { ...doubtful, verbose: true }
  )
  expect(report).toContain('\n9:1')
})

test('columns are those of the file, before and after a tag', async () => {
  const { report } = await build(
    {
      'a.md': `${notes}It is {{ "the very first day" }}, and “We knew at once that it would hold,” Ada Marsh said.\n\nLeave a Reply\n\nYour email address will not be published.\n`
    },
    { ...doubtful, verbose: true }
  )
  expect(report).toMatch(/^5:39 +info Read `“We knew at once/mu)
  expect(report).toMatch(/^7:1 +info Took `Leave a Reply/mu)
})

test('bad conventions in a page are reported, and the page goes on', async () => {
  const { pages, report } = await build({
    'a.md': '---\nconventions: { rooster: false }\n---\nText.\n'
  })
  expect(pages['/a/']).toBe('<p>Text.</p>')
  expect(report).toContain('option `conventions.rooster` is `false`; expected one of')
})

test('bad options fail at set-up', async () => {
  const bad = async (options: object) => {
    const { error } = await build({ 'a.md': 'Text' }, options)
    return error instanceof Error && 'originalError' in error ? error.originalError : error
  }
  expect(String(await bad({ strickt: true }))).toContain(
    'option `strickt` is `true`; expected one of'
  )
  expect(String(await bad({ strict: 'yes' }))).toContain(
    'option `strict` is `"yes"`; expected `true` or `false`'
  )
  expect(await bad({ immediate: true })).toBeUndefined()
})

test('doubts are told by file and line, findings only where asked for', () => {
  const report = new Report()
  const whole = new Report(true)
  const { reading } = renderProof('News\n\nThe tide is early.\n', settingsFrom())
  const place = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } }
  const doubt: Doubt = { convention: 'roster', reason: 'Unexpected tide', place, evidence: [] }
  for (const name of ['b.md', 'a.md']) {
    const doubted = { ...reading, doubts: [doubt] }
    report.read(name, 'News\n\nThe tide is early.\n', remarksOn(doubted, false))
    whole.read(name, 'News\n\nThe tide is early.\n', remarksOn(doubted, true))
    // Once more, as pagination does.
    report.read(name, 'News\n\nThe tide is late.\n', remarksOn(doubted, false))
  }
  expect(report.worries).toBe(2)
  const told = report.toString()
  expect(told).toMatch(/^a\.md\n3:5 warning Unexpected tide +roster copydesk\n\nb\.md\n3:5/u)
  expect(told).toMatch(/Read 4 pages: .* 2 doubts$/u)
  expect(told).not.toContain('as the headline')
  expect(whole.toString()).toMatch(/1:1.* Read `News` as the headline/u)
})

test('`strict` fails the build after telling why', async () => {
  const files = { 'a.md': '---\nconventions: { rooster: false }\n---\nText.\n' }
  const { report, error } = await build(files, { strict: true })
  expect(report).toContain('rooster')
  expect(String(error)).toContain('strict')
})
