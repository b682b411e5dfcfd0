import type * as Parts from './scripts/config-parts.ts'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(async ({ command }) => {
  // Through tsx, as our scripts run: Vite's own loader prints a line for each import in there (258 of them), because Node
  // by itself would not find a file named without its ending.
  const parts = (await tsImport('./scripts/config-parts.ts', import.meta.url)) as typeof Parts
  const { BUILD_TARGET, closedServer, ensureFonts, leanStart, lendBrowserToSlidev, PREPARED, tooOld, webApp } = parts
  await ensureFonts()
  if (process.argv.includes('export')) await lendBrowserToSlidev()
  return {
    // Nothing is kept offline in dev, where every file may change.
    plugins: [tooOld(), command === 'build' ? webApp() : [closedServer(process.env.DECK_EDIT === '1'), leanStart()]],
    slidev: {
      // Beside a component stand its layout, example and tests, which are no components.
      components: { extensions: ['vue'] },
    },
    optimizeDeps: { include: PREPARED },
    // How long each plugin took is of no use to who builds the site.
    build: { target: BUILD_TARGET, rolldownOptions: { checks: { bundlerTimings: false } } },
    // A test looks at a first start, with a cache of its own.
    cacheDir: process.env.DECK_CACHE,
    resolve: {
      alias: [
        // Titles in the contents and in "go to" follow the language; Slidev's own bakes them in one.
        { find: '#slidev/title-renderer', replacement: here('./slidev/chrome/TitleRenderer.vue') },
        // So do the words of Slidev's buttons.
        { find: /^\.(?:\.\/internals)?\/IconButton\.vue$/, replacement: here('./slidev/chrome/IconButton.vue') },
        // The deck shows no code with types; Slidev's client for them logs an error against the floating-vue it finds.
        { find: '@shikijs/vitepress-twoslash/client', replacement: here('./slidev/no-twoslash.ts') },
      ],
    },
  }
})
