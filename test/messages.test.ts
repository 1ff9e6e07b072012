import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const told = (copy: string) => toHtml(copy).messages.map(({ reason }) => reason)

test('findings and doubts, in the order of the copy', () => {
  const { messages } = toHtml(
    'Harbour News\n\n“We knew at once that it would hold,” Ada Lovelace said.\n\nPay the harbour\u200bmaster now.\n\nLeave a Reply\n\nYour email address will not be published.\n'
  )
  expect(messages.map(({ ruleId, doubt, place }) => [ruleId, doubt, place?.start.line])).toEqual([
    ['headline', false, 1],
    ['pull-quote', false, 3],
    ['hidden-character', true, 5],
    ['leftover', false, 7]
  ])
})

describe('who is said to speak', () => {
  test.each([
    ['“We knew at once that it would hold,” Ada Lovelace said.', 'by `Ada Lovelace`'],
    [
      'Ada Lovelace was there.\n\n“We knew at once that it would hold,” she said.',
      'by `she` (`Ada Lovelace`)'
    ],
    ['“We knew at once that it would hold,” the council said.', 'by `the council`'],
    ['“We knew at once that it would hold.”', 'without a source']
  ])('%j', (copy, who) => {
    expect(told(`Harbour News\n\n${copy}\n`).at(-1)).toBe(`Read as pull quote ${who}`)
  })
})

describe('words of the copy', () => {
  const headline = (words: string) =>
    /`(.*)`/u.exec(told(`${words}\n\nText of the piece.`)[0] ?? '')?.[1]

  test('up to sixty characters whole', () => {
    expect(headline('A'.repeat(60))).toBe('A'.repeat(60))
    expect(headline('A'.repeat(61))).toBe(`${'A'.repeat(59)}…`)
    expect(headline(`${'A'.repeat(58)} ${'B'.repeat(80)}`)).toBe(`${'A'.repeat(58)}…`)
  })

  test('on one line, whatever parts them', () => {
    expect(headline('Harbour\tBridge   Reopens')).toBe('Harbour Bridge Reopens')
    expect(headline(`Harbour${' '.repeat(150)}Bridge`)).toBe('Harbour Bridge')
  })
})
