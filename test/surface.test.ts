import { expect, test } from 'vitest'
import * as surface from '../src/index.ts'
import * as markdown from '../src/markdown/index.ts'

test('the names we export: a new one is a decision', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'de',
    'default',
    'en',
    'fromCopy',
    'inspect',
    'remarkByline',
    'remarkCopy',
    'remarkCopydesk',
    'remarkDateline',
    'remarkHeadline',
    'remarkHiddenCharacters',
    'remarkInterviews',
    'remarkLeftovers',
    'remarkLists',
    'remarkNotes',
    'remarkPublished',
    'remarkPullQuotes',
    'remarkRosters',
    'remarkSectionBreaks',
    'remarkSectionHeads',
    'remarkSections',
    'remarkStandfirst',
    'remarkTimelines',
    'toHtml',
    'toJsonLd',
    'toScript'
  ])
  expect(Object.keys(markdown).sort()).toEqual(['fromMarkdown', 'toMarkdown'])
})
