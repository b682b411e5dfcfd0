import { expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { openPrintPage } from '../../scripts/print-page'
import { useDeck } from '../support/deck'
import { textOverText } from '../support/text-over-text'

/** What makes a line about three per cent wider, by the usual width of a letter. */
const WIDER = { 'en': '0.014em', 'zh-CN': '0.03em' } as const

const deck = useDeck()

it.each(LANGUAGES)('no words lie over other words, at any click of any slide, %s', async language => {
  const page = await openPrintPage(deck.browser, deck.url, language, { clicks: true })
  expect(await page.locator('.print-slide-container').count()).toBeGreaterThan(88)
  expect(await textOverText(page, '.print-slide-container')).toEqual([])
  // Another rasteriser, another version of a font: what fits by a hair here lies over something there.
  await page.addStyleTag({ content: `.slide-frame * { letter-spacing: ${WIDER[language]} }` })
  expect(await textOverText(page, '.print-slide-container')).toEqual([])
  await page.close()
})
