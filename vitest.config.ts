import process from 'node:process'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/sequencer.ts'

/** Whoever asks for another order, as `--sequence.shuffle` does, gets it. */
const ordered = !process.argv.some(option => option.startsWith('--sequence'))

const stub = (name: string): string => fileURLToPath(new URL(`./tests/stubs/${name}.ts`, import.meta.url))

export default defineConfig({
  test: {
    sequence: ordered ? { sequencer: LongestFirst } : {},
    projects: [
      {
        plugins: [vue()],
        define: { __SLIDEV_HAS_SERVER__: 'false' },
        resolve: {
          alias: [
            { find: '@slidev/client/constants.ts', replacement: stub('slidev-constants') },
            { find: /^@slidev\/client$/, replacement: stub('slidev-client') },
            { find: '#slidev/slides', replacement: stub('slidev-slides') },
            { find: /^server-reactive:.*$/, replacement: stub('slidev-server') },
          ],
        },
        test: {
          name: 'render',
          include: ['tests/render/**/*.test.ts'],
          setupFiles: ['tests/render/setup.ts'],
          environment: 'node',
          expect: { requireAssertions: true },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: [
            '{browser,checks,components,core,features,scripts,slidev,tests/content,tests/support}/**/*.test.ts',
          ],
          environment: 'node',
          // What the files import is loaded once a worker. What a file changes outside of itself it must put back.
          isolate: false,
          setupFiles: ['tests/support/no-leaks.ts'],
          expect: { requireAssertions: true },
          // A busy machine may take its time.
          testTimeout: 30_000,
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/package/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/setup.ts'],
          testTimeout: 120_000,
          expect: {
            requireAssertions: true,
            // A busy machine may take its time; what is awaited must still come.
            poll: { timeout: 15_000 },
          },
          hookTimeout: 180_000,
          // Pages mostly wait for the browser; more than two at once only make each other slow.
          maxWorkers: 2,
        },
      },
      {
        // The journeys in Firefox and WebKit, by `npm run test:engines`.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/engines/setup.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
