import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { lendBrowserToSlidev } from './scripts/browser'
import { ensureFonts } from './scripts/fonts'
import { webApp } from './scripts/web-app'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(async ({ command }) => {
  await ensureFonts()
  if (process.argv.includes('export')) await lendBrowserToSlidev()
  return {
    // Nothing is kept offline in dev, where every file may change.
    plugins: command === 'build' ? webApp() : [],
    slidev: {
      // Beside a component stand its layout, example and tests, which are no components.
      components: { extensions: ['vue'] },
    },
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
