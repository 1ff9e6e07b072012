import {
  HtmlBasePlugin,
  IdAttributePlugin,
  InputPathToUrlTransformPlugin,
  RenderPlugin
} from '@11ty/eleventy'
import navigation from '@11ty/eleventy-navigation'
import { feedPlugin } from '@11ty/eleventy-plugin-rss'
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight'
import again from 'copydesk-again'
import copydesk from 'eleventy-plugin-copydesk'

/** Everything that a site may have beside the plugin: its order must not matter. */
export default function (config) {
  config.addPlugin(IdAttributePlugin)
  config.addPlugin(syntaxHighlight)
  config.addPlugin(copydesk, { inspector: true })
  config.addPlugin(copydesk, { inspector: true })
  // Another copy, as another plugin may bring it.
  config.addPlugin(again, { inspector: true })
  config.addPlugin(HtmlBasePlugin)
  config.addPlugin(InputPathToUrlTransformPlugin)
  config.addPlugin(RenderPlugin)
  config.addPlugin(navigation)
  config.addPlugin(feedPlugin, {
    outputPath: '/feed.xml',
    collection: { name: 'story', limit: 0 },
    metadata: { title: 'The Paper', base: 'https://paper.example/' }
  })
  config.addBundle('css')
  config.amendLibrary('md', library => library.use(() => {}))
}

export const config = { dir: { input: 'content' }, pathPrefix: '/paper/' }
