import { append } from '../../append.ts'
import type { Convention, Seen } from '../../convention.ts'
import type { PullQuote, PullQuoteForm, Quote, RunningQuote } from '../../findings.ts'
import { type Quotation, readQuotations } from '../../grammar/quotation/quotation.ts'
import type { Story } from '../../story.ts'
import { readMarked } from './marked.ts'
import { type PlacedPassage, passagesOf } from './passages.ts'
import { credited, nobodys, quoteOf } from './quote.ts'
import { repeatedIn } from './repeated.ts'
import { findStanding } from './standing.ts'
import {
  creditParts,
  creditStretch,
  partsIn,
  type Stretch,
  sourcesOf,
  stretchesOf
} from './stretch.ts'
import { type Plan, writePullQuote } from './write.ts'

type Found = PullQuote | RunningQuote

/**
 * Quotation standing on its own, with or without the words that say who speaks.
 *
 *     “We knew at once,” harbour master Ada Lovelace told the council.
 *
 * Becomes a `figure` with a `blockquote` and a `figcaption`; a `blockquote` alone
 * where the words beside it name nobody. The attribution may be a lead-in that
 * ends in a colon, or a credit line (`— Ada Lovelace`) under the quotation; under
 * a block quotation of Markdown too.
 * A quotation inside a sentence is read, and stays where it is.
 */
export const pullQuote: Convention<Found, Plan> = {
  name: 'pull-quote',

  recognise(story) {
    const passages = passagesOf(story.blocks)
    const quotations = quotationsOf(passages, story)
    const reader: Reader = { story, passages, quotations, repeated: repeatedIn(passages), ids: 0 }
    const seen: Seen<Found, Plan>[] = []
    let free = 0
    for (let at = 0; at < passages.length; at++) {
      if ((passages[at]?.block ?? 0) < free) continue
      const figure = marked(at, reader) ?? repeated(at, reader) ?? standing(at, free, reader)
      if (!figure) append(seen, running(at, reader))
      else {
        seen.push(figure)
        free = figure.blocks.to
      }
    }
    append(seen, doubts(reader))
    return seen
  },

  write(_blocks, finding, _story, plan) {
    return plan && finding.type === 'pull-quote' ? writePullQuote(finding, plan) : []
  }
}

interface Reader {
  readonly story: Story
  readonly passages: readonly PlacedPassage[]
  /** Quotations of each passage. */
  readonly quotations: readonly (readonly Quotation[])[]
  /** Passages that repeat words of the running text. */
  readonly repeated: ReadonlySet<number>
  /** Pull quotes so far. */
  ids: number
}

interface Figure {
  readonly finding: PullQuote
  readonly blocks: { readonly from: number; readonly to: number }
  readonly plan: Plan
}

function quotationsOf(passages: readonly PlacedPassage[], { lexicon }: Story): Quotation[][] {
  const found: Quotation[][] = passages.map(() => [])
  for (const quotation of readQuotations(passages, lexicon)) {
    found[quotation.passage]?.push(quotation)
  }
  return found
}

/** Block quotation of Markdown with its credit line. */
function marked(at: number, reader: Reader): Figure | undefined {
  const { passages, story } = reader
  const block = passages[at]?.block ?? 0
  const node = story.blocks[block]?.node
  const found = node?.type === 'blockquote' ? readMarked(node, story) : undefined
  if (!found) return undefined
  const id = nextId(reader)
  const { credit, quoted } = found
  const quote = { ...found.quote, id }
  return figure('marked', [quote], block, block + 1, { quoted, credit }, reader, id)
}

/** Words set apart which stand in the running text as well. */
function repeated(at: number, reader: Reader): Figure | undefined {
  const { passages, quotations } = reader
  const passage = passages[at]
  if (!passage || !reader.repeated.has(at)) return undefined
  const id = nextId(reader)
  const quotes = (quotations[at] ?? []).map(one => quoteOf(one, passages, reader.story, id))
  const stretches = stretchesOf(passage, [{ start: 0, end: passage.text.length }], [])
  return figure('repeated', quotes, passage.block, passage.block + 1, { stretches }, reader, id)
}

/** Paragraph that is a quotation, and those that belong to it. */
function standing(at: number, free: number, reader: Reader): Figure | undefined {
  const { passages, quotations, story } = reader
  const found = findStanding(at, passages, quotations, free)
  if (!found) return undefined
  const { from, to, leadIn, credit } = found
  const id = nextId(reader)
  const own: Quotation[] = []
  for (let index = from; index < to; index++) append(own, quotations[index] ?? [])
  let quotes = own.map(one => quoteOf(one, passages, story, id))
  const sources = sourcesOf(own)
  let stretches: Stretch[] = []
  for (let index = from; index < to; index++) {
    const passage = passages[index] as PlacedPassage
    const parts = partsIn(passage.text, sources.get(index) ?? [])
    append(stretches, stretchesOf(passage, quotations[index] ?? [], parts))
  }
  const line = passages[to - 1]
  if (credit && line?.node.type === 'paragraph') {
    const { node, text } = line
    stretches = [...stretches.slice(0, -1), creditStretch(node, text, 0, creditParts(credit))]
    quotes = quotes.map(quote => credited(quote, credit, node, text, story))
  }
  const alone = stretches.every(({ quoted }) => quoted)
  const form = leadIn ? 'lead-in' : alone ? 'unattributed' : 'attributed'
  const [first, last] = [passages[from]?.block ?? 0, passages[to - 1]?.block ?? 0]
  return figure(form, quotes, first, last + 1, { stretches }, reader, id)
}

/** Quotations that stay in their sentence; in a block which the writer marked as plain, nobody’s. */
function running(at: number, { passages, quotations, story }: Reader): Seen<Found, Plan>[] {
  const passage = passages[at]
  if (!passage) return []
  const plain = isPlain(passage, story)
  return (quotations[at] ?? []).map(quotation => {
    const place = story.place(passage.node, quotation.start, quotation.end)
    const read = quoteOf(quotation, passages, story, null)
    const quote = plain ? nobodys(read) : read
    return { finding: { type: 'quotation', place, evidence: quote.evidence, quote } }
  })
}

function isPlain({ block }: PlacedPassage, { blocks }: Story): boolean {
  return blocks[block]?.node.data?.declared === 'plain'
}

/** Quotations that were near a name and got none. */
function doubts({ passages, quotations, story }: Reader): Seen<Found, Plan>[] {
  const seen: Seen<Found, Plan>[] = []
  for (const own of quotations) {
    for (const { passage, start, end, doubt, evidence } of own) {
      const from = passages[passage]
      if (doubt === null || !from || isPlain(from, story)) continue
      const place = story.place(from.node, start, end)
      seen.push({ doubt: { convention: 'pull-quote', place, reason: doubt, evidence } })
    }
  }
  return seen
}

function figure(
  form: PullQuoteForm,
  quotes: readonly Quote[],
  from: number,
  to: number,
  plan: Plan,
  { story }: Reader,
  id: string
): Figure {
  const start = story.blocks[from]?.node.position?.start
  const end = story.blocks[to - 1]?.node.position?.end
  const place = start && end && { start, end }
  const evidence = [{ sign: form }]
  return {
    finding: { type: 'pull-quote', place, evidence, form, id, quotes },
    blocks: { from, to },
    plan
  }
}

function nextId(reader: Reader): string {
  return reader.story.slug(`quote-${++reader.ids}`)
}
