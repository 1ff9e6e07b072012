import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { toHtml } from 'eleventy-plugin-copydesk'
import { chromium } from 'playwright-core'

// Takes the pictures of the README, from the copy that stands there:
// `npm run picture`, after a build. Light and dark, at twice the size.
const readme = readFileSync('README.md', 'utf8')
const [, copy] = /^From this:\n\n```text\n(.*?)\n```$/msu.exec(readme) ?? []
const [site, theme] = ['example-site/content/_includes/style.css', 'theme.css'].map(path =>
  readFileSync(path, 'utf8')
)

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Before and after</title>
<style>
${theme}
${site}
html { font-size: 17px; }
body { display: grid; grid-template-columns: 26.5rem 1fr; width: 1120px; padding: 0; overflow: hidden; }
body > * { padding: 1.75rem 2rem 2rem; }
.pasted { background: var(--panel); border-right: 1px solid var(--rule); }
.pasted pre { margin: 1.2rem 0 0; font: 0.82rem/1.62 ui-monospace, monospace; white-space: pre-wrap; }
.set .copy { margin-top: 1.1rem; }
.set h1 { margin: 0 0 0.8rem; font-size: 2rem; }
.set h2 { margin-top: 1.9rem; }
.set .pull-quote { margin: 1.5rem 0; }
</style>
<body>
<div class="pasted">
<p class="label">Pasted</p>
<pre>${escaped(copy)}</pre>
</div>
<div class="set">
<p class="label">Published</p>
<div class="copy">${toHtml(copy).html}</div>
</div>
</body>
</html>`

const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: [...packaged.args.filter(one => !/single-process|zygote/u.test(one)), '--no-sandbox']
})
mkdirSync('docs', { recursive: true })
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({
    colorScheme,
    deviceScaleFactor: 2,
    viewport: { width: 1120, height: 400 }
  })
  await page.setContent(html)
  const height = await page.evaluate(() => document.body.scrollHeight)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: 1120, height, scale: 1 }
  })
  writeFileSync(`docs/before-after-${colorScheme}.webp`, Buffer.from(data, 'base64'))
}
await browser.close()
