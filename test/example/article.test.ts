import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { all, classed, contentOf, named, textOf, treeOf } from './site.ts'

/** What the page of the given article must show. */
const path = 'articles/board-of-peace/index.html'
const tree = treeOf(path)
const copy = readFileSync(
  new URL('../../example-site/content/articles/board-of-peace.article.txt', import.meta.url),
  'utf8'
)
const [main] = all(tree, named('main')) as [Element]
const figures = all(tree, classed('pull-quote')).filter(named('figure'))

const heads = [
  'Kremlin Confirms Invitation, Seeks Clarification',
  'Gaza ‘Board of Peace’: A Broader Global Mandate',
  'Ukraine War Looms Over the Proposal',
  'Russia’s Shifting Middle East Position',
  'Putin Praises Trump’s Conflict-Resolution Efforts',
  'Criticism of the ‘Board of Peace’ Structure',
  'A Controversial Diplomatic Gamble'
]

/** Parts of a figure, in order: its words, and who says so. */
const quotations: [tag: string, text: string][][] = [
  [
    ['blockquote', '“President Putin also received an invitation to join this board of peace,”'],
    ['figcaption', 'Kremlin spokesman Dmitry Peskov told reporters.']
  ],
  [
    [
      'blockquote',
      '“The Gaza Strip is experiencing a humanitarian catastrophe in the full sense of the word,”'
    ],
    [
      'figcaption',
      'Putin said in May during a meeting with Palestinian Authority President Mahmoud Abbas, according to RIA Novosti.'
    ]
  ],
  [
    [
      'blockquote',
      '“Russia, as a friend of the Palestinian people, is trying to provide regular assistance,”'
    ],
    ['figcaption', 'he added.']
  ],
  [
    [
      'blockquote',
      '“He’s really doing a lot to resolve these complex crises, which have lasted for years, even decades,”'
    ],
    ['figcaption', 'Putin said.']
  ],
  [
    ['figcaption', 'Referring specifically to the Middle East, he added:'],
    [
      'blockquote',
      '“If we succeed in achieving everything Donald has strived for, it will be a historic event.”'
    ]
  ]
]

describe('headings', () => {
  test('one h1, the first line of the copy', () => {
    expect(all(tree, named('h1')).map(textOf)).toEqual([copy.split('\n')[0]])
  })

  test('seven h2, in order, each first in its own section', () => {
    expect(all(tree, named('h2')).map(textOf)).toEqual(heads)
    const firsts = all(tree, named('section')).map(section =>
      section.children.find(({ type }) => type === 'element')
    )
    expect(firsts).toEqual(all(tree, named('h2')))
  })

  test('no level is skipped', () => {
    expect(all(tree, named('h3', 'h4', 'h5', 'h6'))).toEqual([])
  })
})

test('ids are unique', () => {
  const ids = all(tree, ({ properties }) => properties.id !== undefined).map(
    ({ properties }) => properties.id
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(12)
})

describe('pull quotes', () => {
  test('five figures, their words in order', () => {
    const parts = figures.map(figure =>
      figure.children.flatMap(child =>
        child.type === 'element' ? [[child.tagName, textOf(child)]] : []
      )
    )
    expect(parts).toEqual(quotations)
  })

  test('names and roles are marked in the captions', () => {
    const sources = figures.map(figure => all(figure, classed('pull-quote-source')).map(textOf))
    expect(sources).toEqual([['Dmitry Peskov'], ['Putin'], ['he'], ['Putin'], ['he']])
    expect(all(tree, classed('pull-quote-role')).map(textOf)).toEqual(['Kremlin spokesman'])
  })

  test('a quotation in its sentence stays there', () => {
    const [sentence] = all(main, named('p')).filter(p => textOf(p).includes('clarify all'))
    expect(sentence && textOf(sentence)).toBe(
      'He added that Moscow was seeking to “clarify all the nuances” of the proposal with Washington.'
    )
  })

  test('nobody is the title of a work', () => {
    expect(
      all(tree, ({ tagName, properties }) => tagName === 'cite' || 'cite' in properties)
    ).toEqual([])
  })
})

describe('lists', () => {
  const lists = all(main, named('ul')).filter(list => all(list, named('a')).length === 0)

  test('a roster, labelled by the line above it', () => {
    const [roster, ...others] = lists.filter(classed('roster')) as [Element]
    expect(others).toEqual([])
    const label = [roster.properties.ariaLabelledBy].flat()[0]
    const [leadIn] = all(tree, ({ properties }) => properties.id === label)
    expect(leadIn && textOf(leadIn)).toBe('Among those named in previous announcements are:')
    expect(all(roster, named('li'))).toHaveLength(3)
    const people = all(roster, ({ properties }) => properties.itemType !== undefined)
    const part = (person: Element, name: string) =>
      all(person, ({ properties }) => [properties.itemProp].flat().includes(name)).map(textOf)
    expect(people.map(person => [part(person, 'name'), part(person, 'jobTitle')])).toEqual([
      [['Tony Blair'], ['former UK prime minister']],
      [['Jared Kushner'], ['Trump’s son-in-law and former Middle East envoy']],
      [['Recep Tayyip Erdogan'], ['President']],
      [['Abdel Fattah el-Sisi'], ['President']]
    ])
  })

  test('a plain list', () => {
    const [plain, ...others] = lists.filter(list => !classed('roster')(list)) as [Element]
    expect(others).toEqual([])
    expect(all(plain, named('li')).map(textOf)).toEqual([
      'Top decision-making authority would rest with Trump and senior international figures',
      'Regional and international actors would occupy the second tier',
      'Palestinians would be relegated to a third tier, responsible mainly for municipal administration'
    ])
  })

  test('no bullet is left', () => {
    expect(contentOf(path)).not.toMatch(/[•·‣▪◦●]/u)
  })
})

test('the form of the page it was copied from is gone', () => {
  expect(textOf(tree)).not.toMatch(/Leave a Reply|Your email address|Required fields/u)
})

test('every other word of the copy is there, in order', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}’-]+/gu) ?? []
  const [header] = all(main, named('h1')) as [Element]
  const [content] = all(main, classed('copy')) as [Element]
  const [kept] = copy.split('Leave a Reply') as [string]
  expect(words(`${textOf(header)} ${spaced(content)}`)).toEqual(words(kept))
})

describe('JSON-LD', () => {
  const [script] = all(tree, ({ properties }) => properties.type === 'application/ld+json') as [
    Element
  ]
  const data = JSON.parse(textOf(script))

  test('describes the article', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: copy.split('\n')[0],
      datePublished: '2026-01-19',
      inLanguage: 'en'
    })
  })

  test('credits each quotation', () => {
    const putin = { '@type': 'Person', name: 'Vladimir Putin' }
    expect(data.hasPart.map(({ creator }: { creator: unknown }) => creator)).toEqual([
      { '@type': 'Person', name: 'Dmitry Peskov', jobTitle: 'Kremlin spokesman' },
      ...Array.from({ length: 4 }, () => expect.objectContaining(putin))
    ])
    expect(data.hasPart.map((part: { '@id': string }) => part['@id'].split('#')[1])).toEqual(
      figures.map(({ properties }) => properties.id)
    )
  })
})

/** Text with a space between blocks. */
function spaced(element: Element): string {
  let text = ''
  visit(element, node => {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element' && !named('span', 'a', 'em', 'strong')(node)) text += ' '
  })
  return text
}
