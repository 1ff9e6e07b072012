import { fromMarkdown as parseAll } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { fewLazy } from '../../src/markdown/few-lazy.ts'
import { fromMarkdown } from '../../src/markdown/from-markdown.ts'

/** Markdown that grows: each of about that many characters. */
const growing: [string, (size: number) => string][] = [
  ['emphasis that never closes', size => '*a_ '.repeat(size / 4)],
  ['emphasis in emphasis', size => '*a '.repeat(size / 6) + 'a* '.repeat(size / 6)],
  ['strong that opens', size => '**a '.repeat(size / 4)],
  ['asterisks', size => '*'.repeat(size)],
  ['links that never close', size => '[a]('.repeat(size / 4)],
  ['brackets', size => '['.repeat(size)],
  ['images', size => '![a'.repeat(size / 3)],
  ['links', size => '[a](b) '.repeat(size / 7)],
  ['links by lines', size => '[a](b)\n'.repeat(size / 7)],
  ['references', size => `[a]: b\n\n${'[a] '.repeat(size / 4)}`],
  ['definitions', size => '[a]: b\n'.repeat(size / 7)],
  ['backticks', size => '`a `b '.repeat(size / 6)],
  ['more and more backticks', more],
  ['tags', size => '<a '.repeat(size / 3)],
  ['comments', size => '<!--'.repeat(size / 4)],
  ['addresses', size => '<a@b'.repeat(size / 4)],
  ['character references', size => '&a;'.repeat(size / 3)],
  ['backslashes', size => '\\*'.repeat(size / 2)],
  ['tildes', size => '~~a ~b~ '.repeat(size / 8)],
  ['bullets', size => '- a b\n'.repeat(size / 6)],
  ['bullets apart', size => '- a b\n\n'.repeat(size / 7)],
  ['bullets that need the parser', size => '- a\n  b\n'.repeat(size / 8)],
  ['deeper and deeper bullets', deeper],
  ['wrapped items', size => '- a b c d\nwrapped\n'.repeat(size / 18)],
  ['quotations', size => '> a b\n'.repeat(size / 6)],
  ['heads', size => '# A head\n\n'.repeat(size / 10)],
  ['heads that need the parser', size => '# A *head\n\n'.repeat(size / 11)],
  ['paragraphs in turns', size => 'words\n\n&amp;\n\n'.repeat(size / 14)],
  ['lines with breaks', size => 'a  \n'.repeat(size / 4)],
  ['blank lines', size => '\n'.repeat(size)],
  ['blank lines in a list', size => `- a\n${'\n'.repeat(size)}`],
  ['spaces', size => `${' '.repeat(size)}x`],
  ['spaces in a line', size => `x${' '.repeat(size)}y`],
  ['spaces in code', size => `\`${' '.repeat(size)}\``],
  ['one word', size => 'x'.repeat(size)],
  ['one line', size => 'word '.repeat(size / 5)],
  ['a table', size => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(size / 6)}`],
  ['a wide table', size => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}`],
  ['code', size => `\`\`\`\n${'a b\n'.repeat(size / 4)}`],
  ['code with blank lines', size => `\`\`\`\n${'a b\n\n'.repeat(size / 5)}`],
  ['a comment with blank lines', size => `<!--\n${'a b\n\n'.repeat(size / 5)}`],
  ['HTML', size => `<div>\n${'a b\n'.repeat(size / 4)}`]
]

function more(size: number): string {
  let text = ''
  for (let run = '`'; text.length < size; run += '`') text += `${run} a `
  return text
}

function deeper(size: number): string {
  let text = ''
  for (let depth = 0; text.length < size; depth = (depth + 1) % 50) {
    text += `${' '.repeat(depth * 2)}- one\n`
  }
  return text
}

/** Milliseconds of the processor that a reading takes, or the refusal to read. */
function costOf(markdown: string): number {
  const before = process.cpuUsage()
  try {
    fromMarkdown(markdown)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('much more Markdown takes longer in proportion, not by the square of it', () => {
  test.each(growing)('%s', { timeout: 120_000 }, (_name, make) => {
    const small = Math.min(costOf(make(8_000)), costOf(make(8_000)))
    const large = costOf(make(64_000))
    // 8 times as much: fair is 8, a square law has 64; between them is room for a busy machine.
    expect(large).toBeLessThan(small * 30 + 300)
  })
})

describe('more marks than are read in good time are an error with their line', () => {
  test.each([
    ['*a_ '.repeat(600), 'more than 1000 marks in one paragraph'],
    ['[a]('.repeat(1001), 'more than 1000 marks in one paragraph'],
    [more(1000), 'more than 32 lengths of backticks in one paragraph']
  ])('%#', (marks, reason) => {
    expect(() =>
      fromMarkdown(`One.\n\nTwo\nlines.\n\n> Three.\n\nFour.\n\nFive\n${marks}`)
    ).toThrow(`line 11: ${reason}`)
  })

  test('so are more blocks that end lists', () => {
    const read = (markdown: string) => parseAll(markdown, { extensions: [fewLazy(1000)] })
    expect(() => read('- a\n***\n'.repeat(50))).toThrow(
      'line 32: too many blocks that end a quotation or a list'
    )
    expect(() => read('- a\nwrapped\n'.repeat(50))).not.toThrow()
  })

  test('unless as many are asked for', () => {
    expect(() => fromMarkdown('*a_ '.repeat(600), { mostMarks: 1200 })).not.toThrow()
    expect(() => fromMarkdown('*a_ ', { mostMarks: 1 })).toThrow('line 1: more than 1 marks')
    expect(() => fromMarkdown('*a_ ', { mostMarks: 0 })).toThrow('expected a whole number from 1')
    expect(() => fromMarkdown('', { most: 5 } as object)).toThrow('option `most` is `5`')
  })

  test('each paragraph, item, and cell has its own', () => {
    const marks = '*a_ [b `c '.repeat(200)
    expect(() => fromMarkdown(`- ${marks}\n- ${marks}\n\n${marks}\n\n> ${marks}`)).not.toThrow()
    expect(() => fromMarkdown(`a|b\n-|-\n${`${marks}|${marks}\n`.repeat(3)}`)).not.toThrow()
  })
})
