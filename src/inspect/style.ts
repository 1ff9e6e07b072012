/** Style sheet of the inspector; system fonts, light and dark. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#767676, #8f8f8f); --doubt: light-dark(#ffe2a8, #5c4300); --found: light-dark(#d6e8ff, #173a5e); --on: light-dark(#003f87, #a9d0ff); }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1a1a1a, #ececec); background: light-dark(#fff, #161616); }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 1rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
a { color: var(--on); }
main { display: grid; gap: 1rem; }
section { min-width: 0; }
.pane { margin: 0; border: 1px solid var(--line); border-radius: .25rem; width: 100%; max-height: var(--tall, 75vh); overflow: auto; padding: .75rem; }
iframe.pane { height: var(--tall, 75vh); padding: 0; background: light-dark(#fff, #161616); }
ol.pane { padding-left: 2.75rem; }
.copy { white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.6 ui-monospace, monospace; }
.copy a { font: 700 .75rem/1 system-ui, sans-serif; padding: .2rem .35rem; margin-right: .15rem; border: 1px solid var(--on); border-radius: .25rem; text-decoration: none; }
mark { color: inherit; background: var(--found); }
mark.doubt { background: var(--doubt); }
li[data-remarks] { margin-bottom: .75rem; padding: .25rem .5rem; border-left: .25rem solid var(--found); }
li.doubt { border-color: var(--doubt); }
li p, li ul { margin: .25rem 0; }
li ul { display: flex; flex-wrap: wrap; gap: .25rem .4rem; padding: 0; list-style-type: ""; }
li li { padding: .05rem .45rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
.overrule { font-size: .9rem; color: light-dark(#565656, #b0b0b0); }
li code, header code { font: .9em ui-monospace, monospace; }
.on { outline: 2px solid var(--on); outline-offset: 1px; }
:focus-visible { outline: 3px solid var(--on); outline-offset: 2px; }
@media (min-width: 70rem) { main { --tall: calc(100vh - 11.5rem); grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media print { main { display: block; } .pane { max-height: none; border: 0; } section:has(iframe) { display: none; } }
`

/** Style sheet of the result in the inspector. */
export const resultStyle = `
:root { color-scheme: light dark; }
body { margin: 1rem; font: 1rem/1.6 Georgia, serif; color: light-dark(#1a1a1a, #ececec); background: light-dark(#fff, #161616); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
figure, blockquote { margin: 1rem 0 1rem 1rem; }
figure blockquote { margin: 0; }
.pull-quote { border-left: .2rem solid; padding-left: .8rem; }
.timeline { padding: 0; list-style: none; }
.timeline li { margin: .4rem 0; }
.on { outline: 2px solid light-dark(#003f87, #a9d0ff); outline-offset: 3px; }
`
