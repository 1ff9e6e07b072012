import { readFileSync } from 'node:fs'
import copydesk from 'eleventy-plugin-copydesk'
import { bundleDesk } from './bundle.js'
import { filters } from './filters.js'
import { authorsOf, peopleIn } from './people.js'

const theme = new URL(import.meta.resolve('eleventy-plugin-copydesk/theme.css'))

/** Run from the root of the repository: `npm run example`. */
export default function (config) {
  config.addPlugin(copydesk)

  config.addGlobalData('theme', () => readFileSync(theme, 'utf8'))
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter)
  config.addFilter('authors', (data, site) => authorsOf(data, site, config.getFilter('slugify')))

  config.addCollection('stories', api => api.getFilteredByTag('article').toReversed())
  config.addCollection('people', api =>
    peopleIn(api.getFilteredByTag('article'), config.getFilter('slugify'))
  )
  config.on('eleventy.before', ({ directories }) => bundleDesk(directories.output))
  config.addWatchTarget('example-site/content/_includes/')
  config.addWatchTarget('example-site/*.js')
}

export const config = {
  dir: {
    input: 'example-site/content',
    output: 'example-site/_site',
    layouts: '_layouts'
  },
  htmlTemplateEngine: 'njk',
  markdownTemplateEngine: 'njk'
}
