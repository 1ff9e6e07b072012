import type { Blockquote, Paragraph } from 'mdast'
import type { Quote } from '../../findings.ts'
import { parseCredit } from '../../grammar/credit-line.ts'
import { beforeWorks } from '../../lexicon/bylines.ts'
import { type Story, spanIn } from '../../story.ts'
import { blockquote, paragraph } from '../../tree/build.ts'
import { plainText, slice } from '../../tree/text.ts'
import { creditParts, creditStretch, type Part, type Stretch } from './stretch.ts'

/** Block quotation whose last line says who speaks. */
export interface Marked {
  /** Still without an id. */
  readonly quote: Quote
  readonly quoted: Blockquote
  readonly credit: Stretch
}

/**
 * Read a block quotation of Markdown with a credit line.
 *
 *     > We knew at once.
 *     >
 *     > — Ada Lovelace, *Harbour Notes*
 *
 * The credit line may also end the last paragraph of the quotation.
 */
export function readMarked(node: Blockquote, story: Story): Marked | undefined {
  const last = node.children.at(-1)
  if (last?.type !== 'paragraph') return undefined
  const text = plainText(last)
  const from = text.lastIndexOf('\n') + 1
  const credit = parseCredit(text, from)
  if (!credit || (from === 0 && node.children.length === 1)) return undefined

  const work = workIn(last, text)
  const parts = creditParts(credit).flatMap(part => beside(part, work, text))
  if (work && work.start >= from) parts.push(work)
  const source = parts.find(({ is }) => is === 'source')
  const role = parts.find(({ is }) => is === 'role')

  const above = node.children.slice(0, -1)
  if (from > 0) {
    above.push(paragraph(slice(last.children, 0, from - 1), story.place(last, 0, from - 1)))
  }
  const quote: Quote = {
    start: above[0]?.position?.start.offset ?? -1,
    end: above.at(-1)?.position?.end.offset ?? -1,
    text: above.map(plainText).join(' '),
    figure: true,
    id: null,
    source: source
      ? {
          ...spanIn(story, last, text, source.start, source.end),
          role: role ? text.slice(role.start, role.end) : null
        }
      : null,
    cue: null,
    medium: work ? text.slice(work.start, work.end) : null,
    resolved: source && credit.named ? credit.source.text : null,
    evidence: [{ sign: 'credit-line', text: text.slice(from).trim() }]
  }
  return {
    quote,
    quoted: blockquote(above, node.position),
    credit: creditStretch(last, text, from, parts)
  }
}

const beforeWork = new RegExp(String.raw`(?:[,—–―-]|\b(?:${beforeWorks.join('|')}))\s*$`, 'u')

/** Title of a work: emphasis that ends the line, after a comma or the dash. */
function workIn(line: Paragraph, text: string): Part | undefined {
  const title = line.children.at(-1)
  if (title?.type !== 'emphasis') return undefined
  const start = text.length - plainText(title).length
  return beforeWork.test(text.slice(0, start)) ? { start, end: text.length, is: 'work' } : undefined
}

/** What is left of a part before the work, without the comma between them. */
function beside(part: Part, work: Part | undefined, text: string): Part[] {
  if (!work || part.end <= work.start) return [part]
  const words = text.slice(part.start, work.start).replace(/(?<![\s,])[\s,]+$/u, '')
  return words ? [{ ...part, end: part.start + words.length }] : []
}
