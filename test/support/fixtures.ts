import { readdirSync, readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const test = new URL('../', import.meta.url)

/** Every copy of the spec documents and every whole article, by name. */
export const fixtures = new Map<string, string>()
for (const name of readdirSync(new URL('spec/', test))) {
  const text = readFileSync(new URL(`spec/${name}`, test), 'utf8')
  visit(unified().use(remarkParse).parse(text), 'code', ({ lang, value, position }) => {
    if (lang === 'copy') fixtures.set(`${name}:${position?.start.line}`, value)
  })
}
for (const name of readdirSync(new URL('articles/', test))) {
  fixtures.set(name, readFileSync(new URL(`articles/${name}/copy.txt`, test), 'utf8'))
}
