/**
 * A reason for a finding.
 *
 * `sign` is a stable name in kebab case (`cue-after`, `no-final-stop`); `text`
 * holds the words of the copy that show it.
 */
export interface Evidence {
  readonly sign: string
  readonly text?: string
}
