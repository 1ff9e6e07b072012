import { type Quotation, readQuotations } from '../../src/grammar/quotation/quotation.ts'
import { en } from '../../src/lexicon/en/index.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'

/** Read copy whose paragraphs are parted by ` ¶ `. */
export function read(copy: string, lexicon: Lexicon | null = en): Quotation[] {
  const passages = copy.split(' ¶ ').map(text => ({ text, kind: 'paragraph' as const }))
  return readQuotations(passages, lexicon ?? undefined)
}
