import type { Root } from 'mdast'
import type { Settings } from '../options.ts'
import { fromCopy } from './from-copy.ts'

/**
 * Tree of what a function is given to read.
 *
 * @param copy
 *   Pasted copy as text, or the tree of any front door.
 * @throws {TypeError}
 *   If it is neither.
 */
export function rootOf(copy: Root | string, { conventions }: Settings): Root {
  if (typeof copy === 'string') return fromCopy(copy, { lists: conventions.list })
  // Who writes no TypeScript may give the bytes of a file.
  if (Array.isArray(copy?.children)) return copy
  throw new TypeError('copydesk: what is to be read is neither a string nor a tree')
}
