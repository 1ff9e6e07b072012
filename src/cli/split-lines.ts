const lineFeed = 10

/**
 * Part a stream of bytes into lines.
 *
 * What arrives together is given together, so that whoever answers line by line
 * can write once for all of them, and never waits for a line that is yet to come.
 *
 * @param input
 *   Stream of buffers.
 * @returns
 *   Lines without their line feeds, those that one buffer completes at a time.
 *   The last one may lack its line feed.
 */
export async function* splitLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let begun: Buffer[] = []
  for await (const chunk of input) {
    const lines: Buffer[] = []
    let from = 0
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      const rest = chunk.subarray(from, to)
      lines.push(begun.length ? Buffer.concat([...begun, rest]) : rest)
      begun = []
      from = to + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
    if (lines.length) yield lines
  }
  if (begun.length) yield [Buffer.concat(begun)]
}
