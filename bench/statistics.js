/** The value under which a part of the values lies: 0.5 is the median. */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * part)]
}

/** The median, written with so many digits after the point. */
export function median(values, digits) {
  return quantile(values, 0.5).toFixed(digits)
}

/**
 * Ratios of what was measured in the same round, written as their median and
 * the quartiles: `0.82 (0.80–0.85)`.
 */
export function ratio(values, base) {
  const ratios = values.map((value, round) => value / base[round])
  const [low, mid, high] = [0.25, 0.5, 0.75].map(part => quantile(ratios, part).toFixed(2))
  return `${mid} (${low}–${high})`
}

/** The median of such ratios. */
export function ratioOf(values, base) {
  return quantile(
    values.map((value, round) => value / base[round]),
    0.5
  )
}
