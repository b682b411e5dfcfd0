import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../logic/language'
import { ROOT } from '../../scripts/root'
import { loadAxe, seriousFaults } from './axe'
import { useDeck } from './deck'
import { svgSource } from './svg-source'

const deck = useDeck()
const SMALLEST_TYPE = 12
const PHONE = { width: 390, height: 844 }

const figures = globSync('study/gallery/examples/*.ts', { cwd: ROOT }).map(file => /([\w-]+)\.ts$/.exec(file)![1]!).sort()

async function openGallery(query: string, viewport = { width: 1600, height: 900 }): Promise<Page> {
  const page = await deck.open(`/gallery${query}`, { viewport, bypassCSP: true, reducedMotion: 'reduce' }, undefined, '.gallery-example')
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Texts under the smallest size, as they come out on the screen: a scaled drawing scales its letters. */
function smallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const faults: string[] = []
    for (const element of document.querySelectorAll('.gallery-cell *')) {
      const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const svg = element.closest('svg')
      const scale = svg?.getScreenCTM()?.a ?? 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      // Numbers of sources hang as superscripts; the line they lead to has full size.
      if (own && !['SUP', 'TITLE', 'OPTION'].includes(element.tagName) && size < least - 0.05)
        faults.push(`${element.closest('.gallery-cell')?.id}: ${size.toFixed(1)} px: ${element.textContent!.trim().slice(0, 40)}`)
    }
    return faults
  }, SMALLEST_TYPE)
}

describe.each(figures)('the figure %s', (figure) => {
  let page: Page

  beforeAll(async () => {
    page = await openGallery(`?figure=${figure}`)
    await loadAxe(page)
  })

  it('has no serious fault for axe in both languages and themes, before and after use', async () => {
    expect(await seriousFaults(page, '.study-main')).toEqual([])
    // Steps first: a table has none.
    for (const selector of ['.step-controls button:first-child', '.figure-table-toggle']) {
      for (const button of await page.locator(selector).all())
        await button.click()
    }
    expect(await seriousFaults(page, '.study-main')).toEqual([])
  })

  it('reflows on a phone: no sideways scroll, no small type', async () => {
    const phone = await openGallery(`?figure=${figure}`, PHONE)
    const wide = await phone.evaluate(() => [...document.querySelectorAll('.gallery-cell')]
      .filter(cell => cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).overflowX === 'visible')
      .map(cell => `${cell.id}: ${cell.scrollWidth} px in ${cell.clientWidth}`))
    expect(wide).toEqual([])
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
    expect(await smallTexts(phone)).toEqual([])
    await phone.close()
  })

  it.each(LANGUAGES)('draws what was looked at, %s', async (language) => {
    const small = await openGallery(`?figure=${figure}&language=${language}&theme=light&size=small`, { width: 980, height: 700 })
    const drawings = await small.locator('.gallery-cell svg:not(.openness-mark)').evaluateAll(svgs => svgs.map(svg => svg.outerHTML))
    if (drawings.length)
      await expect(drawings.map(svgSource).join('\n')).toMatchFileSnapshot(`figures/${figure}.${language}.svg`)
    await small.close()
  })
})

it('every figure stands in the gallery', () => {
  const shown = globSync('study/gallery/examples/*.ts', { cwd: ROOT }).map(file => readFileSync(join(ROOT, file), 'utf8')).join('\n')
  const drawn = globSync('components/*.vue', { cwd: ROOT }).filter(file => /<(?:figure|ChartFigure)\b/.test(readFileSync(join(ROOT, file), 'utf8')))
  const missing = drawn.map(file => /(\w+)\.vue$/.exec(file)![1]!).filter(name => name !== 'ChartFigure' && !shown.includes(`/${name}.vue`))
  expect(missing).toEqual([])
})

it('none of this logs an error or asks another origin', () => {
  expect(deck.errors).toEqual([])
})
