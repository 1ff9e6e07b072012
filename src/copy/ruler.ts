/** Measures the width of a stretch of a line, in columns. */
export type Ruler = (text: string) => number

/** Where every character is as wide as the next, as in an e-mail: UTF-16 code units. */
export const columns: Ruler = text => text.length

/**
 * Where letters have widths of their own, as in the text of a PDF: in columns of an
 * average small letter. Widths are rounded means of Helvetica and Times, which differ
 * from each other less than a line from the next.
 */
export const letters: Ruler = text => {
  let width = 0
  for (let at = 0; at < text.length; at++) width += widths[text.charCodeAt(at)] ?? 1
  return width
}

const classes: readonly (readonly [width: number, characters: string])[] = [
  [0.5, " .,:;!|'’‘ijl"],
  [0.6, 'ftrI()[]/-'],
  [0.85, 'csz“”"'],
  [1.3, 'ABEFJKLPSTVXYZ'],
  [1.45, 'wCDGHNOQRU'],
  [1.65, 'mM'],
  [1.85, 'W—%']
]

/** Widths by code unit; 1 for all others. */
const widths: number[] = []
for (const [width, characters] of classes) {
  for (const character of characters) widths[character.charCodeAt(0)] = width
}
