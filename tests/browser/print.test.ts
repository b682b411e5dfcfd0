import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '../../components/charts/parts/text-width'
import { LANGUAGES } from '../../core/language'
import { readSlides } from '../../scripts/course'
import { slideTitle } from '../../scripts/deck'
import { openPrintPage } from '../../scripts/print-page'
import { useDeck } from '../support/deck'

const deck = useDeck()

/** Boxes may touch by what rounding to the grid of the screen makes of them. */
const TOLERANCE = 0.75
const SMALLEST_TYPE = 12

/** What of a slide counts as its figure; the rest is title, lead, labels and statements. A question to the room comes before them. */
const FIGURES = [
  '.slide-foot',
  '.chart-frame',
  'table',
  'svg',
  '[role=tooltip]',
  '.reading-card',
  '.claim-card',
  '.check-questions',
  '.ask-question',
  '.course-map',
  '.converter',
  '.verdict-bars',
  '.openness-counts',
  '.next-token',
  '.reading-list',
  '.kind-columns',
]
/** A back row reads no more in passing: 60 words of English, 110 characters of Chinese, give or take a tenth. */
const MOST_WORDS = {
  'en': { unit: '[\\p{L}\\p{N}][\\p{L}\\p{N}.,’%-]*', most: 66 },
  'zh-CN': { unit: '\\p{Script=Han}', most: 121 },
} as const
/** Slides that may have more, with the reason. */
const WORDY: Readonly<Record<string, string>> = {
  'synthesis-conditions': 'two columns of four facts each, to be compared line by line',
  'synthesis-questions': 'each of the four questions stands beside its fact',
}

