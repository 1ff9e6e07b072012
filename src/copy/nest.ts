import type { List, ListItem, Paragraph } from 'mdast'
import type { Point } from 'unist'
import { isNumber, type Mark } from './marks.ts'

/** Paragraph of a list: with a mark the first of an item, without one the next of the item above. */
export interface ListPart {
  readonly mark: Mark | undefined
  /** As the writer wrote it: `(b)`. */
  readonly marked: string
  /** Columns before the mark or the words. */
  readonly indent: number
  /** Set apart by a blank line. */
  readonly apart: boolean
  readonly paragraph: Paragraph
  /** Where the mark, or the paragraph, begins. */
  readonly start: Point | undefined
}

/** List that is being filled, and the marks of its items. */
interface Open {
  readonly list: List
  readonly indent: number
  readonly marks: Mark[]
}

/** Levels; deeper items go to the deepest list. */
const deepest = 16

/**
 * Put the parts of lists into lists, and lists into the items that they belong to.
 *
 * A deeper indent, or at the same indent another form of mark directly below an
 * item, opens a list in that item.
 *
 * @returns
 *   Lists that stand side by side.
 */
export function nest(parts: readonly ListPart[]): List[] {
  const lists: List[] = []
  const open: Open[] = []
  for (const part of parts) {
    if (!part.mark) {
      while (open.length > 1 && (open.at(-1)?.indent ?? 0) > part.indent) open.pop()
      add(open.at(-1)?.list.children.at(-1), part.paragraph)
      continue
    }
    const { mark } = part
    while (open.length > 1 && (open.at(-1) as Open).indent > part.indent + slack) open.pop()
    const home = open.findLast(({ indent, marks }) => {
      return Math.abs(indent - part.indent) <= slack && continues(marks, mark)
    })
    if (home) open.length = open.indexOf(home) + 1
    else if (!belongsIn(open.at(-1), part) || open.length === deepest) open.pop()
    const target = home ?? start(part)
    target.marks.push(mark)
    target.list.children.push(itemOf(part))
  }
  lists.forEach(finish)
  return lists

  function start(part: ListPart): Open {
    const opened = { list: listOf(part), indent: part.indent, marks: [] }
    const owner = open.at(-1)?.list.children.at(-1)
    if (owner) owner.children.push(opened.list)
    else lists.push(opened.list)
    open.push(opened)
    return opened
  }
}

/** Columns by which items of one level may differ: ` 9.` stands above `10.`. */
const slack = 1

function continues(marks: readonly Mark[], mark: Mark): boolean {
  const last = marks.at(-1)
  if (!last || last.form !== mark.form) return false
  if (!isNumber(mark)) return true
  return mark.value > last.value || mark.roman > last.roman
}

/** Whether a list that begins here belongs into the last item. */
function belongsIn(above: Open | undefined, { mark, indent, apart }: ListPart): boolean {
  if (!above) return true
  if (indent > above.indent + slack) return true
  return !apart && Math.abs(indent - above.indent) <= slack && mark?.value === 0
}

function add(item: ListItem | undefined, paragraph: Paragraph): void {
  if (!item) return
  item.spread = true
  item.children.push(paragraph)
}

function listOf({ mark, marked }: ListPart): List {
  const ordered = mark !== undefined && isNumber(mark)
  const list: List = { type: 'list', ordered, spread: false, children: [], data: { mark: marked } }
  if (!ordered) return list
  const letters = /[aA]/.exec(mark.form)?.[0]
  const roman = letters === 'a' && (mark.roman === 1 || mark.value === 0)
  list.start = roman ? mark.roman : mark.value
  if (letters) list.data = { mark: marked, hProperties: { type: roman ? 'i' : letters } }
  return list
}

function itemOf({ paragraph, start }: ListPart): ListItem {
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] }
  const end = paragraph.position?.end
  if (start && end) item.position = { start, end }
  return item
}

/** Lists and items cover what is in them. */
function finish(list: List): void {
  for (const item of list.children) {
    for (const child of item.children) if (child.type === 'list') finish(child)
    cover(item)
  }
  cover(list)
}

function cover(node: List | ListItem): void {
  const start = node.position?.start ?? node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = { start, end }
}
