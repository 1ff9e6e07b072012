import type { Page } from './html.ts'
import { toJsonLd, toScript } from './json-ld.ts'
import { escaped } from './tree/escape.ts'

/**
 * A whole HTML page for a piece that has been read.
 *
 * @param style
 *   Style sheet. Default: none.
 */
export function toPage({ html, article }: Page, style = ''): string {
  const lang = article.language ? ` lang="${escaped(article.language)}"` : ''
  return `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(article.headline ?? 'Untitled')}</title>
${style && `<style>${style}</style>\n`}<script type="application/ld+json">${toScript(toJsonLd(article))}</script>
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
