import type { List, Paragraph } from 'mdast'
import { type FurnitureLine, readFurniture } from '../../grammar/furniture/furniture.ts'
import { isEndMark, isSign } from '../../grammar/ornament.ts'
import { newsletterPromptEnd } from '../../lexicon/pages.ts'
import type { Block } from '../../story.ts'
import { plainText } from '../../tree/text.ts'

/** Characters of a title in a list of links: titles are lines, not paragraphs. */
const longestItem = 160

/** Ends of lines that are no title. */
const sentenceEnd = /[.。．:：;,][”"’»)]?$/u

/** What a block is as furniture, by itself. */
export function signOf({ type, node, text }: Block): FurnitureLine | undefined {
  if (type === 'list') return listSign(node)
  if (type === 'heading' && isSign(node)) return endMark
  if (type !== 'paragraph') return
  if (isBold(node)) return sureOnly(readLine(text.trim()))
  if (!isPlain(node)) return
  if (!text.includes('\n')) return readLine(text.trim())
  const lines = text.split('\n').map(line => line.trim())
  // Several lines, or one that was broken at a width.
  return strongest(lines.map(readLine)) ?? readLine(lines.join(' '))
}

/** A line in bold is a head, if not furniture for sure. */
function sureOnly(sign: FurnitureLine | undefined): FurnitureLine | undefined {
  return sign?.strength === 'sure' ? sign : undefined
}

// <section>
// ^^ code that the piece is about
const tag = /^<\/?[a-z]/iu

/** What a line is: an ornament that ends the piece, or furniture. */
function readLine(line: string): FurnitureLine | undefined {
  if (line.startsWith('<') && tag.test(line)) return
  return isEndMark(line) ? endMark : (readFurniture(line) ?? readNotice(line))
}

// The Post is part of Harbour Media. © 2026 Harbour Media Ltd. All rights reserved.
//                                   ^^^^^^ year
const noticeYear = /(?<=\.\s)©\s?(?:19|20)\d\d\b/u

/** A sentence of a page before its copyright notice, or before what it asks readers for. */
function readNotice(line: string): FurnitureLine | undefined {
  if (line.endsWith(newsletterPromptEnd)) return newsletter
  if (!line.includes('©')) return
  const at = line.search(noticeYear)
  return at > 0 ? readFurniture(line.slice(at)) : undefined
}

const newsletter: FurnitureLine = { kind: 'newsletter', strength: 'sure' }

const endMark: FurnitureLine = { kind: 'end-mark', strength: 'beside' }

/** A list of nothing but furniture; sure only beside other furniture. */
function listSign(list: List): FurnitureLine | undefined {
  const sign = strongest(
    list.children.map(item => {
      const [only, ...more] = item.children
      return only?.type === 'paragraph' && more.length === 0 && isPlain(only)
        ? readLine(plainText(only).trim())
        : undefined
    })
  )
  return sign && { ...sign, strength: 'beside' }
}

/** The sign of several lines: of the surest of them, if all of them have one. */
function strongest(signs: readonly (FurnitureLine | undefined)[]): FurnitureLine | undefined {
  if (signs.length === 0 || signs.includes(undefined)) return
  return signs.find(sign => sign?.strength === 'sure') ?? signs[0]
}

/** Paragraph without a link, a mark or an image in it; what the writer marked as a head is one. */
export function isPlain({ children, data }: Paragraph): boolean {
  return !data?.declared && children.every(({ type }) => type === 'text' || type === 'break')
}

/** Paragraph that is one line in bold. */
function isBold({ children, data }: Paragraph): boolean {
  const only = children[0]
  return (
    only?.type === 'strong' &&
    children.length === 1 &&
    !data?.declared &&
    plainText(only).trim() !== ''
  )
}

/** Block that may be a title, or titles, in a list of links. */
export function isItem({ type, node, text }: Block): boolean {
  if (type === 'list') {
    return node.children.every(item => plainText(item).length <= longestItem)
  }
  return (
    type === 'paragraph' && isPlain(node) && text.length <= longestItem && !sentenceEnd.test(text)
  )
}
