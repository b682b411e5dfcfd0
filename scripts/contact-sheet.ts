/** Pictures of every slide in both languages and themes, into `dist/pictures`: for looking at, by whoever changed one. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { LANGUAGES } from '../core/language'
import { launchBrowser } from './browser'
import { openPrintPage } from './print-page'
import { ROOT } from './root'
import { serveDeck } from './serve'

const THEMES = ['light', 'dark'] as const

const only = process.argv[2]
const folder = join(ROOT, 'dist', 'pictures')
mkdirSync(folder, { recursive: true })
const deck = await serveDeck(join(ROOT, 'dist'))
const browser = await launchBrowser()
try {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const page = await openPrintPage(browser, deck.url, language, { theme })
      for (const slide of await page.locator('.print-slide-container').all()) {
        const id = await slide.locator('.print-anchor').last().getAttribute('id')
        if (!only || id?.includes(only))
          await slide.screenshot({ path: join(folder, `${id}.${language}.${theme}.png`) })
      }
      await page.close()
    }
  }
} finally {
  await browser.close()
  await deck.close()
}
