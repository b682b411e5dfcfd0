/** Opens the page that shows all slides at once, as the PDFs, the pictures and the tests need it. */
import type { Browser, Page } from 'playwright-chromium'
import type { Language } from '../logic/language'

/** Canvas of a slide, in pixels; the height is what Slidev rounds 16:9 up to. */
export const CANVAS = { width: 980, height: 552 } as const

/**
 * Opens `/print` of a served deck and waits until every slide, its figures and the fonts are there.
 * @param url address of the served deck
 * @param clicks shows each slide once for every click, instead of once as a whole
 */
export async function openPrintPage(browser: Browser, url: string, language: Language, theme: 'light' | 'dark' = 'light', clicks = false): Promise<Page> {
  const page = await browser.newPage({
    viewport: CANVAS,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    deviceScaleFactor: 2,
  })
  await page.emulateMedia({ media: 'screen', colorScheme: theme })
  await page.goto(`${url}/print?print=${clicks ? 'clicks' : 'true'}&lang=${language}`)
  // Slides load one by one, and for a moment each is an empty page.
  await page.waitForFunction(() => {
    const slides = [...document.querySelectorAll('.print-slide-container')]
    return slides.length > 0 && slides.every(slide => slide.querySelector('.slide-frame'))
  })
  await page.evaluate(() => document.fonts.ready)
  return page
}
