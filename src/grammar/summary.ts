import { countWords } from '../tree/look.ts'

/** Words; a shorter line under the headline may be a head, a kicker, or a caption. */
const fewest = 7
/** Words; a summary is no paragraph. */
const most = 45

/** End of a sentence, or of a line that announces. */
export const ended = /[.!?。！？…:;,]["”’»」)]*$/u
const quoted = /^["“„«‘「]/u
/** Credits, notes, bylines and numbered heads stand under a headline as well. */
const label = /^(?:\p{L}+ ){0,2}\p{L}+:|^\p{Nd}|\bby \p{Lu}|^By |[©()|]|https?:/u
/** Words of some length that begin with a capital, and with any letter. */
const capital = /(?<![\p{L}’'])\p{Lu}\p{L}{3,}/gu
const long = /(?<![\p{L}’'])\p{L}{4,}/gu

/** Whether a line has the length of a summary, and says that it is nothing else. */
export function maySummarise(line: string): boolean {
  return !quoted.test(line) && !label.test(line) && countWords(line) <= most
}

/** Whether a line reads as a summary wherever it stands: longer than a head, with no end. */
export function isSummary(line: string): boolean {
  return maySummarise(line) && !ended.test(line) && countWords(line) >= fewest && !isTitle(line)
}

/** Whether most words have capitals, as in a title. */
export function isTitle(line: string): boolean {
  const capitals = line.match(capital)?.length ?? 0
  return capitals * 3 > (line.match(long)?.length ?? 0) * 2
}
