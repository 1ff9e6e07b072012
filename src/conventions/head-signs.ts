import type { Evidence } from '../evidence.ts'
import type { HeadLine } from './head-line.ts'

/** Something which speaks for a head, or against one. */
interface HeadSign {
  readonly sign: string
  readonly weight: number
  readonly holds: (line: HeadLine) => boolean
}

const matches = (pattern: RegExp) => (line: HeadLine) => pattern.test(line.text)

const sentenceEnd = /[.!?。！？…][”"’»」)]?$/u

export const signs: readonly HeadSign[] = [
  { sign: 'width-16', weight: 0.5, holds: line => line.width <= 16 },
  { sign: 'width-32', weight: 0.7, holds: line => line.width > 16 && line.width <= 32 },
  { sign: 'width-48', weight: 0.6, holds: line => line.width > 32 && line.width <= 48 },
  { sign: 'width-64', weight: 0.3, holds: line => line.width > 48 && line.width <= 64 },
  { sign: 'width-90', weight: -0.5, holds: line => line.width > 64 && line.width <= 90 },
  { sign: 'one-word', weight: 0, holds: line => line.words <= 1 },
  { sign: 'bold', weight: 2, holds: line => line.bold },
  { sign: 'numbered', weight: 1.5, holds: line => line.numbered },
  { sign: 'full-stop', weight: -3, holds: matches(/[.。．｡][”"’»」)]?$/u) },
  { sign: 'ellipsis', weight: -1, holds: matches(/(?:…|\.\.)$/u) },
  { sign: 'colon', weight: -2.5, holds: matches(/[:：]$/u) },
  { sign: 'question', weight: 0.3, holds: matches(/[?？]$/u) },
  { sign: 'exclamation', weight: -0.5, holds: matches(/[!！]$/u) },
  { sign: 'open-end', weight: -2, holds: matches(/[,;，；、–—-]$/u) },
  { sign: 'quote-end', weight: -0.5, holds: matches(/[”"’»」』]$/u) },
  { sign: 'bracket-end', weight: -0.5, holds: matches(/[)\]）】]$/u) },
  { sign: 'lower-case-start', weight: -1.5, holds: matches(/^\p{Ll}/u) },
  { sign: 'digit-start', weight: -0.5, holds: matches(/^\p{N}/u) },
  { sign: 'quote-start', weight: -0.7, holds: matches(/^[“"‘'«„「『]/u) },
  { sign: 'bracket-start', weight: -2, holds: matches(/^[([（【]/u) },
  { sign: 'dash-start', weight: -2, holds: matches(/^[-–—―]/u) },
  { sign: 'symbol-start', weight: -1, holds: matches(/^[^\p{L}\p{N}\p{Ps}\p{Pi}\p{Pd}"'„¿¡]/u) },
  { sign: 'all-caps', weight: 1, holds: isCapitals },
  { sign: 'title-case', weight: 1, holds: isTitleCase },
  { sign: 'two-sentences', weight: -1.5, holds: matches(/\p{L}{2}[.!?。！？]\s*\S/u) },
  { sign: 'comma', weight: -0.5, holds: matches(/[,，、]\s?\S/u) },
  { sign: 'label', weight: -1, holds: matches(/^[^:：]{1,24}[:：]\s*\S/u) },
  { sign: 'inner-colon', weight: 0, holds: matches(/^[^:：]{25,}[:：]\s*\S/u) },
  { sign: 'bar', weight: -1.5, holds: matches(/\s[|•·/]\s/u) },
  { sign: 'address', weight: -3, holds: matches(/@|https?:|www\.|\.\p{Ll}{2,4}(?:\/|$)/u) },
  { sign: 'inner-bracket', weight: 0, holds: matches(/\S\s?[([（]/u) },
  { sign: 'dash', weight: 0, holds: matches(/\s[–—-]\s|—/u) },
  { sign: 'digits', weight: -1, holds: matches(/\d.*\d.*\d/u) },
  { sign: 'finite-verb', weight: -1, holds: line => has(line, 'auxiliaries') },
  { sign: 'time', weight: -1, holds: line => has(line, 'times') },
  { sign: 'after-colon', weight: -2, holds: line => /[:：]$/u.test(line.above?.text ?? '') },
  { sign: 'after-list', weight: 0.5, holds: line => line.above?.type === 'list' },
  { sign: 'after-head', weight: 0, holds: line => line.above?.type === 'heading' },
  { sign: 'first', weight: -0.7, holds: line => line.above === undefined },
  { sign: 'after-title', weight: -0.7, holds: line => line.above?.type === 'header' },
  { sign: 'after-sentence', weight: 0.5, holds: line => sentenceEnd.test(line.above?.text ?? '') },
  { sign: 'before-list', weight: 0.5, holds: line => line.below?.type === 'list' },
  { sign: 'before-long', weight: 1, holds: line => isLong(line, 2.5) },
  { sign: 'before-longer', weight: 0.5, holds: line => isLong(line, 5) },
  { sign: 'before-quote', weight: 0, holds: line => /^[“"«„「]/u.test(line.below?.text ?? '') },
  { sign: 'before-lower-case', weight: -2, holds: line => /^\p{Ll}/u.test(line.below?.text ?? '') },
  { sign: 'row-2', weight: -0.3, holds: line => line.row === 2 },
  { sign: 'row-3', weight: -1, holds: line => line.row > 2 && line.row < 6 },
  { sign: 'row-6', weight: -2, holds: line => line.row >= 6 },
  {
    sign: 'attached',
    weight: 3,
    holds: line => line.parted && line.gapBelow === 0 && line.gapAbove !== 0
  },
  { sign: 'attached-above', weight: -1, holds: line => line.parted && line.gapAbove === 0 },
  {
    sign: 'set-apart',
    weight: 1,
    holds: line => (line.gapAbove ?? 0) > (line.gapBelow ?? 0) && (line.gapBelow ?? 0) > 0
  },
  { sign: 'single', weight: 0, holds: line => !line.parted },
  { sign: 'repeated', weight: -2, holds: line => line.repeated }
]

export const bias = -1

export function signsOf(line: HeadLine): HeadSign[] {
  return signs.filter(({ holds }) => holds(line))
}

export function weigh(found: readonly HeadSign[]): number {
  return found.reduce((sum, { weight }) => sum + weight, bias)
}

export function evidenceOf(found: readonly HeadSign[]): Evidence[] {
  return found.filter(({ weight }) => weight > 0).map(({ sign }) => ({ sign }))
}

function isCapitals({ text }: HeadLine): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Every word of four letters or more has a capital, and there are two of them. */
function isTitleCase({ text }: HeadLine): boolean {
  return /\p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(text) && !/(?<![\p{L}’'-])\p{Ll}{4}/u.test(text)
}

function isLong({ below, width }: HeadLine, times: number): boolean {
  return below?.type === 'paragraph' && below.width > width * times && below.width > 80
}

const vocabularies = new WeakMap<readonly string[], Set<string>>()

function has({ text, lexicon }: HeadLine, list: 'auxiliaries' | 'times'): boolean {
  const words = lexicon?.grammar[list]
  if (!words) return false
  let known = vocabularies.get(words)
  if (!known) {
    known = new Set(words.flatMap(entry => entry.split(' ')))
    vocabularies.set(words, known)
  }
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}’']+/gu)) if (known.has(word)) return true
  return false
}
