import fc from 'fast-check'

/**
 * What texts are made up from: the same seed makes the same texts. A change is judged
 * by the same texts each time; `npm run fuzz` makes up new ones.
 */
export const seed = Number(
  process.env.SEED ?? (process.env.FUZZ ? Math.floor(Math.random() * 2 ** 31) : 1)
)

fc.configureGlobal({ seed })
