import type { EnginePage } from './session'
import { expect, it } from 'vitest'
import { slideAlias } from '../../core/addresses'
import { readSlides, readWords } from '../../scripts/course'
import { address, click, count, expectSlide, inEngines, isShown, languageOf, text } from './journey'

const slides = await readSlides()
/** The slides that say what to take home, by their keys. */
const summaries = slides
  .filter(({ content }) => content.includes('<SummaryPoints'))
  .map(slide => String(slide.frontmatter.key))

/** Slidev gives it no name of its own. */
const OVERVIEW = '.backdrop-blur-5px'
const DIALOG = 'dialog.key-help'
const isDark = (page: EnginePage): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('dark'))

inEngines({}, ({ open }) => {
  it('the arrows, Home and End lead through the slides', async () => {
    const page = await open('/opening-map?lang=en')
    await expectSlide(page, 'opening.map', 'en')
    await page.press('ArrowRight')
    await expectSlide(page, 'opening.numbers', 'en')
    await page.press('ArrowLeft')
    await expectSlide(page, 'opening.map', 'en')
    await page.press('ArrowDown')
    await expectSlide(page, 'opening.numbers', 'en')
    await page.press('End')
    await expectSlide(page, String(slides.at(-1)!.frontmatter.key), 'en')
    await page.press('Home')
    await expectSlide(page, String(slides[0]!.frontmatter.key), 'en')
  })

  it('the key l switches the language without a reload, and keeps slide and click', async () => {
    const page = await open('/early-timeline?lang=en&clicks=2')
    await expectSlide(page, 'early.timeline', 'en')
    await page.evaluate(() => void Object.assign(globalThis, { notReloaded: true }))
    const here = await address(page)
    await page.press('l')
    await expectSlide(page, 'early.timeline', 'zh-CN')
    expect(await languageOf(page)).toBe('zh-CN')
    expect(await address(page)).toBe(here.replace('lang=en', 'lang=zh-CN'))
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true)
    await page.press('l')
    await expectSlide(page, 'early.timeline', 'en')
    expect(await address(page)).toContain('clicks=2')
  })

  it('the key d turns the light off and on', async () => {
    const page = await open('/opening-map?lang=en')
    const before = await isDark(page)
    await page.press('d')
    await expect.poll(() => isDark(page)).toBe(!before)
    await page.press('d')
    await expect.poll(() => isDark(page)).toBe(before)
  })

  it('the key t shows the chart as a table, and back', async () => {
    const page = await open('/base-timeline?lang=en')
    await expect.poll(() => isShown(page, '.slidev-page svg.chart')).toBe(true)
    await page.press('t')
    await expect.poll(() => text(page, '.slidev-page .chart-table tbody th')).toMatch(/OPT/)
    await page.press('t')
    await expect.poll(() => isShown(page, '.slidev-page svg.chart')).toBe(true)
  })

  it('the key o shows all slides, and Enter opens the one chosen there', async () => {
    const page = await open('/opening-map?lang=en')
    await page.press('o')
    await expect.poll(() => isShown(page, OVERVIEW)).toBe(true)
    await page.press('ArrowRight', 'Enter')
    await expectSlide(page, 'opening.numbers', 'en')
    await expect.poll(() => isShown(page, OVERVIEW)).toBe(false)
  })

  it('the key g leads to a slide by its name', async () => {
    const page = await open('/opening-map?lang=en')
    await page.press('g')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#slidev-goto-dialog') !== null))
      .toBe(true)
    await page.type('OPT')
    await expect.poll(() => count(page, '#slidev-goto-dialog li')).toBeGreaterThan(0)
    await page.press('Enter')
    await expect.poll(() => address(page)).not.toContain('opening-map')
  })

  it('the key ? lists all keys; they rest until Escape', async () => {
    const page = await open('/opening-map?lang=zh-CN')
    await page.press('?')
    await expect.poll(() => text(page, DIALOG)).toContain(readWords('zh-CN').get('ui.keys.does.language'))
    await page.press('ArrowRight')
    await page.press('Escape')
    await expect.poll(() => isShown(page, DIALOG)).toBe(false)
    await expectSlide(page, 'opening.map', 'zh-CN')
  })

  it('the key / opens the search', async () => {
    const page = await open('/opening-map?lang=en')
    await page.press('/')
    await expect.poll(() => isShown(page, 'dialog.search-dialog')).toBe(true)
    await page.press('Escape')
    await expect.poll(() => isShown(page, 'dialog.search-dialog')).toBe(false)
    await expectSlide(page, 'opening.map', 'en')
  })

  it('what a term means opens at a click and closes at Escape; the slide stays', async () => {
    const page = await open('/base-attention?lang=en')
    const TIP = '.slidev-page .lead .term [role=tooltip]'
    await click(page, '.slidev-page .lead .term [role="button"]')
    await expect.poll(() => text(page, TIP)).toMatch(/^KV cache\s+KV 缓存/)
    await page.press('Escape')
    await expect.poll(() => isShown(page, TIP)).toBe(false)
    await expectSlide(page, 'base.attention', 'en')
  })

  it('a dotted line under a value says that it has a source', async () => {
    const page = await open('/opening-numbers?lang=en')
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.slidev-page .sourced-value-text')]
        .filter(each => each.checkVisibility())
        .map(each => getComputedStyle(each))
        .map(({ textDecorationLine, textDecorationStyle }) => `${textDecorationLine} ${textDecorationStyle}`),
    )
    expect([...new Set(lines)]).toEqual(['underline dotted'])
  })

  it.each(summaries)('the rows of %s stand in the middle between their rules', async key => {
    const page = await open(`/${slideAlias(key)}?lang=en`, '.summary-points')
    const offsets = await page.evaluate(() =>
      [...document.querySelectorAll('.slidev-page .summary-points > div')]
        .filter(row => row.checkVisibility())
        .map(row => {
          const box = row.getBoundingClientRect()
          const parts = [...row.children].map(part => part.getBoundingClientRect())
          const above = Math.min(...parts.map(({ top }) => top)) - box.top
          const below = box.bottom - Math.max(...parts.map(({ bottom }) => bottom))
          return Math.round(Math.abs(above - below))
        }),
    )
    expect(offsets.length).toBeGreaterThan(1)
    expect(Math.max(...offsets)).toBeLessThanOrEqual(6)
  })

  it('the bar leads to the pages beside the slides', async () => {
    const page = await open('/opening-map?lang=en')
    await page.point({ x: 60, y: 640 })
    await click(page, 'a[href*="/explore"]')
    await expect.poll(() => address(page)).toMatch(/\/explore\?.*lang=en/)
    await expect.poll(() => isShown(page, '.explore-main')).toBe(true)
  })
})
