import process from 'node:process'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/sequencer.ts'

/** Whoever asks for another order, as `--sequence.shuffle` does, gets it. */
const ordered = !process.argv.some(option => option.startsWith('--sequence'))

export default defineConfig({
  test: {
    sequence: ordered ? { sequencer: LongestFirst } : {},
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          environment: 'node',
          // What the files import is loaded once a worker. What a file changes outside of itself it must put back.
          isolate: false,
          setupFiles: ['tests/no-leaks.ts'],
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
          globalSetup: ['tests/browser/setup.ts'],
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
    ],
  },
})
