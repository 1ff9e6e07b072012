import { isUnspaced, plainLine, startAt } from './plain-line.ts'

/** What may stand in braces, and for `…`: a pattern, and words it can begin with. */
export type Slots = Readonly<Record<string, Slot>>

interface Slot {
  readonly source: string
  /** What it can begin with, with `*` where more may follow; nothing for any word. */
  readonly starts?: readonly string[]
}

/** Parts one after the other. */
type Sequence = readonly Part[]

interface Part {
  /** One of several sequences, or a word (in the forms that it is written), or a slot. */
  readonly what: readonly Sequence[] | string
  readonly slot?: Slot
  readonly optional: boolean
  /** Whether a space stands before it. */
  readonly spaced: boolean
}

/** A phrase: whole lines, and parts of lines, that say the same thing. */
export interface Phrase {
  /**
   * How the lines begin that it can match: second words by their first, as `startAt`
   * gives them; an empty one where it may end, `any` where any word may follow.
   */
  readonly starts: ReadonlyMap<string, ReadonlySet<string>>
  /** Pattern over a plain line. */
  source(): string
}

/**
 * Read a phrase, written as `lexicon/leftovers/furniture.ts` tells.
 *
 * @param phrase
 *   `share [this|the] (article|story) on {service}`
 * @throws
 *   If a slot is not known.
 */
export function readPhrase(phrase: string, slots: Slots): Phrase {
  const choice = parse(phrase, slots)
  const starts = new Map<string, Set<string>>()
  for (const start of choice.flatMap(startsOf)) {
    const [first, second] = startAt(start.endsWith(any) ? start.slice(0, -any.length) : start)
    // Words of Chinese go on without a space.
    const ends = start === first && !isUnspaced(first.charCodeAt(0))
    starts.set(first, (starts.get(first) ?? new Set()).add(second || (ends ? '' : any)))
  }
  return { starts, source: () => sourceOf(choice) }
}

function parse(phrase: string, slots: Slots): Sequence[] {
  let at = 0
  return choice()

  function choice(): Sequence[] {
    const sequences = [sequence()]
    while (phrase[at] === '|') {
      at++
      sequences.push(sequence())
    }
    return sequences
  }

  function sequence(): Sequence {
    const parts: Part[] = []
    let spaced = false
    while (at < phrase.length && !'|)]'.includes(phrase.charAt(at))) {
      if (phrase[at] === ' ') {
        spaced = true
        at++
        continue
      }
      parts.push(part(spaced))
      spaced = false
    }
    return parts
  }

  function part(spaced: boolean): Part {
    const mark = phrase.charAt(at)
    if (mark === '(' || mark === '[') {
      at++
      const what = choice()
      at++
      return { what, optional: mark === '[', spaced }
    }
    if (mark === '…') {
      at++
      const last = at === phrase.length || '|)]'.includes(phrase.charAt(at))
      return { what: mark, slot: slotOf(last ? 'rest' : 'some'), optional: true, spaced }
    }
    if (mark === '{') {
      const name = phrase.slice(at + 1, phrase.indexOf('}', at))
      at += name.length + 2
      return { what: name, slot: slotOf(name), optional: false, spaced }
    }
    const from = at
    while (at < phrase.length && !' |()[]{}…'.includes(phrase.charAt(at))) at++
    const what = phrase.slice(from, at)
    return { what, optional: false, spaced: spaced && !what.startsWith(':') }
  }

  function slotOf(name: string): Slot {
    const slot = slots[name]
    if (!slot) throw new Error(`no slot {${name}} in \`${phrase}\``)
    return slot
  }
}

/** Pattern of one of several sequences; the longest first, or `on` would hide `online`. */
function sourceOf(choice: readonly Sequence[]): string {
  return choice
    .map(sequenceSource)
    .sort((one, other) => other.length - one.length)
    .join('|')
}

function sequenceSource(sequence: Sequence): string {
  let source = ''
  // Until a part has to be there, optional parts take the space after them;
  // from then on, they take the space before them.
  let begun = false
  for (const [index, part] of sequence.entries()) {
    const own = `(?:${partSource(part)})`
    const before = part.spaced && begun ? ' ' : ''
    if (part.optional && !begun) {
      source += `(?:${own}${sequence[index + 1]?.spaced ? ' ' : ''})?`
      continue
    }
    source += part.optional ? `(?:${before}${own})?` : before + own
    begun = true
  }
  return source
}

function partSource({ what, slot }: Part): string {
  if (slot) return slot.source
  if (typeof what !== 'string') return sourceOf(what)
  // A label's colon stands apart in a plain line.
  if (what.startsWith(':')) return ` ${what}`
  return formsOf(what)
    .map(form => form.replace(/[.?]/gu, '\\$&'))
    .join(' ?')
}

/** Words that a hyphen joins, as `plainLine` leaves them; phrases are in lower case. */
function formsOf(word: string): string[] {
  return word.split('-').map(form => (simple.test(form) ? form : plainLine(form)))
}

const simple = /^[\p{Ll}\p{Lo}\p{N}:]+$/u

/** Stands for any word in a start. */
export const any = '*'

/** How a line can begin which a sequence matches: as much as its key needs. */
function startsOf(sequence: Sequence): string[] {
  let open = ['']
  const starts: string[] = []
  for (const part of sequence) {
    const begins = partStarts(part)
    const next: string[] = []
    for (const start of open) {
      if (isEnough(start) || (part.spaced && start.includes(' '))) {
        starts.push(start)
        continue
      }
      if (part.optional) next.push(start)
      const space = start && part.spaced ? ' ' : ''
      for (const begin of begins) next.push(start + space + begin)
    }
    open = next
    if (open.length === 0) break
  }
  return [...starts, ...open]
}

function partStarts({ what, slot }: Part): readonly string[] {
  if (slot) return slot.starts ?? [any]
  if (typeof what !== 'string') return what.flatMap(startsOf)
  const forms = formsOf(what)
  return forms.length === 1 ? forms : [forms.join(''), forms.join(' ')]
}

/** Whether a start holds two words and more, or two characters. */
function isEnough(start: string): boolean {
  if (start.endsWith(any)) return true
  if (isUnspaced(start.charCodeAt(0))) return start.length > 1
  return start.indexOf(' ') !== start.lastIndexOf(' ')
}
