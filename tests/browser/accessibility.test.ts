import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../../scripts/course'
import { ROOT } from '../../scripts/root'
import { loadAxe, seriousFaults } from './axe'
import { useDeck } from './deck'

const deck = useDeck()
const slides = await readSlides()

describe.each([['zh-CN', 'light'], ['en', 'dark']] as const)('axe finds nothing serious in %s, %s', (language, colorScheme) => {
  it('on any slide', async () => {
    const page = await deck.open(`/1?lang=${language}`, { colorScheme, bypassCSP: true })
    await loadAxe(page)
    const faults: string[] = []
    for (const [index] of slides.entries()) {
      // Past the clicks of the slide before.
      if (index > 0)
        await page.keyboard.press('Shift+ArrowRight')
      await page.locator(`.slidev-page-${index + 1}`).first().waitFor({ state: 'visible' })
      faults.push(...(await seriousFaults(page, `.slidev-page-${index + 1}`)).map(fault => `slide ${index + 1}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})

it('every component stands on a slide or a page, so that a check sees it', () => {
  const chapters = slides.map(({ content }) => content).join('\n')
  const sources = globSync(['components/*.vue', 'layouts/*.vue', 'study/**/*.vue'], { cwd: ROOT }).map(file => [file, readFileSync(`${ROOT}/${file}`, 'utf8')] as const)
  const unseen = sources
    .filter(([file]) => file.startsWith('components/'))
    .map(([file]) => file.slice('components/'.length, -'.vue'.length))
    .filter(name => !chapters.includes(`<${name}`) && !sources.some(([, text]) => text.includes(`<${name} `) || text.includes(`<${name}\n`) || text.includes(`<${name}>`)))
  expect(unseen).toEqual([])
})
