// Source: our own reading of captions and picture credits in English newspapers, blogs and manuals.

import { words } from '../words.ts'

/** Words which open a caption, before a number, a colon or `by`. */
export const captionOpeners: readonly string[] = words(`
  caption chart clip credit credits diagram drawing exhibit fig fig. figure graph graphic
  illustration illustrations image images infographic map photo photograph photographs photography
  photos picture pictures plate portrait screenshot source sources table video
`)

/** Words within a credit. */
export const creditWords: readonly string[] = words(`
  courtesy flickr getty photograph photographed photographer pixabay reuters shutterstock unsplash
`)
