import { counted } from '../counted.ts'
import type { Door } from '../door.ts'
import type { Page } from '../html.ts'
import type { Message } from '../messages.ts'
import { toPage } from '../page.ts'
import { escaped } from '../tree/escape.ts'
import { stretches } from './marks.ts'
import { overrule } from './overrule.ts'
import { script } from './script.ts'
import { resultStyle, style } from './style.ts'

type PlaceIn = (point: { readonly line: number; readonly column: number }) => {
  readonly line: number
  readonly column: number
}

/** What is known of a source beside its text. */
export interface SourceFacts {
  /** Address at which the piece is printed; gets a link. */
  readonly url?: string | undefined
  /** Name of the file, to be shown. */
  readonly path?: string | undefined
  /** Front door that it went through. Default: `'copy'`. */
  readonly from?: Door | undefined
  /**
   * Place in the file for one in the text, where that is only a part of the
   * file. Lines and columns count from 1. Default: the same.
   */
  readonly placeIn?: PlaceIn | undefined
}

/**
 * Show how a piece was read: its source with everything that was seen in its
 * place, what there is to say of it, and the result.
 *
 * @param source
 *   Text that was read.
 * @param page
 *   What was made of it.
 * @param facts
 *   What else is known of the source.
 * @returns
 *   A whole HTML page that needs nothing else.
 */
export function inspect(source: string, page: Page, facts: SourceFacts = {}): string {
  const { article, messages } = page
  const { url, path, from = 'copy', placeIn = point => point } = facts
  const title = `How “${article.headline ?? 'this piece'}” was read`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${path === undefined ? '' : `<code>${escaped(path)}</code>: `}${tallied(messages)}.${url === undefined ? '' : ` <a href="${escaped(url)}">As it is printed</a>`}</p>
</header>
<main>
<section aria-labelledby="source">
<h2 id="source">Source</h2>
<div class="pane copy" role="group" aria-labelledby="source" tabindex="0"${langOf(page)}>${marked(source, messages)}</div>
</section>
<section aria-labelledby="remarks">
<h2 id="remarks">What was seen, and why</h2>
<ol class="pane">
${messages.map((message, index) => remark(message, index + 1, from, placeIn)).join('\n')}
</ol>
</section>
<section aria-labelledby="result">
<h2 id="result">Result</h2>
<iframe class="pane" title="Result" sandbox="allow-same-origin" srcdoc="${escaped(toPage(page, resultStyle))}"></iframe>
</section>
</main>
<script>${script}</script>
</body>
</html>`
}

/** How many things were seen: `3 findings, 1 doubt`. */
export function tallied(messages: readonly Message[]): string {
  const doubts = messages.filter(({ doubt }) => doubt).length
  const findings = messages.length - doubts
  return `${counted(findings, 'finding')}, ${counted(doubts, 'doubt')}`
}

/** The source; a number with a link stands where each thing begins that was seen. */
function marked(source: string, messages: readonly Message[]): string {
  const marks = messages.map(({ place }, index) => ({
    number: index + 1,
    start: place?.start.offset ?? -1,
    end: place?.end.offset ?? -1
  }))
  return stretches(marks, source.length)
    .map(({ start, end, marks }) => {
      const refs = marks
        .filter(mark => mark.start === start)
        .map(({ number }) => ref(number, messages))
      const text = escaped(source.slice(start, end))
      const last = messages[(marks.at(-1)?.number ?? 0) - 1]
      if (!last) return text
      const numbers = marks.map(({ number }) => number).join(' ')
      const kind = last.doubt ? 'doubt' : last.ruleId
      return `${refs.join('')}<mark class="${kind}" data-remarks="${numbers}">${text}</mark>`
    })
    .join('')
}

function ref(number: number, messages: readonly Message[]): string {
  const { ruleId, doubt } = messages[number - 1] ?? {}
  const label = `Remark ${number}: ${doubt ? `doubt about a ${ruleId}` : ruleId}`
  return `<a id="source-${number}" href="#remark-${number}" data-remarks="${number}" aria-label="${label}">${number}</a>`
}

function remark(
  { ruleId, doubt, reason, place, evidence, id }: Message,
  number: number,
  from: Door,
  placeIn: PlaceIn
): string {
  const target = id === null ? '' : ` data-target="${escaped(id)}"`
  const at = place && placeIn(place.start)
  const where = at
    ? `<a href="#source-${number}">line ${at.line}, column ${at.column}</a>`
    : 'no place'
  const signs = evidence.map(
    ({ sign, text }) => `<li>${sign}${text === undefined ? '' : `: <q>${escaped(text)}</q>`}</li>`
  )
  return `<li id="remark-${number}" class="${doubt ? 'doubt' : ruleId}" data-remarks="${number}"${target} tabindex="-1">
<h3>${doubt ? 'Doubt' : 'Finding'}: ${ruleId}</h3>
<p>${inCode(reason)} (${where})</p>
${signs.length ? `<p>Evidence:</p><ul>${signs.join('')}</ul>` : ''}
<p class="overrule">${inCode(overrule(ruleId, from))}</p>
</li>`
}

/** Words in backticks as code. */
function inCode(text: string): string {
  return escaped(text).replace(/`([^`]*)`/gu, '<code>$1</code>')
}

function langOf({ article }: Page): string {
  return article.language ? ` lang="${escaped(article.language)}"` : ''
}
