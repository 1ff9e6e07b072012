/**
 * Script of the inspector: what the pointer or the focus is on shows in the
 * source, in the remarks, and in the result. Works without it, too.
 *
 * Scrolls the panes and never the window: what has the focus stays in view.
 */
export const script = `
const frame = document.querySelector('iframe')
const targets = new Map([...document.querySelectorAll('li[data-target]')].map(li => [li.dataset.target, li.dataset.remarks]))
const numbersOf = element => {
  const own = element.closest?.('[data-remarks]')
  if (own) return own.dataset.remarks.split(' ')
  for (let at = element; at; at = at.parentElement) if (targets.has(at.id)) return [targets.get(at.id)]
  return []
}
const reveal = element => {
  const pane = element.closest('.pane')
  const box = pane ?? element.ownerDocument.scrollingElement
  const { top, bottom, height } = element.getBoundingClientRect()
  const edge = pane ? pane.getBoundingClientRect().top : 0
  if (top >= edge && bottom <= edge + box.clientHeight) return
  box.scrollTop += top - edge - Math.max(0, box.clientHeight - height) / 2
}
const show = (event, scroll) => {
  const { contentDocument } = frame
  for (const on of [...document.querySelectorAll('.on'), ...contentDocument.querySelectorAll('.on')]) on.classList.remove('on')
  const numbers = numbersOf(event.target)
  const number = numbers.at(-1)
  for (const element of document.querySelectorAll('[data-remarks]')) {
    if (element.dataset.remarks.split(' ').includes(number)) element.classList.add('on')
  }
  const id = document.querySelector('#remark-' + number)?.dataset.target
  const result = id && contentDocument.getElementById(id)
  result?.classList.add('on')
  if (!scroll || !number) return
  for (const element of [document.querySelector('#source-' + number), document.querySelector('#remark-' + number), result]) {
    if (element && !element.contains(event.target)) reveal(element)
  }
}
const listen = root => {
  root.addEventListener('mouseover', event => show(event, false))
  root.addEventListener('focusin', event => show(event, true))
}
listen(document)
const ready = () => frame.contentDocument?.body && listen(frame.contentDocument)
frame.addEventListener('load', ready)
`
