import type { Properties } from 'hast'
import type { Link, List, ListItem, Nodes, Parents, Root } from 'mdast'
import { trimLines } from 'trim-lines'

/**
 * Write a tree as HTML without a tree of HTML in between, for a fraction of the cost.
 *
 * Writes what pasted copy and light Markdown become, to the letter as
 * `writeAny` does.
 *
 * @returns
 *   HTML; nothing where the tree holds a node, or a property, that is not written here.
 */
export function writePlain(tree: Root): string | undefined {
  if (tree.data) return undefined
  const writer = new Writer()
  const html = writer.lines(tree)
  return writer.isPlain ? html : undefined
}

class Writer {
  /** Whether all nodes so far are written here. */
  isPlain = true

  /** Children, each on lines of its own. */
  lines({ children }: Parents): string {
    let html = ''
    for (let at = 0; at < children.length; at++) {
      if (at > 0) html += '\n'
      html += this.node(children[at] as Nodes)
    }
    return html
  }

  /** Children, one right after the other. */
  private row({ children }: Parents): string {
    const [only] = children
    if (children.length === 1 && only?.type === 'text') return this.node(only)
    let html = ''
    for (let at = 0; at < children.length; at++) {
      const child = children[at] as Nodes
      const written = this.node(child)
      // The line after a break begins with a word.
      const afterBreak = children[at - 1]?.type === 'break'
      if (afterBreak && child.type !== 'text') this.isPlain = false
      html += afterBreak ? written.replace(/^[ \t]+/u, '') : written
    }
    return html
  }

  private node(node: Nodes): string {
    switch (node.type) {
      case 'text':
        if (node.data) return this.other()
        return escapeText(hasLines(node.value) ? trimLines(node.value) : node.value)
      case 'paragraph':
        return this.element('p', node, this.row(node))
      case 'heading':
        return this.element(`h${node.depth}`, node, this.row(node))
      case 'strong':
      case 'emphasis':
      case 'delete':
        return this.element(inline[node.type], node, this.row(node))
      case 'words':
        return this.element('div', node, this.row(node))
      case 'blockquote':
        return this.block('blockquote', node)
      case 'header':
      case 'interview':
      case 'leftover':
      case 'note':
      case 'pullQuote':
      case 'section':
        return this.block('div', node)
      case 'interviewTurn':
      case 'pullQuoteCaption':
        return node.children.some(({ type }) => type === 'paragraph' || type === 'blockquote')
          ? this.block('div', node)
          : this.element('div', node, this.row(node))
      case 'list':
        return this.list(node)
      case 'link':
        return this.link(node)
      case 'inlineCode':
        return this.element('code', node, escapeText(node.value.replace(/\r?\n|\r/gu, ' ')))
      case 'thematicBreak':
        return node.data ? this.other() : '<hr>'
      case 'break':
        return node.data ? this.other() : '<br>\n'
      default:
        return this.other()
    }
  }

  private other(): string {
    this.isPlain = false
    return ''
  }

  private block(name: string, node: Parents): string {
    const lines = this.lines(node)
    return this.element(name, node, lines || node.children.length > 0 ? `\n${lines}\n` : '\n')
  }

  private list(node: List): string {
    const { children, ordered, start, spread } = node
    const isLoose = spread || children.some(item => item.spread ?? item.children.length > 1)
    let html = '\n'
    for (const item of children) html += `${this.item(item, isLoose)}\n`
    const own = typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''
    return this.element(ordered ? 'ol' : 'ul', node, html, own)
  }

  /** The paragraphs of a list that is not loose have no tags. */
  private item(node: ListItem, isLoose: boolean): string {
    if (typeof node.checked === 'boolean' || node.data?.hProperties?.className) return this.other()
    let html = ''
    let lineEnds = true
    for (const [at, child] of node.children.entries()) {
      const isText = child.type === 'paragraph'
      if (isText && child.data?.hName) return this.other()
      if (isLoose || at > 0 || !isText) html += '\n'
      html += isText && !isLoose ? this.row(child) : this.node(child)
      lineEnds = isLoose || !isText
    }
    if (node.children.length > 0 && lineEnds) html += '\n'
    return this.element('li', node, html)
  }

  private link(node: Link): string {
    const { url, title } = node
    if (!plainAddress.test(url)) return this.other()
    const titled = title === null || title === undefined ? '' : ` title="${escapeValue(title)}"`
    return this.element('a', node, this.row(node), ` href="${url}"${titled}`)
  }

  private element(name: string, { data }: Nodes, content: string, own = ''): string {
    if (!data) return `<${name}${own}>${content}</${name}>`
    const { hName = name, hProperties, hChildren } = data
    if (hChildren || !elements.has(hName)) return this.other()
    return `<${hName}${own}${hProperties ? this.attributes(hProperties) : ''}>${content}</${hName}>`
  }

  private attributes(properties: Properties): string {
    let html = ''
    for (const property of Object.keys(properties)) {
      const value = properties[property]
      if (value === undefined || value === null) continue
      const name = attributes.get(property)
      if (!name) return this.other()
      if (name === 'itemscope') {
        if (value !== true) return this.other()
        html += ' itemscope'
      } else if (typeof value === 'string') html += ` ${name}="${escapeValue(value)}"`
      else if (Array.isArray(value)) html += ` ${name}="${escapeValue(value.join(' ').trim())}"`
      else return this.other()
    }
    return html
  }
}

const inline = { strong: 'strong', emphasis: 'em', delete: 'del' } as const

/** Elements that have content and an end, and whose text is written as any text. */
const elements = new Set(
  'a aside b blockquote cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header li ol p section span strong time ul'.split(
    ' '
  )
)

/** Names of attributes, by those of the properties in an HTML tree. */
const attributes = new Map(
  Object.entries({
    ariaLabel: 'aria-label',
    ariaLabelledBy: 'aria-labelledby',
    className: 'class',
    dateTime: 'datetime',
    id: 'id',
    itemProp: 'itemprop',
    itemRef: 'itemref',
    itemScope: 'itemscope',
    itemType: 'itemtype',
    rel: 'rel',
    role: 'role',
    type: 'type'
  })
)

/** An address in which nothing needs to be encoded. */
const plainAddress = /^[\w/:.?=~+#,-]*$/u

function hasLines(text: string): boolean {
  return text.includes('\n') || text.includes('\r')
}

function escapeText(text: string): string {
  return text.includes('<') || text.includes('&') ? text.replace(/[<&]/gu, reference) : text
}

function escapeValue(value: string): string {
  return /[\0"&'`]/u.test(value) ? value.replace(/[\0"&'`]/gu, reference) : value
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
