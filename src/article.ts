import { append } from './append.ts'
import type {
  Byline,
  Dateline,
  Finding,
  Interview,
  Leftover,
  Note,
  Person,
  Published,
  Quote,
  Roster,
  SectionHead,
  Timeline
} from './findings.ts'
import type { Reading } from './reading.ts'
import { countWords } from './tree/look.ts'

/** A section, and the sections in it. */
export interface OutlineEntry {
  readonly id: string
  readonly text: string
  readonly depth: number
  readonly children: readonly OutlineEntry[]
}

/** A person named in the piece: in its byline, in a roster, or as a source. */
export interface ArticlePerson {
  readonly name: string
  readonly role: string | null
}

/** What a piece says about itself: plain data, made from findings alone. */
export interface Article {
  readonly headline: string | null
  readonly standfirst: string | null
  readonly byline: Byline | null
  readonly dateline: Dateline | null
  readonly published: Published | null
  /** BCP 47 tag; `null` where it cannot be told. */
  readonly language: string | null
  readonly sections: readonly SectionHead[]
  /** The sections again, as a tree. */
  readonly outline: readonly OutlineEntry[]
  /** Quotations of four words or more, in order; titles of works are none. */
  readonly quotes: readonly Quote[]
  readonly rosters: readonly Roster[]
  /** Everybody named, once, in the order of their first mention. */
  readonly people: readonly ArticlePerson[]
  readonly interviews: readonly Interview[]
  readonly timelines: readonly Timeline[]
  /** Corrections, updates, words from the editor. */
  readonly notes: readonly Note[]
  readonly leftovers: readonly Leftover[]
  /** Words of the piece, without its leftovers. */
  readonly wordCount: number
}

/** Make the data of an article from what was found in it. */
export function toArticle({ findings, language, wordCount }: Reading): Article {
  const sorted = new Map<string, Finding[]>()
  const quotes: Quote[] = []
  for (const finding of findings) {
    if (finding.type === 'quotation') quotes.push(finding.quote)
    else if (finding.type === 'pull-quote') append(quotes, finding.quotes)
    else if (!sorted.get(finding.type)?.push(finding)) sorted.set(finding.type, [finding])
  }
  // A map cannot say that findings stand under their own type.
  const all = <Type extends Finding['type']>(type: Type) =>
    (sorted.get(type) ?? []) as Extract<Finding, { type: Type }>[]
  const sections = all('section-head')
  const rosters = all('roster')
  const leftovers = all('leftover')
  const [byline = null] = all('byline')
  return {
    headline: all('headline')[0]?.text ?? null,
    standfirst: all('standfirst')[0]?.text ?? null,
    byline,
    dateline: all('dateline')[0] ?? null,
    published: all('published')[0] ?? null,
    language: language ?? null,
    sections,
    outline: outlineOf(sections),
    quotes,
    rosters,
    people: peopleIn(
      [...(byline?.people ?? []), ...rosters.flatMap(roster => roster.people)],
      quotes
    ),
    interviews: all('interview'),
    timelines: all('timeline'),
    notes: all('note'),
    leftovers,
    wordCount: wordCount - leftovers.reduce((sum, { text }) => sum + countWords(text), 0)
  }
}

function outlineOf(sections: readonly SectionHead[]): OutlineEntry[] {
  const top: OutlineEntry[] = []
  const open: { depth: number; children: OutlineEntry[] }[] = [{ depth: 0, children: top }]
  for (const { id, text, depth } of sections) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const children: OutlineEntry[] = []
    open.at(-1)?.children.push({ id, text, depth, children })
    open.push({ depth, children })
  }
  return top
}

function peopleIn(people: readonly Person[], quotes: readonly Quote[]): ArticlePerson[] {
  const named = [
    ...people,
    ...quotes.flatMap(({ resolved, source }) =>
      resolved && source ? [{ name: resolved, start: source.start, role: source.role }] : []
    )
  ].sort((one, other) => one.start - other.start)
  const byName = new Map<string, ArticlePerson>()
  for (const { name, role } of named) {
    const known = byName.get(name)
    byName.set(name, { name, role: known?.role ?? role })
  }
  return [...byName.values()]
}
