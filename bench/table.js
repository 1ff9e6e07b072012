/** A table in Markdown; the first column is words, the others are figures. */
export function table(head, rows) {
  const lines = [head, head.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
