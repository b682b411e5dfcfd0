import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        // Components are imported, and rendered, in Node.
        plugins: [vue()],
        // Slidev's client is made for a page.
        resolve: {
          alias: [
            { find: /^@slidev\/client$/, replacement: here('./tests/stubs/slidev-client.ts') },
            { find: '#slidev/slides', replacement: here('./tests/stubs/slidev-slides.ts') },
          ],
        },
        define: { __SLIDEV_HAS_SERVER__: 'false' },
        test: {
          name: 'unit',
          expect: { requireAssertions: true },
          // Of Slidev's client only its keys are taken as they are; they come as TypeScript.
          server: { deps: { inline: [/@slidev\/client\/constants/] } },
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          environment: 'node',
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/package/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          // A busy machine may take its time; what is awaited must still come.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 180_000,
          // Pages mostly wait for the browser; more than two at once only make each other slow.
          maxWorkers: 2,
        },
      },
    ],
  },
})
