import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/**
 * Take what is not safe out of a tree with raw HTML in it.
 *
 * What is safe on GitHub stays, and what conventions write. Classes, ids and
 * roles stay one by one, as they stand in the tree before its raw HTML is
 * parsed: those are not the writer's.
 */
export function sanitize(tree: Root): Root {
  return unified().use(rehypeRaw).use(rehypeSanitize, schemaFor(tree)).runSync(tree)
}

type Schema = typeof defaultSchema

/** Elements which conventions write and the default schema does not have. */
const elements = ['aside', 'cite', 'figcaption', 'figure', 'header', 'time']

/** Properties which conventions write, whatever their value. */
const harmless = ['ariaHidden', 'ariaLabelledBy', 'itemProp', 'itemScope', 'itemType', 'rel']

/** Properties of which only the values are allowed that are ours. */
const ours = ['className', 'id', 'role']

function schemaFor(tree: Root): Schema {
  const { attributes, tagNames } = defaultSchema
  const everywhere = (attributes?.['*'] ?? []).filter(one => one !== 'id' && one !== 'name')
  return {
    ...defaultSchema,
    // Made for ids of the writer; none is left.
    clobber: [],
    tagNames: [...(tagNames ?? []), ...elements],
    attributes: {
      '*': [...ours.map(name => valuesIn(tree, name)), ...harmless, ...everywhere],
      a: ['href'],
      blockquote: ['cite'],
      code: [['className', /^language-./u]],
      del: ['cite'],
      img: ['longDesc', 'src'],
      ins: ['cite'],
      q: ['cite'],
      source: ['srcSet']
    }
  }
}

/** An allow list, as the schema has it: the name of the property and its values. */
function valuesIn(tree: Root, name: string): [string, ...string[]] {
  const values = new Set<string>()
  visit(tree, 'element', ({ properties }: Element) => {
    const value = properties[name]
    for (const one of Array.isArray(value) ? value : [value]) values.add(String(one))
  })
  return [name, ...values]
}
