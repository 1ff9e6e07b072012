import type { Paragraph, Root } from 'mdast'

/** Turn pasted copy into a tree. */
export function fromCopy(copy: string): Root {
  const children: Paragraph[] = []
  let line = 1
  let offset = 0
  for (const text of copy.split('\n')) {
    if (text.trim()) {
      const position = {
        start: { line, column: 1, offset },
        end: { line, column: text.length + 1, offset: offset + text.length }
      }
      children.push({
        type: 'paragraph',
        children: [{ type: 'text', value: text, position }],
        position
      })
    }
    line++
    offset += text.length + 1
  }
  return { type: 'root', children }
}
