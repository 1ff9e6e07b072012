import type { Settings } from '../options.ts'
import type { Block } from '../story.ts'
import { functionWords } from './function-words.ts'
import { lexicons as ours } from './index.ts'
import type { Lexicon } from './lexicon.ts'

/** Words looked at: the opening of a piece tells its language. */
const sample = 120
/** Characters looked at in one block. */
const longest = 600
/** Fewer words than this tell nothing by what they lack. */
const few = 25
/** Share of function words in running text: about 0.3 to 0.5 in its own language. */
const enough = 0.12

const none: readonly string[] = []
const known = new Map<string, string[]>()
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(' ')) {
    const languages = known.get(word)
    if (languages) languages.push(language)
    else known.set(word, [language])
  }
}

/**
 * Find the language of a piece, and the lexicon to read it with.
 *
 * A piece of few words, none of which tells a language, is read with the first
 * lexicon: a list of names is a list of names in any language.
 */
export function findLanguage(
  blocks: readonly Block[],
  settings: Settings
): { language: string | undefined; lexicon: Lexicon | undefined } {
  const lexicons = settings.lexicons ?? ours
  const language = settings.lang ?? detect(blocks)
  if (language === undefined) return { language: undefined, lexicon: lexicons[0] }
  const primary = language.toLowerCase().split(/[-_]/u)[0]
  return {
    language: language === unread ? undefined : language,
    lexicon: lexicons.find(lexicon => lexicon.language === primary)
  }
}

/** Long enough to tell, but of no language that is known here. */
const unread = 'und'

function detect(blocks: readonly Block[]): string | undefined {
  const hits = new Map<string, number>()
  let words = 0
  for (const { text } of blocks) {
    if (words >= sample) break
    // Function words stand between spaces; the others need not be told apart.
    for (const word of text.slice(0, longest).toLowerCase().split(' ')) {
      if (word === '') continue
      words++
      for (const language of known.get(word) ?? none) {
        hits.set(language, (hits.get(language) ?? 0) + 1)
      }
    }
  }
  const [first, second] = [...hits].sort((one, other) => other[1] - one[1])
  if (words < few) return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
  if (!first || first[1] < words * enough) return unread
  return first[0]
}
