import { expect, it } from 'vitest'
import { LANGUAGES } from '../../core/language'
import { readSlides, readWords } from '../../scripts/course'
import { openPrintPage } from '../../scripts/print-page'
import { useDeck } from '../support/deck'

const deck = useDeck()
const slides = (await readSlides()).map(({ frontmatter }) => String(frontmatter.key))

/** Clicks of each slide, by key: the printed states of a slide, less the first. */
async function clicksPerSlide(language: (typeof LANGUAGES)[number]): Promise<Readonly<Record<string, number>>> {
  const page = await openPrintPage(deck.browser, deck.url, language, { clicks: true })
  const states = await page
    .locator('.print-slide-container')
    .evaluateAll(containers => containers.map(({ id }) => Number(id.split('-')[0])))
  await page.close()
  return Object.fromEntries(slides.map((key, index) => [key, states.filter(no => no === index + 1).length - 1]))
}

/** `[click]` marks in the note of each slide. */
function marksPerSlide(language: (typeof LANGUAGES)[number]): Readonly<Record<string, number>> {
  const words = [...readWords(language)]
  return Object.fromEntries(
    slides.map(key => [
      key,
      words
        .filter(([path]) => path.startsWith(`${key}.say.`))
        .reduce((sum, [, text]) => sum + text.split('[click]').length - 1, 0),
    ]),
  )
}

it.each(LANGUAGES)('the click marks of each note are the clicks of its slide, in %s', async language => {
  const clicks = await clicksPerSlide(language)
  expect(Object.values(clicks).some(count => count > 0)).toBe(true)
  expect(marksPerSlide(language)).toEqual(clicks)
})
