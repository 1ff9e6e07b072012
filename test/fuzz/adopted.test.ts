import { test } from 'vitest'
import { adoptedFrom } from '../support/adopted.ts'
import { tryMany } from '../support/fuzz.ts'
import { anyText } from '../support/mixture.ts'

test('any text, as Markdown, gives the same page', { timeout: 7_200_000 }, () => {
  tryMany(anyText, text => {
    // Markdown has no NUL: its parser reads U+FFFD.
    const { copied, adopted } = adoptedFrom(text.replaceAll('\0', '\ufffd'))
    return adopted === copied ? [] : [`${JSON.stringify(adopted)} is not ${JSON.stringify(copied)}`]
  })
})
