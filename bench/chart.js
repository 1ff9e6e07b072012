import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** Colours that can be read on white and on black; words take that of the page. */
const style = `<style>
svg { color: #1f2328; background: #fff; }
.ours { fill: #0a7d5a; } .others { fill: #8b949e; }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3; background: #0d1117; }
  .ours { fill: #3fb68b; } .others { fill: #6e7681; }
}
</style>`

/** Pixels of a character in a name, about. */
const widest = 7

/**
 * Draw bars, ours in another colour than those of others.
 *
 * @param {string} label
 *   What the length of a bar is.
 * @param {{ name: string, value: number }[]} bars
 * @returns {string}
 *   SVG, light or dark as the reader’s system is.
 */
export function chart(label, bars) {
  const { document } = parseHTML('<html><body></body></html>')
  const isOurs = ({ name }) => name.includes('copydesk')
  const bar = (className, data) =>
    Plot.barX(data, { y: 'name', x: 'value', className, fill: undefined })
  const svg = Plot.plot({
    document,
    className: 'chart',
    width: 760,
    height: 80 + 28 * bars.length,
    marginLeft: 24 + widest * Math.max(...bars.map(({ name }) => name.length)),
    marginRight: 50,
    marginBottom: 50,
    style: { fontSize: '13px' },
    x: { label, labelOffset: 42, grid: true, zero: true },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      bar('ours', bars.filter(isOurs)),
      bar(
        'others',
        bars.filter(one => !isOurs(one))
      ),
      Plot.text(bars, {
        y: 'name',
        x: 'value',
        text: ({ value }) => value.toFixed(2),
        dx: 6,
        textAnchor: 'start'
      }),
      Plot.ruleX([1], { strokeDasharray: '3,3' })
    ]
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('role', 'img')
  svg.setAttribute(
    'aria-label',
    bars.map(({ name, value }) => `${name}: ${value.toFixed(2)}`).join('; ')
  )
  return `${svg.outerHTML.replace(/<style>.*?<\/style>/su, style)}\n`
}
