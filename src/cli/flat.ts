import type { Message } from '../messages.ts'

/** A message on one level: `fatal` is `false` for a doubt, `null` for a finding. */
export function flat({ ruleId, reason, place, doubt, note }: Message): object {
  return {
    ruleId,
    reason,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    start: place?.start.offset ?? null,
    end: place?.end.offset ?? null,
    fatal: doubt ? false : null,
    note
  }
}
