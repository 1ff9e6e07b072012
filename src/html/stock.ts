import type { Element, Root as HtmlRoot } from 'hast'
import type { Parents, Root } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { listItem } from '../tree/list-item.ts'

/**
 * Write any tree as HTML, by way of an HTML tree.
 *
 * @param clean
 *   What is done to the HTML tree before it is written.
 */
export function writeAny(tree: Root, clean = (html: HtmlRoot) => html): string {
  return writer.stringify(clean(writer.runSync(tree)))
}

/** Elements with flow content, written over several lines. */
const flow: Handler = (state, node: Parents) => {
  const blocks = node.children.some(({ type }) => type === 'paragraph' || type === 'blockquote')
  const lines = blocks || (node.type !== 'pullQuoteCaption' && node.type !== 'interviewTurn')
  const children = lines ? state.wrap(state.all(node), true) : state.all(node)
  const element: Element = { type: 'element', tagName: 'div', properties: {}, children }
  state.patch(node, element)
  return state.applyData(node, element)
}

const handlers = {
  header: flow,
  leftover: flow,
  interview: flow,
  interviewTurn: flow,
  listItem,
  note: flow,
  pullQuote: flow,
  pullQuoteCaption: flow,
  section: flow
}

const writer = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()
