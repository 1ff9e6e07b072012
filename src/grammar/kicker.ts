import { isDigit } from '../digit.ts'
import { agencies, contactLabels, issueLabels, kickers } from '../lexicon/kickers.ts'
import { countWords } from '../tree/look.ts'
import { readDate } from './date/date.ts'

/**
 * What stands over a headline and is none: `label` names the kind of piece and might
 * name the piece as well (`Editorial`), `stamp` never names one.
 */
export type Kicker = 'label' | 'stamp'

/** Characters; a label with a date, and a path of four sections, stay below. */
const longest = 90
/** Words of a section in a path. */
const section = 4

// Press Release | 9 September 2025
//              ^^^ bar
const bar = /\s?[|·•]\s?|:\s|\s[–—-]\s|\s{2,}/u
// News > Local > Harbour
//     ^^^ step
const step = /\s?[>›»]\s?|\s\/\s/u
// Press release No. 47/2025
//              ^^^^^^^^^^^^ issue
const issue = new RegExp(
  String.raw`\s(?:(?:${issueLabels.join('|')})\.?|#)?\s?\d+(?:[/-]\d+)?$`,
  'u'
)
const mail = /\p{L}@\p{L}[\p{L}\d.-]*\.\p{L}/u

/**
 * Read a line that stands over the headline.
 *
 * @param line
 *   `Opinion`, `Press Release | 9 September 2025`, `News > Local > Harbour`,
 *   `CONTACT: Ann Smith, ann@example.com`
 * @returns
 *   What it is; nothing where the line may be the headline. Never throws.
 */
export function readKicker(line: string): Kicker | undefined {
  if (line.length > longest) return
  const words = line.toLowerCase()
  if (kickers.has(words)) return 'label'
  if (agencies.has(words) || holdsMail(line) || isPath(line) || isSlug(line)) return 'stamp'
  const numbered = isDigit(line.charCodeAt(line.length - 1))
  if (numbered && kickers.has(words.replace(issue, ''))) return 'stamp'
  const [first = '', ...rest] = words.split(bar)
  const labelled = kickers.has(first.trim()) && rest.length > 0
  return labelled && rest.every(part => isDateOrKicker(part.trim())) ? 'stamp' : undefined
}

// BC-EU--Norway-Ferry Fire,3rd Ld-Writethru
// ^^ desk                      ^^ lead
const slug =
  /^\p{Lu}{2,5}-{1,2}\S.*--\S|,\s?(?:\d(?:st|nd|rd|th)\s)?Ld(?:-[^\s,]+)?$|\bWritethru\b/u
/** (Achtung: Zahl der Verletzten im zweiten Absatz)      [Picture: the ferry] */
const bracketed = /^(?:\([^()]+\)|\[[^[\]]+\])$/u

/** What slugs hold. */
const slugMarks = ['--', 'Ld', 'Writethru']

/** Name by which an agency sends a story, or a word to the desk about it. */
function isSlug(line: string): boolean {
  return (slugMarks.some(mark => line.includes(mark)) && slug.test(line)) || bracketed.test(line)
}

function holdsMail(line: string): boolean {
  return line.includes('@') && mail.test(line)
}

/** Lines of the longest block of whom to ask: label, name, office, addresses, numbers. */
const contactLines = 7
/** Characters; a longer line may be the headline. */
const longestContact = 60
const telephone = /^\P{N}{0,12}\+?\(?\d(?:[\s()./-]{0,2}\d){6,14}$/u

/**
 * Count the lines that say whom the press may ask, from a label on.
 *
 * @param lines
 *   `Media contact: Ann Smith`, `ann@example.com`, and what follows.
 * @returns
 *   Number of lines, up to the last address or number; 0 where no label with one of
 *   them below begins the lines. Never throws.
 */
export function countContact(lines: readonly string[]): number {
  const [label = ''] = lines[0]?.split(':', 1) ?? []
  if (!contactLabels.has(label.toLowerCase())) return 0
  let end = 0
  for (const [at, line] of lines.slice(0, contactLines).entries()) {
    if (line.length > longestContact) break
    if (at > 0 && (holdsMail(line) || telephone.test(line))) end = at + 1
  }
  return end
}

function isDateOrKicker(part: string): boolean {
  return kickers.has(part) || agencies.has(part) || readDate(part) !== undefined
}

/** Where a path of any length leads: `Harbour Bridge Reopens After Storm` of `Home » News » Harbour Bridge Reopens After Storm`. */
export function endOfPath(line: string): string | undefined {
  const sections = line.split(step)
  return sections.length > 1 && !sections.includes('') ? sections.at(-1) : undefined
}

/** Whether a line is a path of sections, from the front page down: `Home » News » Harbour`. */
export function isPath(line: string): boolean {
  if (line.length > longest || !step.test(line)) return false
  const sections = line.split(step)
  // Home / News, but: Three Songs / Two Dances
  if (line.includes(' / ') && !kickers.has(sections[0]?.toLowerCase() ?? '')) return false
  return sections.length > 1 && sections.every(one => one && countWords(one) <= section)
}
