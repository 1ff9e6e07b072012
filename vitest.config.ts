import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/support/seed.ts'],
    // Tests that start a browser, an Eleventy or a shell take long on a machine that does much else.
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})
