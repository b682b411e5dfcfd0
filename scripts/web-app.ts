/** What makes the built site a web app: its manifest, its colours in the browser's frame, and the service worker. */
import type { Language } from '../core/language'
import type { PluginOption } from 'vite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'
import { LANGUAGES } from '../core/language'
import { readWords } from './course'
import { deckLanguage, deckWords } from './deck'
import { ROOT } from './root'

/** Whatever a build can hold beside the manifest; a file of another kind would be missing offline. */
const KINDS = 'js,css,html,woff2,svg,png'

interface AppWords {
  readonly name: string
  readonly short_name: string
  readonly description: string
}

function appWords(language: Language): AppWords {
  const { title, subject } = deckWords(language)
  return { name: title, short_name: readWords(language).get('study.offline.shortName') ?? title, description: subject }
}

/** Ground of the pages, from the style sheet that both themes come from. */
function paperColors(): { light: string; dark: string } {
  const [light, dark] = [
    ...readFileSync(join(ROOT, 'styles', 'design-tokens.css'), 'utf8').matchAll(/--color-paper: (#\w+);/g),
  ].map(match => match[1])
  if (!light || !dark)
    throw new Error(
      'styles/design-tokens.css names no --color-paper for one of the two themes. Mend the tokens or scripts/web-app.ts.',
    )
  return { light, dark }
}

/**
 * The manifest has one main language, that of the build; browsers that know localized names show those. All its
 * addresses are relative, so that it serves under any base.
 */
function manifest() {
  const main = deckLanguage()
  const words = Object.fromEntries(LANGUAGES.map(language => [language, appWords(language)])) as Record<
    Language,
    AppWords
  >
  const localized = (word: keyof AppWords) =>
    Object.fromEntries(LANGUAGES.map(language => [language, { value: words[language][word], lang: language }]))
  const { light } = paperColors()
  return {
    ...words[main],
    lang: main,
    dir: 'ltr' as const,
    name_localized: localized('name'),
    short_name_localized: localized('short_name'),
    description_localized: localized('description'),
    start_url: 'study',
    scope: './',
    display: 'standalone' as const,
    theme_color: light,
    background_color: light,
    categories: ['education'],
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
    ],
  }
}

/** For `vite build`; in dev there is no service worker. */
export function webApp(): PluginOption[] {
  const { light, dark } = paperColors()
  return [
    {
      name: 'theme-colors',
      transformIndexHtml: () =>
        Object.entries({ light, dark }).map(([theme, content]) => ({
          tag: 'meta',
          attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content },
          injectTo: 'head' as const,
        })),
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'features/offline',
      filename: 'service-worker.ts',
      // A reader decides when a new version is used; features/offline/app-updates.ts registers.
      registerType: 'prompt',
      injectRegister: false,
      manifest: manifest(),
      // They are among the files of the build anyway.
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: [`**/*.{${KINDS}}`],
        // A copy of the start page, for servers; it is written after the worker.
        globIgnores: ['404.html'],
        maximumFileSizeToCacheInBytes: 16 * 2 ** 20,
      },
    }),
  ]
}
