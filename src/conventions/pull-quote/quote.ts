import type { Paragraph } from 'mdast'
import type { Quote, QuoteSource, Span } from '../../findings.ts'
import type { Credit } from '../../grammar/credit-line.ts'
import type { Quotation, Range, Source } from '../../grammar/quotation/quotation.ts'
import { type Story, spanIn } from '../../story.ts'
import type { PlacedPassage } from './passages.ts'

/** Quotation as an article gives it: places are those of the source. */
export function quoteOf(
  quotation: Quotation,
  passages: readonly PlacedPassage[],
  story: Story,
  id: string | null
): Quote {
  const { source, cue, medium, resolved, evidence } = quotation
  const { start, end, text } = spanOf(quotation, passages, story)
  return {
    start,
    end,
    text,
    figure: id !== null,
    id,
    source: source && sourceOf(source, passages, story),
    cue: cue && spanOf(cue, passages, story),
    medium,
    resolved,
    evidence
  }
}

function spanOf(range: Range, passages: readonly PlacedPassage[], story: Story): Span {
  const { node, text } = passages[range.passage] as PlacedPassage
  return spanIn(story, node, text, range.start, range.end)
}

function sourceOf(source: Source, passages: readonly PlacedPassage[], story: Story): QuoteSource {
  const { start, end, text } = spanOf(source, passages, story)
  return { start, end, text, role: source.role }
}

/** The same with the source that a credit line names. */
export function credited(
  quote: Quote,
  { source, role, named }: Credit,
  line: Paragraph,
  text: string,
  story: Story
): Quote {
  return {
    ...quote,
    source: { ...spanIn(story, line, text, source.start, source.end), role: role?.text ?? null },
    resolved: named ? source.text : null,
    evidence: [{ sign: 'credit-line', text: source.text }]
  }
}

/** The same without what was read of who speaks: the writer overrules it. */
export function nobodys(quote: Quote): Quote {
  const evidence = [{ sign: 'declared', text: 'plain' }]
  return { ...quote, source: null, cue: null, medium: null, resolved: null, evidence }
}
