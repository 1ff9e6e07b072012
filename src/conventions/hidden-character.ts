import type { Convention, Seen } from '../convention.ts'
import { Sign } from '../tree/look.ts'
import { plainText } from '../tree/text.ts'

/**
 * Characters that turn the direction of the text, or cannot be seen at all, where
 * no writing system needs them: embeddings, overrides and isolates of direction,
 * spaces without width, control characters, tags.
 *
 * Not those which writers need: marks of direction, joiners, soft hyphens.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const all = new RegExp(hidden, 'gu')

/** Right-to-left writing has embeddings and isolates of its own accord; no override. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const override = /[\u202d\u202e]/u
const directional = /[\u202a-\u202e\u2066-\u2069]/u
/** Writing without spaces between words has such as have no width. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Flags of countries’ parts are written with tags: a black flag, tags, a last tag. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu

/**
 * Character that a reader does not see, and that may hide what the copy says.
 *
 *     Pay the harbour·master 40 crowns.
 *                    ^ a space without width
 *
 * It is kept, as every character is, and reported as a doubt: one a paragraph.
 */
export const hiddenCharacter: Convention = {
  name: 'hidden-character',

  recognise(story) {
    const seen: Seen<never>[] = []
    for (const { node, text, holds } of story.blocks) {
      if (text && !(holds & Sign.unseen)) continue
      const found = hiddenIn(text || plainText(node))
      const [first] = found
      if (!first) continue
      const doubt = {
        convention: 'hidden-character' as const,
        place: story.place(node, first.index, first.index + first.character.length),
        reason: `Unexpected ${found.length === 1 ? 'character' : 'characters'} that cannot be seen, kept`,
        evidence: found.map(({ character }) => ({ sign: nameOf(character) }))
      }
      seen.push({ doubt })
    }
    return seen
  },

  // What is never found is never written.
  write: blocks => blocks.map(({ node }) => node)
}

function hiddenIn(words: string): { index: number; character: string }[] {
  if (!hidden.test(words)) return []
  const turned = rightToLeft.test(words)
  // What stands in a flag is blanked, so that places stay.
  const text = words.replace(flags, flag => ' '.repeat(flag.length))
  return [...text.matchAll(all)]
    .filter(({ 0: one }) => !turned || !directional.test(one) || override.test(one))
    .filter(({ 0: one }) => one !== '\u200b' || !unspaced.test(words))
    .map(({ index, 0: character }) => ({ index, character }))
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
