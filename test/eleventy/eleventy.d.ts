/** Eleventy 3 ships no types. */
declare module '@11ty/eleventy'
declare module '*/EventBus.js'
