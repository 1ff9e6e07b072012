/** Range of the source with what was seen there. */
export interface Marked {
  /** Number of the remark, from 1. */
  readonly number: number
  /** UTF-16 offsets, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Stretch of the source that the same marks cover. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** The marks which cover it, the outermost first. */
  readonly marks: readonly Marked[]
}

/**
 * Cut a text at the ends of marks, which may lie in one another or cross.
 *
 * @param length
 *   UTF-16 code units of the text.
 * @returns
 *   Stretches that cover the text, in order.
 */
export function stretches(marks: readonly Marked[], length: number): Stretch[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length)
  const cuts = new Set([0, length])
  for (const { start, end } of inside) cuts.add(start).add(end)
  const points = [...cuts].sort((one, other) => one - other)
  const opening = [...inside].sort((one, other) => one.start - other.start || other.end - one.end)
  const found: Stretch[] = []
  let open: Marked[] = []
  let next = 0
  points.slice(0, -1).forEach((start, index) => {
    open = open.filter(({ end }) => end > start)
    for (let mark = opening[next]; mark?.start === start; mark = opening[++next]) open.push(mark)
    found.push({ start, end: points[index + 1] ?? length, marks: [...open] })
  })
  return found
}
