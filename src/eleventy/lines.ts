/**
 * Find out in which lines of a file the lines of a text stand that was made
 * from it: front matter is gone, and a template language may have written lines.
 *
 * @param text
 *   What was read.
 * @param file
 *   What is in the file.
 * @returns
 *   Function from a line of the text to the line of the file, both from 1. A
 *   line that is not in the file as it stands gets the line after the last one
 *   which is.
 */
export function linesIn(text: string, file: string): (line: number) => number {
  if (text === file) return line => line
  if (file.endsWith(text)) {
    const before = file.slice(0, file.length - text.length).split('\n').length - 1
    return line => line + before
  }
  const there = numbersOf(file)
  const found: number[] = []
  let last = 0
  for (const line of text.split(ending)) {
    const words = line.trim()
    const at = words && there.get(words)?.find(number => number > last)
    if (at) last = at
    found.push(at || last + 1)
  }
  return line => found[line - 1] ?? last
}

const ending = /\r\n|\n|\r/u

/** Numbers of the lines that say the same. */
function numbersOf(text: string): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [at, line] of text.split(ending).entries()) {
    const same = numbers.get(line.trim())
    if (same) same.push(at + 1)
    else numbers.set(line.trim(), [at + 1])
  }
  return numbers
}
