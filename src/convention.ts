import type { RootContent } from 'mdast'
import type { ConventionName } from './conventions/names.ts'
import type { Doubt, Finding } from './findings.ts'
import type { Block, Story } from './story.ts'

/** What a convention saw: a finding and the blocks it is made of, or a doubt. */
export type Seen<F extends Finding = Finding, Plan = unknown> =
  | {
      readonly finding: F
      /**
       * Blocks to write anew: `from` up to, not including, `to`. Left out where
       * the finding changes no block, such as a quotation in its sentence.
       */
      readonly blocks?: { readonly from: number; readonly to: number }
      /** What writing needs beside the finding: ranges in the text of the blocks. */
      readonly plan?: Plan
    }
  | { readonly doubt: Doubt }

/**
 * A thing that writers do, as one object.
 *
 * It first looks (`recognise`, which changes nothing) and then writes the nodes
 * for each of its findings.
 */
export interface Convention<F extends Finding = Finding, Plan = unknown> {
  readonly name: ConventionName

  /**
   * Look through the story.
   *
   * @returns
   *   Findings and doubts, in the order of their blocks; ranges do not overlap.
   */
  recognise(story: Story): readonly Seen<F, Plan>[]

  /**
   * Write the nodes which take the place of the finding's blocks.
   *
   * Every word of the blocks is in the nodes, in order (the leftover convention
   * alone may return none).
   */
  write(
    blocks: readonly Block[],
    finding: F,
    story: Story,
    plan: Plan | undefined
  ): readonly RootContent[]
}
