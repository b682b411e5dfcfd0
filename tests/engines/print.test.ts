import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { data } from '../../data'
import { readSlides } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { count, inEngines, text, texts } from './journey'

const slides = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))

const CANNOT = 'the driver of this engine cannot print'

inEngines({}, ({ open, session }) => {
  /** Sheets of the page on paper, as `width × height` in points; none where the engine's driver cannot print. */
  const sheets = async (): Promise<readonly { width: number; height: number }[] | undefined> => {
    const paper = await session().print(session().first)
    return paper && (await PDFDocument.load(paper)).getPages().map(page => page.getSize())
  }

  it.each(LANGUAGES)('every slide stands on the page to print, whole, in %s', async language => {
    await session().first.resize(980, 720)
    const page = await open(`/print?print=true&lang=${language}`, '.print-slide-container')
    const TITLES = '.print-slide-container .slide-title'
    await expect.poll(() => count(page, TITLES)).toBe(slides.length)
    expect(await texts(page, TITLES)).toEqual(slides.map(key => slideTitle(key, language).replaceAll('\u00A0', ' ')))
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('.print-slide-container')].flatMap(slide => {
        const box = slide.getBoundingClientRect()
        return [...slide.querySelectorAll('.slide-frame *')]
          .filter(element => !element.classList.contains('print-anchor'))
          .map(element => ({ element, place: element.getBoundingClientRect() }))
          .filter(
            ({ place: { left, right, top, bottom, width, height } }) =>
              width > 0 &&
              height > 0 &&
              (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1),
          )
          .map(
            ({ element }) =>
              `${slide.querySelector('.slide-title')?.textContent}: ${element.textContent?.slice(0, 30)}`,
          )
      }),
    )
    expect(beyond).toEqual([])
  })

  it('the checked statements are printed on sheets that lie one way', async ({ skip }) => {
    const page = await open('/claims?lang=en', '.claim-table')
    await expect.poll(() => count(page, '.claim-table tbody tr')).toBeGreaterThanOrEqual(data.claims.length)
    const printed = await sheets()
    if (!printed) return skip(CANNOT)
    expect(printed.length).toBeGreaterThan(1)
    expect(printed.filter(({ width, height }) => width < height)).toEqual([])
  })

  it.for(LANGUAGES)('the record of a learner fills one sheet of A4, in %s', async (language, { skip }) => {
    const page = await open(`/record?lang=${language}`, '.record-sheet')
    expect(await text(page, '.record-sheet h2')).toMatch(/Record of progress/)
    const printed = await sheets()
    if (!printed) return skip(CANNOT)
    // In points, give or take what the printer rounds up.
    expect(printed.map(({ width, height }) => [Math.round(width / 4), Math.round(height / 4)])).toEqual([[149, 211]])
  })
})
