/** Opens what is printed: the page that shows all slides at once, and the pages outside the slides. */
import type { Language } from '../core/language'
import type { TrackId } from '../data'
import type { Browser, Page } from 'playwright-chromium'
import { WHOLE } from '../core/tracks'

/** Canvas of a slide, in pixels; the height is what Slidev rounds 16:9 up to. */
const CANVAS = { width: 980, height: 552 } as const

export interface PrintOptions {
  readonly theme?: 'light' | 'dark'
  /** Shows each slide once for every click, instead of once as a whole. */
  readonly clicks?: boolean
  readonly track?: TrackId
}

/**
 * Opens `/print` of a served deck and waits until every slide, its figures and the fonts are there.
 * @param url address of the served deck
 */
export async function openPrintPage(
  browser: Browser,
  url: string,
  language: Language,
  { theme = 'light', clicks = false, track = WHOLE }: PrintOptions = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: CANVAS,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  })
  await page.emulateMedia({ media: 'screen', colorScheme: theme })
  await page.goto(`${url}/print?print=${clicks ? 'clicks' : 'true'}&lang=${language}&track=${track}`)
  // Slides load one by one, and for a moment each is an empty page.
  await page.waitForFunction(() => {
    const slides = [...document.querySelectorAll('.print-slide-container')]
    return slides.length > 0 && slides.every(slide => slide.querySelector('.slide-frame'))
  })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/**
 * Opens a page of a served course outside the slides, such as `claims`, and waits until it and its fonts are there.
 * @param ready selector of what the page is for
 */
export async function openStudyPage(
  browser: Browser,
  url: string,
  language: Language,
  name: string,
  ready: string,
): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: language,
    serviceWorkers: 'block',
  })
  await page.goto(`${url}/${name}?lang=${language}`)
  await page.locator(ready).first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => true))
  // Links to other pages of the site would lead to the machine that printed it.
  await page
    .locator('a[href^="/"]')
    .evaluateAll(links =>
      (links as HTMLAnchorElement[])
        .filter(link => link.pathname !== location.pathname)
        .forEach(link => link.removeAttribute('href')),
    )
  return page
}
