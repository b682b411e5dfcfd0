import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { lendBrowserToSlidev } from './scripts/browser'
import { ensureFonts } from './scripts/fonts'
import { BUILD_TARGET } from './scripts/oldest-browsers'
import { tooOld } from './scripts/too-old'
import { webApp } from './scripts/web-app'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(async ({ command }) => {
  await ensureFonts()
  if (process.argv.includes('export')) await lendBrowserToSlidev()
  return {
    // Nothing is kept offline in dev, where every file may change.
    plugins: [tooOld(), command === 'build' ? webApp() : []],
    build: { target: BUILD_TARGET },
    resolve: {
      alias: [
        // Titles in the contents and in "go to" follow the language; Slidev's own bakes them in one.
        { find: '#slidev/title-renderer', replacement: here('./setup/TitleRenderer.vue') },
        // So do the words of Slidev's buttons.
        { find: /^\.(?:\.\/internals)?\/IconButton\.vue$/, replacement: here('./components/chrome/IconButton.vue') },
        // The deck shows no code with types; Slidev's client for them logs an error against the floating-vue it finds.
        { find: '@shikijs/vitepress-twoslash/client', replacement: here('./setup/no-twoslash.ts') },
      ],
    },
  }
})
