import type { Page } from './html.ts'
import { toJsonLd, toScript } from './json-ld.ts'

/** A whole HTML page for a piece that has been read, without a stylesheet of its own. */
export function toPage({ html, article }: Page): string {
  const lang = article.language ? ` lang="${escaped(article.language)}"` : ''
  return `<!doctype html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(article.headline ?? 'Untitled')}</title>
<script type="application/ld+json">${toScript(toJsonLd(article))}</script>
</head>
<body>
<main>
<article>
${html}
</article>
</main>
</body>
</html>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
