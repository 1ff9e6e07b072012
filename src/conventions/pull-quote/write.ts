import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { append } from '../../append.ts'
import type { PullQuote } from '../../findings.ts'
import { aside, blockquote, caption, cite, figure, paragraph, words } from '../../tree/build.ts'
import type { FlowContent } from '../../tree/mdast.ts'
import { slice } from '../../tree/text.ts'
import type { Stretch } from './stretch.ts'

/** What is written: stretches of paragraphs, or a block quotation with its credit. */
export type Plan =
  | { readonly stretches: readonly Stretch[] }
  | { readonly quoted: Blockquote; readonly credit: Stretch }

/** Nodes for a pull quote. */
export function writePullQuote(finding: PullQuote, plan: Plan): RootContent[] {
  if ('stretches' in plan) return writeStretches(plan.stretches, finding)
  return [figure([plan.quoted, caption(attribution(plan.credit))], finding.id, finding.place)]
}

/**
 * Stretches in order.
 *
 * An attribution before the quotation is a caption that comes first. All that
 * follows an attribution stands in one caption after the quotation, the rest of
 * a split quotation in a `blockquote` there: HTML has the caption first or last
 * (HTML Standard, 4.4.12).
 */
function writeStretches(
  stretches: readonly Stretch[],
  { form, id, place }: PullQuote
): RootContent[] {
  if (form === 'repeated') return [aside(quotedParagraphs(stretches), id, place)]
  const first = stretches.findIndex(({ quoted }) => quoted)
  const lead = stretches.slice(0, first)
  const next = stretches.findIndex(({ quoted }, index) => index > first && !quoted)
  const quoted = blockquote(quotedParagraphs(stretches.slice(first, next < 0 ? undefined : next)))
  const rest = next < 0 ? [] : stretches.slice(next)
  if (!lead.length && !rest.length) {
    quoted.data = { hProperties: { id } }
    if (place) quoted.position = place
    return [quoted]
  }
  const children: FlowContent[] = [quoted]
  if (lead.length) children.unshift(caption(lead.flatMap(attribution)))
  if (rest.length) children.push(caption(captioned(rest)))
  return [figure(children, id, place)]
}

function quotedParagraphs(stretches: readonly Stretch[]): Paragraph[] {
  return stretches.map(({ node, start, end }) => paragraph(slice(node.children, start, end)))
}

/** Attribution as it is; with the rest of a quotation, paragraphs and block quotations. */
function captioned(stretches: readonly Stretch[]): (FlowContent | PhrasingContent)[] {
  if (!stretches.some(({ quoted }) => quoted)) return stretches.flatMap(attribution)
  return runs(stretches).map(run =>
    run[0]?.quoted ? blockquote(quotedParagraphs(run)) : paragraph(run.flatMap(attribution))
  )
}

/** Stretches with those like them that follow. */
function runs(stretches: readonly Stretch[]): Stretch[][] {
  const found: Stretch[][] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    if (last?.[0]?.quoted === stretch.quoted) last.push(stretch)
    else found.push([stretch])
  }
  return found
}

/** Words of an attribution, with its parts marked. */
function attribution({ node, start, end, parts }: Stretch): PhrasingContent[] {
  const written: PhrasingContent[] = []
  let at = start
  for (const part of parts) {
    if (part.start < at) continue
    append(written, slice(node.children, at, part.start))
    const own = slice(node.children, part.start, part.end)
    if (part.is === 'work')
      append(
        written,
        own.map(one => (one.type === 'emphasis' ? cite(one) : one))
      )
    else written.push(words(own, { className: [`pull-quote-${part.is}`] }))
    at = part.end
  }
  return [...written, ...slice(node.children, at, end)]
}
