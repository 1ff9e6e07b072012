/** Keys, and the tab they lead to. */
const leads = {
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  End: (_at, count) => count - 1,
  Home: () => 0
}

/**
 * Make a list of tabs work, by pointer and by keyboard:
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 *
 * @param list
 *   Element with `role="tablist"`; each of its tabs controls a panel.
 */
export function addTabs(list) {
  const tabs = [...list.querySelectorAll('[role="tab"]')]
  const select = tab => {
    for (const one of tabs) {
      const selected = one === tab
      one.setAttribute('aria-selected', String(selected))
      one.tabIndex = selected ? 0 : -1
      document.getElementById(one.getAttribute('aria-controls')).hidden = !selected
    }
    tab.focus()
  }
  for (const tab of tabs) tab.addEventListener('click', () => select(tab))
  list.addEventListener('keydown', event => {
    const at = tabs.indexOf(event.target)
    const next = tabs[leads[event.key]?.(at, tabs.length)]
    if (!next) return
    event.preventDefault()
    select(next)
  })
}
