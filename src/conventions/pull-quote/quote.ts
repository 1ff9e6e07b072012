import type { Paragraph } from 'mdast'
import type { Quote, Span } from '../../findings.ts'
import type { Credit } from '../../grammar/credit-line.ts'
import type { Quotation, Range } from '../../grammar/quotation.ts'
import { type Story, spanIn } from '../../story.ts'
import type { PlacedPassage } from './passages.ts'

/** Quotation as an article gives it: places are those of the source. */
export function quoteOf(
  quotation: Quotation,
  passages: readonly PlacedPassage[],
  story: Story,
  id: string | null
): Quote {
  const span = ({ passage, start, end }: Range): Span => {
    const { node, text } = passages[passage] as PlacedPassage
    return spanIn(story, node, text, start, end)
  }
  const { source, cue, medium, resolved, evidence } = quotation
  return {
    ...span(quotation),
    figure: id !== null,
    id,
    source: source && { ...span(source), role: source.role },
    cue: cue && span(cue),
    medium,
    resolved,
    evidence
  }
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
