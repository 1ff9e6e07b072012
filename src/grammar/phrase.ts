/** A phrase, compiled. */
export interface Phrase {
  /** Matches the phrase at `lastIndex`. */
  readonly pattern: RegExp
  /** How the text that it matches can begin: keys as `keyOf` gives them. */
  readonly keys: ReadonlySet<string>
}

/** Parts which a phrase may name: pattern, and the words it can begin with. */
export type Slots = Readonly<
  Record<string, { readonly source: string; readonly starts: readonly string[] }>
>

/** Part of a phrase, as a pattern and the ways in which its text can begin. */
interface Part {
  readonly source: string
  readonly starts: readonly string[]
}

/** Code units which tell phrases apart well enough to try few of them. */
const keySize = 2

/** Key of the phrases that can match a text at an index. */
export function keyOf(text: string, index = 0): string {
  return text
    .slice(index, index + keySize)
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replace(/\p{Zs}/gu, ' ')
    .slice(0, keySize)
}

/**
 * Compile a phrase, written as `lexicon/leftovers/furniture.ts` tells.
 *
 * @param phrase
 *   `share [this|the] (article|story) on {service}`
 * @param slots
 *   What may stand in braces, and for `…`.
 */
export function compilePhrase(phrase: string, slots: Slots): Phrase {
  let at = 0

  function choice(): Part {
    const parts = [sequence()]
    while (phrase[at] === '|') {
      at++
      parts.push(sequence())
    }
    // The longest one first, or `comment` would hide `comments`.
    parts.sort((one, other) => other.source.length - one.source.length)
    return {
      source: parts.map(part => part.source).join('|'),
      starts: parts.flatMap(part => part.starts)
    }
  }

  function sequence(): Part {
    let source = ''
    let starts: readonly string[] = ['']
    // Until a part has to be there, optional parts take the white space after them;
    // from then on, they take the white space before them.
    let begun = false
    let space = false
    while (at < phrase.length && !'|)]'.includes(phrase[at] ?? '')) {
      if (phrase[at] === ' ') {
        space = begun
        at++
        continue
      }
      const optional = phrase[at] === '['
      if (phrase[at] === '…') {
        at++
        const rest = at === phrase.length || '|)]'.includes(phrase[at] ?? '') ? restOf : '.*'
        source += space ? `(?:[^\\p{L}\\p{N}]${rest})?` : rest
        starts = extend(starts, ['', ' '])
        space = false
        continue
      }
      const next = part()
      if (optional && !begun) {
        const after = phrase[at] === ' '
        source += after ? `(?:${next.source}${blank})?` : `${next.source}?`
        starts = extend(starts, ['', ...next.starts.map(start => start + (after ? ' ' : ''))])
        continue
      }
      const begins = next.starts.map(start => (space ? ` ${start}` : start))
      const body = (space ? blank : '') + next.source
      source += optional ? `(?:${body})?` : body
      starts = extend(starts, optional ? ['', ...begins] : begins)
      begun = true
      space = false
    }
    return { source, starts }
  }

  function part(): Part {
    const mark = phrase[at] ?? ''
    if (mark === '(' || mark === '[') {
      at++
      const { source, starts } = choice()
      at++
      return { source: `(?:${source})`, starts }
    }
    if (mark === '{') {
      const name = phrase.slice(at + 1, phrase.indexOf('}', at))
      at += name.length + 2
      const slot = slots[name]
      if (!slot) throw new Error(`no slot {${name}} in \`${phrase}\``)
      return { source: `(?:${slot.source})`, starts: slot.starts }
    }
    const word = wordAt(phrase, at)
    at += word.length
    return {
      source: word
        .replace(/[.*+?^$\\/{}]/gu, '\\$&')
        .replace(/-/gu, '[-‐‑\\s]?')
        .replace(/'/gu, "['’ʼ]?")
        .replace(/:/gu, '\\s*[:：|–—»>]'),
      starts: [word, word.replace(/-/gu, ''), word.replace(/'/gu, '’')]
    }
  }

  const { source, starts } = choice()
  return { pattern: new RegExp(source, 'iuy'), keys: new Set(starts.map(one => keyOf(one))) }
}

/** Between words: white space, with the punctuation that stands there. */
const blank = '[\\s\\p{P}\\p{S}]+'

/** To the end of the line, or of a sentence. */
const restOf = '.{0,200}(?=$|[.!?。](?:\\s|$))'

function wordAt(phrase: string, at: number): string {
  let end = at
  while (end < phrase.length && !' |()[]{}…'.includes(phrase[end] ?? '')) end++
  return phrase.slice(at, Math.max(end, at + 1))
}

/** Put the ways in which a part begins after those that are shorter than a key. */
function extend(starts: readonly string[], next: readonly string[]): string[] {
  const longer = starts.flatMap(start =>
    start.length >= keySize ? [start] : next.map(one => start + one)
  )
  return [...new Set(longer)]
}
