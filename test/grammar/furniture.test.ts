import { expect, test } from 'vitest'
import { readFurniture } from '../../src/grammar/furniture/furniture.ts'
import { furniture } from '../../src/lexicon/leftovers/index.ts'

test.each([
  ['Share this story About sharing', 'share-bar', 'sure'],
  ['Share on FacebookShare', 'share-bar', 'sure'],
  ['Skip to contentSkip to site index', 'navigation', 'sure'],
  ['READ MORE: Who pays for the cables?', 'related', 'sure'],
  ['Kommentar schreiben', 'comment-form', 'sure'],
  ['分享到微信', 'share-bar', 'sure'],
  ['Facebook', 'share-bar', 'beside'],
  ['Comments (27)', 'comment-form', 'beside'],
  ['© 2024 The Harbour Post Ltd. All rights reserved.', 'copyright', 'beside'],
  ['Copyright © Harbour Media', 'copyright', 'beside'],
  ['ⓒ 2024 The Harbour Post Ltd', 'copyright', 'beside'],
  ['12 K件のコメント', 'comment-form', 'beside'],
  ['См. также: новый паром', 'related', 'sure'],
  ['Related stories', 'related', 'opens']
])('%s', (line, kind, strength) => {
  expect(readFurniture(line)).toMatchObject({ kind, strength })
})

test.each([
  'Share prices fell on Monday',
  'Comments from the council were not to be had.',
  'Read more: the council has put its figures on the town hall door.',
  'Facebook has no view on bridges',
  'More than the bridge is at stake.',
  '2:05 p.m.',
  'More.'
])('copy: %s', line => {
  expect(readFurniture(line)).toBeUndefined()
})

test('no phrase opens with an article and anything: each tenth line would be looked at twice', () => {
  const phrases = furniture.flatMap(kinds =>
    Object.values(kinds).flatMap(strengths => Object.values(strengths).flat())
  )
  const article = /^(?:an?|d[aei][rest]|e[ln]|i[ln]|l[aeo]s?|the|un[ae]?) [([]?\{/u
  expect(phrases.length).toBeGreaterThan(1000)
  expect(phrases.filter(phrase => article.test(phrase))).toEqual([])
})
