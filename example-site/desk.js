// The script of the paste desk. Reads what is pasted, in the browser.
import { toHtml, toJsonLd } from 'eleventy-plugin-copydesk'
import { toMarkdown } from 'eleventy-plugin-copydesk/markdown'
import { addTabs } from './tabs.js'

const byId = id => document.getElementById(id)
const [copy, status] = ['copy', 'status'].map(byId)
const style = document.querySelector('style').textContent

/** Milliseconds without a key pressed, after which the copy is read. */
const pause = 200

function read() {
  const text = copy.value
  const page = toHtml(text)
  const { html, article, messages } = page
  show(page)
  byId('html').value = html
  byId('markdown').value = toMarkdown(text)
  byId('jsonld').value = JSON.stringify(toJsonLd(article), null, 2).replaceAll('<', '\\u003c')
  byId('findings').replaceChildren(...messages.map(remark))
  byId('count').textContent = `(${messages.length})`
}

/** Show the page as the paper would print it. The frame runs no script. */
function show({ html, article }) {
  const frame = byId('page')
  const from = frame.contentWindow?.scrollY ?? 0
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, from), { once: true })
  frame.srcdoc = `<!doctype html>
<html lang="${article.language ?? 'en'}">
<head><meta charset="utf-8"><title>The page</title><style>${style}</style></head>
<body><main class="story"><div class="copy">${html}</div></main></body>
</html>`
}

/** What was seen, and a button which selects its place in the copy. */
function remark({ reason, note, doubt, place }) {
  const item = document.createElement('li')
  if (place) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `Line ${place.start.line}`
    button.addEventListener('click', () => {
      copy.focus()
      copy.setSelectionRange(place.start.offset, place.end.offset)
    })
    item.append(button, ' ')
  }
  item.append(...(doubt ? ['Doubt: '] : []), ...inCode(reason))
  if (note) {
    const small = document.createElement('small')
    small.append(...inCode(note))
    item.append(small)
  }
  return item
}

/** Words in backticks as code, all else as text. */
function inCode(text) {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part
    const code = document.createElement('code')
    code.textContent = part
    return code
  })
}

async function take({ currentTarget: button }) {
  const from = byId(button.dataset.copies)
  const name = byId(`${from.id}-tab`).textContent
  status.textContent = ''
  try {
    await navigator.clipboard.writeText(from.value)
    status.textContent = `Copied the ${name}.`
  } catch {
    from.select()
    status.textContent = `The browser does not let this page copy. The ${name} is selected.`
  }
}

let timer
copy.addEventListener('input', () => {
  status.textContent = ''
  clearTimeout(timer)
  timer = setTimeout(read, pause)
})
for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', take)
}
addTabs(document.querySelector('[role="tablist"]'))
read()