describe.each(LANGUAGES)('the printed deck in %s', language => {
  let page: Page

  beforeAll(async () => {
    page = await openPrintPage(deck.browser, deck.url, language)
  })
  afterAll(() => page.close())

  it('shows every slide once, with its title', async () => {
    const slides = await readSlides()
    const shown = await page.locator('.print-slide-container').evaluateAll(containers =>
      containers.map(container => ({
        id: [...container.querySelectorAll('.print-anchor')].at(-1)?.id,
        title: container.querySelector('.slide-title')?.textContent?.trim(),
      })),
    )
    expect(shown).toEqual(
      slides.map(({ frontmatter: { key } }) => ({
        id: String(key).replaceAll('.', '-'),
        title: slideTitle(key, language),
      })),
    )
  })

  it('has nothing beyond the edge of a slide or over its foot', async () => {
    const faults = await page.evaluate(tolerance => {
      const found: string[] = []
      for (const slide of document.querySelectorAll('.print-slide-container')) {
        const box = slide.getBoundingClientRect()
        const name = slide.querySelector('.slide-title')?.textContent?.trim()
        const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect()
        const body = slide.querySelector('.slide-body, .chapter-main')
        for (const element of slide.querySelectorAll('.slide-frame *')) {
          const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
          if (width === 0 || height === 0 || element.classList.contains('print-anchor')) continue
          if (
            left < box.left - tolerance ||
            right > box.right + tolerance ||
            top < box.top - tolerance ||
            bottom > box.bottom + tolerance
          )
            found.push(`${name}: <${element.tagName}> "${element.textContent?.trim().slice(0, 30)}" leaves the slide`)
          if (
            foot &&
            body?.contains(element) &&
            element.childElementCount === 0 &&
            element.textContent?.trim() &&
            bottom > foot.top + tolerance
          )
            found.push(`${name}: "${element.textContent.trim().slice(0, 30)}" stands on the foot`)
        }
      }
      return found
    }, TOLERANCE)
    expect(faults).toEqual([])
  })

  it('keeps titles to two lines and source lines to two', async () => {
    const faults = await page.evaluate(() => {
      const lines = (element: Element): number =>
        Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight))
      return [...document.querySelectorAll('.slide-title, .slide-foot .sources')]
        .filter(element => lines(element) > 2)
        .map(element => element.textContent?.trim())
    })
    expect(faults).toEqual([])
  })

  it('has no type smaller than the smallest of the tokens', async () => {
    const small = await page.evaluate(least => {
      const faults: string[] = []
      for (const element of document.querySelectorAll('.slide-frame *')) {
        const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        // Numbers of sources hang as superscripts; the line they lead to has full size.
        if (
          own &&
          element.tagName !== 'SUP' &&
          element.tagName !== 'TITLE' &&
          Number.parseFloat(getComputedStyle(element).fontSize) < least
        )
          faults.push(element.textContent!.trim())
      }
      return faults
    }, SMALLEST_TYPE)
    expect(small).toEqual([])
  })

  it('has few words on a slide, besides its figures', async () => {
    const counts = await page.evaluate(
      ({ figures, unit }) =>
        [...document.querySelectorAll('.print-slide-container')].map(slide => {
          const shown = [...slide.querySelectorAll('.slide-frame *')]
            .filter(element => element.getClientRects().length > 0 && !element.closest(figures))
            .flatMap(element =>
              [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent),
            )
            .join(' ')
          return {
            id: [...slide.querySelectorAll('.print-anchor')].at(-1)!.id,
            count: [...shown.matchAll(new RegExp(unit, 'gu'))].length,
          }
        }),
      { figures: FIGURES.join(), unit: MOST_WORDS[language].unit },
    )
    const { most } = MOST_WORDS[language]
    expect(counts.filter(({ id, count }) => count > most && !(id in WORDY))).toEqual([])
  })

  it('places every label of every chart free of other labels and marks', async () => {
    const overlaps = await page.evaluate(() => {
      const faults: string[] = []
      // A line of text reaches some pixels beyond its letters above and below.
      for (const figure of document.querySelectorAll('.chart-frame')) {
        const labels = [...figure.querySelectorAll<SVGTextElement>('.mark-labels text')].map(element => ({
          name: element.textContent!,
          box: element.getBBox(),
        }))
        const marks = [...figure.querySelectorAll<SVGPathElement>('path.mark')]
          .map(element => {
            const { x, y, width, height } = element.getBBox()
            const { e, f } = element.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 }
            return { name: 'a mark', box: { x: x + e, y: y + f, width, height } }
          })
          .filter(({ box }) => box.width > 0)
        const overlap = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
          a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 4 < b.y + b.height && b.y + 4 < a.y + a.height
        labels.forEach((label, index) =>
          [...labels.slice(index + 1), ...marks].forEach(other => {
            if (overlap(label.box, other.box)) faults.push(`${label.name} on ${other.name}`)
          }),
        )
      }
      return faults
    })
    expect(overlaps).toEqual([])
  })

  it('sets labels about as wide as the layout takes them to be', async () => {
    const widths = await page.locator('.mark-labels text').evaluateAll(texts =>
      texts.map(text => ({
        text: text.textContent!,
        width: (text as SVGTextElement).getBBox().width,
      })),
    )
    expect(widths.length).toBeGreaterThan(0)
    for (const { text, width } of widths)
      expect(Math.abs(textWidth(text, 13) - width), text).toBeLessThan(2 + 0.06 * width)
  })

  it('sets every character in the deck’s own fonts', async () => {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    // Only what holds text itself: to ask for a node takes a while, and the figures have thousands.
    const count = await page.evaluate(
      () =>
        [...document.querySelectorAll('.slide-frame *')]
          .filter(element =>
            [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
          )
          .map(element => element.toggleAttribute('data-holds-text', true)).length,
    )
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '[data-holds-text]',
    })
    expect(nodeIds.length).toBe(count)
    expect(count).toBeGreaterThan(1000)
    const used = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
    expect([
      ...new Set(
        used.flatMap(({ fonts }) => fonts.filter(font => !font.isCustomFont).map(({ familyName }) => familyName)),
      ),
    ]).toEqual([])
  })
})
