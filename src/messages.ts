import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { append } from './append.ts'
import type { ConventionName } from './conventions/names.ts'
import { counted } from './counted.ts'
import type { Evidence } from './evidence.ts'
import type { Finding, Note } from './findings.ts'
import type { Reading } from './reading.ts'

/** What is said about one finding or doubt. */
export interface Message {
  readonly ruleId: ConventionName | 'declaration'
  readonly reason: string
  /** Missing where the tree has no positions. */
  readonly place: Position | undefined
  /** `true` for a doubt, which is a warning; `false` for a finding. */
  readonly doubt: boolean
  /** Id of what it became on the page; `null` for what has none. */
  readonly id: string | null
  readonly evidence: readonly Evidence[]
  /** The evidence, in one line. */
  readonly note: string
}

/** Name that all messages carry as their source. */
export const source = 'copydesk'

/** Whether a finding is worth a line: a quotation in its sentence is not, where nobody is quoted. */
export function isTold(finding: Finding): boolean {
  return finding.type !== 'quotation' || finding.quote.source !== null
}

/** Say what was found and what was not, in the order of the copy. */
export function toMessages({ findings, doubts }: Reading): Message[] {
  const messages: Message[] = []
  for (const finding of findings) {
    if (!isTold(finding)) continue
    const reason = describe(finding)
    const evidence = finding.type === 'pull-quote' ? evidenceOf(finding) : finding.evidence
    const ruleId = finding.type === 'quotation' ? 'pull-quote' : finding.type
    const id = 'id' in finding ? finding.id : null
    const note = noteOf(evidence)
    messages.push({ ruleId, reason, place: finding.place, doubt: false, id, evidence, note })
  }
  for (const { convention, reason, place, evidence } of doubts) {
    const note = noteOf(evidence)
    messages.push({ ruleId: convention, reason, place, doubt: true, id: null, evidence, note })
  }
  return messages.sort(byPlace)
}

/**
 * Put a message on a file: a doubt as a warning, a finding as information.
 *
 * @param place
 *   Where it stands in the file, which may be elsewhere than in what was read.
 */
export function tell(
  file: VFile,
  { reason, ruleId, doubt, note }: Message,
  place: Point | Position | undefined
): void {
  const options = { ruleId, source, ...(place && { place }) }
  const message = doubt ? file.message(reason, options) : file.info(reason, options)
  message.note = note
}

function byPlace(one: Message, other: Message): number {
  return (one.place?.start.offset ?? 0) - (other.place?.start.offset ?? 0)
}

/** What was seen, and what was made of it. */
function describe(finding: Finding): string {
  switch (finding.type) {
    case 'headline':
      return `Read \`${brief(finding.text)}\` as the headline`
    case 'section-head':
      return `Read \`${brief(finding.text)}\` as a section head of level ${finding.depth}`
    case 'standfirst':
      return `Read \`${brief(finding.text)}\` as the standfirst`
    case 'byline':
      return `Read \`${brief(finding.text)}\` as the byline`
    case 'published':
      return `Read \`${brief(finding.text)}\` as the date ${finding.datetime}`
    case 'dateline':
      return `Read \`${brief(finding.text)}\` as the dateline`
    case 'list':
      return `Read ${counted(finding.items, 'line')} as ${finding.ordered ? 'a numbered' : 'a bulleted'} list`
    case 'roster':
      return `Read ${counted(finding.items, 'item')} as a roster of ${finding.people.map(({ name }) => `\`${name}\``).join(', ')}`
    case 'note':
      return `Read \`${brief(`${finding.label} ${finding.text}`)}\` as ${noteNames[finding.kind]}`
    case 'section-break':
      return `Read \`${brief(finding.text)}\` as a section break`
    case 'timeline':
      return `Read ${counted(finding.entries.length, 'dated line')} as a timeline`
    case 'interview':
      return `Read ${counted(finding.turns.length, 'turn')} as ${finding.form === 'questions' ? 'questions and answers' : 'a dialogue'}`
    case 'leftover':
      return `Took \`${brief(finding.text)}\` for a leftover (${finding.kind})`
    case 'pull-quote':
      return `Read as pull quote ${credit(finding.quotes)}`
    case 'quotation':
      return `Read \`${brief(finding.quote.text)}\` as a quotation ${credit([finding.quote])}`
  }
}

const noteNames: Readonly<Record<Note['kind'], string>> = {
  clarification: 'a clarification',
  correction: 'a correction',
  'editors-note': 'an editor’s note',
  update: 'an update'
}

function credit(quotes: readonly { resolved: string | null; source: { text: string } | null }[]) {
  const named = quotes.find(({ source, resolved }) => source ?? resolved)
  if (!named) return 'without a source'
  const { resolved, source } = named
  if (!source || !resolved || resolved === source.text) return `by \`${resolved ?? source?.text}\``
  return `by \`${source.text}\` (\`${resolved}\`)`
}

function evidenceOf(finding: Extract<Finding, { type: 'pull-quote' }>): Evidence[] {
  const all = [...finding.evidence]
  for (const { evidence } of finding.quotes) append(all, evidence)
  return all
}

function noteOf(evidence: readonly Evidence[]): string {
  let note = ''
  for (const { sign, text } of evidence) {
    if (note) note += '; '
    note += text ? `${sign}: \`${text}\`` : sign
  }
  return note
}

/** Characters of the copy that a message quotes. */
const longest = 60

function brief(text: string): string {
  // Of a long text the opening is enough, where it is not mostly white space.
  const opening = onOneLine(text.length > longest * 2 ? text.slice(0, longest * 2) : text)
  const line = opening.length > longest ? opening : onOneLine(text)
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

function onOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim()
}
