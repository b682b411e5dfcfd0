/** What must hold for every chart of the gallery; the files that call this share the charts between them. */
import type { Page } from 'playwright-chromium'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { loadAxe, seriousFaults } from './axe'
import { settled, useDeck } from './deck'

const SMALLEST_TYPE = 12
/** One column of cells, as wide as a slide. */
const DRAWN = { width: 980, height: 700 }
const PHONE = { width: 390, height: 844 }
const WIDE = { width: 1600, height: 900 }

/** Names of all charts in the gallery. */
export const charts = globSync('{components/charts,features}/*/example.ts', { cwd: ROOT })
  .map(file => /([\w-]+)\/example\.ts$/.exec(file)![1]!)
  .sort()

const settle = (page: Page): Promise<void> => settled(page, '.gallery-cell')

async function resize(page: Page, size: typeof PHONE): Promise<void> {
  await page.setViewportSize(size)
  await settle(page)
}

/** Presses all buttons of a kind; returns how many there are. */
const press = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll(buttons => buttons.map(button => (button as HTMLElement).click()).length)

/** Texts under the smallest size, as they come out on the screen: a scaled drawing scales its letters. */
function smallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(least => {
    const faults: string[] = []
    for (const element of document.querySelectorAll('.gallery-cell *')) {
      const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const svg = element.closest('svg')
      const scale = svg?.getScreenCTM()?.a ?? 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      // Numbers of sources hang as superscripts; the line they lead to has full size.
      if (own && !['SUP', 'TITLE', 'OPTION'].includes(element.tagName) && size < least - 0.05)
        faults.push(
          `${element.closest('.gallery-cell')?.id}: ${size.toFixed(1)} px: ${element.textContent!.trim().slice(0, 40)}`,
        )
    }
    return faults
  }, SMALLEST_TYPE)
}

/** Names differ by language and colours by theme, so that two of the four cells hold all there is to find, as on the slides. */
const CELLS = '.gallery-cell.theme-light[lang="zh-CN"], .gallery-cell.theme-dark[lang="en"]'

/** Checks these charts, each on one page that is resized, looked at, used and looked at again. */
export function checkCharts(names: readonly string[]): void {
  const deck = useDeck()
  let page: Page

  beforeAll(async () => {
    page = await deck.open(
      '/gallery?chart=none',
      { viewport: DRAWN, bypassCSP: true, reducedMotion: 'reduce' },
      undefined,
      '.study-main',
    )
  })

  describe.each(names)('the chart %s', chart => {
    beforeAll(async () => {
      await page.setViewportSize(DRAWN)
      await page.goto(`${deck.url}/gallery?chart=${chart}`)
      await page.locator('.gallery-example').first().waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => true))
      await settle(page)
    })

    it('reflows on a phone: no sideways scroll, no small type', async () => {
      await resize(page, PHONE)
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.gallery-cell')]
          .filter(cell => cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).overflowX === 'visible')
          .map(cell => `${cell.id}: ${cell.scrollWidth} px in ${cell.clientWidth}`),
      )
      expect(wide).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
      expect(await smallTexts(page)).toEqual([])
    })

    it('has no serious fault for axe in both languages and themes, before and after use', async () => {
      await resize(page, WIDE)
      await loadAxe(page)
      expect(await seriousFaults(page, CELLS)).toEqual([])
      // Steps first: a table has none.
      const used = await press(page, '.step-controls button:first-child')
      await settle(page)
      // Where nothing can be pressed nothing has changed.
      if ((await press(page, '.chart-table-toggle')) + used === 0) return
      await settle(page)
      expect(await seriousFaults(page, CELLS)).toEqual([])
    })
  })
}
