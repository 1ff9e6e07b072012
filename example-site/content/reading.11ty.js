import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inspect, toHtml } from 'eleventy-plugin-copydesk'
import { fromMarkdown } from 'eleventy-plugin-copydesk/markdown'

/** For each article a page which shows how its source was read, and why. */
export default class {
  data() {
    return {
      pagination: { data: 'collections.stories', size: 1, alias: 'story' },
      permalink: ({ story }) => `${story.url}reading/`,
      eleventyExcludeFromCollections: true
    }
  }

  render({ story }) {
    const { rawInput, inputPath, url, data } = story
    const from = inputPath.endsWith('.md') ? 'markdown' : 'copy'
    const copy = from === 'markdown' ? fromMarkdown(rawInput) : rawInput
    const page = toHtml(copy, { conventions: data.conventions }, rawInput)
    return inspect(rawInput, page, {
      url,
      from,
      path: basename(inputPath),
      placeIn: placeIn(story)
    })
  }
}

/** Places in the file, where front matter stands before the text. */
function placeIn({ inputPath, rawInput }) {
  const [front] = readFileSync(inputPath, 'utf8').split(rawInput)
  const before = front.split('\n').length - 1
  return ({ line, column }) => ({ line: line + before, column })
}
