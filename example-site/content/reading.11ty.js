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
    return inspect(rawInput, page, { url, from })
  }
}
