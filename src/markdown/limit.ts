import type { Check } from '../options.ts'

/** What may be said of how many marks a paragraph may have. */
export const markLimit: Check = [
  value => Number.isInteger(value) && Number(value) > 0,
  'a whole number from 1'
]

/** A text goes past what is read in good time. */
export class Limit extends RangeError {
  /** From 1. */
  readonly line: number
  /** What there is too much of. */
  readonly reason: string

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.line = line
    this.reason = reason
  }
}
