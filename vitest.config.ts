import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const stub = (name: string): string => fileURLToPath(new URL(`./tests/stubs/${name}.ts`, import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vue()],
        define: { __SLIDEV_HAS_SERVER__: 'false' },
        resolve: {
          alias: {
            '@slidev/client/constants.ts': stub('slidev-constants'),
            '@slidev/client': stub('slidev-client'),
            '#slidev/slides': stub('slidev-slides'),
          },
        },
        test: {
          name: 'render',
          include: ['tests/render/**/*.test.ts'],
          setupFiles: ['tests/render/setup.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'unit',
          include: [
            '{browser,checks,components,core,features,scripts,slidev,tests/content,tests/support}/**/*.test.ts',
          ],
          environment: 'node',
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
