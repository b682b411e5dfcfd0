import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../../scripts/course'
import { ROOT } from '../../scripts/root'
import { loadAxe, seriousFaults } from '../support/axe'
import { useDeck } from '../support/deck'

const deck = useDeck()
const slides = await readSlides()

/**
 * Takes out of the page what is not the slide looked at: the other slides, for Slidev keeps every one it has shown and axe
 * would go through all of them each time; and the sheet that can be drawn on, which lies over the slide, so that axe would
 * not say anything of the contrast of what is below.
 */
async function alone<T>(page: Page, slide: string, look: () => Promise<T>): Promise<T> {
  const putBack = await page.evaluateHandle(shown => {
    const sheets = [...document.querySelectorAll('.slidev-slide-content svg')].filter(
      svg => !svg.closest('.slidev-page'),
    )
    const pages = [...document.querySelectorAll('.slidev-page')].filter(page => !page.matches(shown))
    const others = [...sheets, ...pages]
    const places = others.map(other => {
      const place = document.createComment('')
      other.replaceWith(place)
      return place
    })
    return () => places.forEach((place, index) => place.replaceWith(others[index]!))
  }, slide)
  try {
    return await look()
  } finally {
    await putBack.evaluate(put => put())
  }
}

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing serious in %s, %s', (language, colorScheme) => {
  it('on any slide', async () => {
    const faults: string[] = []
    const page = await deck.open(`/1?lang=${language}`, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    await loadAxe(page)
    for (const [index] of slides.entries()) {
      const place = `.slidev-page-${index + 1}`
      // The place of a slide is on the page before the slide is.
      const slide = page.locator(`${place} .slide-frame`).first()
      if (index > 0) {
        // Past the clicks of the slide before. A busy machine may lose the key, which is not what is tested here.
        await page.keyboard.press('Shift+ArrowRight')
        await slide.waitFor({ timeout: 5000 }).catch(async () => {
          await page.goto(`${deck.url}/${index + 1}?lang=${language}`)
          await loadAxe(page)
        })
      }
      await slide.waitFor()
      const found = await alone(page, place, () => seriousFaults(page, place))
      faults.push(...found.map(fault => `slide ${index + 1}: ${fault}`))
    }
    expect(faults).toEqual([])
    // About a quarter of a second a slide; a busy machine may take many times that.
  }, 600_000)
})

it('every component stands on a slide or a page, so that a check sees it', () => {
  const chapters = slides.map(({ content }) => content).join('\n')
  const sources = globSync(['{components,features,slidev,layouts}/**/*.vue', '*.vue'], { cwd: ROOT }).map(
    file => [file, readFileSync(`${ROOT}/${file}`, 'utf8')] as const,
  )
  // One stands in for a component of Slidev's, by an alias.
  const aliases = readFileSync(`${ROOT}/vite.config.ts`, 'utf8')
  const unseen = sources
    .filter(([file]) => file.startsWith('components/'))
    .map(([file]) => basename(file, '.vue'))
    .filter(name => !aliases.includes(`/${name}.vue'`))
    .filter(
      name =>
        !chapters.includes(`<${name}`) &&
        !sources.some(
          ([, text]) => text.includes(`<${name} `) || text.includes(`<${name}\n`) || text.includes(`<${name}>`),
        ),
    )
  expect(unseen).toEqual([])
})
